/** The steps that measure candidates, each through its own function: words, rows, matches, nearness, links. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vectorOf } from '../../../src/lexicon/en/word-vectors.ts';
import { createArena } from '../../../src/model/arena.ts';
import { dot } from '../../../src/model/vectors.ts';
import { indexText } from '../../../src/search/index/article-index.ts';
import { joinIndexes } from '../../../src/search/index/passage-index.ts';
import { layOutRows } from '../../../src/search/measures/candidate-rows.ts';
import { measureCandidates } from '../../../src/search/measures/candidates.ts';
import { linkColumnOf, placesOf, typeBits } from '../../../src/search/measures/link-columns.ts';
import { addRow, createMatches } from '../../../src/search/measures/matches.ts';
import { far, meaningSpaceOf, nearnessOfCosine, rowOf } from '../../../src/search/measures/meaning-space.ts';
import { prepareQuery } from '../../../src/search/measures/prepared-query.ts';
import { createWordMatches, matchTerm, matchWord } from '../../../src/search/measures/word-matches.ts';
import { analyseQuestion } from '../../../src/search/question/question.ts';

/** An index of articles, each given as its paragraphs of sentences. */
function indexOf(...articles: readonly (readonly (readonly string[])[])[]) {
  return joinIndexes(
    articles.map((paragraphs) =>
      indexText({
        title: 'The ferry',
        passages: paragraphs.map((sentences) => {
          const text = sentences.join(' ');
          const starts = sentences.map((_, i) => sentences.slice(0, i).join(' ').length + Math.sign(i));
          return {
            text,
            sentences: starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length })),
            alsoNamed: [],
          };
        }),
      }),
    ),
  );
}

const river = [['The ferry left.', 'It carried coal.'], ['The river rose.'], ['Nobody sold the ferry.']];

describe('the matches of words', () => {
  it.each([
    ['keeps the stronger match', 0.4, 0.9, { term: 1, strength: 0.9 }],
    ['keeps the first of two equal matches', 0.9, 0.9, { term: 0, strength: 0.9 }],
    ['leaves a stronger match as it is', 0.9, 0.4, { term: 0, strength: 0.9 }],
  ])('%s', (_, first, second, expected) => {
    const { vocabulary } = indexOf(river);
    const matches = createWordMatches(vocabulary);
    expect(matchTerm(matches, 2, { place: 0, strength: first })).toBe(true);
    expect(matchTerm(matches, 2, { place: 1, strength: second })).toBe(second > first);
    const slot = matches.slotOf[2] ?? 0;
    expect({ term: matches.termOf[slot], strength: matches.strengthOf[slot] }).toEqual(expected);
    expect(matches.slotOf.filter((each) => each > 0)).toHaveLength(1);
  });

  it.each([
    ['a word of the question is its term', true, 1],
    ['another form of it is weaker', false, 0.95],
  ])('%s', (_, isSame, strength) => {
    const matches = createWordMatches(indexOf(river).vocabulary);
    matchTerm(matches, 3, { place: 0, strength: 0.95 });
    matchWord(matches, 3, { place: 2, isTerm: () => isSame });
    const slot = matches.slotOf[3] ?? 0;
    expect([matches.termOf[slot], matches.strengthOf[slot], matches.wordOf[slot]]).toEqual([0, strength, 2]);
  });

  it('have room for any number of words', () => {
    const words = Array.from({ length: 100 }, (_, word) => word);
    const matches = createWordMatches({ words: { written: words.map(String), numberOf: Number } });
    for (const word of words) matchTerm(matches, word, { place: word, strength: word / 100 + 0.005 });
    for (const word of words) {
      const slot = matches.slotOf[word] ?? 0;
      expect([matches.termOf[slot], matches.strengthOf[slot], matches.wordOf[slot]]).toEqual([
        word,
        word / 100 + 0.005,
        -1,
      ]);
    }
  });
});

describe('the rows of candidates', () => {
  it('are one for each sentence, passage and title, after that of an empty text', () => {
    const index = indexOf(river);
    const { rows, first, whole, before, placeBefore } = layOutRows(index.passages, {
      index,
      arena: createArena(),
    });
    expect([...first]).toEqual([1, 4, 6]);
    expect([...whole]).toEqual([3, 5, 7]);
    expect([...before]).toEqual([0, 3, 5]);
    expect([...placeBefore]).toEqual([-1, 0, 1]);
    expect(rows).toBe(9);
  });

  it('include the passage before a candidate, also if it is no candidate', () => {
    const index = indexOf(river);
    const [, , last] = index.passages;
    const { first, before, placeBefore, measured } = layOutRows(last ? [last] : [], {
      index,
      arena: createArena(),
    });
    expect(measured.map(({ passage }) => passage.position)).toEqual([2, 1]);
    expect([first[0], before[0], placeBefore[0]]).toEqual([1, 5, -1]);
  });

  it('do not join the last passage of an article to the first of the next', () => {
    const index = indexOf(river, river);
    const { before, titles } = layOutRows(index.passages, { index, arena: createArena() });
    expect(before[3]).toBe(0);
    expect(titles.size).toBe(2);
  });
});

describe('the matches of a passage', () => {
  it('are those of its sentences together', () => {
    const index = indexOf(river);
    const prepared = prepareQuery(analyseQuestion('Which ferry carried the coal?'), index);
    const { matches, rows } = measureCandidates(index.passages, prepared, index);
    const strengths = (row: number) => [
      ...matches.strengths.slice(row * matches.terms, (row + 1) * matches.terms),
    ];
    expect([strengths(1), strengths(2), strengths(3)]).toEqual([
      [1, 0, 0],
      [0, 1, 1],
      [1, 1, 1],
    ]);
    expect([...matches.length.slice(1, 4)]).toEqual([3, 3, 6]);
    expect(rows.whole[0]).toBe(3);
  });

  it('stay as they are if an empty text is added', () => {
    const index = indexOf(river);
    const prepared = prepareQuery(analyseQuestion('Who sold the ferry?'), index);
    const { matches } = measureCandidates(index.passages, prepared, index);
    const before = structuredClone(matches);
    addRow(matches, { from: 0, to: 3 });
    expect(matches).toEqual(before);
    expect(
      createMatches(prepared, { rows: 2, arena: createArena() }).strengths.every(
        (strength) => strength === 0,
      ),
    ).toBe(true);
  });
});

describe('the nearness of a word', () => {
  const words = ['ferry', 'boat', 'river', 'coal', 'president', 'xqzzy'];

  it('is that of its vector to each term, however many terms there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 }), (asked) => {
        const index = indexOf([[`${words.join(' ')}.`]]);
        const prepared = prepareQuery(analyseQuestion(asked.join(' ')), index);
        const space = meaningSpaceOf(prepared, index, createArena());
        for (const [word, written] of index.vocabulary.words.written.entries()) {
          const row = rowOf(space, word);
          const vector = index.vectorOfWord(word);
          for (const [term, { folded }] of prepared.terms.entries()) {
            const other = vectorOf(folded);
            const near = space.near[row * space.terms + term] ?? 0;
            if (folded === written) expect(near).toBeCloseTo(0.95);
            else if (vector && other) expect(near).toBeCloseTo(nearnessOfCosine(dot(vector, other)));
            else expect(near).toBe(0);
          }
        }
      }),
    );
  });

  it('is kept, and shares one row of zeros with all words that are near to no term', () => {
    const index = indexOf(river);
    const prepared = prepareQuery(analyseQuestion('Is it 1887?'), index);
    const space = meaningSpaceOf(prepared, index, createArena());
    const rows = index.vocabulary.words.written.map((_, word) => rowOf(space, word));
    expect(new Set(rows)).toEqual(new Set([far]));
    expect(index.vocabulary.words.written.map((_, word) => rowOf(space, word))).toEqual(rows);
  });
});

describe('the links of a word', () => {
  const index = indexOf(river);
  const { vocabulary } = index;
  const numberOf = (word: string) => vocabulary.words.numberOf(word) ?? -1;

  it.each([
    ['a term, in each of its forms', 'carri', [numberOf('carried')]],
    ['a stop word', 'the', [numberOf('the')]],
    ['an answer type', '#2', [vocabulary.words.written.length + typeBits.indexOf(2)]],
    ['a word that the article does not have', 'glacier', []],
  ])('lead to %s', (_, key, places) => {
    expect(placesOf(key, vocabulary)).toEqual(places);
  });

  it.each([
    ['the stronger of two links', { ferri: 0.25, carri: 0.75 }, [0.75, 0, 0.25]],
    ['no link', { glacier: 1 }, [0, 0, 0]],
  ])('give each passage %s', (_, links, strengths) => {
    expect([...linkColumnOf(new Map(Object.entries(links)), index)]).toEqual(strengths);
  });

  it('are looked up once', () => {
    const links = new Map([['the', 1]]);
    expect(linkColumnOf(links, index)).toBe(linkColumnOf(links, index));
  });

  it('are forgotten for words of questions long ago', () => {
    const links = new Map([['the', 1]]);
    const before = linkColumnOf(links, index);
    for (let other = 0; other < 64; other++) linkColumnOf(new Map([['river', other]]), index);
    expect(linkColumnOf(links, index)).not.toBe(before);
  });
});

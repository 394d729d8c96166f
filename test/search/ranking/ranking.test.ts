/** The steps of ranking, each through its own function, on one small article. */
import { describe, expect, it } from 'vitest';
import { joinIndexes } from '../../../src/search/index/passage-index.ts';
import { measureCandidates } from '../../../src/search/measures/candidates.ts';
import { kindMissed, missingNames, pairs, share } from '../../../src/search/measures/match-measures.ts';
import { prepareQuery } from '../../../src/search/measures/prepared-query.ts';
import { weighing, weighTerms } from '../../../src/search/measures/term-weights.ts';
import { analyseQuestion } from '../../../src/search/question/question.ts';
import { statusOf } from '../../../src/search/ranking/abstention.ts';
import { rankPassages, sentenceScores } from '../../../src/search/ranking/ranker.ts';
import { candidatesFor, searchPassages } from '../../../src/search/ranking/retrieval.ts';
import { prepareArticle } from '../../../src/search/ranking/searched-article.ts';
import { findVerbatim } from '../../../src/search/ranking/verbatim-question.ts';
import { articleIn, harbour } from '../articles.ts';

const index = joinIndexes([prepareArticle(articleIn(harbour)).index]);
const everywhere = () => true;

/** The match of the whole paragraph with this number, from 1, to `question`: a row of a table. */
function matchOf(question: string, paragraph: number) {
  const prepared = prepareQuery(analyseQuestion(question), index);
  const { matches, rows } = measureCandidates(index.passages, prepared, index);
  return { prepared, matches, row: rows.whole[paragraph - 1] ?? 0 };
}

describe('weighing', () => {
  it('adds up to a total that is never 0', () => {
    const itself = (weight: number) => weight;
    expect([...weighing([1, 2], itself).weights]).toEqual([1, 2]);
    expect(weighing([1, 2], itself).total).toBeCloseTo(3);
    expect(weighing([], itself).total).toBeGreaterThan(0);
  });
});

describe('weighTerms', () => {
  const term = {
    written: 'bridge',
    folded: 'bridge',
    term: 'bridg',
    capital: false,
    numeric: false,
    focus: false,
  };

  it.each([
    ['a plain word', {}, { rarity: 0.5, idf: 2, both: 1, lowerCase: 1, plain: 2, focus: 0, names: 0 }],
    [
      'a name',
      { capital: true },
      { rarity: 0.5, idf: 2, both: 1, lowerCase: 0, plain: 0, focus: 0, names: 0.5 },
    ],
    [
      'a number',
      { numeric: true },
      { rarity: 0.5, idf: 2, both: 1, lowerCase: 0, plain: 2, focus: 0, names: 0 },
    ],
    [
      'the focus',
      { focus: true },
      { rarity: 0.5, idf: 2, both: 1, lowerCase: 1, plain: 0, focus: 2, names: 0 },
    ],
  ])('weighs %s', (_, features, expected) => {
    const weighings = weighTerms([{ ...term, ...features, rarity: 0.5, idf: 2 }]);
    const found = Object.fromEntries(
      Object.entries(weighings).map(([name, { weights }]) => [name, weights[0]]),
    );
    expect(found).toEqual(expected);
  });
});

describe('prepareQuery', () => {
  it.each<[string, string, boolean]>([
    ['a word of the article', 'Who will build the bridge?', true],
    ['another form of it', 'Who is building bridges?', true],
    ['a misspelt one', 'What did Solburg say?', true],
    ['a word that it does not have', 'What is the population?', false],
  ])('knows %s', (_, question, known) => {
    const { terms } = prepareQuery(analyseQuestion(question), index);
    expect(terms.at(-1)?.known === true || terms[0]?.known === true).toBe(known);
  });

  it.each([
    [
      'a word of the article',
      'Why is the harbuor unsafe for barges?',
      'Why is the harbour unsafe for barges?',
    ],
    ['a common word', 'How mnay sailors live there?', 'How many sailors live there?'],
    ['a small word', 'Who lives wihtin the town?', 'Who lives within the town?'],
  ])('corrects %s that is misspelt, in all its features', (_, misspelt, corrected) => {
    const [wrong, right] = [misspelt, corrected].map(
      (typed) => prepareQuery(analyseQuestion(typed), index).question,
    );
    const read = (question: typeof right) => ({
      kind: question?.kind,
      runs: question?.runs,
      words: question?.words.map(({ folded }) => folded),
    });
    expect(read(wrong)).toEqual(read(right));
  });
});

describe('the match of a passage', () => {
  it.each([
    ['all words of the question', 'build a bridge over the harbour', 1, true],
    ['one word of the question', 'build a tunnel under the moorings', 4, false],
  ])('measures the share of the question: %s', (_, question, paragraph, isMost) => {
    const { matches, row, prepared } = matchOf(question, paragraph);
    const measured = share(matches, row, prepared.weighings.rarity);
    expect(isMost ? measured : 1 - measured).toBeGreaterThan(0.5);
  });

  it('counts names that are missing', () => {
    const of = (paragraph: number) => {
      const { matches, row, prepared } = matchOf('What does Ingrid Solberg say?', paragraph);
      return missingNames(matches, { row, other: 0 }, prepared.weighings.names);
    };
    expect(of(2)).toBe(0);
    expect(of(3)).toBeGreaterThan(0);
  });

  it('sees words that follow each other', () => {
    const of = (question: string) => {
      const { matches, row, prepared } = matchOf(question, 1);
      return pairs(matches, row, { question: prepared.question, weighing: prepared.weighings.rarity });
    };
    expect(of('Where is the town council?')).toBeGreaterThan(of('Where is the council of the town?'));
  });

  it('misses a number where the question asks for one', () => {
    const of = (paragraph: number) => {
      const { matches, row, prepared } = matchOf('How many crowns will it cost?', paragraph);
      return kindMissed(matches, row, prepared);
    };
    expect([of(1), of(3)]).toEqual([0, 1]);
  });
});

describe('candidatesFor', () => {
  it('takes every passage of a short article, also without a common word', () => {
    const prepared = prepareQuery(analyseQuestion('Is the doctor near?'), index);
    expect(candidatesFor(prepared, index, everywhere)).toHaveLength(index.passages.length);
  });

  it('takes only what is searched', () => {
    const prepared = prepareQuery(analyseQuestion('Who builds the bridge?'), index);
    expect(candidatesFor(prepared, index, ({ number }) => number === 2).map(({ number }) => number)).toEqual([
      2,
    ]);
  });

  it('takes none for a question without words', () => {
    expect(candidatesFor(prepareQuery(analyseQuestion('?'), index), index, everywhere)).toEqual([]);
  });
});

describe('rankPassages', () => {
  it.each([
    ['What will the bridge cost?', 1],
    ['Who loses their moorings?', 2],
    ['What does the mayor say about the hospital?', 3],
    ['When does work begin?', 4],
  ])('puts the passage that answers first: %s', (question, paragraph) => {
    const prepared = prepareQuery(analyseQuestion(question), index);
    const [best, second] = rankPassages(index.passages, prepared, index);
    expect(best?.passage.number).toBe(paragraph - 1);
    expect(best?.score).toBeGreaterThanOrEqual(second?.score ?? Infinity);
    const { first = 0, end = 0 } = best?.passage ?? {};
    expect(best && sentenceScores(best)).toHaveLength(end - first);
  });
});

describe('statusOf', () => {
  it.each([
    [0.39, 'not-found'],
    [0.4, 'closest'],
    [0.79, 'closest'],
    [0.86, 'answered'],
  ])('of a probability of %d', (probability, status) => {
    expect(statusOf(probability, 0.4)).toBe(status);
  });
});

describe('searchPassages', () => {
  it('finds an answer more likely than a question about something else', () => {
    const likely = searchPassages(
      analyseQuestion('What will the bridge cost?'),
      index,
      everywhere,
    ).probability;
    const unlikely = searchPassages(
      analyseQuestion('Who won the football match?'),
      index,
      everywhere,
    ).probability;
    expect(likely).toBeGreaterThan(unlikely);
  });
});

describe('findVerbatim', () => {
  it.each([
    ['words of the article', 'the bridge would halve the way to the hospital', [2]],
    ['two words in marks, alone', '“winter storms”', [3]],
    ['words in another order', 'the hospital would halve the way to the bridge', []],
  ])('of %s', (_, question, numbers) => {
    const holds = findVerbatim(question, index);
    expect(index.passages.filter((passage) => holds?.(passage) === true).map(({ number }) => number)).toEqual(
      numbers,
    );
  });

  it.each(['the bridge', 'the bridge over the river Kwai'])('finds nothing pasted in %j', (question) => {
    expect(findVerbatim(question, index)).toBeUndefined();
  });
});

/** Articles joined in one index: each is prepared once, and the ways to find candidates agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/article/structure/sentences.ts';
import { vectorSize } from '../../../src/lexicon/en/word-vectors.ts';
import { type ArticleIndex, indexText } from '../../../src/search/index/article-index.ts';
import type { IndexedPassage } from '../../../src/search/index/indexed-passage.ts';
import { joinIndexes, type PassageIndex } from '../../../src/search/index/passage-index.ts';
import { prepareArticle } from '../../../src/search/ranking/searched-article.ts';
import { createSearch } from '../../../src/search/search.ts';
import { articleIn, ferry, harbour } from '../articles.ts';

const words = 'harbour bridge Ferry tide the of and gull mooring moorings crane Sol Ana lamp'.split(' ');
const passage = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((chosen) => `${chosen.join(' ')}.`);
const article = fc.record({ title: passage, passages: fc.array(passage, { maxLength: 5 }) });

function indexOf({
  title,
  passages,
}: {
  readonly title: string;
  readonly passages: readonly string[];
}): ArticleIndex {
  return indexText({
    title,
    passages: passages.map((text) => ({ text, sentences: splitSentences(text), alsoNamed: [] })),
  });
}

/** What the ranker reads of a passage. */
function readPassage(index: PassageIndex, { article, first, end, position }: IndexedPassage) {
  const { words, wordTypes, unwritten, letters, centroids, passageCentroids } = index.sentencesOf(article);
  const centroidOf = (values: Float32Array, row: number) =>
    values.slice(row * vectorSize, (row + 1) * vectorSize);
  return {
    words: words.values.slice(words.starts[first], words.starts[end]),
    types: wordTypes.slice(words.starts[first], words.starts[end]),
    unwritten: unwritten.values.slice(unwritten.starts[first], unwritten.starts[end]),
    letters: letters.values.slice(letters.starts[first], letters.starts[end]),
    sentences: Array.from({ length: end - first }, (_, i) => centroidOf(centroids.values, first + i)),
    squares: centroids.squares.slice(first, end),
    centroid: centroidOf(passageCentroids.values, position),
  };
}

describe('the index over several articles', () => {
  it('gives the candidates of MiniSearch before and after MiniSearch is built', () => {
    const terms = fc.uniqueArray(
      fc.record({
        term: fc.constantFrom('harbour', 'bridg', 'moor', 'ferri', 'sol'),
        weight: fc.constantFrom(1, 0.95, 0.4),
      }),
      { selector: ({ term }) => term },
    );
    fc.assert(
      fc.property(fc.array(article, { maxLength: 4 }), terms, (articles, wanted) => {
        const index = joinIndexes(articles.map(indexOf));
        const find = () =>
          index
            .candidates({ terms: wanted, within: () => true, limit: 10 })
            .map(({ passage: { number }, score }) => [number, score]);
        const readThrough = find();
        for (let asked = 0; asked < 20; asked++) find();
        expect(find()).toEqual(readThrough);
      }),
    );
  });

  it('has the words, counts and numbers of an index that reads the same text as one article', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 2, maxLength: 6 }), fc.nat(5), (passages, at) => {
        const cut = Math.min(passages.length - 1, 1 + at);
        const parts = [passages.slice(0, cut), passages.slice(cut)];
        const whole = joinIndexes([indexOf({ title: 'Tide', passages })]);
        const joined = joinIndexes(parts.map((part) => indexOf({ title: 'Tide', passages: part })));
        expect(joined.vocabulary.words.written).toEqual(whole.vocabulary.words.written);
        expect(joined.vocabulary.termOf).toEqual(whole.vocabulary.termOf);
        expect(joined.passages.map((each) => readPassage(joined, each))).toEqual(
          whole.passages.map((each) => readPassage(whole, each)),
        );
        expect([joined.sentences, joined.meanLength]).toEqual([whole.sentences, whole.meanLength]);
        for (const number of whole.vocabulary.termOf.keys())
          expect(joined.sentencesWith({ kind: 'word', number })).toBe(
            whole.sentencesWith({ kind: 'word', number }),
          );
      }),
    );
  });
});

describe('a search', () => {
  const [first, second] = [articleIn(harbour), { ...articleIn(ferry), id: 'ferry' }];
  const ask = (question: string) => ({ question, articles: undefined, speaker: undefined });
  const question = ask('What will it cost?');
  const shown = (answer: ReturnType<ReturnType<typeof createSearch>>) =>
    answer.hits.map(({ passage, score }) => [passage.number, score]);

  it('prepares an article once, whatever searches it is in', () => {
    expect(prepareArticle(first)).toBe(prepareArticle(first));
  });

  it('answers after an article is added and removed as if it had never been there', () => {
    const search = createSearch([first]);
    const grown = search.add(second);
    expect(grown(ask('Who is Margaret Oyelaran?')).hits[0]?.article).toBe(second);
    expect(shown(grown.remove('ferry')(question))).toEqual(shown(search(question)));
  });

  it('puts an added article in the place of the one with its id', () => {
    const newer = { ...articleIn(harbour.replace('40 million', '50 million')), id: first.id };
    const [hit] = createSearch([first, second]).add(newer)(question).hits;
    expect(hit?.article).toBe(newer);
  });

  it('answers from one article the same, whatever else it holds', () => {
    const alone = createSearch([first])(question);
    const among = createSearch([second, first])({ ...question, articles: [first] });
    expect([among.kind, among.probability, shown(among)]).toEqual([
      alone.kind,
      alone.probability,
      shown(alone),
    ]);
  });
});

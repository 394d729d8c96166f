/**
 * Measures how near a usual article is to each word of the vectors: `npx tsx scripts/train/usual-nearness.ts`
 * writes src/lexicon/en/data/usual-nearness.bin. Run it before `abstention.ts`.
 */
import { writeFileSync } from 'node:fs';
import { packUsualNearness, type UsualNearness } from '../../src/lexicon/en/questions/usual-nearness.ts';
import { vectorOf, wordsByFrequency } from '../../src/lexicon/en/word-vectors.ts';
import { dot } from '../../src/model/vectors.ts';
import { splitWords } from '../../src/search/analysis/terms.ts';
import { indexText } from '../../src/search/index/article-index.ts';
import { joinIndexes } from '../../src/search/index/passage-index.ts';
import { nearnessOfCosine, sameWord } from '../../src/search/measures/meaning-space.ts';
import { addTo } from '../../src/text/multimap.ts';
import { articleText, type DataArticle, readJsonLines } from '../eval/retrieval-data.ts';

// News is what the bot is mostly asked about. Encyclopaedia articles and tales keep the table general.
const articlesOfSource: Readonly<Record<string, number>> = { reader: 40, wikinews: 24 };
const articlesOfOthers = 12;
const maxPassages = 40;

/** A text of the background: its words, by their place among all words of the background. */
type BackgroundArticle = { readonly passages: readonly (readonly number[])[] };

const placeOf = new Map<string, number>();
const vectors: Float32Array[] = [];
const articles = ['retrieval', 'natural'].flatMap((set) => {
  const file = new URL(`../../../shared/eval/${set}/articles.jsonl`, import.meta.url);
  const taken = new Map<string, number>();
  return readJsonLines<DataArticle>(file).filter(({ source }) => {
    const before = taken.get(source) ?? 0;
    taken.set(source, before + 1);
    return before < (articlesOfSource[source] ?? articlesOfOthers);
  });
});
const background = articles.map(wordsOf);
// Other forms of a word are as near as the word itself.
const placesOfTerm = new Map<string, number[]>();
for (const [word, place] of placeOf) addTo(placesOfTerm, termOf(word), place);

const table = wordsByFrequency().map((word) => usualNearnessOf(word));
const file = new URL('../../src/lexicon/en/data/usual-nearness.bin', import.meta.url);
writeFileSync(file, Uint8Array.from(table.flatMap(packUsualNearness)));
console.log(`${table.length} words, ${background.length} articles, ${vectors.length} words in them`);

function wordsOf(article: DataArticle): BackgroundArticle {
  const index = joinIndexes([indexText(articleText(article))]);
  const { written } = index.vocabulary.words;
  const passages = index.passages.slice(0, maxPassages).map(({ article, first, end }) => {
    const { starts, values } = index.sentencesOf(article).words;
    const words = new Set(values.subarray(starts[first], starts[end]));
    return [...words].flatMap((word) => {
      const vector = index.vectorOfWord(word);
      return vector ? [placeOfWord((written[word] ?? '').toLowerCase(), vector)] : [];
    });
  });
  return { passages };
}

function placeOfWord(word: string, vector: Float32Array): number {
  const known = placeOf.get(word);
  if (known !== undefined) return known;
  placeOf.set(word, vectors.length);
  vectors.push(vector);
  return vectors.length - 1;
}

function termOf(word: string): string {
  return splitWords(word)[0]?.term ?? word;
}

function usualNearnessOf(word: string): UsualNearness {
  const nearness = nearnessToAll(word);
  const most = (places: readonly number[]): number =>
    places.reduce((best, place) => Math.max(best, nearness[place] ?? 0), 0);
  const byPassage = background.map(({ passages }) => passages.map(most));
  const byArticle = byPassage.map((values) => Math.max(0, ...values));
  const article = meanOf(byArticle);
  return {
    article,
    spread: Math.sqrt(meanOf(byArticle.map((value) => (value - article) ** 2))),
    passage: meanOf(byPassage.map(meanOf)),
  };
}

/** The nearness of `word` to each word of the background. */
function nearnessToAll(word: string): Float32Array {
  const nearness = new Float32Array(vectors.length);
  const vector = vectorOf(word);
  if (vector)
    for (const [place, other] of vectors.entries()) nearness[place] = nearnessOfCosine(dot(vector, other));
  for (const place of placesOfTerm.get(termOf(word)) ?? []) nearness[place] = sameWord;
  return nearness;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

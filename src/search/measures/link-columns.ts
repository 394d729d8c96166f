/** How strongly each passage of an article is linked to a word of a question: computed once for all questions to it. */
import { LRUCache } from 'lru-cache';
import { oncePer } from '../../text/once-per.ts';
import { answerType } from '../analysis/answer-types.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { SentenceTable } from '../index/sentence-table.ts';

/** The words that a word of a question is linked to, with the strength of each link. */
// A key is a stop word, a term without its ending, or an answer type: `#` and its bit.
export type Links = ReadonlyMap<string, number>;

/** The strongest link of each passage of an index, by its number; 0 for none. */
export type LinkColumn = Float32Array;

/** The answer types, one bit each. */
export const typeBits: readonly number[] = Object.values(answerType);

// Few function words open all questions to an article. A column has four bytes per passage.
const maxColumns = 64;
const columnsOf = oncePer((_: Vocabulary) => new LRUCache<Links, LinkColumn>({ max: maxColumns }));

/** The column of `links` in `index`. The same object for the same links, while it is among the last `maxColumns`. */
export function linkColumnOf(links: Links, index: PassageIndex): LinkColumn {
  const columns = columnsOf(index.vocabulary);
  const before = columns.get(links);
  if (before !== undefined) return before;
  const column = measureColumn(links, index);
  columns.set(links, column);
  return column;
}

function measureColumn(links: Links, { vocabulary, passages, sentencesOf }: PassageIndex): LinkColumn {
  // For each word of the vocabulary, then for each answer type.
  const strengths = new Float32Array(vocabulary.words.written.length + typeBits.length);
  for (const [key, strength] of links)
    for (const place of placesOf(key, vocabulary)) strengths[place] = strength;
  return Float32Array.from(passages, (passage) =>
    strongestIn(passage, sentencesOf(passage.article), strengths),
  );
}

/** The places of `key` among the words and answer types; empty if the article does not have it. */
export function placesOf(key: string, { words, terms, termOf, wordsOf }: Vocabulary): readonly number[] {
  if (key.startsWith('#')) return [words.written.length + typeBits.indexOf(Number(key.slice(1)))];
  const term = terms.numberOf(key);
  if (term !== undefined) return wordsOf[term] ?? [];
  // A stop word has no term, so it is looked up as a word.
  const word = words.numberOf(key);
  return word !== undefined && termOf[word] === -1 ? [word] : [];
}

function strongestIn({ first, end }: IndexedPassage, table: SentenceTable, strengths: Float32Array): number {
  const { words, unwritten, wordTypes, answerType: typesOf } = table;
  let [strongest, types] = [0, 0];
  for (let sentence = first; sentence < end; sentence++) types |= typesOf[sentence] ?? 0;
  for (let at = words.starts[first] ?? 0; at < (words.starts[end] ?? 0); at++) {
    types |= wordTypes[at] ?? 0;
    strongest = Math.max(strongest, strengths[words.values[at] ?? 0] ?? 0);
  }
  for (let at = unwritten.starts[first] ?? 0; at < (unwritten.starts[end] ?? 0); at++)
    strongest = Math.max(strongest, strengths[unwritten.values[at] ?? 0] ?? 0);
  const firstType = strengths.length - typeBits.length;
  for (const [place, bit] of typeBits.entries())
    if ((types & bit) !== 0) strongest = Math.max(strongest, strengths[firstType + place] ?? 0);
  return strongest;
}

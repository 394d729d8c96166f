/** The words of all articles in one row, with the positions of each word: finds runs of words anywhere. */
import type { Article, Span } from '../../article/article.ts';
import { firstFrom } from '../../text/binary-search.ts';
import { withoutNoteMarks, withoutNoteNumber } from './print-marks.ts';
import { splitWords, type Word } from './verbatim-words.ts';

/** Adjacent words, from the position of the first to that of the last. */
export type Stretch = { readonly first: number; readonly last: number };

/** An index of words by position. A position counts the words of all articles in one row, from 0. */
export type PositionIndex = {
  /** The number of each word's key, by position; -1 between two articles. */
  readonly keys: Int32Array;
  /** The key with this number. */
  readonly keyAt: (number: number) => string;
  /** The number of `key`; -1 if no article has it. */
  readonly numberOf: (key: string) => number;
  /** The positions of the key with this number, in order. */
  readonly positionsOf: (number: number) => Int32Array;
  readonly articleAt: (position: number) => Article | undefined;
  /** The position of the first word of `article` that begins at `offset` of its text or after it. */
  readonly positionFrom: (article: Article, offset: number) => number;
  /** Whether a closing quotation mark follows the word at `position`. */
  readonly closesQuotation: (position: number) => boolean;
  /** The span in its article of the words from one position to another, both included. */
  readonly spanOf: (first: number, last: number) => Span;
  /** The first and the last position of `article`. */
  readonly rangeOf: (article: Article) => Stretch;
  /** The same index, in which only the words of `article` have positions. */
  readonly within: (article: Article) => PositionIndex;
};

/** The index of the words in the paragraphs of `articles`, without what was set aside. */
export function buildPositionIndex(articles: readonly Article[]): PositionIndex {
  const numbers = new Map<string, number>();
  const vocabulary: string[] = [];
  const keys: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts: number[] = [];
  // "readers12", whose note's number a claim may leave out or keep.
  const withoutNotes = new Map<string, string>();
  const keyOf = ({ key, start, end }: Word, text: string) => {
    if (!/^\p{L}{3,}\p{Nd}{1,3}$/u.test(key)) return key;
    const word = withoutNoteNumber(text.slice(start, end));
    if (word === undefined) return key;
    withoutNotes.set(key, word);
    return word;
  };
  const numberFor = (key: string) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, vocabulary.length);
    return vocabulary.push(key) - 1;
  };
  const closing: number[] = [];
  const add = (key: number, { start, end }: Span, text = '') => {
    if (isClosing(text, end)) closing.push(keys.length);
    keys.push(key);
    starts.push(start);
    ends.push(end);
  };
  for (const { text, paragraphs } of articles) {
    firsts.push(keys.length);
    for (const { span } of paragraphs) {
      for (const word of splitWords(text, span)) add(numberFor(keyOf(word, text)), word, text);
    }
    add(-1, { start: text.length, end: text.length });
  }

  const row = Int32Array.from(keys);
  const [startOf, endOf] = [Int32Array.from(starts), Int32Array.from(ends)];
  const positions = sortPositions(row, vocabulary.length);
  const firstPositions = Int32Array.from(firsts);
  const closes = new Set(closing);
  const index: PositionIndex = {
    keys: row,
    keyAt: (number) => vocabulary[number] ?? '',
    numberOf: (key) => numbers.get(key) ?? numbers.get(withoutNotes.get(key) ?? '') ?? -1,
    positionsOf: positions,
    articleAt: (position) => articles[firstFrom(firstPositions, (first) => first > position) - 1],
    closesQuotation: (position) => closes.has(position),
    positionFrom(article, offset) {
      const { first, last } = index.rangeOf(article);
      return first + firstFrom(startOf.subarray(first, last + 1), (start) => start >= offset);
    },
    spanOf: (first, last) => ({ start: startOf[first] ?? 0, end: endOf[last] ?? 0 }),
    rangeOf(article) {
      const number = articles.indexOf(article);
      return { first: firsts[number] ?? 0, last: (firsts[number + 1] ?? row.length) - 2 };
    },
    within(article) {
      const { first, last } = index.rangeOf(article);
      return {
        ...index,
        positionsOf(number) {
          const all = positions(number);
          return all.subarray(
            firstFrom(all, (position) => position >= first),
            firstFrom(all, (position) => position > last),
          );
        },
      };
    },
  };
  return index;
}

/** Whether a quotation mark follows the word that ends at `end`, with marks and note marks between them at most. */
function isClosing(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === '' || next === ' ' || /[\s\p{L}\p{N}]/u.test(next)) return false;
  const before = Math.min(3, end);
  const after = withoutNoteMarks(text.slice(end - before, end + 16)).slice(before);
  return /^[^\p{L}\p{N}\s]{0,3}["”»“'’]/u.test(after);
}

/** The positions of each key in order, all in one array, key after key. */
function sortPositions(row: Int32Array, size: number): (number: number) => Int32Array {
  const offsets = new Int32Array(size + 1);
  for (const key of row) if (key >= 0) offsets[key + 1] = (offsets[key + 1] ?? 0) + 1;
  for (let key = 0; key < size; key++) offsets[key + 1] = (offsets[key + 1] ?? 0) + (offsets[key] ?? 0);
  const next = offsets.slice();
  const sorted = new Int32Array(offsets[size] ?? 0);
  for (const [position, key] of row.entries()) {
    if (key < 0) continue;
    const at = next[key] ?? 0;
    sorted[at] = position;
    next[key] = at + 1;
  }
  return (number) =>
    number < 0 ? sorted.subarray(0, 0) : sorted.subarray(offsets[number], offsets[number + 1]);
}

/** Indexes the words of all articles by position, to find runs of words in any article. */
import type { Article, Span } from '../../article/article.ts';
import { firstFrom } from '../../text/binary-search.ts';
import { type ArticleWords, wordsOf } from './article-words.ts';
import { roleOf, type WordRole } from './word-roles.ts';

/**
 * Adjacent words, given by the first and last position, both included; empty if `last` is less than `first`.
 */
export type WordRange = { readonly first: number; readonly last: number };

/** An index of words by position. Positions count the words of all articles consecutively, from 0. */
export type PositionIndex = {
  /** For each position the number of its key; -1 between two articles. */
  readonly keys: Int32Array;
  /** The key with this number. */
  readonly keyAt: (number: number) => string;
  /** The number of `key`; -1 if no article has it. */
  readonly numberOf: (key: string) => number;
  /** The positions of the key with this number, in ascending order. */
  readonly positionsOf: (number: number) => Int32Array;
  readonly articleAt: (position: number) => Article | undefined;
  /** The words of `article` that are in `span` of its text. */
  readonly rangeIn: (article: Article, span: Span) => WordRange;
  /** 1 for each position that a closing quotation mark follows. */
  readonly closing: Uint8Array;
  /** The roles of the words of `range` in their sentences, in order. */
  readonly rolesIn: (range: WordRange) => readonly WordRole[];
  /** The span in the article from the first to the last word of a range. */
  readonly spanOf: (first: number, last: number) => Span;
  /** The first and last position of `article`. */
  readonly rangeOf: (article: Article) => WordRange;
  /** A view of the same index with the positions of `article` only. */
  readonly within: (article: Article) => PositionIndex;
};

/** The index of the words in the paragraphs of `articles`, without boilerplate. */
export function buildPositionIndex(articles: readonly Article[]): PositionIndex {
  const joined = joinWords(articles.map(wordsOf));
  const { keys, closing, firsts, parts, vocabulary, numbers, withoutNotes } = joined;
  const numberByArticle = new Map(articles.map((article, number) => [article.id, number]));
  const positions = sortPositions(keys, vocabulary.length);
  const roles = Array.from<WordRole | undefined>({ length: vocabulary.length });
  const partAt = (position: number) => firstFrom(firsts, (first) => first > position) - 1;
  const index: PositionIndex = {
    keys,
    closing,
    keyAt: (number) => vocabulary[number] ?? '',
    numberOf: (key) => numbers.get(key) ?? numbers.get(withoutNotes.get(key) ?? '') ?? -1,
    positionsOf: positions,
    articleAt: (position) => articles[partAt(position)],
    rolesIn({ first, last }) {
      const found: WordRole[] = [];
      for (let position = first; position <= last; position++) {
        const number = keys[position] ?? -1;
        const role = roles[number] ?? roleOf(vocabulary[number] ?? '');
        if (number >= 0) roles[number] = role;
        found.push(role);
      }
      return found;
    },
    rangeIn(article, { start, end }) {
      const number = numberByArticle.get(article.id) ?? -1;
      const [part, first] = [parts[number], firsts[number]];
      if (part === undefined || first === undefined) return { first: 0, last: -1 };
      return {
        first: first + firstFrom(part.starts, (from) => from >= start),
        last: first + firstFrom(part.starts, (from) => from >= end) - 1,
      };
    },
    spanOf(first, last) {
      const number = partAt(first);
      const [part, begin = 0] = [parts[number], firsts[number]];
      return { start: part?.starts[first - begin] ?? 0, end: part?.ends[last - begin] ?? 0 };
    },
    rangeOf(article) {
      const number = numberByArticle.get(article.id) ?? -1;
      const first = firsts[number] ?? 0;
      return { first, last: first + (parts[number]?.keys.length ?? 0) - 1 };
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

type JoinedWords = {
  readonly parts: readonly ArticleWords[];
  /** The position of the first word of each part. */
  readonly firsts: Int32Array;
  readonly keys: Int32Array;
  readonly closing: Uint8Array;
  readonly vocabulary: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly withoutNotes: ReadonlyMap<string, string>;
};

/** The words of all `parts` consecutively, with one empty position after each part. */
function joinWords(parts: readonly ArticleWords[]): JoinedWords {
  const size = parts.reduce((sum, part) => sum + part.keys.length + 1, 0);
  const keys = new Int32Array(size).fill(-1);
  const closing = new Uint8Array(size);
  const firsts = new Int32Array(parts.length);
  const numbers = new Map<string, number>();
  const withoutNotes = new Map<string, string>();
  const numberFor = (key: string) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  let first = 0;
  for (const [part, words] of parts.entries()) {
    const ownNumbers = Int32Array.from(words.vocabulary, numberFor);
    firsts[part] = first;
    keys.set(
      words.keys.map((key) => ownNumbers[key] ?? -1),
      first,
    );
    closing.set(words.closing, first);
    for (const [key, word] of words.withoutNotes) withoutNotes.set(key, word);
    first += words.keys.length + 1;
  }
  return { parts, firsts, keys, closing, vocabulary: [...numbers.keys()], numbers, withoutNotes };
}

/** The positions of every key in one array, key after key, in ascending order. */
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

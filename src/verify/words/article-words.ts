/** The words of an article, split once and cached; a position index combines those of several articles. */
import type { Article } from '../../article/article.ts';
import { oncePer } from '../../text/once-per.ts';
import { withoutNoteMarks, withoutNoteNumber } from './print-marks.ts';
import { splitWords, type VerbatimWord } from './verbatim-words.ts';

/** The words in the paragraphs of an article, in order, without boilerplate. */
export type ArticleWords = {
  /** The distinct keys of the article. */
  readonly vocabulary: readonly string[];
  /** For each word the index of its key in `vocabulary`. */
  readonly keys: Int32Array;
  /** The start and end of each word in the article's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for a word that a closing quotation mark follows, otherwise 0. */
  readonly closing: Uint8Array;
  /** Keys without note numbers, such as "readers" for "readers12". A claim may omit the number. */
  readonly withoutNotes: ReadonlyMap<string, string>;
};

/** The words of `article`. Computed once per article object. */
export const wordsOf: (article: Article) => ArticleWords = oncePer(readWords);

function readWords({ text, paragraphs }: Article): ArticleWords {
  const words = paragraphs.flatMap(({ span }) => splitWords(text, span));
  const sentenceStarts = new Set(paragraphs.flatMap(({ sentences }) => sentences.map(({ start }) => start)));
  const numbers = new Map<string, number>();
  const withoutNotes = new Map<string, string>();
  const keys = new Int32Array(words.length);
  const starts = new Int32Array(words.length);
  const ends = new Int32Array(words.length);
  const closing = new Uint8Array(words.length);
  for (const [i, word] of words.entries()) {
    const key = keyOf(word, text, sentenceStarts);
    if (key !== word.key) withoutNotes.set(word.key, key);
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    keys[i] = number;
    starts[i] = word.start;
    ends[i] = word.end;
    closing[i] = isClosing(text, word.end) ? 1 : 0;
  }
  return { vocabulary: [...numbers.keys()], keys, starts, ends, closing, withoutNotes };
}

/**
 * The key without the note number attached to the word. "Windows11" is a name, unless a sentence starts right
 * after it.
 */
function keyOf({ key, start, end }: VerbatimWord, text: string, sentenceStarts: ReadonlySet<number>): string {
  if (endsInPlainLetter(key) || !/^\p{L}{3,}\p{Nd}{1,3}$/u.test(key)) return key;
  return withoutNoteNumber(sentenceStarts.has(start) ? key : text.slice(start, end)) ?? key;
}

function endsInPlainLetter(key: string): boolean {
  const last = key.charCodeAt(key.length - 1);
  return last >= letterA && last <= letterZ;
}

const [letterA, letterZ] = ['a'.charCodeAt(0), 'z'.charCodeAt(0)];

const noteMark = /[[¹²³⁰⁴-⁹]/u;

/** Whether a quotation mark follows the word that ends at `end`, after punctuation and note marks at most. */
function isClosing(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === '' || next === ' ' || /[\s\p{L}\p{N}]/u.test(next)) return false;
  const before = Math.min(3, end);
  const around = text.slice(end - before, end + 16);
  const after = (noteMark.test(around) ? withoutNoteMarks(around) : around).slice(before);
  return /^[^\p{L}\p{N}\s]{0,3}["”»“'’]/u.test(after);
}

/** Splits a text into words and gives each its comparable forms. */

import { LRUCache } from 'lru-cache';
import { stemmer } from 'stemmer';
import type { Span } from '../../article/article.ts';
import { baseForms } from '../../lexicon/en/irregular-forms.ts';
import type { Analyser } from './analyser.ts';

/** One word of a text. */
export type Word = {
  /** Its span in the text that was split. */
  readonly span: Span;
  /** Lower case, without accents. Words that a reader takes for the same have the same folded form. */
  readonly folded: string;
  /**
   * `folded` without its ending: `exports` and `exported` have the same term, `partnerships` and `partner` do
   * not.
   */
  readonly term: string;
  /** True if it begins with a capital letter. */
  readonly capital: boolean;
  /** True if it is in capitals in a text that is not: "US", and not "us". */
  readonly acronym: boolean;
  /** True if it has a digit. */
  readonly numeric: boolean;
  /** In a language other than English, true for a stop word. */
  readonly stop?: boolean;
};

// Invisible characters within a word: the soft hyphen, and joiners without width.
const invisible = /\u00ad|\u200c|\u200d|\u2060|\ufeff/gu;
// Each of these is one word: "U.S.", "1,000.5", "O'Brien", "2:30", "B-12". Chinese, Japanese and Thai have no
// blanks between words, so a whole run is one match here. `splitWords` divides it: by a dictionary in a text
// of that language, else into pairs of letters.
const wordPattern =
  /(?<![\p{L}\p{N}:.])\p{N}{1,2}:\p{N}{2}(?![\p{N}:])|(?<![\p{L}\p{N}-])\p{L}{1,2}-\p{N}{1,4}(?![\p{L}\p{N}-])|\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+|(?:\u00ad|\u200c|\u200d|\u2060|\ufeff)[\p{L}\p{N}\p{M}]+)*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const ascii = /^[\x20-\x7f]*$/;
const plainWord = /^[a-z]+$/;
const lowerCase = /\p{Ll}/u;
const capitals = /^(?:\p{Lu}\.?){2,}$/u;
// "2.4m" and "2.4 million", "25km" and "25 km", "2.30am": the number is the common part.
const unit = /^(\d[\d.,]*)(?:m|mn|bn|b|k|tn|km|kg|cm|mm|mph|kmh|am|pm|pc|pct|ft|lb|lbs|h|hrs)$/;
const possessive = /['’]s?$/;

/**
 * `text` in lower case, without accents and invisible characters, with compatibility forms (ﬁ, full width) spelt out.
 * The Turkish "ı" and "i" become one letter, because "I" is the capital of "ı" in Turkish and of "i" elsewhere.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return ascii.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .replace(invisible, '')
        .toLowerCase()
        .replaceAll('ı', 'i');
}

// The parts of a search split the same question ten times.
const recentlySplit = new LRUCache<string, readonly Word[]>({ max: 100 });
// Longer texts are passages, and are split once.
const maxRecentChars = 300;

/**
 * The words of `text` in order, by the rules of English or of `analyser`.
 *
 * @example
 * splitWords("Wagner's U.S. exports").map((word) => word.term)
 * // => ['wagner', 'us', 'export']
 */
export function splitWords(text: string, analyser?: Analyser): readonly Word[] {
  if (analyser !== undefined || text.length > maxRecentChars) return splitAnew(text, analyser);
  const known = recentlySplit.get(text);
  if (known !== undefined) return known;
  const words = splitAnew(text, undefined);
  recentlySplit.set(text, words);
  return words;
}

function splitAnew(text: string, analyser: Analyser | undefined): readonly Word[] {
  const words: Word[] = [];
  const shouted = !lowerCase.test(text);
  for (const match of text.matchAll(wordPattern)) {
    const [written] = match;
    const span = { start: match.index, end: match.index + written.length };
    if (unspaced.test(written) && analyser?.isUnspaced === true)
      addDivided(written, { start: span.start, analyser }, words);
    else if (unspaced.test(written)) addPairsOfLetters(written, span.start, words);
    else if (analyser === undefined) words.push(word(written, span, shouted));
    else addForeign({ written, span, shouted }, analyser, words);
  }
  return words;
}

function word(written: string, span: Span, shouted: boolean): Word {
  const { folded, term, capital, isCapitals, numeric } = formsOf(written);
  return { span, folded, term, capital, acronym: !shouted && isCapitals, numeric };
}

/** The forms of a word that do not depend on its place. */
type WordForms = Pick<Word, 'folded' | 'term' | 'capital' | 'numeric'> & { readonly isCapitals: boolean };

// A few thousand words make up most of every text. This cache takes about 2 MB.
const knownForms = new LRUCache<string, WordForms>({ max: 10_000 });

function formsOf(written: string): WordForms {
  const known = knownForms.get(written);
  if (known !== undefined) return known;
  const forms = readForms(written);
  knownForms.set(written, forms);
  return forms;
}

function readForms(printed: string): WordForms {
  const written = printed.replace(invisible, '');
  const lower = fold(written);
  // Most words have only letters, so there are no marks to remove.
  const folded = plainWord.test(lower) ? lower : withoutMarks(lower);
  return {
    folded,
    term: plainWord.test(folded)
      ? stemmer(baseForms.get(folded) ?? folded)
      : (unit.exec(folded)?.[1] ?? folded),
    capital: written.charCodeAt(0) > 64 && written[0] !== written[0]?.toLowerCase(),
    isCapitals: capitals.test(written),
    numeric: /\p{N}/u.test(written),
  };
}

function withoutMarks(folded: string): string {
  return folded
    .replace(possessive, '')
    .replace(/:(?=\p{N})/gu, '.')
    .replace(/-(?=\p{N})/gu, '')
    .replace(/[.,](?=\p{N}{3}(?!\p{N}))|[.'’](?!\p{N})/gu, '');
}

type WrittenWord = { readonly written: string; readonly span: Span; readonly shouted: boolean };

/** Adds the word, or the two words that an apostrophe joins, by the rules of `analyser`. */
function addForeign({ written, span, shouted }: WrittenWord, analyser: Analyser, words: Word[]): void {
  const [elided = ''] = analyser.elision?.exec(written) ?? [];
  const cut = span.start + elided.length;
  if (elided !== '') {
    const before = word(elided, { start: span.start, end: cut }, shouted);
    words.push({ ...before, stop: true });
  }
  const rest = written.slice(elided.length);
  const read = word(rest, { start: cut, end: span.end }, shouted);
  const stem = read.numeric ? read.term : fold(analyser.stem(lowered(rest)));
  const term = withoutMarks(stem) || read.folded;
  words.push({ ...read, term, stop: !read.acronym && analyser.stopWords.has(read.folded) });
}

function lowered(written: string): string {
  return written.replace(invisible, '').toLowerCase().normalize('NFC');
}

let segmenter: Intl.Segmenter | undefined;

// A longer run is divided in pieces, because the segmenter's time grows faster than the text.
const pieces = /.{1,100}/gsu;

/** Adds the words of a run without blanks, divided by the dictionary of its script. */
function addDivided(
  run: string,
  { start, analyser: { stopWords } }: { readonly start: number; readonly analyser: Analyser },
  words: Word[],
): void {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { 0: piece, index: from } of run.matchAll(pieces)) {
    for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
      if (isWordLike !== true) continue;
      const at = start + from + index;
      const folded = fold(segment);
      const span = { start: at, end: at + segment.length };
      const numeric = /\p{N}/u.test(segment);
      words.push({
        span,
        folded,
        term: folded,
        capital: false,
        acronym: false,
        numeric,
        stop: stopWords.has(folded),
      });
    }
  }
}

/** Adds the letter pairs of a run without blanks in a text of another language. */
function addPairsOfLetters(run: string, start: number, words: Word[]): void {
  const letters = [...run];
  let at = start;
  for (let i = 0; i < Math.max(1, letters.length - 1); i++) {
    const pair = (letters[i] ?? '') + (letters[i + 1] ?? '');
    const folded = fold(pair);
    const span = { start: at, end: at + pair.length };
    words.push({ span, folded, term: folded, capital: false, acronym: false, numeric: false });
    at += letters[i]?.length ?? 0;
  }
}

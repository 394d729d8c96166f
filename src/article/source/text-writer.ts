/** Writes the text of a page without its markup, and records the offsets of its parts. */
import type { FrontMatter, SetAside, Span } from '../article.ts';
import type { Flaw } from './flaw.ts';

/** The text of a file without its markup, and what the markup says about it. All spans point into `text`. */
export type PlainText = {
  readonly text: string;
  /** In order; undefined if the format has no markup for headings. */
  readonly headings: readonly Span[] | undefined;
  /** The block quotes in the markup, in order. A nested one belongs to the outer one. */
  readonly blockQuotes?: readonly Span[];
  /** The names of speakers in the markup, in order. Each opens a paragraph of the speaker's words: "Una: …". */
  readonly voices?: readonly Span[];
  /** The spans that, by the markup, do not belong to the article, in order. */
  readonly setAside: readonly SetAside[];
  readonly frontMatter: Partial<FrontMatter>;
  /** Why the text is no article; undefined if it may be one. */
  readonly flaw?: Flaw | undefined;
};

/** Collects the words of a page. Writes each space and line break once, and only between words. */
export type TextWriter = {
  /** Adds words. Collapses runs of white space to one space, but keeps no-break spaces. */
  readonly add: (text: string) => void;
  /** Adds words with their white space unchanged. */
  readonly addAsIs: (text: string) => void;
  /** Ends the cell of a table. */
  readonly endCell: () => void;
  /** Starts a new line, with `count` 2 after a blank line. Repeated calls do not add up. */
  readonly breakLine: (count: 1 | 2) => void;
  /** Starts a new line on every call: two calls leave a blank line. */
  readonly addLineBreak: () => void;
  /** The offset of the words that were added last. */
  readonly start: () => number;
  /** The offset of the next word. */
  readonly next: () => number;
  /** The end of the last word. */
  readonly end: () => number;
  readonly text: () => string;
};

/** Creates an empty writer. */
export function createTextWriter(): TextWriter {
  const parts: string[] = [];
  let length = 0;
  let start = 0;
  let breaks = 0;
  let blank = '';

  const gap = () => (length === 0 ? '' : breaks > 0 ? '\n'.repeat(breaks) : blank);
  const write = (words: string) => {
    const before = gap();
    parts.push(before, words);
    start = length + before.length;
    length = start + words.length;
    breaks = 0;
    blank = '';
  };
  return {
    add(text) {
      const words = text.replace(/[ \t\n\f\r]+/g, ' ');
      if (words.startsWith(' ') && blank === '') blank = ' ';
      const trimmed = words.replace(/^ | $/g, '');
      if (trimmed !== '') write(trimmed);
      if (words.endsWith(' ') && blank === '') blank = ' ';
    },
    addAsIs(text) {
      if (text !== '') write(text);
    },
    endCell() {
      blank = '\t';
    },
    breakLine(count) {
      breaks = Math.max(breaks, count);
    },
    addLineBreak() {
      breaks = Math.min(2, breaks + 1);
    },
    start: () => start,
    next: () => length + gap().length,
    end: () => length,
    text: () => parts.join(''),
  };
}

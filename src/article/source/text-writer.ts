/** Writes the text of a page without its markup, and notes where its parts stand. */
import type { FrontMatter, SetAside, Span } from '../article.ts';

/** The text of a file without its markup, and what the markup tells about it. All spans point into `text`. */
export type PlainText = {
  readonly text: string;
  /** In order; undefined where there is no markup to show headings. */
  readonly headings: readonly Span[] | undefined;
  /** The block quotes that the markup shows, in order; one inside another is part of the outer one. */
  readonly blockQuotes?: readonly Span[];
  /** What the markup tells to be no part of the article, in order. */
  readonly setAside: readonly SetAside[];
  readonly frontMatter: Partial<FrontMatter>;
  /** Why this is no text of an article after all, and what helps; undefined if it may be one. */
  readonly fault?: string | undefined;
};

/** Takes a page's words one after the other; blanks and breaks between them are written once, and only between words. */
export type TextWriter = {
  /** Adds words; runs of blanks become one (a no-break space is no blank). */
  readonly add: (text: string) => void;
  /** Adds words with their blanks and breaks as they are. */
  readonly addAsIs: (text: string) => void;
  /** Ends the cell of a table. */
  readonly endCell: () => void;
  /** Starts another line, if `count` is 2 after a blank one. Calls in a row do not add up. */
  readonly breakLine: (count: 1 | 2) => void;
  /** Starts another line, once for every call: two of them leave a blank line. */
  readonly addLineBreak: () => void;
  /** Where the words that were added last begin. */
  readonly start: () => number;
  /** Where the next word will stand. */
  readonly next: () => number;
  /** Where the last word ends. */
  readonly end: () => number;
  readonly text: () => string;
};

/** A writer that has nothing written yet. */
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

/** An article's text as a browser matches it with a text fragment: without case, accents and extra white space. */
import { oncePer } from '../../text/once-per.ts';
import type { Article, Span } from '../article.ts';

/** The folded paragraphs of an article, joined by line ends. */
export type PageText = {
  readonly folded: string;
  /** For each character of `folded`, its start and end in the article's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** The page text of `article`. Computed once per article object. */
export const pageTextOf: (article: Article) => PageText = oncePer(makePageText);

function makePageText({ text, paragraphs }: Article): PageText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (part: string, { start, end }: Span) => {
    parts.push(part);
    for (let i = 0; i < part.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (const { span } of paragraphs) {
    if (parts.length > 0) add('\n', span);
    let afterBlank = true;
    let at = span.start;
    for (const character of text.slice(span.start, span.end)) {
      const place = { start: at, end: at + character.length };
      const isBlank = /\s/u.test(character);
      const folded = isBlank ? ' ' : foldForPage(character);
      // A combining accent belongs to the letter before it.
      if (folded === '' && ends.length > 0) ends[ends.length - 1] = place.end;
      else if (!isBlank || !afterBlank) add(folded, place);
      afterBlank = isBlank;
      at = place.end;
    }
  }
  return { folded: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/**
 * `text` in lower case, without accents and invisible characters, with each run of white space as one
 * space.
 */
export function foldForPage(text: string): string {
  if (/^[a-z]$/.test(text)) return text;
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\p{DI}]/gu, '')
    .replace(/\s+/gu, ' ');
}

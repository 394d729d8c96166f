/** Links to a passage: an article's address with a text fragment, which makes the browser scroll to the words. */
import { type Article, overlap, type Span, trimSpan } from '../article.ts';
import { pageTextOf } from './page-text.ts';
import { findDirective, type TextDirective, writeDirective } from './text-directive.ts';

/**
 * The address of the words in `span`. Without a fragment if no directive finds exactly `span`; undefined if
 * the article has no address.
 *
 * @example
 * linkTo(article, { start: 0, end: 17 })
 * // => 'https://courier.example/tide-clock#:~:text=Every%20Sunday%20at%20six'
 */
export function linkTo(article: Article, span: Span): string | undefined {
  const { url } = article.frontMatter;
  if (url === undefined) return undefined;
  const directive = directiveFor(article, trimSpan(article.text, span));
  if (directive === undefined) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${writeDirective(directive)}`;
}

// The directive holds up to 8 words in full. For longer text it holds this many words of either end.
const maxWholeWords = 8;
const endWords = [4, 7, 12, 20];
// Words of context around it, tried in order: needed only if the same words occur earlier.
const contexts = [
  { before: 0, after: 0 },
  { before: 3, after: 0 },
  { before: 3, after: 3 },
  { before: 8, after: 8 },
];

/** The shortest directive whose first match is `span`; undefined if there is none. */
function directiveFor(article: Article, span: Span): TextDirective | undefined {
  const page = pageTextOf(article);
  const blocks = article.paragraphs.filter((paragraph) => overlap(paragraph.span, span));
  const [first, last] = [blocks.at(0), blocks.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { text } = article;
  const inFirst = wordsOf(text, { start: span.start, end: Math.min(span.end, first.span.end) });
  const inLast = wordsOf(text, { start: Math.max(span.start, last.span.start), end: span.end });
  const beforeIt = wordsAround(article, { start: first.span.start, end: span.start }, -1);
  const afterIt = wordsAround(article, { start: span.end, end: last.span.end }, 1);
  const isShort = first === last && inFirst.length <= maxWholeWords;

  for (const { before, after } of contexts) {
    const prefix = before === 0 ? '' : textOf(text, beforeIt.slice(-before));
    const suffix = after === 0 ? '' : textOf(text, afterIt.slice(0, after));
    for (const count of isShort ? [maxWholeWords] : endWords) {
      // The two ends must not overlap, because the browser searches the end after the start.
      const ends = Math.min(count, first === last ? Math.floor(inFirst.length / 2) : count);
      const start = isShort ? text.slice(span.start, span.end) : textOf(text, inFirst.slice(0, ends));
      const end = isShort ? '' : textOf(text, inLast.slice(-ends));
      const directive = { prefix, start, end, suffix };
      const found = start === '' ? undefined : findDirective(directive, page);
      if (found?.start === span.start && found.end === span.end) return directive;
    }
  }
  return undefined;
}

/** The words of `rest`. If it has none, the words of the paragraph before it (-1) or after it (1). */
function wordsAround({ text, paragraphs }: Article, rest: Span, side: -1 | 1): readonly Span[] {
  const own = wordsOf(text, rest);
  const next =
    side < 0
      ? paragraphs.findLast(({ span }) => span.end <= rest.start)
      : paragraphs.find(({ span }) => span.start >= rest.end);
  return own.length > 0 || next === undefined ? own : wordsOf(text, next.span);
}

/** The words in `span` with their punctuation. In scripts without spaces, words are dictionary words. */
function wordsOf(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].flatMap(({ 0: run, index }) =>
    run.length <= maxRun
      ? [{ start: start + index, end: start + index + run.length }]
      : [...segmenter.segment(run)].map(({ segment, index: at }) => ({
          start: start + index + at,
          end: start + index + at + segment.length,
        })),
  );
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const maxRun = 40; // UTF-16 units; no word of a script with spaces is longer

function textOf(text: string, words: readonly Span[]): string {
  const [first, last] = [words.at(0), words.at(-1)];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

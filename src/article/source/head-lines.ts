/** Reads author and date from the first lines of a text: "By Ola Vik / 3 October 2025". */
import { isCommonWord } from '../../lexicon/en/common-words.ts';
import { givenNames } from '../../lexicon/en/given-names.ts';
import { nameParticles } from '../../lexicon/en/name-particles.ts';
import { authorMarks, dateMarks } from '../../lexicon/mul/bylines.ts';
import { type SetAside, type Span, trimSpan } from '../article.ts';
import { findDate, oneLine, parseDate } from './metadata.ts';
import type { PlainText } from './text-writer.ts';

const mostLines = 6; // lines with words, from the start
const longestLine = 120; // in UTF-16 units
const longestDate = 45; // including a weekday and a time
const longestAside = 40; // the text after an author: "Brana Post", "staff writer"
const mostNameWords = 5;

const authorMark = new RegExp(`^(?:${authorMarks})(?:\\s*:\\s*|\\s+)`, 'iu');
const dateMark = new RegExp(`^(?:${dateMarks})(?:\\s*:\\s*|\\s+)`, 'iu');
/** Separates author, date and other text in a line. */
const bar = /\s*[|/·•]\s*|\s+[–—-]{1,2}\s+|\s{3,}|\t+/u;
const timeOrLength = /^(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$|^\d{1,2}\s?min(?:ute)?s?\b.{0,8}$/iu;
/** What may follow the year: the rest of "2025-10-03T10:15Z", a time of day. */
const behindDate =
  /^(?:[-/.][-/.\dT:Z+]*)?[,\s]*(?:(?:at|um|à|alle|kl\.?)\s)?(?:\d{1,2}(?:[:.h]\d{2})?)?\s?(?:[ap]\.?m\.?|uhr)?(?:\s(?:GMT|UTC|BST|C?EST|CET|[EP][SD]T|[ECMP]T))?[.,]?$/iu;
const and = /\s+(?:and|und|et|y|e|en|og|och|&)\s+/u;

type Head = { readonly author?: string | undefined; readonly published?: string | undefined };

/**
 * Returns `parsed` with its byline and date lines set aside, and with the author and date from them. A
 * known author or date in `parsed` takes precedence.
 */
export function readHeadLines(parsed: PlainText): PlainText {
  const { text, setAside, frontMatter } = parsed;
  const found = findHeadLines(text, setAside, frontMatter.author);
  if (found.length === 0) return parsed;
  const aside = found.map(({ span }): SetAside => ({ span, reason: 'byline' }));
  const heads: readonly Head[] = [frontMatter, ...found.map(({ head }) => head)];
  return {
    ...parsed,
    setAside: [...setAside, ...aside].sort((a, b) => a.span.start - b.span.start),
    frontMatter: {
      ...frontMatter,
      author: heads.find(({ author }) => author !== undefined)?.author,
      published: heads.find(({ published }) => published !== undefined)?.published,
    },
  };
}

function findHeadLines(
  text: string,
  setAside: readonly SetAside[],
  author: string | undefined,
): readonly { readonly span: Span; readonly head: Head }[] {
  const lines = firstLines(text, setAside);
  const read = lines.map((span) => readHeadLine(text.slice(span.start, span.end)));
  const hasAuthor = author !== undefined || read.some((head) => head?.author !== undefined);
  const heads = read.map((head, index) => {
    const { start = 0, end = 0 } = lines[index] ?? {};
    const names = text.slice(start, end);
    if (head !== undefined || index === 0) return head;
    if (names === author) return { author };
    // A name between the title and the date, as LaTeX writes it.
    const isBare = !hasAuthor && read[index + 1]?.published !== undefined && names.split(and).every(isName);
    return isBare ? { author: oneLine(names.split(and).join(', ')) } : undefined;
  });
  const isText = (index: number) => {
    const { start, end } = lines[index] ?? { start: 0, end: 0 };
    return (
      heads[index] === undefined &&
      (end - start > longestLine || /[.!?…]["”’]?$/.test(text.slice(start, end)))
    );
  };
  const end = lines.findIndex((_, index) => index > 0 && isText(index));
  return lines.slice(0, end < 0 ? undefined : end).flatMap((span, index) => {
    const head = heads[index];
    // If only text follows, the first line is the title, even if it is a date.
    const isTitle = index === 0 && head?.author === undefined && (end === 1 || lines.length === 1);
    return head === undefined || isTitle ? [] : [{ span, head }];
  });
}

/**
 * The first lines of `text` with words that are not set aside, without white space around them. `setAside` is
 * in the order of the text.
 */
function firstLines(text: string, setAside: readonly SetAside[]): readonly Span[] {
  const lines: Span[] = [];
  let next = 0; // the first of `setAside` that does not end before the line
  for (let start = 0; start < text.length && lines.length < mostLines; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = trimSpan(text, { start, end });
    while ((setAside[next]?.span.end ?? text.length) < line.end) next++;
    const isAside = (setAside[next]?.span.start ?? text.length) <= line.start;
    if (line.end > line.start && !isAside) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/**
 * The author and the date in a line; undefined if it contains more than these.
 *
 * @example
 * readHeadLine('By Ola Vik / 3 October 2025')
 * // => { author: 'Ola Vik', published: '2025-10-03' }
 */
export function readHeadLine(line: string): Head | undefined {
  if (line.length > longestLine) return undefined;
  let author: string | undefined;
  let published: string | undefined;
  const others: string[] = [];
  for (const part of line.trim().split(bar)) {
    const date = readDate(part);
    const byline = date === undefined ? readAuthors(part) : undefined;
    if (date !== undefined) published ??= date;
    else if (byline !== undefined) {
      author ??= byline.author;
      published ??= byline.published;
    } else if (part !== '' && !timeOrLength.test(part)) others.push(part);
  }
  const [bare = '', ...rest] = others;
  // "Ola Vik | 3 October 2025"
  if (
    author === undefined &&
    published !== undefined &&
    rest.length === 0 &&
    isName(bare) &&
    opensWithGivenName(bare)
  )
    return { author: oneLine(bare), published };
  if (author === undefined && published === undefined) return undefined;
  const aside = others.reduce((sum, { length }) => sum + length, 0);
  return aside > (author === undefined ? 0 : longestAside) ? undefined : { author, published };
}

/**
 * The date in "Published: Friday, 3 October 2025, 10:15"; undefined if `part` holds more than a date and a
 * time.
 */
function readDate(part: string): string | undefined {
  const words = part.replace(dateMark, '');
  const behind = /\d{4}(.*)$/u.exec(words)?.[1] ?? words.replace(/[\d.\s]+/, '');
  return part.length <= longestDate && behindDate.test(behind) ? parseDate(words) : undefined;
}

/** "By Ola Vik, Mia Holm and Per Moe", "By Ola Vik, Brana Post", "By Ola Vik in Brana, 3 October 2025". */
function readAuthors(part: string): Head | undefined {
  if (!authorMark.test(part)) return undefined;
  const words = part.replace(authorMark, '');
  const found = findDate(words);
  const named = found === undefined ? words : words.slice(0, found.start).replace(/[\s,;(]+$/, '');
  const pieces = named.split(/,\s+/);
  const last = pieces.at(-1) ?? '';
  const isList = pieces.length > 1 && and.test(last);
  const names = (isList ? pieces : pieces.slice(0, 1)).flatMap((piece) => piece.split(and)).map(withoutPlace);
  const rest = isList ? '' : pieces.slice(1).join(', ');
  if (!names.every(isName) || rest.length > longestAside || /[.!?]$/.test(rest)) return undefined;
  return { author: oneLine(names.join(', ')), published: found?.date };
}

/** Removes the place: "Ola Vik" for "Ola Vik in Brana". */
function withoutPlace(name: string): string {
  return name.replace(/\s+(?:in|for|at|of)\s+(?:the\s+)?\p{Lu}.*$/u, '').replace(/^and\s+/, '');
}

/**
 * Whether a text is a name: two to five capitalised words, without a common word unless a given name or an initial opens
 * it ("Ola Stern"). Not "by the sea" or "By Night".
 */
function isName(name: string): boolean {
  const words = name.split(/\s+/);
  const common = words.map(
    (word) => !nameParticles.has(word.toLowerCase()) && isCommonWord(word.toLowerCase()),
  );
  return (
    words.length >= 2 &&
    words.length <= mostNameWords &&
    words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || nameParticles.has(word)) &&
    !common[0] &&
    (opensWithGivenName(name) || !common.includes(true))
  );
}

function opensWithGivenName(name: string): boolean {
  const [first = ''] = name.split(/\s+/);
  return givenNames.has(first.toLowerCase()) || /^\p{Lu}\.$/u.test(first);
}

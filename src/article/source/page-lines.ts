/** Finds page numbers and running heads in a plain text that was copied from pages. */
import { bareLetters } from '../../text/bare-letters.ts';
import { type SetAside, type Span, trimSpan } from '../article.ts';

const pageWord = '(?:page|seite|p\\.|s\\.|página|pagina|side|sida|blz\\.?)';
const count = '(?:\\s*(?:\\/|of|von|de|di|av|van|sur)\\s*\\d{1,4})';
/** "12", "- 12 -", "Page 3 of 9". */
const numberLine = new RegExp(`^[-–—|·[(\\s]*(?:${pageWord}\\s*)?(\\d{1,4})${count}?[-–—|·\\])\\s]*$`, 'iu');
/** "Page 3", "3 of 9", "- 12 -": a number that is certainly a page number. */
const isPageNumber = new RegExp(`${pageWord}\\s*\\d|\\d${count}|^[-–—[(]\\s*\\d{1,4}\\s*[-–—\\])]$`, 'iu');
/** "Brana Post | Page 3", "4      The ferry": a running head with a page number. */
const headLine = new RegExp(
  `^(?:(\\S.{2,70}?)(?:\\s*[|·•–—]\\s*|\\s{3,}|\\t+|[\\s,]+(?=${pageWord}\\s*\\d))(?:${pageWord}\\s*)?(\\d{1,4})${count}?|(\\d{1,4})(?:\\s*[|·•]\\s*|\\s{3,}|\\t+)(\\S.{2,70}))$`,
  'iu',
);
const longestLine = 120; // in UTF-16 units
const leastOfTitle = 8; // letters of a running head that repeats the beginning of the title
const leastHeads = 2; // lines with the same head and rising numbers

type PageLine = {
  readonly span: Span;
  readonly number: number;
  readonly head: string | undefined;
  readonly words: string;
};

/**
 * The lines of `text` with a page number, alone or beside a running head, in order. Bare numbers that count
 * up from 1 may number chapters, so they are kept.
 */
export function findPageLines(text: string): readonly SetAside[] {
  const lines = pageLines(text);
  const heads = new Map<string, PageLine[]>();
  for (const line of lines) {
    if (line.head === undefined) continue;
    const group = heads.get(line.head) ?? [];
    const rises = (group.at(-1)?.number ?? -1) < line.number;
    heads.set(line.head, rises ? [...group, line] : group);
  }
  const running = new Set([...heads.values()].filter((group) => group.length >= leastHeads).flat());
  const numbers = lines.filter(({ head }) => head === undefined);
  const bare = numbers.filter(({ words }) => !isPageNumber.test(words));
  const isChapters = bare.length > 1 && bare.every(({ number }, index) => number === index + 1);
  const kept = lines.filter(
    (line) => running.has(line) || (line.head === undefined && !(isChapters && bare.includes(line))),
  );
  const spans = kept.map(({ span }) => span);
  return [...spans, ...findBareHeads(text, kept)]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ span, reason: 'page number' }));
}

/** Running heads on a line of their own, next to a page number: the title, or words that recur at a page number. */
function findBareHeads(text: string, numbers: readonly PageLine[]): readonly Span[] {
  // By their start: a line between two page numbers is beside both, and is one line.
  const beside = new Map<number, { readonly span: Span; readonly words: string }>();
  for (const { span: number, head } of numbers) {
    if (head !== undefined) continue;
    for (const span of [lineAfter(text, number.end), lineBefore(text, number.start)]) {
      if (span === undefined || span.end - span.start > longestLine) continue;
      const words = bareLetters(text.slice(span.start, span.end));
      if (words !== '') beside.set(span.start, { span, words });
    }
  }
  const heads = [...beside.values()];
  const counts = new Map<string, number>();
  for (const { words } of heads) counts.set(words, (counts.get(words) ?? 0) + 1);
  const title = bareLetters(text.slice(0, 2 * longestLine));
  return heads
    .filter(({ span, words }) => {
      const recurs = (counts.get(words) ?? 0) >= leastHeads;
      return recurs || (span.start > longestLine && words.length >= leastOfTitle && title.startsWith(words));
    })
    .map(({ span }) => span);
}

/** The next line with words, if empty lines surround it. */
function lineAfter(text: string, from: number): Span | undefined {
  const found = /^[^\S\n]*\n\s*(\S[^\n]*)(?=\n[^\S\n]*\n)/d.exec(text.slice(from, from + 2 * longestLine));
  const [start, end] = found?.indices?.[1] ?? [];
  return start === undefined || end === undefined
    ? undefined
    : trimSpan(text, { start: from + start, end: from + end });
}

/** The line with words before `to`, if empty lines surround it. */
function lineBefore(text: string, to: number): Span | undefined {
  const from = Math.max(0, to - 2 * longestLine);
  const found = /\n[^\S\n]*\n[^\S\n]*(\S[^\n]*)\n\s*$/d.exec(text.slice(from, to));
  const [start, end] = found?.indices?.[1] ?? [];
  return start === undefined || end === undefined
    ? undefined
    : trimSpan(text, { start: from + start, end: from + end });
}

/** The lines that may be page numbers or running heads. */
function pageLines(text: string): readonly PageLine[] {
  const found: PageLine[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end - start <= longestLine && /\d/.test(text.slice(start, end))) {
      const span = trimSpan(text, { start, end });
      const words = text.slice(span.start, span.end);
      const number = numberLine.exec(words)?.[1];
      const head = number === undefined ? headLine.exec(words) : null;
      const isNext = Number(number) === (found.at(-1)?.number ?? Number.NaN) + 1 && stop < 0;
      if (number !== undefined && (isAlone(text, { start, end }) || isPageNumber.test(words) || isNext))
        found.push({ span, number: Number(number), head: undefined, words });
      else if (head !== null)
        found.push({
          span,
          number: Number(head[2] ?? head[3]),
          head: (head[1] ?? head[4] ?? '').toLowerCase(),
          words,
        });
    }
    start = end + 1;
  }
  return found;
}

/** Whether the lines above and below are empty. */
function isAlone(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|\n[^\S\n]*\n|\f)$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^(?:[^\S\n]*$|\n[^\S\n]*(?:\n|$)|\n?\f)/.test(text.slice(end, end + 40))
  );
}

/** Finds text in quotation marks. Marks are paired by their kind and by the characters on either side. */
import { type Paragraph, type Span, trimSpan } from '../article.ts';

/**
 * A span between quotation marks. It ends with its paragraph, so that an unclosed mark does not
 * affect later ones.
 */
export type MarkedSpan = {
  /** Includes the marks, but no white space around them. */
  readonly span: Span;
  /** The text between the marks. */
  readonly inner: Span;
  /** The index of its paragraph in the list passed in. */
  readonly paragraph: number;
  /**
   * False if the paragraph ends first: the quotation continues in the next paragraph, or the
   * mark is missing.
   */
  readonly closed: boolean;
  /** `none` for a turn of a transcript. */
  readonly marks: 'double' | 'single' | 'none';
};

const closersOf: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['”', '”'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ["''", "''"],
  ['``', "''"],
]);
const opensSingle = /^[‘']/;
const mark = /''|``|["“”„‟«»‹›「」『』‘’']/g;
/** Marks that both open and close. The characters on either side decide. */
const facing = new Set(['"', "'", "''"]);
const letterOrDigit = /[\p{L}\p{N}]/u;
/** What may precede an opening mark: white space, a bracket, a dash, another mark. */
const beforeOpening = /[\s([{—–\-/“‘"'«]/;
/** Words that begin with an apostrophe. */
const elision = /^['‘’](?:\d0s|em|tis|twas|til|till|cause|n|round|bout)\b/i;

/** The spans between quotation marks in `paragraphs`, in order. They do not nest. */
export function findMarkedSpans(text: string, paragraphs: readonly Paragraph[]): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  // Swedish and Finnish open a quotation with ”, which other languages only close with.
  const isFacing = !/[“„«]/.test(text) && text.includes('”');
  for (const [paragraph, { span }] of paragraphs.entries()) {
    for (const quoted of quotedIn(
      text,
      { span, paragraph, isFacing },
      leftOpen(text, found.at(-1), paragraph),
    )) {
      found.push(quoted);
    }
  }
  return found;
}

/** The mark that the previous paragraph leaves open. */
function leftOpen(text: string, last: MarkedSpan | undefined, paragraph: number): string | undefined {
  if (last === undefined || last.closed || last.paragraph !== paragraph - 1 || last.marks !== 'double')
    return undefined;
  return text.slice(last.span.start, last.inner.start).trim();
}

/** A paragraph, and whether ” opens quotations in its text. */
type ParagraphPlace = { readonly span: Span; readonly paragraph: number; readonly isFacing: boolean };

function quotedIn(
  text: string,
  { span: { start, end }, paragraph, isFacing }: ParagraphPlace,
  carried: string | undefined,
): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  const marks = marksIn(text, { start, end }, isFacing);
  const add = (open: OpeningMark, close: Mark | undefined, until: number) => {
    const inner = trimSpan(text, { start: open.at + open.length, end: close ? close.at : until });
    if (!letterOrDigit.test(text.slice(inner.start, Math.min(inner.end, inner.start + 200)))) return;
    const last = close ? close.at + close.text.length : inner.end;
    found.push({
      span: { start: open.at, end: last },
      inner,
      paragraph,
      closed: close !== undefined,
      marks: opensSingle.test(open.text) && open.length === 1 ? 'single' : 'double',
    });
  };
  let open: OpeningMark | undefined = goesOn(marks, carried)
    ? { at: start, length: 0, text: carried }
    : undefined;
  let depth = 0;
  for (let index = 0; index < marks.length; index++) {
    const at = marks[index];
    if (at === undefined) continue;
    if (open !== undefined) {
      // An opening mark directly after a word is a typing error for the closing one.
      const slips = !at.isSingle && at.canClose && !at.opensOnly && depth === 0;
      const closes = slips || closesAfter(open.text, at);
      if (closes) {
        add(open, at, at.at);
        open = undefined;
        depth = 0;
      } else if (at.opensOnly && at.text === open.text) {
        // A second opening mark: the first one was never closed. Its span ends here.
        add(open, undefined, at.at);
        open = opening(at);
      } else if (!at.isSingle) {
        // Another kind of double mark opens inside: leave the text in it to those marks.
        depth = at.opensOnly ? depth + 1 : Math.max(0, depth - 1);
      }
    } else if (at.isSingle) {
      const close = singleClose(text, marks, index);
      if (close !== undefined) {
        add(opening(at), marks[close], start);
        index = close;
      }
    } else if (at.canOpen) open = opening(at);
  }
  if (open !== undefined) add(open, undefined, end);
  return found;
}

/** Where a quoted span begins. It has no mark if the previous paragraph left one open. */
type OpeningMark = { readonly at: number; readonly length: number; readonly text: string };

function opening({ at, text }: Mark): OpeningMark {
  return { at, length: text.length, text };
}

function closesAfter(open: string, { text, opensOnly }: Mark): boolean {
  return !opensOnly && closersOf.get(open)?.includes(text) === true;
}

/**
 * The open quotation of the previous paragraph continues without a mark if the first mark here
 * can only close it.
 */
function goesOn(marks: readonly Mark[], carried: string | undefined): carried is string {
  const first = marks.find(({ isSingle }) => !isSingle);
  return carried !== undefined && first?.canClose === true && !first.canOpen && closesAfter(carried, first);
}

type Mark = {
  readonly at: number;
  readonly text: string;
  readonly isSingle: boolean;
  readonly canOpen: boolean;
  /** Whether no closing mark can be here: after white space and before a word. */
  readonly opensOnly: boolean;
  readonly canClose: boolean;
};

function marksIn(text: string, { start, end }: Span, isFacing: boolean): Mark[] {
  const marks: Mark[] = [];
  // Search the paragraph's own text only: a search must not continue into the rest of the article.
  for (const found of text.slice(start, end).matchAll(mark)) {
    const at = start + found.index;
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = at + found[0].length < end ? text.charAt(at + found[0].length) : ' ';
    const isSingle = found[0].length === 1 && "‘’'".includes(found[0]);
    const spacedBefore = beforeOpening.test(before);
    // Curly marks show their side; for straight marks the characters around them decide. 6'2" opens nothing.
    const isEither = facing.has(found[0]) || (isFacing && found[0] === '”');
    const canOpen = isEither
      ? spacedBefore && /\S/.test(after)
      : closersOf.has(found[0]) && found[0] !== '”' && (!/[»›]/.test(found[0]) || spacedBefore)
        ? true
        : found[0] === '‘' && spacedBefore;
    const canClose = found[0] !== '‘' && !letterOrDigit.test(after) && !/\s/.test(before);
    const opensOnly = isEither
      ? /\s|\(/.test(before) && letterOrDigit.test(after)
      : found[0] === '“' && (/\s/.test(before) || letterOrDigit.test(after));
    marks.push({
      at,
      text: found[0],
      isSingle,
      canOpen: canOpen && !(isSingle && elision.test(text.slice(at, at + 8))),
      opensOnly,
      canClose,
    });
  }
  return marks;
}

/**
 * The mark that closes the single mark at `index`. An apostrophe after an s closes only if no
 * better candidate follows.
 */
function singleClose(text: string, marks: readonly Mark[], index: number): number | undefined {
  const open = marks[index];
  if (open === undefined || !open.canOpen) return undefined;
  let fallback: number | undefined;
  for (let next = index + 1; next < marks.length && next < index + 40; next++) {
    const at = marks[next];
    if (at === undefined || !at.isSingle) {
      if (at !== undefined && at.text.length === 1 && !at.isSingle) break;
      continue;
    }
    if (at.canOpen && fallback !== undefined) break;
    if (!at.canClose) continue;
    const isPossessive = text.charAt(at.at - 1) === 's' && /\s/.test(text.charAt(at.at + 1));
    if (!isPossessive) return next;
    fallback ??= next;
  }
  return fallback;
}

/** Finds block quotes: paragraphs that the markup sets apart as quotations, without quotation marks. */
import type { Span } from '../../article.ts';
import { subjectAfter } from '../../syntax/subject-phrases.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { DialogueTag } from '../direct/dialogue-tag.ts';
import { findSignature } from './signatures.ts';
import type { OwnedLine } from './transcripts.ts';

const dash = /^[-–—―]$/;
const longestSignature = 12; // tokens

/**
 * Returns, for each line, the block quote that it belongs to. A block quote counts as speech only with a
 * signature below it or a colon above it. Without a signature its tag is undefined, and the line above gives
 * the speaker.
 */
export function findBlockQuotes(
  lines: readonly Line[],
  blockQuotes: readonly Span[],
): readonly (OwnedLine | undefined)[] {
  const found: (OwnedLine | undefined)[] = lines.map(() => undefined);
  for (const { start, end } of blockQuotes) {
    const inside = [...lines.keys()].filter((index) => {
      const span = lines[index]?.paragraph.span;
      return span !== undefined && span.start >= start && span.end <= end;
    });
    const [first] = inside;
    if (first === undefined) continue;
    const signed = findSigned(lines, inside);
    const isLedIn = lines[first - 1]?.tokens.at(-1)?.text === ':';
    if (signed === undefined && !isLedIn) continue;
    for (const index of inside) {
      if (signed !== undefined && index > signed.last) break;
      const until = index === signed?.last ? signed.end : undefined;
      const tag = signed && { ...signed.tag, line: signed.line, rule: 'signed block quote' as const };
      if (!hasMarks(lines[index])) found[index] = { tag, start: 0, end: until };
    }
  }
  return found;
}

type SignedQuote = {
  readonly tag: DialogueTag;
  /** The line of the signature. */
  readonly line: number;
  /** The last line of speech, and the token at which its speech ends; undefined for the whole line. */
  readonly last: number;
  readonly end: number | undefined;
};

/**
 * The signature: the last line of the quote, the line after it, or the words after a dash in the last line.
 */
function findSigned(lines: readonly Line[], inside: readonly number[]): SignedQuote | undefined {
  const last = inside.at(-1) ?? 0;
  for (const line of inside.length > 1 ? [last, last + 1] : [last + 1]) {
    const tag = lines[line] && findSignature(lines[line]);
    if (tag !== undefined) return { tag, line, last: line - 1, end: undefined };
  }
  const line = lines[last];
  const end = line?.tokens.findLastIndex(({ text, isSpaced }) => dash.test(text) && isSpaced) ?? -1;
  if (line === undefined || end < 1 || line.tokens.length - end > longestSignature) return undefined;
  const from = dash.test(line.tokens[end + 1]?.text ?? '') ? end + 1 : end;
  const phrase = subjectAfter(line, from, line.tokens.length);
  const next = phrase && line.tokens[phrase.end]?.text;
  if (phrase?.type !== 'name' || !(next === undefined || next === ',' || next === '.')) return undefined;
  const tag = { phrase, cue: undefined, rule: 'signature after a dash' as const };
  return { tag, line: last, last, end };
}

/** Whether the line opens with quotation marks, so that the usual rules find the quotation. */
function hasMarks(line: Line | undefined): boolean {
  return line === undefined || line.quoted[0] !== -1;
}

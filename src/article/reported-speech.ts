/** Reported words: the stretch of a sentence that a cue gives as somebody's, without marks or with some. */
import type { Span } from './article.ts';
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';

/** A stretch that `cue` reports. */
export type Reported = {
  readonly span: Span;
  readonly cue: Cue;
  readonly rule: string;
  readonly confidence: number;
};

/** What the cues of `line` report; `isTaken` tells the tokens that stand in words quoted whole. */
export function findReported(
  line: Line,
  cues: readonly Cue[],
  isTaken: (token: number) => boolean,
): Reported[] {
  const found: Reported[] = [];
  for (const [index, cue] of cues.entries()) {
    if (cue.subject === undefined || !(cue.word.takesClause || cue.word.lemma === 'according')) continue;
    if (line.paragraph.kind === 'title' || isTag(line, cue, isTaken)) continue;
    const end = lastToken(line, line.sentenceEnd[cue.verb] ?? 0);
    const next = cues[index + 1];
    let until = end;
    for (let at = cue.end; at < end; at++) {
      if (isTaken(at)) {
        until = at;
        break;
      }
      if (
        next !== undefined &&
        next.verb > cue.verb &&
        at === next.start &&
        next.side === 'shared' &&
        line.tokens[at - 1]?.text === ','
      ) {
        until = at - 1;
        break;
      }
    }
    const after = contentAfter(line, cue, until);
    if (after !== undefined) {
      found.push({ span: after, cue, rule: 'X said that', confidence: 0.7 });
    } else {
      const before = contentBefore(line, cue, isTaken);
      if (before !== undefined) found.push({ span: before, cue, rule: 'that, X said', confidence: 0.7 });
    }
  }
  return found;
}

const cannotOpen = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'of',
  'about',
  'with',
  'from',
  'by',
  'after',
  'before',
  'when',
  'while',
  'as',
  'and',
  'or',
  'but',
  '.',
  ':',
]);

/** True when the cue announces words that are quoted whole, and no others. */
function isTag(
  { tokens, sentenceStart, sentenceEnd }: Line,
  cue: Cue,
  isTaken: (token: number) => boolean,
): boolean {
  const first = sentenceStart[cue.verb] ?? 0;
  const end = sentenceEnd[cue.verb] ?? 0;
  for (let at = cue.end; at < end && at < cue.end + 14; at++) {
    if (tokens[at]?.lower === 'that' && !isTaken(at)) return false;
    if (isTaken(at)) return true;
  }
  const open = cue.side === 'before' && cue.subject ? cue.subject.start : cue.start;
  for (let at = open - 1; at >= first && at > open - 3; at--) if (isTaken(at)) return true;
  return false;
}

function lastToken({ tokens }: Line, end: number): number {
  let last = end;
  while (last > 0 && /^[.!?]$/.test(tokens[last - 1]?.text ?? '')) last--;
  return last;
}

function contentAfter({ tokens }: Line, cue: Cue, until: number): Span | undefined {
  let start = cue.side === 'after' && cue.subject ? cue.subject.end : cue.end;
  if (cue.word.lemma === 'according') {
    if (tokens[start]?.text !== ',') return undefined;
    start++;
    if (cue.start > 0 && tokens[cue.start - 1]?.text === ',') return undefined;
  } else {
    for (let at = start; at < until && at < start + 14; at++) {
      if (tokens[at]?.lower === 'that') {
        start = at;
        break;
      }
    }
  }
  if (cannotOpen.has(tokens[start]?.lower ?? '') || tokens[start]?.text === ',') return undefined;
  return until - start > 2 ? spanFrom(tokens, start, until) : undefined;
}

function contentBefore(
  { tokens, sentenceStart }: Line,
  cue: Cue,
  isTaken: (token: number) => boolean,
): Span | undefined {
  const first = sentenceStart[cue.verb] ?? 0;
  const open = cue.side === 'before' && cue.subject ? cue.subject.start : cue.start;
  if (tokens[open - 1]?.text !== ',') return undefined;
  for (let at = first; at < open; at++) if (isTaken(at)) return undefined;
  return open - 1 - first > 2 ? spanFrom(tokens, first, open - 1) : undefined;
}

function spanFrom(tokens: Line['tokens'], start: number, end: number): Span | undefined {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

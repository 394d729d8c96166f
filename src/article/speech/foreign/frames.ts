/** Finds frames that name a speaker in other languages: '„…“, sagte X', 'X a déclaré : « … »', '„…“, so X'. */
import type { Line } from '../../syntax/token-lines.ts';
import type { QuotedTokens } from '../direct/dialogue-tag.ts';
import type { FrameWords } from './frame-words.ts';
import { readName } from './name-runs.ts';
import { type Place, readSubject, type Subject } from './subjects.ts';

type Tokens = { readonly start: number; readonly end: number };

/** The cue and the subject beside a quotation. */
export type Frame = {
  readonly rule: 'X after' | 'X before';
  readonly cue: Tokens;
  /** Undefined for a pronoun, a role without a name, or several people. */
  readonly subject: Subject | undefined;
};

const dashOrComma = /^[,—–-]$/;
const longestTail = 8; // tokens between the verb and the colon

/** Returns the frame after a quotation: ', sagte Anna Weber'. Undefined if there is none. */
export function frameAfter(place: Place, { start, end }: QuotedTokens): Frame | undefined {
  const { line, words } = place;
  let at = end;
  while (at < end + 2 && dashOrComma.test(line.tokens[at]?.text ?? '')) at++;
  const cue = line.tokens[at]?.isCapital === false ? readCue(line, at, words) : undefined;
  if (cue === undefined) return undefined;
  return { rule: 'X after', cue, subject: isWhole(line, start) ? readSubject(place, cue.end) : undefined };
}

/**
 * Whether the quotation opens a sentence, follows a colon or dash, or continues in lower case. A title does
 * none of these.
 */
function isWhole(line: Line, start: number): boolean {
  if (line.sentenceStart[start] === start || line.tokens[start - 1]?.text === ':') return true;
  if (/^[—–-]$/.test(line.tokens[start - 1]?.text ?? '')) return true;
  const first = line.tokens.slice(start, start + 4).find(({ isWord }) => isWord);
  return first !== undefined && !first.isCapital;
}

/** The reporting verb, or the words for "according to", at token `at`. */
function readCue({ tokens, quoted, sentenceStart }: Line, at: number, words: FrameWords): Tokens | undefined {
  const lowerAt = (index: number): string =>
    quoted[index] === -1 && (index === at || sentenceStart[index] !== index)
      ? (tokens[index]?.lower ?? '')
      : '';
  let verb = at;
  if (lowerAt(verb) === 'se') verb++;
  if (words.accordingTo.has(lowerAt(verb)) || words.verbs.has(lowerAt(verb)))
    return { start: at, end: verb + 1 };
  if (!words.auxiliaries.has(lowerAt(verb))) return undefined;
  let participle = verb + 1;
  while (participle < verb + 3 && words.skipped.has(lowerAt(participle))) participle++;
  return words.participles.has(lowerAt(participle)) ? { start: at, end: participle + 1 } : undefined;
}

/**
 * Returns the frame that ends with token `colon`: 'Anna Weber sagte:', 'Am Montag sagte Anna Weber:', 'Selon
 * Anna Weber,'.
 */
export function frameBefore(place: Place, colon: number): Frame | undefined {
  const { line, words } = place;
  if (line.tokens[colon]?.text !== ':') return accordingTo(place, colon);
  const start = line.sentenceStart[colon] ?? 0;
  for (let at = start; at < colon; at++) if (line.quoted[at] !== -1) return undefined;
  if (line.tokens.slice(start, colon).some(({ lower }) => words.denials.has(lower))) return undefined;
  const cues = findCues(line, { start, end: colon }, words);
  const [cue, ...others] = cues;
  // With two reporting verbs, one person relays another's words.
  if (cue === undefined || others.length > 0) return undefined;
  const after = readSubject(place, cue.end);
  if (after !== undefined && after.end <= colon)
    return isTail(place, { start: after.end, end: colon })
      ? { rule: 'X before', cue, subject: after }
      : undefined;
  const before = words.accordingTo.has(line.tokens[cue.start]?.lower ?? '')
    ? undefined
    : readSubjectBefore(place, { start, end: cue.start });
  const isClear = isTail(place, { start: cue.end, end: colon });
  return { rule: 'X before', cue, subject: isClear ? before : undefined };
}

/** 'Selon Anna Weber,': opens the sentence, with nothing else before the quotation. */
function accordingTo(place: Place, last: number): Frame | undefined {
  const { line, words } = place;
  const start = line.sentenceStart[last] ?? 0;
  if (!words.accordingTo.has(line.tokens[start]?.lower ?? '') || line.quoted[start] !== -1) return undefined;
  const subject = readSubject(place, start + 1);
  if (subject === undefined) return undefined;
  const end = line.tokens[last]?.text === ',' ? last : last + 1;
  return subject.end === end ? { rule: 'X before', cue: { start, end: start + 1 }, subject } : undefined;
}

function findCues(line: Line, { start, end }: Tokens, words: FrameWords): Tokens[] {
  const found: Tokens[] = [];
  for (let at = start; at < end; at++) {
    const cue = readCue(line, at, words);
    if (cue === undefined || cue.end > end) continue;
    found.push(cue);
    at = cue.end - 1;
  }
  return found;
}

/**
 * "[Anna Weber, Leiterin des Instituts,] sagte": the name opens the sentence, and only an insertion may
 * follow.
 */
function readSubjectBefore(place: Place, { start, end }: Tokens): Subject | undefined {
  const { line, words } = place;
  const subject = readSubject(place, start);
  if (subject === undefined || subject.end > end) return undefined;
  let at = subject.end;
  if (line.tokens[at]?.text === ',' || line.tokens[at]?.text === '(') {
    // "The director, Ana Ruiz, said": the name is an apposition, and the comma closes it.
    const isApposition = line.tokens[subject.start - 1]?.text === ',';
    const isClosed = /^[,)]$/.test(line.tokens[end - 1]?.text ?? '');
    return isClosed && (at < end - 1 || isApposition) ? subject : undefined;
  }
  while (at < end && words.skipped.has(line.tokens[at]?.lower ?? '')) at++;
  return at === end ? subject : undefined;
}

/** Whether the words before the colon add no other report: "der Zeitung", "am Montag in Berlin". */
function isTail({ line, words }: Place, { start, end }: Tokens): boolean {
  if (end - start > longestTail) return false;
  const inside = line.tokens.slice(start, end);
  if (inside.some(({ text, isWord }) => !isWord && text !== ')' && text !== '(' && text !== '-'))
    return false;
  // "Sagte Anna Weber und Thomas Brandt schrieb": a second clause with its own subject.
  return !inside.some(
    ({ lower }, at) => words.conjunctions.has(lower) && readName(line, start + at + 1, words) !== undefined,
  );
}

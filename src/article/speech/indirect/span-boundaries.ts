/** Finds the places in a sentence where the content of a cue may begin or end. */

import {
  adverbs,
  clauseWords,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../../lexicon/en/function-words.ts';
import { reportingVerbs } from '../../../lexicon/en/reporting-verbs.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { Token } from '../../syntax/tokens.ts';
import { type Cue, endOfDateline } from '../cues.ts';

const farthestStart = 24; // tokens between a cue and its content
const farthestEnd = 90; // tokens of content

/** Returns the places where content after `cue` may begin, the nearest first. */
export function startsAfter(line: Line, cue: Cue, isTaken: (at: number) => boolean): number[] {
  const { tokens, quoted, sentenceEnd } = line;
  const end = sentenceEnd[cue.verb] ?? 0;
  const past = cue.subject?.end ?? end;
  // "According to Ms. Day the plan failed": the content follows without a comma.
  if (cue.word.lemma === 'according' && past < end && opensClause(tokens[past], tokens[past + 1]))
    return [past];
  const told = startAfterAs(line, cue, end);
  if (told !== undefined) return [told];
  const starts: number[] = [];
  for (let at = cue.end; at < end && at < cue.end + farthestStart; at++) {
    if (isTaken(at)) break;
    if (
      tokens[at]?.isWord &&
      !subordinators.has(tokens[at - 1]?.lower ?? '') &&
      // "told BBC Radio Ludbrook it was": the name is the addressee.
      !(tokens[at]?.isCapital && nominatives.has(tokens[at + 1]?.lower ?? '')) &&
      !endsAddressee(line, cue, at) &&
      (quoted[at] === -1 || quoted[at - 1] === -1 || !(tokens[at - 1]?.isWord ?? false))
    )
      starts.push(at);
  }
  return starts;
}

/** "asked Marcus Thorne how": the surname of the addressee, before a word that opens the content. */
function endsAddressee({ tokens }: Line, cue: Cue, at: number): boolean {
  if (at <= cue.end || !tokens[at]?.isCapital || !tokens[at - 1]?.isCapital) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return next === 'to' || (clauseWords.has(next) && !conjunctions.has(next));
}

const conjunctions = new Set(['and', 'or', 'but', 'nor', 'than']);

/** Subject pronouns, which open a new clause. */
const nominatives = new Set(['he', 'she', 'it', 'they', 'we']);

/** Words that open a subordinate clause. */
const subordinators = new Set('although though when if while unless because whereas'.split(' '));

/** "As Ms. Day told the paper, the plan failed": the content follows the comma. */
function startAfterAs({ tokens }: Line, { subject, side, end: from }: Cue, end: number): number | undefined {
  if (side !== 'before' || tokens[(subject?.start ?? 0) - 1]?.lower !== 'as') return undefined;
  for (let at = from; at < end - 1 && at < from + farthestStart; at++) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (text === ',') return at + 1;
    if (clauseWords.has(lower) || lower === 'that') return undefined;
  }
  return undefined;
}

function opensClause(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || !token.isWord || timeWords.has(token.lower) || clauseWords.has(token.lower))
    return false;
  return !prepositions.has(token.lower) || /^\p{N}/u.test(next?.text ?? '');
}

/**
 * Returns the places where content from `start` on may end: before a mark or a word that can open another
 * phrase.
 */
export function endsAfter(line: Line, start: number, isTaken: (at: number) => boolean): number[] {
  const { tokens, sentenceEnd } = line;
  const end = sentenceEnd[start] ?? 0;
  const ends: number[] = [];
  for (let at = afterSubordinate(line, start); at <= end && at < start + farthestEnd; at++) {
    const taken = at < end && isTaken(at);
    if (canEnd(tokens[at - 1], tokens[at]) && (at === end || taken || opensPhrase(tokens[at]))) {
      if (!cutsQuoted(line, start, at)) ends.push(at);
    }
    if (taken) break;
  }
  return ends;
}

/**
 * The earliest end of the content. For "that when it rains, the roof leaks" it is after the comma, else after
 * the first word.
 */
function afterSubordinate({ tokens, sentenceEnd }: Line, start: number): number {
  const opener = tokens[start]?.lower === 'that' ? start + 1 : start;
  const end = Math.min(sentenceEnd[start] ?? 0, start + farthestStart);
  if (!subordinators.has(tokens[opener]?.lower ?? '')) return start + 1;
  for (let at = opener + 1; at < end; at++)
    if (tokens[at]?.text === ',' && tokens[at + 1]?.isWord) return at + 1;
  return start + 1;
}

/** Whether an end at `at` would cut a quotation in two. */
function cutsQuoted({ tokens, quoted }: Line, start: number, at: number): boolean {
  const quotation = quoted[at - 1];
  if (quotation === -1 || quotation === quoted[start - 1]) return false;
  let next = at;
  while (quoted[next] === quotation && !tokens[next]?.isWord) next++;
  return quoted[next] === quotation;
}

const openEnds = new Set(
  'the a an of in on at and or but with from for by as into his her its their than'.split(' '),
);

/** Whether a phrase can end with `token`. It cannot end with a word such as "of" or "the". */
function canEnd(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.isWord !== true) return false;
  return !openEnds.has(token.lower) || token.isCapital || next?.isWord !== true;
}

function opensPhrase(token: Token | undefined): boolean {
  if (token === undefined || !token.isWord) return true;
  const { lower } = token;
  return (
    clauseWords.has(lower) ||
    prepositions.has(lower) ||
    timeWords.has(lower) ||
    adverbs.has(lower) ||
    reportingVerbs.get(lower)?.form === 'gerund' ||
    token.isCapital ||
    subjectPronouns.has(lower) ||
    lower.endsWith('ly')
  );
}

const relatives = new Set(['which', 'that', 'what', 'who']);

/**
 * Returns the places where content before `cue` may end: at a mark before its subject, or right before the
 * cue.
 */
export function endsBefore(
  { tokens, sentenceStart, quoted }: Line,
  cue: Cue,
  isTaken: (at: number) => boolean,
): number[] {
  const first = sentenceStart[cue.verb] ?? 0;
  const ends: number[] = [];
  for (let at = cue.start; at > first && at > cue.start - farthestStart; at--) {
    if (isTaken(at - 1)) break;
    const isMark = !(tokens[at]?.isWord ?? true) || quoted[at] !== quoted[at - 1];
    if (tokens[at - 1]?.isWord && (isMark || at === cue.start)) ends.push(at);
  }
  return ends;
}

/** Returns the places where content that ends at `end` may begin. */
export function startsBefore(line: Line, end: number, isTaken: (at: number) => boolean): number[] {
  const { tokens, sentenceStart } = line;
  const first = sentenceStart[end - 1] || endOfDateline(line);
  // "Boats which, according to the navy, sank": only the words after the cue are content.
  if (relatives.has(tokens[end - 1]?.lower ?? '')) return [];
  const starts: number[] = [];
  for (let at = end - 1; at >= first && at > end - farthestEnd; at--) {
    if (isTaken(at)) break;
    const before = tokens[at - 1];
    const opens =
      relatives.has(tokens[at]?.lower ?? '') ||
      at === first ||
      isTaken(at - 1) ||
      before === undefined ||
      !before.isWord ||
      clauseWords.has(before.lower) ||
      clauseWords.has(tokens[at]?.lower ?? '');
    if (tokens[at]?.isWord && opens) starts.push(at);
  }
  return starts;
}

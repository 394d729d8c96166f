/** Reads turn labels: the name before a colon, or on a line of its own, that gives the speaker of a turn. */
import { genderOfTitle, roleNouns, titles } from '../../../lexicon/en/honorifics-and-roles.ts';
import { lineLabels } from '../../../lexicon/en/labels.ts';
import { nameParticles } from '../../../lexicon/en/name-particles.ts';
import type { Line } from '../../syntax/token-lines.ts';
import { isAllCapitals, isListedPerson, isPerson, speakerNouns } from './label-words.ts';

/** A label at the start of a line. */
export type TurnLabel = {
  /** The tokens of the name; `end` is exclusive. */
  readonly name: { readonly start: number; readonly end: number };
  /** The first token of speech. It equals the length of the line if the speech begins in the next one. */
  readonly words: number;
  /** The name in lower case. All turns of one speaker have the same key. */
  readonly key: string;
  /** How the label is separated from the speech. */
  readonly form: 'colon' | 'stop' | 'dash' | 'own line';
  readonly hasTime: boolean;
  /** True if the form or the word lists show a name or a role; false for other capitalised words. */
  readonly isPerson: boolean;
  /** True for an office with its holder in brackets: "The Minister for Transport (Tom Aas)". */
  readonly hasHolder: boolean;
};

const longestName = 10; // tokens: "The Parliamentary Secretary of State for Work and Pensions"
const longestNote = 12; // tokens in brackets, or of a role after a comma
const time = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?$/;
const openers = new Map([
  ['[', ']'],
  ['(', ')'],
]);
const joiners = new Set(['of', 'the', 'and']);
const initialLabels = new Set(['q', 'q.', 'a', 'a.']);

/** Returns the label at the start of `line`. Undefined if there is none. */
export function findTurnLabel(line: Line): TurnLabel | undefined {
  const { tokens } = line;
  const bracketed = findBracketedLabel(line);
  if (bracketed !== undefined) return bracketed;
  const lead = skipTime(line, skipMarks(line));
  const start = skipMarks(line, lead.next);
  const end = endOfName(line, start);
  if (end === start) return undefined;
  const tail = skipTail(line, end);
  const holder = findHolder(line, { start, end });
  const named = holder ?? { start, end };
  const hasTime = lead.found || tail.found;
  const mark = tokens[tail.next]?.text ?? '';
  const key = keyOf(line, named);
  // "Total time", "Opening hours", but not "First Minister".
  if (key.split(' ').every((word) => lineLabels.has(word) || joiners.has(word) || /^\d/.test(word)))
    return undefined;
  const hasHolder = holder !== undefined;
  const label = { name: named, key, hasTime, hasHolder, isPerson: isPerson(line, start, end) };
  if (mark === ':') {
    const late = skipTime(line, tail.next + 1);
    return { ...label, form: 'colon', words: skipDirection(line, late.next), hasTime: hasTime || late.found };
  }
  const isBroken = tail.next >= tokens.length || hasBreak(line, tail.next);
  if (isBroken) return { ...label, form: 'own line', words: tail.next };
  const isInitial = initialLabels.has(tokens[start]?.lower ?? '');
  if (isInitial && tokens[tail.next]?.isCapital) return { ...label, form: 'stop', words: tail.next };
  // "HAMLET. To be", "HAMLET — To be": only a name in capitals, because any short sentence may begin so.
  if (!isAllCapitals(line, start, end) || tail.next + 1 >= tokens.length) return undefined;
  // "LONDON — " opens a report: capital letters alone show no person.
  if (isDash(mark)) {
    const words = skipDirection(line, tail.next + 1);
    return { ...label, form: 'dash', words, isPerson: isListedPerson(line, start, end) };
  }
  const next = isDash(tokens[tail.next + 1]?.text ?? '') ? tail.next + 2 : tail.next + 1;
  return mark === '.' && next < tokens.length
    ? { ...label, form: 'stop', words: skipDirection(line, next) }
    : undefined;
}

/**
 * Returns the key of a label without the titles before a name: "berg" for "mayor berg". An office without a
 * name stays whole.
 */
export function coreOfLabel(key: string): string {
  const words = key.split(' ');
  const isTitle = (word: string) =>
    titles.has(word) || roleNouns.has(word) || genderOfTitle.has(word) || speakerNouns.has(word);
  const first = words.findIndex((word) => !isTitle(word));
  const hasName = first > 0 && !isTitle(words.at(-1) ?? '') && !words.some((word) => joiners.has(word));
  return hasName ? words.slice(first).join(' ') : key;
}

/** "The Minister for Transport (Tom Aas)": the name of the person in office. */
function findHolder({ tokens }: Line, { start, end }: TurnLabel['name']): TurnLabel['name'] | undefined {
  // The last word of the office, before "for Transport". "Senator HALVORSEN (South Coast)" ends in a name.
  const post = tokens.findIndex(({ lower }, at) => at > start && at < end && /^(?:for|of)$/.test(lower));
  const isOffice =
    tokens[start]?.lower === 'the' || roleNouns.has(tokens[(post === -1 ? end : post) - 1]?.lower ?? '');
  const closer = openers.get(tokens[end]?.text ?? '');
  if (!isOffice || closer === undefined) return undefined;
  const close = tokens.findIndex(({ text }, at) => at > end && text === closer);
  const words = tokens.slice(end + 1, close);
  const isName =
    words.length > 1 &&
    words.length <= longestName &&
    words.every(({ isCapital, lower }) => isCapital || nameParticles.has(lower));
  return close > end && isName ? { start: end + 1, end: close } : undefined;
}

/** "[Marta Keller, 00:00:01] Welcome": a label with a name and a time in brackets. */
function findBracketedLabel(line: Line): TurnLabel | undefined {
  const { tokens } = line;
  const closer = openers.get(tokens[0]?.text ?? '');
  const end = closer === undefined ? 1 : endOfName(line, 1);
  if (closer === undefined || end === 1) return undefined;
  const timed = skipTime(line, tokens[end]?.text === ',' ? end + 1 : end);
  if (!timed.found || tokens[timed.next]?.text !== closer) return undefined;
  const name = { start: 1, end };
  const words = tokens[timed.next + 1]?.text === ':' ? timed.next + 2 : timed.next + 1;
  const form = words < tokens.length ? 'colon' : 'own line';
  const key = keyOf(line, name);
  return { name, words, form, key, hasTime: true, hasHolder: false, isPerson: isPerson(line, 1, end) };
}

const longestDirection = 8; // tokens

/** "(laughing) You brought the rope?": the token after a stage direction. */
function skipDirection({ tokens }: Line, from: number): number {
  const closer = openers.get(tokens[from]?.text ?? '');
  if (closer === undefined) return from;
  const end = tokens.findIndex(({ text }, at) => at > from && text === closer);
  return end === -1 || end - from > longestDirection || end + 1 >= tokens.length ? from : end + 1;
}

function keyOf({ tokens }: Line, { start, end }: TurnLabel['name']): string {
  return tokens
    .slice(start, end)
    .map(({ lower }) => lower.replace(/\.$/, ''))
    .join(' ');
}

function skipMarks({ tokens }: Line, from = 0): number {
  let at = from;
  while (/^[>|*•\-–—"“”«'‘]$/.test(tokens[at]?.text ?? '')) at++;
  return at;
}

type Skipped = { readonly next: number; readonly found: boolean };

/** Skips a time: "[00:01:28]", "(14:05)", "00:01:28". */
function skipTime({ tokens }: Line, from: number): Skipped {
  const closer = openers.get(tokens[from]?.text ?? '');
  const at = skipDate(tokens, closer === undefined ? from : from + 1);
  if (!time.test(tokens[at]?.text ?? '')) return { next: from, found: false };
  const half = halfOfDay.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const end = skipDate(tokens, tokens[half]?.text === ',' ? half + 1 : half);
  if (closer === undefined) return { next: half, found: true };
  return tokens[end]?.text === closer ? { next: end + 1, found: true } : { next: from, found: false };
}

const halfOfDay = /^[ap]\.?m\.?$/i;

/** Skips the date of a message: "3/5/2024, ". */
function skipDate(tokens: Line['tokens'], at: number): number {
  if (!/^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/.test(tokens[at]?.text ?? '')) return at;
  return tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
}

/**
 * Skips the rest of a label: a time, notes in brackets ("(Ashford, Lab)", "[aside]"), and a role after a
 * comma.
 */
function skipTail(line: Line, from: number): Skipped {
  const { tokens } = line;
  let at = from;
  let found = false;
  for (let round = 0; round < 3; round++) {
    const timed = skipTime(line, at);
    found ||= timed.found;
    at = timed.next;
    const closer = openers.get(tokens[at]?.text ?? '');
    if (closer === undefined) break;
    let end = at + 1;
    while (end < tokens.length && end - at < longestNote && tokens[end]?.text !== closer) end++;
    if (tokens[end]?.text !== closer) break;
    at = end + 1;
  }
  if (tokens[at]?.text === ',') {
    let end = at + 1;
    while (end - at < longestNote && tokens[end]?.isWord && !hasBreak(line, end)) end++;
    if (tokens[end]?.text === ':') return { next: end, found };
  }
  return { next: at, found };
}

/** The token after the capitalised words that begin at `start`. Equals `start` if there are none. */
function endOfName(line: Line, start: number): number {
  const { tokens } = line;
  if (initialLabels.has(tokens[start]?.lower ?? '')) return start + 1;
  let at = start;
  while (at < tokens.length && at - start < longestName) {
    const { isCapital = false, isWord = false, lower = '' } = tokens[at] ?? {};
    const joins =
      at > start &&
      (nameParticles.has(lower) ||
        joiners.has(lower) ||
        (lower === 'for' && tokens.slice(start, at).some((token) => roleNouns.has(token.lower))));
    if (!isWord || !(isCapital || joins) || (at > start && hasBreak(line, at))) break;
    at++;
  }
  // "Speaker 1:"
  const isNumbered = at > start && /^\d{1,2}$/.test(tokens[at]?.text ?? '');
  if (isNumbered && (tokens[at + 1]?.text === ':' || isAloneInLine(line, at))) return at + 1;
  const last = tokens[at - 1];
  return at > start && last !== undefined && !last.isCapital ? start : at;
}

/** "Speaker 1" on a line of its own. */
function isAloneInLine(line: Line, at: number): boolean {
  return speakerNouns.has(line.tokens[at - 1]?.lower ?? '') && hasBreak(line, at + 1);
}

/** True if a line break precedes the token. */
function hasBreak({ text, tokens }: Line, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && text.slice(before.end, token.start).includes('\n');
}

function isDash(text: string): boolean {
  return /^[-–—]$/.test(text);
}

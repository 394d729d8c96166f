/** Finds names of people in languages other than English: runs of capitalised words after roles and titles. */
import type { Line } from '../../syntax/token-lines.ts';
import type { FrameWords } from './frame-words.ts';

/** A name in a line. */
export type NameRun = {
  /** The first token of the roles and titles before the name. Equals `start` if there are none. */
  readonly titleStart: number;
  readonly start: number;
  /** The token after the last word. */
  readonly end: number;
  /** The words of the name in lower case, particles included. */
  readonly words: readonly string[];
  /** The gender that a courtesy title implies. */
  readonly gender: 'male' | 'female' | undefined;
  /** True if a role or title precedes the name, which makes it a person's. */
  readonly isPerson: boolean;
};

const letters = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*$/u;
const roman = /^[IVX]+\.?$/;
const bornName = /^(?:d'|l'|dell'|all'|dall')/;

/** Returns the name that begins at token `at`, roles and titles included. Undefined if there is none. */
export function readName(line: Line, at: number, words: FrameWords): NameRun | undefined {
  const { tokens } = line;
  let start = at;
  let gender: NameRun['gender'];
  while (isTitle(line, start, words) && isNameStart(line, start + 1, words)) {
    const lower = tokens[start]?.lower ?? '';
    if (words.maleTitles.has(lower)) gender = 'male';
    if (words.femaleTitles.has(lower)) gender = 'female';
    start++;
  }
  if (!isNameWord(line, start, words)) return undefined;
  const end = endOfName(line, start, words);
  const name = tokens.slice(start, end).map(({ lower }) => lower);
  const capitals = tokens.slice(start, end).filter(({ isCapital }) => isCapital).length;
  if (capitals > words.longestName) return undefined;
  if (name.some((word) => words.noNames.has(word) && !words.particles.has(word))) return undefined;
  // "Mutter von Jonas Petersen": the first word is a role.
  if (name.length > 1 && isRole(name[0] ?? '', words)) return undefined;
  return { titleStart: at, start, end, words: name, gender, isPerson: start > at };
}

/** True for a title, and for a role such as "Bürgermeister". */
function isTitle({ tokens, quoted }: Line, at: number, words: FrameWords): boolean {
  const token = tokens[at];
  if (token === undefined || !token.isWord || quoted[at] !== -1) return false;
  const { lower } = token;
  if (words.titles.has(lower) || words.maleTitles.has(lower) || words.femaleTitles.has(lower)) return true;
  return isRole(lower, words);
}

/** Whether a word is a role: by the list, or in German by its ending. */
export function isRole(lower: string, { roles, roleEnding, givenNames }: FrameWords): boolean {
  if (roles.has(lower)) return true;
  const last = lower.split('-').at(-1) ?? lower;
  if (last !== lower && roles.has(last)) return true;
  // "Verdi-Vorstand", but not "Hans-Peter".
  if (last !== lower && roleEnding !== undefined && !givenNames.has(last)) return true;
  return roleEnding !== undefined && !givenNames.has(lower) && roleEnding.test(lower);
}

function isNameStart(line: Line, at: number, words: FrameWords): boolean {
  return isNameWord(line, at, words) || isTitle(line, at, words);
}

/** Whether a capitalised word may be part of a name. A word all in capitals is an agency or a party. */
function isNameWord(
  line: Line,
  at: number,
  { noNames, particles, roleEnding, smallWords }: FrameWords,
): boolean {
  const token = line.tokens[at];
  if (token === undefined || !token.isCapital || line.quoted[at] !== -1) return false;
  const { text, lower } = token;
  if (!letters.test(text) || bornName.test(lower)) return false;
  if (text.length > 2 && text === text.toUpperCase() && !roman.test(text) && !text.includes('.'))
    return false;
  const opens = line.sentenceStart[at] === at;
  // "De Vries", "La Torre"; in German "Der Leiter" is not a name.
  const isParticle =
    particles.has(lower) && line.tokens[at + 1]?.isCapital === true && !(opens && roleEnding !== undefined);
  if (opens && smallWords.has(lower) && !isParticle) return false;
  return !noNames.has(lower) || line.tokens[at - 1]?.isCapital === true || isParticle;
}

/** The token after the name that begins at `start`: "Anna Weber" in "Anna Weber von Greenpeace". */
function endOfName(line: Line, start: number, words: FrameWords): number {
  const { tokens } = line;
  let end = start + 1;
  for (;;) {
    if (line.sentenceStart[end] === end) return end;
    if (isNameWord(line, end, words)) {
      end++;
      continue;
    }
    const next = afterParticles(line, end, words);
    const before = tokens[end - 1]?.lower ?? '';
    // In German "Stück von Weber" looks like a name.
    const isGiven = words.givenNames.has(before) || (end === start + 1 && words.roleEnding === undefined);
    if (next === end || !isGiven || !isNameWord(line, next, words)) return end;
    end = next + 1;
  }
}

const mostParticles = 3;

function afterParticles({ tokens }: Line, at: number, { particles }: FrameWords): number {
  let next = at;
  while (
    next < at + mostParticles &&
    tokens[next]?.isCapital === false &&
    particles.has(tokens[next]?.lower ?? '')
  )
    next++;
  return next;
}

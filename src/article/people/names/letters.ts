/** Finds the frame of a letter: the salutation, the closing, and the signature below it. */
import { givenNames } from '../../../lexicon/en/given-names.ts';
import { nameParticles } from '../../../lexicon/en/name-particles.ts';
import type { Line } from '../../syntax/token-lines.ts';
import { isPersonsName } from './name-parts.ts';

/** The frame of a letter. The lines inside it belong to the writer. */
export type Letter = {
  /** The index of the line with the salutation. */
  readonly opening: number;
  /** The index of the line with "Yours sincerely"; undefined if there is none. */
  readonly closing: number | undefined;
  /** The name after the closing; undefined if it is not a person's. */
  readonly signer: string | undefined;
};

const longestOpening = 8; // words of "Dear councillors,"
const longestClosing = 6; // words of "Yours faithfully,"
const latestOpening = 2; // lines before it, such as a title and a place

const letterOpening = /^(?:dear\b|to the editors?\b|to whom\b|sirs?\b|madam\b|editor\b)/i;
const letterClosing =
  /^(?:yours\b|sincerely\b|respectfully\b|faithfully\b|(?:kind|best|warm)(?:est)? (?:regards|wishes)\b|regards\b|with (?:best|kind|warm)\b|signed\b)/i;

/** Returns the frame of the letter in `lines`; undefined if they are not a letter. */
export function findLetter(lines: readonly Line[]): Letter | undefined {
  const opening = lines.findIndex((line) => line.paragraph.kind !== 'heading' && opensLetter(line));
  if (opening === -1 || opening > latestOpening) return undefined;
  const closing = lines.findIndex((line, index) => index > opening && closesLetter(line));
  if (closing === -1) return { opening, closing: undefined, signer: undefined };
  const below = lines.slice(closing, closing + 3).map(wordsOf);
  return { opening, closing, signer: signerIn(below) };
}

function opensLetter(line: Line): boolean {
  const words = wordsOf(line);
  return letterOpening.test(words) && countWords(words) <= longestOpening;
}

function closesLetter(line: Line): boolean {
  const words = wordsOf(line);
  return letterClosing.test(words) && countWords(words.split(',')[0]) <= longestClosing;
}

/** The name in "Yours, Ann Lee" or in the next line. Drops a role or place after the surname. */
function signerIn([closing = '', ...rows]: readonly string[]): string | undefined {
  const beside = closing.slice(closing.indexOf(',') + 1).trim();
  const row = closing.includes(',') && beside !== '' ? beside : (rows[0] ?? '');
  const words = row
    .replace(/^[-–—]\s*/, '')
    .split(/[,(]/)[0]
    ?.trim()
    .split(/\s+/);
  const name = words?.slice(0, lengthOfName(words)).join(' ') ?? '';
  return isPersonsName(name) ? name : undefined;
}

/**
 * Counts the leading words that form a name: given names, initials, particles and one surname. 0 if there is
 * no name.
 */
function lengthOfName(words: readonly string[]): number {
  if (!givenNames.has(words[0]?.toLowerCase() ?? '')) return words.length === 2 ? 2 : 0;
  let at = 1;
  while (givenNames.has(words[at]?.toLowerCase() ?? '') || /^\p{Lu}\.?$/u.test(words[at] ?? '')) at++;
  while (nameParticles.has(words[at] ?? '')) at++;
  return /^\p{Lu}/u.test(words[at] ?? '') ? at + 1 : at;
}

function wordsOf({ text, paragraph }: Line): string {
  return text.slice(paragraph.span.start, paragraph.span.end).trim();
}

function countWords(text = ''): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

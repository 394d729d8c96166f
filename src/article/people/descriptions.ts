/** Recognises descriptions of a person without a name: "the striker", "the 42-year-old", "the Italian". */
import { genderOfRole, roleNouns, titles } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns, documentNouns, groupNames } from '../../lexicon/en/organisations.ts';
import { isPersonNoun } from '../../lexicon/en/person-nouns.ts';
import { nationalities } from '../../lexicon/en/places/nationalities.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Place } from './discourse.ts';
import type { Gender } from './names/name-parts.ts';

const inYears = /^\d{1,3}-years?-old$/;
const mostWords = 4; // words, "the" included: "the real estate tycoon"
/** Nouns for a spokesperson or for one person of many. The text may never name that person. */
export const anyone: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson official source insider aide man woman person boy girl child victim suspect defendant
  witness voter caller reporter other one member resident`.split(/\s+/),
);

/** Returns the gender that a description implies. Undefined if the phrase does not describe a person. */
export function readDescription(
  lines: readonly Line[],
  { line, index, phrase }: Place,
): { readonly gender: Gender | undefined } | undefined {
  const { start, end, head, apposition } = phrase;
  const { lower = '' } = line.tokens[head] ?? {};
  const isPlain = line.tokens[start]?.lower === 'the' && head === end - 1 && apposition === undefined;
  // "The victim's daughter" is another person than the victim.
  const isOwned = line.tokens.slice(start, end).some(({ text }) => /['’]/.test(text));
  if (!isPlain || isOwned || end - start > mostWords || anyone.has(lower)) return undefined;
  if (bodyNouns.has(lower) || documentNouns.has(lower) || groupNames.has(lower)) return undefined;
  // "The president" usually means the president of the country, and the text may not name that person.
  if (titles.has(lower)) return undefined;
  const isPerson =
    isPersonNoun(lower) || roleNouns.has(lower) || inYears.test(lower) || nationalities.has(lower);
  if (!isPerson || isIntroduced(lines, index, lower)) return undefined;
  return { gender: genderOf(lower) };
}

function genderOf(lower: string): Gender | undefined {
  const known = genderOfRole.get(lower.replace(/-of-\p{L}+$|^(?:ex|step|great)-/gu, ''));
  if (known !== undefined) return known;
  if (/(?:woman|lady|mother|daughter|[^c]tress|heiress|waitress)$/.test(lower)) return 'female';
  return /(?:[^o]man|father|son)$/.test(lower) && isPersonNoun(lower) ? 'male' : undefined;
}

/** Whether the text has introduced such a person without a name: "A nurse said …. The nurse added". */
function isIntroduced(lines: readonly Line[], until: number, noun: string): boolean {
  return lines.slice(0, until + 1).some(({ tokens }) =>
    tokens.some(({ lower }, at) => {
      if (lower !== noun) return false;
      const first = tokens.slice(Math.max(0, at - 3), at).some((token) => introducing.has(token.lower));
      const next = tokens[at + 1];
      return first && !(next?.isCapital || next?.text === ',');
    }),
  );
}

const introducing = new Set(['a', 'an', 'another', 'one', 'some']);

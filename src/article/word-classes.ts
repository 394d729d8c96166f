/** Kinds of words as the model of reported speech sees them, and their pattern over a stretch. */
import { cueForms } from './cue-verbs.ts';
import type { Line } from './lines.ts';
import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from './pronouns.ts';
import type { Token } from './tokens.ts';
import { irregularPasts } from './verbs.ts';

const closed = [subjectPronouns, auxiliaries, clauseWords, prepositions, determiners, adverbs];

/** The word itself when it is a small one, else the kind of word that it looks like. */
function wordClass(token: Token | undefined): string {
  if (token === undefined) return '^';
  const { lower, isCapital, isWord } = token;
  if (!isWord) return token.text;
  if (closed.some((words) => words.has(lower))) return lower;
  if (timeWords.has(lower)) return '#time';
  if (isCapital) return '#Name';
  const cue = cueForms.get(lower);
  if (cue !== undefined) return cue.isTag ? `#cue-${cue.form}` : `#verb-${cue.form}`;
  if (/^\p{N}/u.test(lower)) return '#number';
  if (lower.endsWith('ing')) return '#ing';
  if (lower.endsWith('ed') || irregularPasts.has(lower)) return '#ed';
  if (lower.endsWith('ly')) return '#ly';
  return lower.endsWith('s') ? '#s' : '#word';
}

/** The classes of the tokens of `line`, in order. */
export function wordClasses({ tokens }: Line): readonly string[] {
  return tokens.map(wordClass);
}

/** True for the class of a word that looks like a verb. */
export function isVerb(found: string): boolean {
  return auxiliaries.has(found) || found === '#ed' || found.startsWith('#cue') || found.startsWith('#verb');
}

/** How many tokens between two places look like verbs: 3 when there are more. */
export function countVerbs(classes: readonly string[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 3; at++) if (isVerb(classes[at] ?? '')) count++;
  return count;
}

/** The next few words as a pattern: N for a run of nouns, V for a verb, small words as they are. */
export function outline(classes: readonly string[], from: number, until: number): string {
  const parts: string[] = [];
  for (let at = from; at < until && parts.length < 4; at++) {
    const found = classes[at] ?? '^';
    const part = isVerb(found)
      ? 'V'
      : found.startsWith('#') && found !== '#ing' && found !== '#ly' && found !== '#time'
        ? 'N'
        : found;
    if (determiners.has(found) && !subjectPronouns.has(found)) continue;
    if (part !== 'N' || parts.at(-1) !== 'N') parts.push(part);
    if (part === 'V') break;
  }
  return parts.join(' ');
}

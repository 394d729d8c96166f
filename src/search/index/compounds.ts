/** Finds the parts of compounds, and the verbs of participles, in languages whose words are put together. */
import type { Analyser } from '../analysis/analyser.ts';
import type { Numbering } from '../analysis/vocabulary.ts';
import type { RelatedTerm } from './term-variants.ts';

/** The languages that write compounds as one word and form participles with "ge". */
const joining: ReadonlySet<string> = new Set(['de', 'nl']);
const minPart = 3;
const minCompound = 7;
// A text that has only the last part of a compound must have a long one: "Nichtschwimmerbecken" for "Becken".
const minHead = 5;
const links = /(?:es|en|er|s|n)$/u;
const participle = /^(\p{L}*?)ge(\p{L}{3,}?)(?:e?t|en|d)$/u;
const [partStrength, verbStrength, headStrength] = [0.6, 0.8, 0.6];

/**
 * The terms of `vocabulary` for a folded `word` that it lacks: the parts of a compound if it has all of them
 * ("Bus" and "Fahrt" for "Busfahrt"), the verb or noun of a participle ("Spende" for "gespendet"), compounds
 * that end with the word.
 */
export function joinedTerms(
  word: string,
  terms: Numbering,
  analyser: Analyser | undefined,
): readonly RelatedTerm[] {
  if (analyser === undefined || !joining.has(analyser.language)) return [];
  const numberOf = (part: string): number | undefined =>
    part.length < minPart ? undefined : terms.numberOf(analyser.stem(part));
  const found = (numbers: readonly (number | undefined)[], strength: number): readonly RelatedTerm[] =>
    numbers.flatMap((number) => (number === undefined ? [] : [{ number, strength }]));

  const [, prefix = '', stem = ''] = participle.exec(word) ?? [];
  const verb = stem === '' ? undefined : (numberOf(`${prefix}${stem}en`) ?? numberOf(`${prefix}${stem}e`));
  if (verb !== undefined) return found([verb], verbStrength);
  if (word.length >= minCompound)
    for (let cut = word.length - minPart; cut >= minPart; cut--) {
      const first = word.slice(0, cut);
      const parts = [numberOf(first) ?? numberOf(first.replace(links, '')), numberOf(word.slice(cut))];
      if (parts.every((part) => part !== undefined)) return found(parts, partStrength);
    }
  if (word.length < minHead) return [];
  const own = analyser.stem(word);
  return found(
    [...terms.written.keys()].filter((number) => terms.written[number]?.endsWith(own) === true),
    headStrength,
  );
}

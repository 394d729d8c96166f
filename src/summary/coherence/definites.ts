/** Finds sentences that open with something known: "The flight took off", "The move was a surprise". */
import { baseForms } from '../../lexicon/en/irregular-forms.ts';
import type { Word } from '../../search/analysis/terms.ts';

/** Nouns that need no introduction: they are unique, or refer to what follows ("The truth is"). */
const knownToAll: ReadonlySet<string> = new Set([
  ...'army economy government internet king law media military moon police pope president press'.split(' '),
  ...'public queen sun war weather world'.split(' '),
  ...'answer fact idea point problem question reality reason rest result thing truth'.split(' '),
]);

/** Nouns that refer to a previous sentence as a whole: "The decision". */
const eventNouns: ReadonlySet<string> = new Set([
  ...'accident allegation allegations announcement arrest attack ban change claim claims collision'.split(
    ' ',
  ),
  ...'crash deal death decision development discovery drop fall find finding findings gesture growth'.split(
    ' ',
  ),
  ...'idea incident increase killing killings measure measures move news pledge plan practice proposal'.split(
    ' ',
  ),
  ...'first second third fourth fifth last other others'.split(' '),
  ...'rise ruling statement step survey trip verdict victory visit vote warning'.split(' '),
]);

const verbs: ReadonlySet<string> = new Set([
  ...'is was are were has have had will would can could may might must should did does do'.split(' '),
  ...'also then now later says comes includes remains means shows marks runs makes takes gives'.split(' '),
]);

/**
 * The noun when `words`, those of a sentence, begin with "the", one noun and a verb: "flight" for "The flight
 * took off". Undefined if the noun needs no introduction: "The flight crew", "The government said".
 */
export function findBareDefinite([article, noun, verb]: readonly Word[]): Word | undefined {
  if (article?.folded !== 'the' || noun === undefined || verb === undefined) return undefined;
  const isNoun = !noun.capital && !noun.numeric && !knownToAll.has(noun.folded);
  const isVerb = verbs.has(verb.folded) || /..ed$/.test(verb.folded) || baseForms.has(verb.folded);
  return isNoun && isVerb ? noun : undefined;
}

/** Whether the noun may refer to the whole previous sentence. */
export function isEvent({ folded }: Word): boolean {
  return eventNouns.has(folded);
}

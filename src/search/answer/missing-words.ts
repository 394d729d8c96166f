/** Words of a question that the articles do not have. */
import type { Sought, SoughtTerm } from '../ranking/prepared-query.ts';
import type { RankedPassage } from '../ranking/ranker.ts';

// Commoner words say too little to be missed: "happen", "people".
const minMissingRarity = 0.58;
// A word that comes as near as this may say the same.
const nearInMeaning = 0.35;

// Written as signs or letters beside a number: "€2.4m", "5 %".
const measures = new Set(
  'thousand million billion trillion dollars dollar euros euro pounds pound percent per cent degrees miles metres meters km kg'.split(
    ' ',
  ),
);

function isMissed({ known, folded, rarity, numeric }: SoughtTerm): boolean {
  return !known && !measures.has(folded) && (numeric || rarity >= minMissingRarity);
}

/** The words of the question that are nowhere in what is searched, as they were written; function words never are. */
export function unknownWords({ terms }: Sought): readonly string[] {
  return terms.filter((term) => isMissed(term)).map(({ written }) => written);
}

/** Those of them that `best` has nothing near. */
export function missingWords(best: RankedPassage | undefined, { terms }: Sought): readonly string[] {
  if (best === undefined) return [];
  return terms
    .filter((term, i) => isMissed(term) && (best.item.nearness[i] ?? 0) < nearInMeaning)
    .map(({ written }) => written);
}

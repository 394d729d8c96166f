/** Words of a question that the articles do not have. */
import { stopWords } from '../analysis/stop-words.ts';
import { isOfSpeech } from '../question/speech-questions.ts';
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
  return !known && !measures.has(folded) && !stopWords.has(folded) && (numeric || rarity >= minMissingRarity);
}

/** The words of the question that are nowhere in what is searched, as they were written; function words never are. */
export function unknownWords({ terms }: Sought): readonly string[] {
  return terms.filter((term) => isMissed(term)).map(({ written }) => written);
}

/** Those of them that `best` has nothing near; a name has nothing that is near enough: Texas is not Oregon. */
export function missingWords(best: RankedPassage | undefined, { terms }: Sought): readonly string[] {
  if (best === undefined) return [];
  return terms
    .filter((term, i) => isMissed(term) && (term.isName || (best.item.nearness[i] ?? 0) < nearInMeaning))
    .map(({ written }) => written);
}

// Commoner words than this say little: "want". What comes no nearer than this to any word of a passage is not there.
const [minContentRarity, absentBelow] = [0.45, 0.2];
// Of 431 questions that are taken for answered, 7 of 100 that are and 19 of 100 that are not lack a larger share.
const maxShareAbsent = 0.4;

/** What a passage lacks of a question. */
export type Absence = {
  /** It has nothing near to most of what is asked beside names and numbers. */
  readonly isMost: boolean;
  /** Those words, where they are most, without the commonest. */
  readonly words: readonly string[];
};

/** What `best` has nothing near, though other passages may. */
export function absenceIn({ item: { nearness } }: RankedPassage, { terms }: Sought): Absence {
  const plain = terms.flatMap((term, i) =>
    term.isName || term.numeric || isOfSpeech(term.term) ? [] : [{ ...term, near: nearness[i] ?? 0 }],
  );
  const total = plain.reduce((sum, { rarity }) => sum + rarity, 0.1);
  const absent = plain.filter(({ near }) => near < absentBelow);
  const share = absent.reduce((sum, { rarity }) => sum + rarity, 0) / total;
  if (share <= maxShareAbsent) return { isMost: false, words: [] };
  const named = absent.filter(({ rarity }) => rarity >= minContentRarity);
  return { isMost: true, words: named.map(({ written }) => written) };
}

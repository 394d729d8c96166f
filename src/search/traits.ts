/** What kind of question a word may answer: it is a number, a date, a name, a place, a reason. */
import type { Word } from './terms.ts';

/** Bits, so that a sentence's are joined by `|`. */
export const trait = { number: 1, date: 2, name: 4, place: 8, reason: 16 } as const;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const numberWords = set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half
  hundreds thousands millions billions dozens first second third twice once percent several`,
);
const dateWords = set(
  `january february march april june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday yesterday today tomorrow tonight week weeks month months year years century
  centuries decade decades ago morning afternoon evening spring summer autumn winter`,
);
const placeWords = set('in at from near to across throughout outside toward towards');
const reasonWords = set(
  `because due since so therefore thus reason reasons aim aims goal purpose cause caused causes result order
  concern concerns fear fears worried hoping lead led allow allowed intended ensure prevent avoid`,
);

/** The traits of each of `words`, which are one sentence, and of the sentence itself. */
export function traits(words: readonly Word[]): {
  readonly ofWords: readonly number[];
  readonly ofSentence: number;
} {
  let ofSentence = 0;
  const ofWords = words.map(({ folded, capital, numeric }, i) => {
    let found = 0;
    if (numeric || numberWords.has(folded)) found |= trait.number;
    if (dateWords.has(folded) || /^1\d{3}s?$|^20\d\d$/.test(folded)) found |= trait.date;
    // A capital at the beginning of a sentence says nothing; the words after it tell.
    if (capital && i > 0) found |= trait.name;
    if (capital && placeWords.has(words[i - 1]?.folded ?? '')) found |= trait.place;
    if (reasonWords.has(folded)) ofSentence |= trait.reason;
    return found;
  });
  return { ofWords, ofSentence };
}

/** English stop words: articles, pronouns, auxiliaries, prepositions, question words. */
import type { Word } from './terms.ts';

/** Folded, and without apostrophes. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are arent as at be because been before being below
  between both but by can cannot cant could couldnt did didnt do does doesnt doing dont down during each else ever
  few for from further had hadnt has hasnt have havent having he her here hers herself him himself his how i if im
  in into is isnt it its itself just let many me more most much must my myself no nor not of off on once only or
  other our ours out over own please same shall she should shouldnt so some such tell than that the their theirs
  them themselves then there these they this those through to too under until up upon us very was wasnt we were
  werent what when where whether which while who whom whose why will with wont would wouldnt you your yours
  yourself`.split(/\s+/),
);

/** True if `word` is a stop word: "us" and "who", but not "US" and "WHO". */
export function isStopWord({ folded, acronym, stop }: Word): boolean {
  return stop ?? (!acronym && stopWords.has(folded));
}

/** Finds where an article introduces people that it later calls by one name: "Ines Dahl" before "Dahl". */

import { courtesyTitles } from '../../lexicon/en/honorifics-and-roles.ts';
import { namelessWords } from '../../lexicon/en/summary-cues.ts';
import { isStopWord } from '../../search/analysis/stop-words.ts';
import type { Word } from '../../search/analysis/terms.ts';

/** A sentence and its words. */
export type SaidText = { readonly text: string; readonly words: readonly Word[] };

/** A single name, and the indices of the earlier sentences with a fuller form of it, in order. */
export type BareName = { readonly name: string; readonly introducedIn: readonly number[] };

const mostIntroductions = 20; // sentences for one name

/** For each sentence the names that only an earlier sentence introduces. */
export function findBareNames(sentences: readonly SaidText[]): readonly (readonly BareName[])[] {
  const common = new Set(sentences.flatMap(({ words }) => words.filter((each) => !each.capital).map(folded)));
  const isName = (word: Word | undefined): word is Word =>
    word?.capital === true &&
    !word.acronym &&
    !isStopWord(word) &&
    !namelessWords.has(word.folded) &&
    !common.has(word.folded);
  const introductions = new Map<string, number[]>();
  return sentences.map(({ text, words }, index) => {
    const bare: BareName[] = [];
    const introduced = new Set<string>();
    for (const [at, word] of words.entries()) {
      if (!isName(word)) continue;
      const [before, after] = [words[at - 1], words[at + 1]];
      const follows =
        isJoined(text, before, word) && before?.capital === true && !courtesyTitles.has(before.folded);
      const goesOn = isName(after) && isJoined(text, word, after);
      const known = introductions.get(word.folded);
      if (follows) {
        introduced.add(word.folded);
        if (known === undefined) introductions.set(word.folded, [index]);
        else if (known.length > 0 && known.length < mostIntroductions) known.push(index);
      } else if (known === undefined) {
        // A person whose first mention is a single name has no introduction.
        introductions.set(word.folded, []);
      } else if (!goesOn && !introduced.has(word.folded) && known.length > 0) {
        bare.push({ name: word.folded, introducedIn: [...known] });
      }
    }
    return bare;
  });
}

function folded(word: Word): string {
  return word.folded;
}

/** Whether only a blank, or the stop of an initial and a blank, separates two words. */
function isJoined(text: string, first: Word | undefined, second: Word | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return (
    /^\.?[\s-]$/.test(text.slice(first.span.end, second.span.start)) &&
    !/['’]s?$/.test(text.slice(first.span.start, first.span.end))
  );
}

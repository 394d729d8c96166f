/** Looks up words in a list of general English. */
import { rarity } from '../../lexicon/en/word-frequency.ts';
import { splitWords } from '../../search/analysis/terms.ts';

/** Whether general English has `word`, in lower case, or one of its base forms. */
export function isEnglishWord(word: string): boolean {
  const [only, ...others] = splitWords(word);
  return only !== undefined && others.length === 0 && rarity(only.term) < 1;
}

/** Whether a word is one of general English. */
import { rarity } from '../../lexicon/en/word-frequency.ts';
import { splitWords } from '../../search/analysis/terms.ts';

/** True if `word`, in lower case, is known to general English in any of its forms. */
export function isEnglishWord(word: string): boolean {
  const [only, ...others] = splitWords(word);
  return only !== undefined && others.length === 0 && rarity(only.term) < 1;
}

/** The loose form of a word: the same for all its inflections and for its form in reported speech. */
import { splitWords } from '../../search/analysis/terms.ts';
import { withoutLookAlikes } from './homoglyphs.ts';

// "I will" becomes "she would" in reported speech.
const shifts = `i he she we they|me him her us them|my his her our their|mine his hers ours theirs
  |i'm he's she's we're they're|will would 'll|can could|may might|shall should|am is are was were|have has had|do does did
  |this that|these those|here there`;
const shifted = new Map(
  shifts.split('|').flatMap((group) => {
    const words = group.trim().split(/\s+/);
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);
const known = new Map<string, string>();
const maxKnown = 100_000; // limits memory however many claims are checked

/**
 * The loose form of the word with this `key`: equal for "will" and "would", "export" and "exported", "é" and
 * "e".
 *
 * @example
 * looseForm('exported') === looseForm('exports')
 * // => true
 */
export function looseForm(key: string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  const seen = withoutLookAlikes(key);
  const [word, ...others] = splitWords(seen);
  const form = shifted.get(seen) ?? (word !== undefined && others.length === 0 ? word.term : seen);
  if (known.size >= maxKnown) known.clear();
  known.set(key, form);
  return form;
}

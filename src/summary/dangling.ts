/** Tells a sentence that is understood only with the one before it. */
import { fold } from '../search/terms.ts';
import { backwardOpenings } from './opening-words.ts';

const opening = /^[^\p{L}\p{N}]*([\p{L}\p{M}]+)(?:\s+([\p{L}\p{M}]+))?/u;

/**
 * True if `sentence` opens with a word that points back ("He", "This", "But", "The former").
 *
 * @example
 * pointsBack('“They left,” she said.') // => true
 */
export function pointsBack(sentence: string): boolean {
  const [, first = '', second = ''] = opening.exec(sentence) ?? [];
  return backwardOpenings.has(fold(first)) || backwardOpenings.has(fold(`${first} ${second}`));
}

/** Looks up the links of a word in the vocabulary of an article, once for all questions to it. */
import { answerType } from '../analysis/answer-types.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';

/** The places that a word is linked to, and the strengths of the links. */
export type ResolvedLinks = {
  /** The number of a word, or the number of words plus the place of an answer type in `typeBits`. */
  readonly places: Int32Array;
  readonly links: Float32Array;
};

/** The answer types, one bit each. */
export const typeBits: readonly number[] = Object.values(answerType);

type Links = ReadonlyMap<string, number>;

// Few function words open all questions to an article, and each has many links.
const known = new WeakMap<Vocabulary, Map<Links, ResolvedLinks>>();

/** Looks up `links`, by key, in `vocabulary`. A key is a stop word, a term without its ending, or an answer type. */
export function resolveLinks(links: Links, vocabulary: Vocabulary): ResolvedLinks {
  const ofVocabulary = known.get(vocabulary) ?? new Map<Links, ResolvedLinks>();
  known.set(vocabulary, ofVocabulary);
  const before = ofVocabulary.get(links);
  if (before !== undefined) return before;
  const found = [...links].flatMap(([key, link]) =>
    placesOf(key, vocabulary).map((place) => [place, link] as const),
  );
  const resolved = {
    places: Int32Array.from(found, ([place]) => place),
    links: Float32Array.from(found, ([, link]) => link),
  };
  ofVocabulary.set(links, resolved);
  return resolved;
}

/** The places of `key`; empty if the article does not have it. */
export function placesOf(key: string, { words, terms, termOf, wordsOf }: Vocabulary): readonly number[] {
  if (key.startsWith('#')) return [words.written.length + typeBits.indexOf(Number(key.slice(1)))];
  const term = terms.numberOf(key);
  if (term !== undefined) return wordsOf[term] ?? [];
  // A stop word has no term, so it is looked up as a word.
  const word = words.numberOf(key);
  return word !== undefined && termOf[word] === -1 ? [word] : [];
}

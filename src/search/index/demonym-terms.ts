/** Links the terms for a country with those for its people and things: "American" finds "US". */
import { demonyms } from '../../lexicon/en/places/demonyms.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { splitWords } from '../analysis/terms.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { RelatedTerm } from './term-variants.ts';

// Less than the word itself: "the French" may be the language.
const strength = 0.8;

const termsOf = new Map<string, Set<string>>();
for (const [word, others] of demonyms)
  for (const { term } of splitWords(word)) {
    const terms = termsOf.get(term) ?? new Set();
    for (const other of others)
      for (const each of splitWords(other)) if (each.term !== term) terms.add(each.term);
    termsOf.set(term, terms);
  }

/** The terms of `vocabulary` for the same country as `term`; empty if `term` names no country or demonym. */
export function demonymTerms(term: string, { terms, words, wordsOf }: Vocabulary): readonly RelatedTerm[] {
  return [...(termsOf.get(term) ?? [])].flatMap((other) => {
    const number = terms.numberOf(other);
    if (number === undefined) return [];
    // "Use" has the term of "US".
    const isUse =
      stopWords.has(other) && !wordsOf[number]?.some((word) => words.written[word] === other.toUpperCase());
    return isUse ? [] : [{ number, strength }];
  });
}

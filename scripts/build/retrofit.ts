/**
 * Moves the vectors of words that WordNet relates towards each other: retrofitting (Faruqui et al., 2015).
 * GloVe's vectors are close for words of one topic ("win", "lose"); a paraphrased question uses synonyms.
 */
import type { WordNet } from './wordnet.ts';

/** For each word number the related words, each with the strength of the relation, 0 to 1. */
export type RelatedWords = ReadonlyMap<number, ReadonlyMap<number, number>>;

// Later senses of a word are rare.
const maxSenses = 2;
const kindOf = new Set(['@', '@i', '&', '$']);
const kindWeight = 0.4;
// Words. The first words of a synset name it; the others are rare.
const wordsOfKind = 2;
const derivedFrom = new Set(['+', '\\']);
// Chosen by cross-validation of the ranker; larger changes bring no gain.
const rounds = 8;

/** The relations in `net` between `words`: synonyms, derivations and, more weakly, hyponyms. */
export function relatedWords(words: readonly string[], { synsetAt, lemmas }: WordNet): RelatedWords {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const related = new Map<number, Map<number, number>>();
  const relate = (a: number, b: number, weight: number): void => {
    const others = related.get(a) ?? new Map<number, number>();
    others.set(b, Math.max(others.get(b) ?? 0, weight));
    related.set(a, others);
  };
  const add = (first: string, second: string | undefined, weight: number): void => {
    const [a, b] = [numbers.get(first), numbers.get(second?.toLowerCase() ?? '')];
    if (a === undefined || b === undefined || a === b) return;
    relate(a, b, weight);
    relate(b, a, weight);
  };
  for (const { lemma, synsets } of lemmas)
    for (const [sense, { words: others, pointers }] of synsets.slice(0, maxSenses).entries()) {
      const weight = 1 / (1 + sense);
      for (const other of others) add(lemma, other, weight);
      const place = others.findIndex((other) => other.toLowerCase() === lemma) + 1;
      for (const { symbol, to, from, into } of pointers) {
        const target = synsetAt(to)?.words ?? [];
        if (kindOf.has(symbol))
          for (const other of target.slice(0, wordsOfKind)) add(lemma, other, weight * kindWeight);
        if (derivedFrom.has(symbol) && from === place) add(lemma, target[into - 1], weight);
      }
    }
  return related;
}

/** `rows`, each moved towards the mean of its related words: half of the way if the relation is strongest. */
export function retrofit(rows: readonly Float64Array[], related: RelatedWords): Float64Array[] {
  let moved = rows.map((row) => row.slice());
  for (let round = 0; round < rounds; round++)
    moved = rows.map((row, word) => {
      const others = related.get(word);
      if (others === undefined) return row.slice();
      const total = [...others.values()].reduce((sum, weight) => sum + weight, 0);
      const pull = Math.min(1, total);
      const sum = row.slice();
      for (const [other, weight] of others) {
        const share = (pull * weight) / total;
        const vector = moved[other];
        for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + share * (vector?.[i] ?? 0);
      }
      return sum.map((value) => value / (1 + pull));
    });
  return moved;
}

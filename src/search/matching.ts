/** How the words of a question and those of the indexed sentences meet. */
import { rarity } from './background.ts';
import type { IndexedSentence, PassageIndex, WeightedTerm } from './passage-index.ts';
import type { Question, QuestionTerm } from './question.ts';

/** A question's term in the index. */
export type SoughtTerm = QuestionTerm & {
  /** 0 to 1: how rare it is in general English. */
  readonly rarity: number;
  /** How rare it is among the passages searched, as in BM25. */
  readonly idf: number;
  /** A passage that is searched has it, or a form of it. */
  readonly known: boolean;
  /** It stands in the article's title. */
  readonly inTitle: boolean;
};

/** A question, made ready for the index it is asked in. */
export type Sought = {
  readonly question: Question;
  readonly terms: readonly SoughtTerm[];
  /** For every term of the vocabulary, the place of the question's term that it matches, plus 1; 0 for none. */
  readonly placeOf: Uint8Array;
  /** For every term of the vocabulary that matches, how well, 0 to 1: 1 is the word itself. */
  readonly strengthOf: Float32Array;
  /** The terms of the vocabulary that match, as they are looked up. */
  readonly matching: readonly WeightedTerm[];
  readonly meanLength: number;
};

/** How a sentence, or a passage, meets a question. */
export type Fit = {
  /** For every term of the question, how well it is matched here, 0 to 1. */
  readonly strengths: Float32Array;
  /** For every term of the question, how often, strengths added up. */
  readonly counts: Float32Array;
  /** For every pair of the question, whether its words follow each other here. */
  readonly pairs: Uint8Array;
  /** Weight of the question's terms that stand at most four words apart here, over all pairs of terms. */
  readonly near: number;
  /** The most words of the question that follow each other here, as they do in the question. */
  readonly run: number;
  /** The traits of the words that the question does not have. */
  readonly trait: number;
  /** Terms, and those of them that the question does not have. */
  readonly length: number;
  readonly fresh: number;
};

/** `question`, as it is asked of `index`, of one article or (undefined) of all. */
export function seek(question: Question, index: PassageIndex, article: number | undefined): Sought {
  const placeOf = new Uint8Array(index.vocabulary.length);
  const strengthOf = new Float32Array(index.vocabulary.length);
  const matching: WeightedTerm[] = [];
  const passages = index.passagesIn(article);
  const terms = question.terms.map((term, place): SoughtTerm => {
    const number = index.numberOf(term.term);
    const related = [...(number === undefined ? [] : [{ number, strength: 1 }]), ...index.related(term.term)];
    for (const { number, strength } of related) {
      if (strength <= (strengthOf[number] ?? 0)) continue;
      strengthOf[number] = strength;
      placeOf[number] = place + 1;
      matching.push({ term: index.vocabulary[number] ?? '', weight: strength });
    }
    const holders = number === undefined ? 0 : index.passagesWith(number, article);
    return {
      ...term,
      rarity: term.numeric ? 0.8 : rarity(term.term),
      idf: Math.log(1 + (passages - holders + 0.5) / (holders + 0.5)),
      known: related.some(({ number }) => index.passagesWith(number, article) > 0),
      inTitle: number !== undefined && article !== undefined && index.titleTerms(article).has(number),
    };
  });
  return { question, terms, placeOf, strengthOf, matching, meanLength: index.meanLength };
}

/** How `sentence` meets what is sought. */
export function fitSentence(
  sentence: IndexedSentence,
  { question, terms, placeOf, strengthOf }: Sought,
): Fit {
  const strengths = new Float32Array(terms.length);
  const counts = new Float32Array(terms.length);
  const pairs = new Uint8Array(question.pairs.length);
  let trait = sentence.trait;
  let fresh = 0;
  let before = -1; // the place, in the question, of the word before
  let running = 0;
  let near = 0;
  const seen = new Set<number>();
  const lastAt = new Int32Array(terms.length).fill(-99);
  let run = 0;
  for (let i = 0; i < sentence.terms.length; i++) {
    const number = sentence.terms[i] ?? 0;
    const place = (placeOf[number] ?? 0) - 1;
    if (place < 0) {
      fresh++;
      trait |= sentence.traits[i] ?? 0;
      running = 0;
    } else {
      const strength = strengthOf[number] ?? 0;
      strengths[place] = Math.max(strengths[place] ?? 0, strength);
      counts[place] = (counts[place] ?? 0) + strength;
      lastAt[place] = i;
      for (let other = 0; other < terms.length; other++) {
        if (other === place || i - (lastAt[other] as number) > 4) continue;
        const key = Math.min(place, other) * 64 + Math.max(place, other);
        if (seen.has(key)) continue;
        seen.add(key);
        near += Math.min(terms[place]?.idf ?? 0, terms[other]?.idf ?? 0);
      }
      const pair = before < 0 ? -1 : question.pairs.findIndex(([a, b]) => a === before && b === place);
      if (pair >= 0) pairs[pair] = 1;
      running = pair >= 0 ? running + 1 : 1;
      run = Math.max(run, running);
    }
    before = place;
  }
  for (const number of sentence.unwritten) {
    const place = (placeOf[number] ?? 0) - 1;
    if (place < 0) continue;
    const strength = strengthOf[number] ?? 0;
    strengths[place] = Math.max(strengths[place] ?? 0, strength);
    counts[place] = (counts[place] ?? 0) + strength;
  }
  return { strengths, counts, pairs, near, run, trait, length: sentence.terms.length, fresh };
}

/** How several sentences taken together meet what is sought. */
export function joinFits(fits: readonly Fit[]): Fit {
  const [first, ...others] = fits;
  if (first === undefined) return nothing;
  if (others.length === 0) return first;
  const strengths = first.strengths.slice();
  const counts = first.counts.slice();
  const pairs = first.pairs.slice();
  let { near, run, trait, length, fresh } = first;
  for (const fit of others) {
    for (let i = 0; i < strengths.length; i++) {
      strengths[i] = Math.max(strengths[i] ?? 0, fit.strengths[i] ?? 0);
      counts[i] = (counts[i] ?? 0) + (fit.counts[i] ?? 0);
    }
    for (let i = 0; i < pairs.length; i++) pairs[i] = (pairs[i] ?? 0) | (fit.pairs[i] ?? 0);
    near = Math.max(near, fit.near);
    run = Math.max(run, fit.run);
    trait |= fit.trait;
    length += fit.length;
    fresh += fit.fresh;
  }
  return { strengths, counts, pairs, near, run, trait, length, fresh };
}

/** The fit of no words at all. */
export const nothing: Fit = {
  strengths: new Float32Array(),
  counts: new Float32Array(),
  pairs: new Uint8Array(),
  near: 0,
  run: 0,
  trait: 0,
  length: 0,
  fresh: 0,
};

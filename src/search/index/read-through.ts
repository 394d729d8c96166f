/** Scores passages by reading all of them, for an index with too few questions to build an inverted one. */
import type { ArticleIndex } from './article-index.ts';
import type { ScoredPassage, WeightedTerm } from './indexed-passage.ts';
import type { JoinedVocabulary } from './joined-vocabulary.ts';

// MiniSearch's BM25+ constants: both ways must give the same scores.
const [k, b, d] = [1.2, 0.7, 0.5];

/** The passages of `articles` with one of `terms`, in no order, with the same scores as MiniSearch. */
export function readThrough(
  articles: readonly ArticleIndex[],
  { terms: { numberOf, written }, renumberings }: JoinedVocabulary,
  terms: readonly WeightedTerm[],
): readonly ScoredPassage[] {
  const weights = [...new Map(terms.map(({ term, weight }) => [term, weight]))];
  const slotOf = new Int16Array(written.length).fill(-1);
  for (const [slot, [term]] of weights.entries()) {
    const number = numberOf(term);
    if (number !== undefined) slotOf[number] = slot;
  }
  const passages: { readonly number: number; readonly length: number; readonly counts: Uint16Array }[] = [];
  const holders = new Array<number>(weights.length).fill(0);
  let number = 0;
  let meanLength = 0;
  for (const [i, article] of articles.entries()) {
    const numbers = renumberings[i]?.terms ?? new Int32Array();
    const slots = Int16Array.from(article.termOf, (term) => slotOf[numbers[term] ?? -1] ?? -1);
    for (let position = 0; position < article.distinctTerms.length; position++, number++) {
      // MiniSearch counts one empty term in a passage of stop words alone.
      const length = Math.max(1, article.distinctTerms[position] ?? 0);
      meanLength = (meanLength * number + length) / (number + 1);
      const counts = countSlots(article, position, slots, weights.length);
      if (counts === undefined) continue;
      for (let slot = 0; slot < counts.length; slot++)
        if ((counts[slot] ?? 0) > 0) holders[slot] = (holders[slot] ?? 0) + 1;
      passages.push({ number, length, counts });
    }
  }
  const rarities = holders.map((count) => Math.log(1 + (number - count + 0.5) / (count + 0.5)));
  return passages.map(({ number, length, counts }) => {
    const norm = k * (1 - b + (b * length) / meanLength);
    let [score, matched] = [0, 0];
    for (let slot = 0; slot < counts.length; slot++) {
      const count = counts[slot] ?? 0;
      if (count === 0) continue;
      matched++;
      score += (weights[slot]?.[1] ?? 1) * ((rarities[slot] ?? 0) * (d + (count * (k + 1)) / (count + norm)));
    }
    return { number, score: score * matched };
  });
}

/** For each slot, how often the passage at `position` has its term; undefined if it has none of the terms. */
function countSlots(
  { firstSentences, sentences: { words, unwritten } }: ArticleIndex,
  position: number,
  slots: Int16Array,
  size: number,
): Uint16Array | undefined {
  let counts: Uint16Array | undefined;
  const [first = 0, end = 0] = [firstSentences[position], firstSentences[position + 1]];
  for (const { values, starts } of [words, unwritten]) {
    const last = starts[end] ?? 0;
    for (let at = starts[first] ?? 0; at < last; at++) {
      const slot = slots[values[at] ?? 0] ?? -1;
      if (slot < 0) continue;
      counts ??= new Uint16Array(size);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  return counts;
}

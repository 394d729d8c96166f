/** Learns which words of a text explain the words of a question: IBM model 1 (Brown et al., 1993). */

/** A question and the sentences that answer it, as distinct words. */
export type AlignedPair = {
  readonly question: readonly string[];
  readonly answer: readonly string[];
  readonly weight: number;
};

/**
 * How many times more likely each word of a question is beside a word of its answer: by the word of the
 * question, then by the word of the answer. 1 is as likely as everywhere.
 */
export type Alignment = ReadonlyMap<string, ReadonlyMap<string, number>>;

const rounds = 4;
// Rarer words have too few pairs to learn from.
const leastPairs = 4;
// Pairs that a link needs before it counts: it is drawn towards 1 by as many.
const doubt = 8;
// A word of a question that no word of the answer explains.
const nothing = '';

/** Aligns the words of `pairs` by expectation maximisation. */
export function alignWords(pairs: readonly AlignedPair[]): Alignment {
  const asked = frequent(pairs.map(({ question }) => question));
  const answering = [nothing, ...frequent(pairs.map(({ answer }) => answer))];
  const placeOfAsked = new Map(asked.map((word, place) => [word, place]));
  const placeOfAnswer = new Map(answering.map((word, place) => [word, place]));
  const cells = new Map<number, number>();
  // Each group is one word of a question with all words of its answer.
  const groups = pairs.flatMap(({ question, answer, weight }) => {
    const columns = [nothing, ...answer].flatMap((word) => placeOfAnswer.get(word) ?? []);
    return question.flatMap((word) => {
      const row = placeOfAsked.get(word);
      if (row === undefined) return [];
      const places = Int32Array.from(columns, (column) => {
        const key = row * answering.length + column;
        const place = cells.get(key) ?? cells.size;
        cells.set(key, place);
        return place;
      });
      return [{ places, weight }];
    });
  });
  const keys = [...cells.keys()];
  let chances = new Float64Array(cells.size).fill(1);
  let counts = chances;
  let totals = new Float64Array(answering.length);
  for (let round = 0; round < rounds; round++) {
    counts = new Float64Array(cells.size);
    totals = new Float64Array(answering.length);
    for (const { places, weight } of groups) {
      let sum = 0;
      for (const place of places) sum += chances[place] ?? 0;
      for (const place of places)
        counts[place] = (counts[place] ?? 0) + (weight * (chances[place] ?? 0)) / sum;
    }
    for (const [place, key] of keys.entries()) {
      const column = key % answering.length;
      totals[column] = (totals[column] ?? 0) + (counts[place] ?? 0);
    }
    chances = counts.map((count, place) => count / (totals[(keys[place] ?? 0) % answering.length] || 1));
  }
  return likelihoods({ asked, answering, keys, counts, totals });
}

function likelihoods({
  asked,
  answering,
  keys,
  counts,
  totals,
}: {
  readonly asked: readonly string[];
  readonly answering: readonly string[];
  readonly keys: readonly number[];
  readonly counts: Float64Array;
  readonly totals: Float64Array;
}): Alignment {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const usual = new Float64Array(asked.length);
  for (const [place, key] of keys.entries()) {
    const row = Math.floor(key / answering.length);
    usual[row] = (usual[row] ?? 0) + (counts[place] ?? 0) / all;
  }
  const found = new Map(asked.map((word) => [word, new Map<string, number>()]));
  for (const [place, key] of keys.entries()) {
    const [row, column] = [Math.floor(key / answering.length), key % answering.length];
    const expected = (totals[column] ?? 0) * (usual[row] ?? 0);
    const times = ((counts[place] ?? 0) + doubt) / (expected + doubt);
    if (column > 0) found.get(asked[row] ?? '')?.set(answering[column] ?? '', times);
  }
  return found;
}

/** The words of at least `leastPairs` lists. */
function frequent(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count >= leastPairs ? [word] : []));
}

/** Logistic regression over named binary features, by AdaGrad with an L2 penalty. */

/** A training example: the names of its features, and its label. */
export type Row = { readonly features: readonly string[]; readonly label: boolean };

const rounds = 40;
const rate = 0.1;
const penalty = 0.05; // chosen by cross-validation among 0.005 to 0.2

/**
 * The weight of each feature. Features in fewer than `leastRows` rows and weights below `leastWeight` are
 * left out.
 */
export function fitLogistic(
  rows: readonly Row[],
  { leastRows, leastWeight }: { readonly leastRows: number; readonly leastWeight: number },
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [name, count] of counts) if (count >= leastRows) numbers.set(name, numbers.size);
  const examples = rows.map(({ features, label }) => ({
    label: Number(label),
    features: features.flatMap((name) => numbers.get(name) ?? []),
  }));
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size).fill(1e-8);
  for (let round = 0; round < rounds; round++) {
    for (const { label, features } of shuffle(examples, round)) {
      const sum = features.reduce((total, number) => total + (weights[number] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - label;
      for (const number of features) {
        const slope = error + penalty * (weights[number] ?? 0);
        squares[number] = (squares[number] ?? 0) + slope * slope;
        weights[number] = (weights[number] ?? 0) - (rate * slope) / Math.sqrt(squares[number] ?? 1);
      }
    }
  }
  const fitted = [...numbers].map(
    ([name, number]) => [name, Number((weights[number] ?? 0).toFixed(3))] as const,
  );
  return new Map(fitted.filter(([, weight]) => Math.abs(weight) >= leastWeight));
}

/** `items` in an order that depends only on the round. */
function shuffle<T>(items: readonly T[], round: number): readonly T[] {
  const order = items.map((item, index) => ({
    item,
    key: Math.imul(index + 1, 2654435761 + 2 * round) >>> 0,
  }));
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

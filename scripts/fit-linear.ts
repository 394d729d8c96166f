/** Fits linear models by logistic regression with AdaGrad: the same cases always give the same weights. */

import { type PackedWeights, packWeights } from '../src/article/linear-model.ts';

/** Features, and whether what they describe holds. */
export type Case = { readonly features: readonly string[]; readonly holds: boolean };
/** Options with their features, and the index of the right one. */
export type Choice = { readonly options: readonly (readonly string[])[]; readonly right: number };

const passes = 4;
const rate = 0.1;
const decay = 0.01; // how strongly weights are drawn to nothing
const sparsity = 0.005; // how strongly small weights are drawn to exactly nothing
const leastCount = 5; // a feature seen less often is left out
const leastWeight = 0.05; // a feature that weighs less is left out

type Learner = {
  readonly ids: (features: readonly string[]) => Int32Array;
  readonly score: (ids: Int32Array) => number;
  readonly learn: (ids: Int32Array, error: number) => void;
  readonly weights: () => PackedWeights;
};

/** The weights with which the sigmoid of a case's score is the chance that it holds. */
export function fitBinary(cases: readonly Case[]): PackedWeights {
  const learner = createLearner(cases.map(({ features }) => features));
  const rows = cases.map(({ features, holds }) => ({ ids: learner.ids(features), holds }));
  inPasses(rows, ({ ids, holds }) =>
    learner.learn(ids, (holds ? 1 : 0) - 1 / (1 + Math.exp(-learner.score(ids)))),
  );
  return learner.weights();
}

/** The weights with which the softmax over a choice's options is their chance to be right. */
export function fitChoice(choices: readonly Choice[]): PackedWeights {
  const learner = createLearner(choices.flatMap(({ options }) => options));
  const rows = choices.map(({ options, right }) => ({ options: options.map(learner.ids), right }));
  inPasses(rows, ({ options, right }) => {
    const scores = options.map(learner.score);
    const most = Math.max(...scores);
    const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0);
    for (const [index, ids] of options.entries()) {
      learner.learn(ids, (index === right ? 1 : 0) - Math.exp((scores[index] ?? 0) - most) / sum);
    }
  });
  return learner.weights();
}

/** Runs over `rows` in a shuffled order that is the same each time. */
function inPasses<Row>(rows: readonly Row[], learn: (row: Row) => void): void {
  let state = 42;
  const order = rows.map((_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = state % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const row = rows[index];
      if (row !== undefined) learn(row);
    }
  }
}

function createLearner(all: readonly (readonly string[])[]): Learner {
  const counts = new Map<string, number>();
  for (const features of all)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= leastCount).map(([name]) => name);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const weight = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-2);
  return {
    ids: (features) => Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])),
    score(ids) {
      let sum = 0;
      for (const id of ids) sum += weight[id] ?? 0;
      return sum;
    },
    learn(ids, error) {
      if (Math.abs(error) < 1e-4) return;
      for (const id of ids) {
        const old = weight[id] ?? 0;
        const gradient = error - decay * old;
        squares[id] = (squares[id] ?? 0) + gradient * gradient;
        const step = rate / Math.sqrt(squares[id] ?? 1);
        const moved = old + step * gradient;
        weight[id] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * sparsity);
      }
    },
    weights: () =>
      packWeights(
        new Map(
          names
            .map((name, id): [string, number] => [name, weight[id] ?? 0])
            .filter(([, value]) => Math.abs(value) >= leastWeight),
        ),
      ),
  };
}

/** Fits linear models by logistic regression with AdaGrad. Deterministic. */

import { sigmoid, softmax } from '../../../src/model/linear.ts';
import { type PackedWeights, packWeights } from '../../../src/model/packed-model.ts';
import { createRandom, shuffle } from '../../random.ts';

/** Hashed features and a label. */
export type Case = { readonly features: Int32Array; readonly holds: boolean };
/** Options with their features, and the index of the right one. */
export type Choice = { readonly options: readonly Int32Array[]; readonly right: number };

/** Regularisation. */
export type Settings = {
  readonly passes: number;
  readonly rate: number;
  /** The strength of the L2 penalty. */
  readonly decay: number;
  /** The strength of the L1 penalty. */
  readonly sparsity: number;
  /** Features seen less often are left out. */
  readonly leastCount: number;
  /** Features with a smaller weight are left out. */
  readonly leastWeight: number;
};

const standard: Settings = {
  passes: 32,
  rate: 0.012,
  decay: 0.01,
  sparsity: 0.005,
  leastCount: 5,
  leastWeight: 0.05,
};

type Learner = {
  readonly ids: (features: Int32Array) => Int32Array;
  readonly score: (ids: Int32Array) => number;
  readonly learn: (ids: Int32Array, error: number) => void;
  /** Ends a pass. The final weights are the means of those after the later passes. */
  readonly endPass: (pass: number) => void;
  readonly weights: () => PackedWeights;
};

/** The weights of a binary classifier: the sigmoid of a case's score is its probability. */
export function fitBinary(cases: readonly Case[], settings: Settings = standard): PackedWeights {
  const learner = createLearner(
    cases.map(({ features }) => features),
    settings,
  );
  const rows = cases.map(({ features, holds }) => ({ ids: learner.ids(features), holds }));
  inPasses(rows, { passes: settings.passes, learner }, ({ ids, holds }) =>
    learner.learn(ids, (holds ? 1 : 0) - sigmoid(learner.score(ids))),
  );
  return learner.weights();
}

/** The weights of a chooser: the softmax over the options of a choice gives their probabilities. */
export function fitChoice(choices: readonly Choice[], settings: Settings = standard): PackedWeights {
  const learner = createLearner(
    choices.flatMap(({ options }) => options),
    settings,
  );
  const rows = choices.map(({ options, right }) => ({ options: options.map(learner.ids), right }));
  inPasses(rows, { passes: settings.passes, learner }, ({ options, right }) => {
    const chances = softmax(options.map(learner.score));
    for (const [index, ids] of options.entries()) {
      learner.learn(ids, (index === right ? 1 : 0) - (chances[index] ?? 0));
    }
  });
  return learner.weights();
}

/** Runs over `rows` in a deterministic shuffled order. */
function inPasses<Row>(
  rows: readonly Row[],
  { passes, learner }: { readonly passes: number; readonly learner: Learner },
  learn: (row: Row) => void,
): void {
  const random = createRandom(42);
  let order = rows;
  for (let pass = 0; pass < passes; pass++) {
    order = shuffle(order, random);
    for (const row of order) learn(row);
    learner.endPass(pass);
  }
}

function createLearner(
  all: readonly Int32Array[],
  { passes, rate, decay, sparsity, leastCount, leastWeight }: Settings,
): Learner {
  const counts = new Map<number, number>();
  for (const features of all)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const hashes = [...counts].filter(([, count]) => count >= leastCount).map(([hash]) => hash);
  const numbers = new Map(hashes.map((hash, index) => [hash, index]));
  const weight = new Float64Array(hashes.length);
  const sums = new Float64Array(hashes.length);
  let counted = 0;
  const squares = new Float64Array(hashes.length).fill(1e-2);
  return {
    ids: (features) => features.map((feature) => numbers.get(feature) ?? -1).filter((id) => id !== -1),
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
    endPass(pass) {
      if (pass * 2 < passes) return;
      counted++;
      for (const [id, value] of weight.entries()) sums[id] = (sums[id] ?? 0) + value;
    },
    weights: () =>
      packWeights(
        hashes
          .map((hash, id): [number, number] => [hash, (sums[id] ?? 0) / counted])
          .filter(([, value]) => Math.abs(value) >= leastWeight),
      ),
  };
}

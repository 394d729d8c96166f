/** Fits linear models by logistic regression with AdaGrad. Deterministic. */

import { sigmoid } from '../../../src/model/linear.ts';
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

/** The weights of the features, by their hashes. */
export type Weights = ReadonlyMap<number, number>;

/** The settings of the models of attribution; see indirect/MODEL.md. */
const standard: Settings = {
  passes: 32,
  rate: 0.012,
  decay: 0.01,
  sparsity: 0.002,
  leastCount: 3,
  leastWeight: 0.02,
};

/** Items as rows of feature numbers: row r has `ids` from `starts[r]` to `starts[r + 1]`. */
type Rows = { readonly ids: Int32Array; readonly starts: Int32Array; readonly hashes: readonly number[] };

/** Rows that are learnt together: the options of a choice, or a single case. */
type Group = { readonly first: number; readonly count: number; readonly right: number };

type Learner = {
  readonly score: (row: number) => number;
  readonly learn: (row: number, error: number) => void;
  /** Ends a pass. The final weights are the means of those after the later passes. */
  readonly endPass: (pass: number) => void;
  readonly weights: () => Weights;
};

/** The packed weights of a binary classifier: the sigmoid of a case's score is its probability. */
export function fitBinary(cases: readonly Case[], settings: Settings = standard): PackedWeights {
  return pack(learnBinary(cases, settings), settings.leastWeight);
}

/** The packed weights of a chooser: the softmax over the options of a choice gives their probabilities. */
export function fitChoice(choices: readonly Choice[], settings: Settings = standard): PackedWeights {
  return pack(learnChoices(choices, settings), settings.leastWeight);
}

/** Packs the weights of at least `leastWeight`, plus or minus. Default: 0.02. */
export function pack(weights: Weights, leastWeight = standard.leastWeight): PackedWeights {
  return packWeights([...weights].filter(([, weight]) => Math.abs(weight) >= leastWeight));
}

/** The mean of several models: a feature that a model does not have weighs 0 in it. */
export function meanOf(models: readonly Weights[]): Weights {
  const means = new Map<number, number>();
  for (const model of models)
    for (const [hash, weight] of model) means.set(hash, (means.get(hash) ?? 0) + weight / models.length);
  return means;
}

/** The weights of a binary classifier. */
export function learnBinary(cases: readonly Case[], settings: Settings = standard): Weights {
  const learner = createLearner(
    cases.map(({ features }) => features),
    settings,
  );
  const groups = cases.map(({ holds }, first): Group => ({ first, count: 1, right: holds ? 1 : 0 }));
  inPasses(groups, { passes: settings.passes, learner }, ({ first, right }) =>
    learner.learn(first, right - sigmoid(learner.score(first))),
  );
  return learner.weights();
}

/** The weights of a chooser. */
export function learnChoices(choices: readonly Choice[], settings: Settings = standard): Weights {
  const learner = createLearner(
    choices.flatMap(({ options }) => options),
    settings,
  );
  let next = 0;
  const groups = choices.map(({ options, right }): Group => {
    const first = next;
    next += options.length;
    return { first, count: options.length, right };
  });
  const powers = new Float64Array(Math.max(0, ...groups.map(({ count }) => count)));
  inPasses(groups, { passes: settings.passes, learner }, ({ first, count, right }) => {
    let most = Number.NEGATIVE_INFINITY;
    for (let option = 0; option < count; option++) {
      const score = learner.score(first + option);
      powers[option] = score;
      most = Math.max(most, score);
    }
    let sum = 0;
    for (let option = 0; option < count; option++) {
      const power = Math.exp((powers[option] ?? 0) - most);
      powers[option] = power;
      sum += power;
    }
    for (let option = 0; option < count; option++)
      learner.learn(first + option, (option === right ? 1 : 0) - (powers[option] ?? 0) / sum);
  });
  return learner.weights();
}

/** Runs over `groups` in a deterministic shuffled order. */
function inPasses(
  groups: readonly Group[],
  { passes, learner }: { readonly passes: number; readonly learner: Learner },
  learn: (group: Group) => void,
): void {
  const random = createRandom(42);
  let order = groups;
  for (let pass = 0; pass < passes; pass++) {
    order = shuffle(order, random);
    for (const group of order) learn(group);
    learner.endPass(pass);
  }
}

/** Numbers the features that occur at least `leastCount` times, in the order of their first occurrence. */
function numberFeatures(items: readonly Int32Array[], leastCount: number): Rows {
  const counts = new Map<number, number>();
  let total = 0;
  for (const features of items) {
    total += features.length;
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const hashes = [...counts].filter(([, count]) => count >= leastCount).map(([hash]) => hash);
  const numbers = new Map(hashes.map((hash, index) => [hash, index]));
  const ids = new Int32Array(total);
  const starts = new Int32Array(items.length + 1);
  let end = 0;
  for (const [row, features] of items.entries()) {
    for (const feature of features) {
      const id = numbers.get(feature);
      if (id !== undefined) ids[end++] = id;
    }
    starts[row + 1] = end;
  }
  return { ids, starts, hashes };
}

function createLearner(
  items: readonly Int32Array[],
  { passes, rate, decay, sparsity, leastCount }: Settings,
): Learner {
  const { ids, starts, hashes } = numberFeatures(items, leastCount);
  const weight = new Float64Array(hashes.length);
  const sums = new Float64Array(hashes.length);
  const squares = new Float64Array(hashes.length).fill(1e-2);
  let counted = 0;
  return {
    score(row) {
      let sum = 0;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) sum += weight[ids[at] ?? 0] ?? 0;
      return sum;
    },
    learn(row, error) {
      if (Math.abs(error) < 1e-4) return;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) {
        const id = ids[at] ?? 0;
        const old = weight[id] ?? 0;
        const gradient = error - decay * old;
        const square = (squares[id] ?? 0) + gradient * gradient;
        squares[id] = square;
        const step = rate / Math.sqrt(square);
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
      new Map(
        hashes.map((hash, id): [number, number] => [hash, (sums[id] ?? 0) / counted]).filter(isNotZero),
      ),
  };
}

function isNotZero([, weight]: readonly [number, number]): boolean {
  return weight !== 0;
}

/** Fits models with named features. Deterministic. */
import { sigmoid, softmax } from '../../../src/model/linear.ts';
import type { NamedWeights } from '../../../src/model/named-model.ts';
import { ascend } from './adam.ts';

/** The active features, the label and the weight of a case. */
export type NamedCase = {
  readonly features: readonly string[];
  readonly holds: boolean;
  readonly weight: number;
};
/** Options with their features, the index of the right one, and the weight of the choice. */
export type NamedChoice = {
  readonly options: readonly (readonly string[])[];
  readonly right: number;
  readonly weight: number;
};

const steps = 160;
const rate = 0.06;
const leastCount = 3; // features seen less often are left out
const decimals = 1000;

/** The weights of a binary classifier: the sigmoid of a case's score is its probability. */
export function fitNamedBinary(cases: readonly NamedCase[], decay: number): NamedWeights {
  const names = createNames(cases.map(({ features }) => features));
  const rows = cases.map((each) => ({ ...each, ids: names.ids(each.features) }));
  const weights = ascend({ width: names.list.length, steps, rate, decay }, (current, gradient) => {
    for (const { ids, holds, weight } of rows) {
      const error = weight * ((holds ? 1 : 0) - sigmoid(sum(current, ids)));
      for (const id of ids) gradient[id] = (gradient[id] ?? 0) + error;
    }
  });
  return named(names.list, weights);
}

/** The weights of a chooser: the softmax over the options of a choice gives their probabilities. */
export function fitNamedChoice(choices: readonly NamedChoice[], decay: number): NamedWeights {
  const names = createNames(choices.flatMap(({ options }) => options));
  const rows = choices.map((each) => ({ ...each, options: each.options.map(names.ids) }));
  const weights = ascend({ width: names.list.length, steps, rate, decay }, (current, gradient) => {
    for (const { options, right, weight } of rows) {
      const chances = softmax(options.map((ids) => sum(current, ids)));
      for (const [index, ids] of options.entries()) {
        const error = weight * ((index === right ? 1 : 0) - (chances[index] ?? 0));
        for (const id of ids) gradient[id] = (gradient[id] ?? 0) + error;
      }
    }
  });
  return named(names.list, weights);
}

function createNames(all: readonly (readonly string[])[]) {
  const counts = new Map<string, number>();
  for (const features of all) for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1);
  const list = [...counts].filter(([, count]) => count >= leastCount).map(([name]) => name);
  const numbers = new Map(list.map((name, index) => [name, index]));
  return { list, ids: (features: readonly string[]) => features.flatMap((each) => numbers.get(each) ?? []) };
}

function sum(weights: Float64Array, ids: readonly number[]): number {
  let total = 0;
  for (const id of ids) total += weights[id] ?? 0;
  return total;
}

function named(list: readonly string[], weights: Float64Array): NamedWeights {
  const rounded = list.map((name, at): [string, number] => [
    name,
    Math.round((weights[at] ?? 0) * decimals) / decimals,
  ]);
  return Object.fromEntries(
    rounded.filter(([, weight]) => weight !== 0).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

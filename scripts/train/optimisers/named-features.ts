/** Fits models of named features: the same cases always give the same weights. */
import { sigmoid, softmax } from '../../../src/model/linear.ts';
import type { NamedWeights } from '../../../src/model/named-model.ts';
import { ascend } from './adam.ts';

/** The features that hold, whether what they describe holds, and how much the case counts. */
export type NamedCase = {
  readonly features: readonly string[];
  readonly holds: boolean;
  readonly weight: number;
};
/** Options with their features, the index of the right one, and how much the choice counts. */
export type NamedChoice = {
  readonly options: readonly (readonly string[])[];
  readonly right: number;
  readonly weight: number;
};

const steps = 160;
const rate = 0.06;
const leastCount = 3; // a feature seen less often is left out
const decimals = 1000;

/** The weights with which the sigmoid of a case's score is the chance that it holds. */
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

/** The weights with which the softmax over a choice's options is their chance to be right. */
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

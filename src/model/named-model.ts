/** A linear model with named features: its weights are readable, and unknown features weigh 0. */

/** The weight of each feature, by name. */
export type NamedWeights = Readonly<Record<string, number>>;

/** Returns the sum of the weights of the given features. */
export type NamedModel = (features: readonly string[]) => number;

/** Makes a model from these weights. */
export function createNamedModel(weights: NamedWeights): NamedModel {
  const known = new Map(Object.entries(weights));
  return (features) => {
    let sum = 0;
    for (const feature of features) sum += known.get(feature) ?? 0;
    return sum;
  };
}

/** A linear model whose features have names: its weights can be read, and a feature that it does not know weighs nothing. */

/** The weight of each feature. */
export type NamedWeights = Readonly<Record<string, number>>;

/** A function that adds up the weights of the features that hold. */
export type NamedModel = (features: readonly string[]) => number;

/** The model with these weights. */
export function createNamedModel(weights: NamedWeights): NamedModel {
  const known = new Map(Object.entries(weights));
  return (features) => {
    let sum = 0;
    for (const feature of features) sum += known.get(feature) ?? 0;
    return sum;
  };
}

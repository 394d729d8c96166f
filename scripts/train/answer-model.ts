/** The steps that both models of `answer` share: one article, and several. */
import type { Group } from './optimisers/newton.ts';

/** A question, as the signals of what was found for it. */
type Example = { readonly values: readonly number[]; readonly answerable: boolean };

/** A group for `fitRanking`, which makes it a logistic regression: a choice between an answer and none. */
export function answerGroup({ values, answerable }: Example, weight: number): Group {
  return {
    n: 2,
    x: Float32Array.from([...values, ...values.map(() => 0)]),
    ok: Uint8Array.of(Number(answerable), Number(!answerable)),
    weight,
  };
}

/** The logarithm of the odds that `values` are those of an answer. */
export function scoreOf({ values }: Pick<Example, 'values'>, weights: Float64Array): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}

type Scored = { readonly score: number };

/** The probability that one of `yes` scores higher than one of `no`. */
export function auroc(yes: readonly Scored[], no: readonly Scored[]): number {
  const above = yes.reduce((sum, a) => sum + no.filter((b) => b.score < a.score).length, 0);
  return above / yes.length / no.length;
}

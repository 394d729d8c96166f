/** Fast ROUGE-1 and ROUGE-2 of many summaries against the same references: for fitting, not for reporting. */

/** F1 over single words and over pairs of adjacent words, 0 to 100. */
export type Agreement = { readonly one: number; readonly two: number };

type Counts = {
  readonly length: number;
  readonly one: Map<string, number>;
  readonly two: Map<string, number>;
};

/** Returns a function for the F1 of a summary's tokens, 0 to 100, averaged over `references`. */
export function agreementWith(
  references: readonly (readonly string[])[],
): (tokens: readonly string[]) => Agreement {
  const counted = references.map(count);
  return (tokens) => {
    const summary = count(tokens);
    const average = (score: (reference: Counts) => number): number =>
      counted.reduce((sum, reference) => sum + score(reference), 0) / counted.length;
    return {
      one: average((reference) => f1(shared(summary.one, reference.one), summary.length, reference.length)),
      two: average((reference) =>
        f1(shared(summary.two, reference.two), summary.length - 1, reference.length - 1),
      ),
    };
  };
}

function count(tokens: readonly string[]): Counts {
  const one = new Map<string, number>();
  const two = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    one.set(token, (one.get(token) ?? 0) + 1);
    const pair = `${tokens[at - 1]} ${token}`;
    if (at > 0) two.set(pair, (two.get(pair) ?? 0) + 1);
  }
  return { length: tokens.length, one, two };
}

function shared(summary: ReadonlyMap<string, number>, reference: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [token, times] of reference) sum += Math.min(times, summary.get(token) ?? 0);
  return sum;
}

function f1(hits: number, summary: number, reference: number): number {
  return summary > 0 && reference > 0 ? (200 * hits) / (summary + reference) : 0;
}

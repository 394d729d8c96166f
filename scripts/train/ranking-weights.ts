/** The file of the fitted weights of search: `ranking.ts` and `abstention.ts` each write their part of it. */
import { readFileSync, writeFileSync } from 'node:fs';

type NamedWeights = Readonly<Record<string, number>>;

const file = new URL('../../src/search/ranking/ranker.weights.json', import.meta.url);

/** `weights` by the names of what they weigh, in as many digits as matter. */
export function namedWeights(names: readonly string[], weights: Float64Array): NamedWeights {
  return Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(4))]));
}

/** Puts `parts` in the place of those of the same name in the file. */
export function replaceWeights(parts: Readonly<Record<string, NamedWeights>>): void {
  const known: Readonly<Record<string, NamedWeights>> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...known, ...parts }, null, 2)}\n`);
}

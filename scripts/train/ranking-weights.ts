/** The file of fitted search weights; `ranking.ts` and `abstention.ts` each write their part. */
import { readFileSync, writeFileSync } from 'node:fs';

type NamedWeights = Readonly<Record<string, number>>;

const file = new URL('../../src/search/ranking/ranker.weights.json', import.meta.url);

/** `weights` by feature name, rounded to four decimals. */
export function namedWeights(names: readonly string[], weights: Float64Array): NamedWeights {
  return Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(4))]));
}

/** Replaces the entries of the file that have the names of `parts`. */
export function replaceWeights(parts: Readonly<Record<string, NamedWeights>>): void {
  const known: Readonly<Record<string, NamedWeights>> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...known, ...parts }, null, 2)}\n`);
}

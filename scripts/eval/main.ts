/** Predicts, scores and compares with floors: `npm run eval`, or one part: `npm run eval -- attribution`. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Prints its table; returns false if a figure is below its floor. */
type Evaluate = (args: readonly string[], folder: string) => Promise<boolean>;

const parts: Readonly<Record<string, () => Promise<Evaluate>>> = {
  attribution: async () => (await import('./attribution.ts')).evaluateAttribution,
  pages: async () => (await import('./pages.ts')).evaluatePages,
  natural: async () => (await import('./natural.ts')).evaluateNatural,
  retrieval: async () => (await import('./retrieval.ts')).evaluateRetrieval,
  typos: async () => (await import('./typos.ts')).evaluateTypos,
  summary: async () => (await import('./summary.ts')).evaluateSummary,
  verify: async () => (await import('./verify.ts')).evaluateVerify,
};
/** The data folder under ../shared/eval, if it differs from the name of the part. */
const folders: Readonly<Record<string, string>> = { verify: 'attribution', typos: 'retrieval' };

const [first = '', ...rest] = process.argv.slice(2);
const chosen = first === '' || first.startsWith('--') ? Object.keys(parts) : [first];
const args = chosen.length === 1 && chosen[0] === first ? rest : [first, ...rest].filter((arg) => arg !== '');

for (const name of chosen) {
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  const folder = fileURLToPath(new URL(`../../../shared/eval/${folders[name] ?? name}`, import.meta.url));
  if (part === undefined) {
    console.error(`Expected one of ${Object.keys(parts).join(', ')}, got "${name}"`);
    process.exitCode = 2;
  } else if (!existsSync(folder)) {
    console.log(`${name}: skipped, there is no ${folder}`);
  } else if (!(await (await part())(args, folder))) {
    process.exitCode = 1;
  }
}

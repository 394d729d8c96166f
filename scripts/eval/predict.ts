/** Writes predictions for evaluation: `npm run --silent predict -- attribution ARTICLES.jsonl`. */
type Predict = (args: readonly string[]) => Promise<void>;

const parts: Readonly<Record<string, () => Promise<Predict>>> = {
  attribution: async () => (await import('./attribution-predictions.ts')).predictAttribution,
  pages: async () => (await import('./pages-predictions.ts')).predictPages,
  retrieval: async () => (await import('./retrieval-predictions.ts')).predictRetrieval,
  summary: async () => (await import('./summary-predictions.ts')).predictSummary,
  verify: async () => (await import('./verify-predictions.ts')).predictVerify,
};

const [name = '', ...args] = process.argv.slice(2);
const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
if (part === undefined) {
  console.error(`Expected one of ${Object.keys(parts).join(', ')}, got "${name}"`);
  process.exitCode = 2;
} else {
  await (await part())(args);
}

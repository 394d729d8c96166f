/** Scores the verdicts on claims made from real quotations, and says which figures lie below their floors. */
import { join } from 'node:path';
import { overlap } from '../../src/article/article.ts';
import { isLeftOpen, isRight, mutate, type Quoted } from './claim-mutations.ts';
import { readJsonLines } from './retrieval-data.ts';
import { toArticle } from './verify-data.ts';
import { verdictPredictor } from './verify-predictions.ts';

type Gold = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
};

/** Percent of verdicts that are right; the two faults that must not happen at all are counted beside it. */
const minRight = 99.6;
const maxQuotations = 2000;
/** Claims that differ from the article in their words or their speaker: to call one exact is the worst fault. */
const untrue =
  /^(?:drop|swap|insert|substitute|negate|number|modal|name|look-alike letter|splice|re-attributed)$/;

/**
 * Prints a table of the verdicts by the kind of change; false when a figure lies below its floor. Spans are the
 * annotators', speakers those that the article is read to have: whether they are right is measured elsewhere.
 * `--errors` lists the misses.
 */
export async function evaluateVerify(args: readonly string[], folder: string): Promise<boolean> {
  const data = readJsonLines<Gold>(join(folder, 'polnear.dev.jsonl'));
  const articles = data.map(toArticle);
  const quotations = data.flatMap(({ quotes }, i): readonly Quoted[] => {
    const article = articles[i];
    if (article === undefined) return [];
    return quotes.map(({ start, end, kind }) => {
      const span = { start, end };
      const own = article.quotations.find((quotation) => overlap(quotation.span, span));
      return { article, span, speaker: own?.speaker?.name, direct: kind === 'direct' };
    });
  });
  const cases = mutate(quotations, maxQuotations);
  const predict = verdictPredictor(articles);
  const startMs = performance.now();
  const scored = cases.map((each) => ({ ...each, ...predict(each), id: each.id }));
  const ms = (performance.now() - startMs) / cases.length;

  console.log(`${'kind'.padEnd(26)} cases  right %  other verdicts`);
  for (const kind of new Set(cases.map((each) => each.kind))) {
    const rows = scored.filter((each) => each.kind === kind);
    const wrong = rows.filter((each) => !isRight(each, each));
    const share = (100 * (rows.length - wrong.length)) / rows.length;
    console.log(
      `${kind.padEnd(26)} ${String(rows.length).padStart(5)}  ${share.toFixed(1).padStart(7)}  ${countKinds(wrong)}`,
    );
  }
  if (args.includes('--errors'))
    for (const each of scored) if (!isRight(each, each)) console.log(JSON.stringify(each));

  const right = (100 * scored.filter((each) => isRight(each, each)).length) / scored.length;
  const untrueCalledExact = scored.filter(
    (each) => untrue.test(each.kind) && each.verdict.startsWith('exact') && !isLeftOpen(each),
  );
  const exactCalledOther = scored.filter((each) => each.kind.startsWith('exact') && !isRight(each, each));
  const quotationCount = new Set(cases.map(({ id }) => id.replace(/:.*$/, ''))).size;
  console.log(
    `${quotationCount} quotations, ${cases.length} claims, ${right.toFixed(2)} % right, ${ms.toFixed(2)} ms each; ` +
      `untrue called exact: ${untrueCalledExact.length}, exact called otherwise: ${exactCalledOther.length}`,
  );
  if (right < minRight) console.log(`right: expected ${minRight} or better, got ${right.toFixed(2)}`);
  return right >= minRight && untrueCalledExact.length === 0 && exactCalledOther.length === 0;
}

function countKinds(cases: readonly { readonly verdict: string }[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of cases) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
}

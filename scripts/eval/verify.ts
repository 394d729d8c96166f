/** Scores verdicts on claims made from real quotations, and lists figures that miss their floors. */
import { join } from 'node:path';
import { overlap } from '../../src/article/article.ts';
import { articleMutations } from './article-mutations.ts';
import { makeNamedClaims, type NamedArticle, type NamedCase } from './attributed-claims.ts';
import { mutate } from './claim-mutations.ts';
import { type Case, isLeftOpen, isRight, type Judged, type Quoted } from './mutation.ts';
import { readJsonLines } from './retrieval-data.ts';
import { toArticle } from './verify-data.ts';
import { mutationFloors, namedFloors } from './verify-floors.ts';
import { verdictPredictor } from './verify-predictions.ts';

type Gold = NamedArticle & {
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
};

const maxQuotations = 1000;
const maxSpoiltArticles = 30;
/** Claims with changed words or a wrong speaker. Confirming one is the worst fault. */
const untrue =
  /^(?:drop|swap|insert|substitute|negate|number|modal|name|look-alike letter|splice|re-attributed.*)$/;

type Scored = Case & Judged;

/**
 * Prints verdicts by kind of claim, false accusations and false confirmations; returns false if a figure
 * misses its floor. `--errors` lists the misses; `--train` also scores the names of polnear.train.
 */
export async function evaluateVerify(args: readonly string[], folder: string): Promise<boolean> {
  const errors = args.includes('--errors');
  const data = readJsonLines<Gold>(join(folder, 'polnear.dev.jsonl'));
  const files = ['polnear.dev.jsonl', ...(args.includes('--train') ? ['polnear.train.jsonl'] : [])];
  const results = [scoreMutations(data, errors), ...files.map((file) => scoreNamed(folder, file, errors))];
  return results.every((isGood) => isGood);
}

/** Spans are the annotators'; speakers are our attributions, which are measured elsewhere. */
function scoreMutations(data: readonly Gold[], errors: boolean): boolean {
  const articles = data.map(toArticle);
  const quotations = data.flatMap(({ id, quotes }, i): readonly Quoted[] => {
    const article = articles[i];
    if (article === undefined) return [];
    return quotes.map(({ start, end, kind, group }) => {
      const span = { start, end };
      const own = article.quotations.find((quotation) => overlap(quotation.span, span));
      return {
        article,
        span,
        speaker: own?.speaker?.name,
        direct: kind === 'direct',
        group: group === undefined ? undefined : `${id} ${group}`,
      };
    });
  });
  const predict = verdictPredictor(articles);
  const startMs = performance.now();
  const claims = mutate(quotations, maxQuotations).map(
    (each): Scored => ({ ...each, ...judge(predict, each) }),
  );
  const ms = (performance.now() - startMs) / claims.length;
  const scored = [...claims, ...scoreSpoilt(data.slice(0, maxSpoiltArticles))];

  console.log(`${'kind'.padEnd(28)} cases  right %  other verdicts`);
  const low: string[] = [];
  for (const kind of new Set(scored.map((each) => each.kind))) {
    const rows = scored.filter((each) => each.kind === kind);
    const wrong = rows.filter((each) => !isRight(each, each));
    const share = percent(rows.length - wrong.length, rows.length);
    if (share < mutationFloors.rightOfKind) low.push(kind);
    console.log(
      `${kind.padEnd(28)} ${String(rows.length).padStart(5)}  ${share.toFixed(1).padStart(7)}  ${countKinds(wrong)}`,
    );
  }
  const misses = scored.filter((each) => !isRight(each, each));
  if (errors) for (const each of misses) console.log(JSON.stringify(each));

  const right = percent(scored.length - misses.length, scored.length);
  const isTrue = ({ right: verdicts }: Case) => verdicts.some((verdict) => verdict.startsWith('exact'));
  const trueClaims = scored.filter(isTrue);
  const falseClaims = scored.filter(({ kind }) => untrue.test(kind));
  const accused = trueClaims.filter((each) => !isRight(each, each) && !isLeftOpen(each));
  const cleared = falseClaims.filter((each) => each.verdict.startsWith('exact') && !isLeftOpen(each));
  console.log(`${scored.length} claims, ${right.toFixed(2)} % right, ${ms.toFixed(2)} ms each`);
  printFaults({
    accused: accused.length,
    trueClaims: trueClaims.length,
    cleared: cleared.length,
    falseClaims: falseClaims.length,
  });
  if (low.length > 0) console.log(`below ${mutationFloors.rightOfKind} %: ${low.join(', ')}`);
  return report({
    right: right >= mutationFloors.right && low.length === 0,
    accused: percent(accused.length, trueClaims.length) <= mutationFloors.maxAccused,
    cleared: cleared.length <= mutationFloors.maxCleared,
  });
}

/** Checks quotations against articles with note marks, accents or broken lines that the claims lack. */
function scoreSpoilt(data: readonly Gold[]): readonly Scored[] {
  return Object.entries(articleMutations).flatMap(([kind, spoil]) => {
    const predict = verdictPredictor(data.map(({ id, text }) => toArticle({ id, text: spoil(text) })));
    const quotations = data.flatMap(({ id, text, quotes }) => {
      const article = toArticle({ id, text });
      return quotes.map(({ start, end, kind: manner }) => {
        return { article, span: { start, end }, speaker: undefined, direct: manner === 'direct' };
      });
    });
    return mutate(quotations)
      .filter((each) => each.kind === 'exact')
      .map((each): Scored => {
        const right = [...each.right, 'exact words' as const];
        return { ...each, kind, right, ...judge(predict, each) };
      });
  });
}

/** Claims with names that human readers found, so that our wrong attributions count as misses. */
function scoreNamed(folder: string, file: string, errors: boolean): boolean {
  const data = readJsonLines<NamedArticle>(join(folder, file)).filter(
    ({ canonicalAnnotated }) => canonicalAnnotated,
  );
  const predict = verdictPredictor(data.map(toArticle));
  const scored = makeNamedClaims(data).map((each) => ({ ...each, ...judge(predict, each) }));
  type Named = NamedCase & Judged;
  const isGood = (each: Named) => each.right.includes(each.verdict) || (each.named && isLeftOpen(each));
  console.log(`\n${file}\n${'kind'.padEnd(40)} cases  right %  open  other verdicts`);
  for (const kind of new Set(scored.map((each) => each.kind))) {
    const rows = scored.filter((each) => each.kind === kind);
    const wrong = rows.filter((each) => !isGood(each));
    const open = rows.filter((each) => each.named && isLeftOpen(each)).length;
    const share = percent(rows.length - wrong.length, rows.length).toFixed(1);
    console.log(
      `${kind.padEnd(40)} ${String(rows.length).padStart(5)}  ${share.padStart(7)}  ${String(open).padStart(4)}  ${countKinds(wrong)}`,
    );
  }
  const misses = scored.filter((each) => !isGood(each));
  if (errors) for (const each of misses) console.log(JSON.stringify(each));
  const named = scored.filter((each) => each.named);
  const trueClaims = scored.filter(({ isTrue }) => isTrue).length;
  const falseClaims = scored.length - trueClaims;
  const accused = misses.filter(({ isTrue }) => isTrue).length;
  const cleared = misses.length - accused;
  const right = percent(scored.length - misses.length, scored.length);
  const open = percent(named.filter(isLeftOpen).length, named.length);
  console.log(
    `${scored.length} claims, ${right.toFixed(2)} % right, ${open.toFixed(1)} % of the names left open`,
  );
  printFaults({ accused, trueClaims, cleared, falseClaims });
  return report({
    right: right >= namedFloors.right,
    accused: percent(accused, trueClaims) <= namedFloors.maxAccused,
    cleared: percent(cleared, falseClaims) <= namedFloors.maxCleared,
    open: open <= namedFloors.maxOpen,
  });
}

function judge(
  predict: ReturnType<typeof verdictPredictor>,
  claim: Parameters<ReturnType<typeof verdictPredictor>>[0],
): Judged {
  const { verdict, attribution } = predict(claim);
  return { verdict, attribution };
}

type Faults = Readonly<Record<'accused' | 'trueClaims' | 'cleared' | 'falseClaims', number>>;

function printFaults({ accused, trueClaims, cleared, falseClaims }: Faults): void {
  const line = (count: number, of: number) => `${count} of ${of} (${percent(count, of).toFixed(2)} %)`;
  console.log(`false accusations: ${line(accused, trueClaims)}`);
  console.log(`false clearances: ${line(cleared, falseClaims)}`);
}

/** Prints the figures that miss their floors; returns true if there are none. */
function report(figures: Readonly<Record<string, boolean>>): boolean {
  const missed = Object.entries(figures).flatMap(([name, isGood]) => (isGood ? [] : [name]));
  if (missed.length > 0) console.log(`missed its floor: ${missed.join(', ')}`);
  return missed.length === 0;
}

function percent(count: number, of: number): number {
  return of === 0 ? 0 : (100 * count) / of;
}

function countKinds(cases: readonly { readonly verdict: string }[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of cases) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
}

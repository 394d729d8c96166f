/** Scores the reading of web pages: `npm run eval -- pages`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGoldPages } from './pages-data.ts';
import { floors, type Measure } from './pages-floors.ts';
import { predictPage } from './pages-predictions.ts';

type Share = { readonly right: number; readonly wrong: number };
/** The scorer's output with `--json`. */
type Score = {
  readonly cleanShare: number;
  readonly f1: number;
  readonly unwantedKept: number;
  readonly faults: number;
  readonly title: Share;
  readonly author: Share;
  readonly date: Share;
};

/** Prints the table; returns false if a figure is below its floor. */
export async function evaluatePages(_: readonly string[], folder: string): Promise<boolean> {
  const scratch = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const predictions = join(scratch, 'predictions.jsonl');
    const lines = readGoldPages(folder).map((page) => JSON.stringify(predictPage(page, folder)));
    writeFileSync(predictions, `${lines.join('\n')}\n`);
    const scorer = [join(folder, 'score.mjs'), join(folder, 'pages.jsonl'), predictions, '--json'];
    const score: Score = JSON.parse(execFileSync(process.execPath, scorer, { encoding: 'utf8' }));
    const figures = figuresOf(score);
    let isGood = true;
    console.log('pages                     figure    floor');
    for (const [name, figure] of Object.entries(figures) as [Measure, number][]) {
      const isBelow = figure < floors[name];
      if (isBelow) isGood = false;
      const mark = isBelow ? '  below its floor' : '';
      console.log(
        `${name.padEnd(24)} ${figure.toFixed(1).padStart(7)}  ${floors[name].toFixed(1).padStart(7)}${mark}`,
      );
    }
    return isGood;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Percentages for which higher is better. */
function figuresOf({
  cleanShare,
  f1,
  unwantedKept,
  faults,
  title,
  author,
  date,
}: Score): Record<Measure, number> {
  return {
    withoutFault: 100 * cleanShare,
    f1: 100 * f1,
    unwantedCut: 100 * (1 - unwantedKept),
    titleRight: 100 * title.right,
    titleNotWrong: 100 * (1 - title.wrong),
    authorRight: 100 * author.right,
    authorNotWrong: 100 * (1 - author.wrong),
    dateRight: 100 * date.right,
    dateNotWrong: 100 * (1 - date.wrong),
    notRefused: -faults,
  };
}

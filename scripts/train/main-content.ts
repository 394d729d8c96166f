/** Fits the model of main content on the development pages: `tsx scripts/train/main-content.ts [--write]`. */
import { writeFileSync } from 'node:fs';
import { templates } from '../../src/article/source/html/block-features.ts';
import { readPage } from '../../src/article/source/html/html.ts';
import { featuresOf, findMainContent } from '../../src/article/source/html/main-content.ts';
import { type GoldPage, oneBlank, readGoldPages, readPageFile } from '../eval/pages-data.ts';
import { fitLogistic, type Row } from './optimisers/logistic.ts';

const folds = 5;
const leastPages = 3; // features with fewer labelled blocks are left out
const leastWeight = 0.03; // smaller weights are left out of the file
const weightsFile = new URL('../../src/article/source/html/main-content.weights.json', import.meta.url);

type Sample = ReturnType<typeof readSample>;

function readSample(gold: GoldPage, folder: string) {
  const view = readPage(readPageFile(gold, folder));
  const texts = view.page.blocks.map(({ span }) => oneBlank(view.page.text.slice(span.start, span.end)));
  return { gold, view, texts, features: featuresOf(view), labels: labelBlocks(gold, texts) };
}

/**
 * For each block with a string of the gold page, whether it belongs to the article. Ambiguous strings are
 * ignored.
 */
function labelBlocks({ wanted, unwanted }: GoldPage, texts: readonly string[]): ReadonlyMap<number, boolean> {
  const starts: number[] = [];
  let page = '';
  for (const text of texts) {
    if (page !== '') page += ' ';
    starts.push(page.length);
    page += text;
  }
  const places = (words: string) => {
    const found: number[][] = [];
    for (let at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + 1)) {
      const end = at + words.length;
      found.push(
        [...starts.keys()].filter(
          (block) => (starts[block] ?? 0) < end && (starts[block] ?? 0) + (texts[block]?.length ?? 0) > at,
        ),
      );
    }
    return found;
  };
  const labels = new Map<number, boolean>();
  for (const words of unwanted) {
    for (const [block, another] of places(oneBlank(words))) {
      if (block !== undefined && another === undefined) labels.set(block, false);
    }
  }
  for (const words of wanted) {
    const found = places(oneBlank(words));
    for (const block of found.flat()) {
      if (found.length === 1) labels.set(block, true);
      else labels.delete(block);
    }
  }
  return labels;
}

function fitWeights(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const rows: Row[] = samples.flatMap(({ features, labels }) =>
    [...labels].map(([block, label]) => ({ features: features[block] ?? [], label })),
  );
  return fitLogistic(rows, { leastRows: leastPages, leastWeight });
}

function crossValidate(samples: readonly Sample[]): void {
  const sum = { clean: 0, lost: 0, found: 0, kept: 0, cut: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(samples.filter((_, index) => index % folds !== fold));
    for (const { gold, view, texts, features } of samples.filter((_, index) => index % folds === fold)) {
      const scores = features.map((names) =>
        names.reduce((total, name) => total + (weights.get(name) ?? 0), 0),
      );
      const cut = findMainContent(view, scores);
      const text = oneBlank(texts.filter((_, block) => cut[block] === undefined).join(' '));
      const lost = gold.wanted.filter((words) => !text.includes(oneBlank(words))).length;
      const kept = gold.unwanted.filter((words) => text.includes(oneBlank(words))).length;
      sum.lost += lost;
      sum.found += gold.wanted.length - lost;
      sum.kept += kept;
      sum.cut += gold.unwanted.length - kept;
      if (lost + kept === 0) sum.clean++;
    }
  }
  const precision = sum.found / (sum.found + sum.kept);
  const recall = sum.found / (sum.found + sum.lost);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(
    `cross-validated over ${folds} folds of pages: without a fault ${percent(sum.clean / samples.length)}, ` +
      `F1 ${percent((2 * precision * recall) / (precision + recall))}, ` +
      `unwanted kept ${percent(sum.kept / (sum.kept + sum.cut))}, recall ${percent(recall)}`,
  );
}

const folder = new URL('../../../shared/eval/pages/', import.meta.url).pathname;
const samples = readGoldPages(folder).map((gold) => readSample(gold, folder));
crossValidate(samples);
if (process.argv.includes('--write')) {
  const weights = Object.fromEntries([...fitWeights(samples)].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(weightsFile, `${JSON.stringify({ templates, weights }, null, 1)}\n`);
  console.log(`${Object.keys(weights).length} weights written`);
}

/** Scores search on the development questions and lists figures below their floors. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DataArticle, type DataQuestion, readJsonLines } from './retrieval-data.ts';
import { floors, type Measure } from './retrieval-floors.ts';
import { predictor, type RetrievalPrediction, type RetrievalTask } from './retrieval-predictions.ts';

type Row = { readonly source: string };
type Scorer = {
  readonly scoreRanking: (
    task: RetrievalTask,
    questions: readonly DataQuestion[],
    predictions: readonly RetrievalPrediction[],
  ) => readonly Row[];
  readonly summarizeRanking: (rows: readonly Row[]) => Readonly<Record<'success@1' | 'success@3', number>>;
  readonly scoreAbstain: (
    questions: readonly DataQuestion[],
    predictions: readonly RetrievalPrediction[],
  ) => readonly Row[];
  readonly summarizeAbstain: (
    rows: readonly Row[],
  ) => Readonly<
    Record<'auroc' | 'balanced_accuracy' | 'answered_when_answerable' | 'abstained_when_not', number>
  >;
};

/**
 * Prints a table for the development questions; returns false if a figure is below its floor. The weights
 * were fitted on these questions. The cross-validated figures of `scripts/train/ranking.ts --check` are the
 * ones to trust.
 */
export async function evaluateRetrieval(_args: readonly string[], folder: string): Promise<boolean> {
  const scorer = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
  const articles = readJsonLines<DataArticle>(join(folder, 'articles.jsonl'));
  const questions = readJsonLines<DataQuestion>(join(folder, 'questions.jsonl'));
  const doubtful = readJsonLines<DataQuestion & { readonly kind: string }>(join(folder, 'abstain.jsonl'));
  const measured: Partial<Record<Measure, number>> = {};

  for (const task of ['paragraphs', 'sentences', 'library'] as const) {
    const predictions = questions.map(predictor(articles, task));
    const rows = scorer.scoreRanking(task, questions, predictions);
    const sources = [...new Set(rows.map(({ source }) => source))].sort();
    const first = (source: string): number =>
      scorer.summarizeRanking(rows.filter((row) => row.source === source))['success@1'];
    const all = scorer.summarizeRanking(rows);
    const macro = sources.reduce((sum, source) => sum + first(source), 0) / sources.length;
    measured[`${task}@1`] = all['success@1'];
    measured[`${task}@1 macro`] = macro;
    if (task === 'paragraphs') measured['paragraphs@3'] = all['success@3'];
    console.log(
      `${task.padEnd(11)} first ${figure(all['success@1'])}  in three ${figure(all['success@3'])}  macro ${figure(macro)}  ` +
        `${sources.map((source) => `${source} ${figure(first(source))}`).join('  ')}  ${times(predictions)}`,
    );
  }

  const predictions = doubtful.map(predictor(articles, 'paragraphs'));
  const rows = scorer.scoreAbstain(doubtful, predictions);
  for (const [name, kinds] of [
    ['off-topic', ['in-article', 'off-topic']],
    ['near-miss', ['near-miss-pair', 'near-miss']],
  ] as const) {
    const part = scorer.summarizeAbstain(
      rows.filter((_, i) => kinds.some((kind) => kind === doubtful[i]?.kind)),
    );
    measured[`${name} AUROC`] = part.auroc;
    if (name === 'off-topic') measured['off-topic balanced'] = part.balanced_accuracy;
    console.log(
      `${name.padEnd(11)} AUROC ${figure(part.auroc)}  balanced accuracy ${figure(part.balanced_accuracy)}  ` +
        `answered ${figure(part.answered_when_answerable)}  refused ${figure(part.abstained_when_not)}`,
    );
  }

  const below = (Object.keys(floors) as Measure[]).filter((name) => (measured[name] ?? 0) < floors[name]);
  for (const name of below)
    console.log(`${name}: expected ${floors[name]} or better, got ${figure(measured[name] ?? 0)}`);
  return below.length === 0;
}

const figure = (value: number): string => value.toFixed(4);

function times(predictions: readonly RetrievalPrediction[]): string {
  const sorted = predictions.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `${at(0.5)} ms (p99 ${at(0.99)})`;
}

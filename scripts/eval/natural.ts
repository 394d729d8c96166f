/** Scores search on natural and paraphrased questions, by family, and lists figures below their floors. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DataArticle, type DataQuestion, readJsonLines } from './retrieval-data.ts';
import { type NaturalMeasure, naturalFloors } from './retrieval-floors.ts';
import { predictor, type RetrievalPrediction } from './retrieval-predictions.ts';

type Row = { readonly source: string };
type Scorer = {
  readonly scoreRanking: (
    task: 'paragraphs',
    questions: readonly DataQuestion[],
    predictions: readonly RetrievalPrediction[],
  ) => readonly Row[];
  readonly summarizeRanking: (rows: readonly Row[]) => Readonly<Record<'success@1' | 'success@3', number>>;
};
type Doubtful = DataQuestion & {
  readonly source: string;
  readonly kind: 'in-article' | 'off-topic' | 'near-miss-pair' | 'near-miss';
  readonly answerable: boolean;
};
type Scored = Doubtful & { readonly score: number };

/**
 * Prints a table for the development questions; returns false if a figure is below its floor. The weights
 * were fitted on these questions. The cross-validated figures that the scripts in `scripts/train` print are
 * the ones to trust.
 */
export async function evaluateNatural(_args: readonly string[], folder: string): Promise<boolean> {
  const scorer = (await import(pathToFileURL(join(folder, '../retrieval/score.mjs')).href)) as Scorer;
  const predict = predictor(readJsonLines<DataArticle>(join(folder, 'articles.jsonl')), 'paragraphs');
  const questions = readJsonLines<DataQuestion>(join(folder, 'questions.jsonl'));
  const doubtful = readJsonLines<Doubtful>(join(folder, 'abstain.jsonl'));
  const rows = scorer.scoreRanking('paragraphs', questions, questions.map(predict));
  const scored = doubtful.map((question) => ({ ...question, score: predict(question).score }));

  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  const table = sources.map((source) => {
    const ranking = scorer.summarizeRanking(rows.filter((row) => row.source === source));
    const own = scored.filter((question) => question.source === source);
    return {
      source,
      first: ranking['success@1'],
      inThree: ranking['success@3'],
      offTopic: auroc(own, ['in-article', 'off-topic']),
      answered: answeredAt95(own),
      nearMiss: auroc(own, ['near-miss-pair', 'near-miss']),
    };
  });
  for (const { source, first, inThree, offTopic, answered, nearMiss } of table)
    console.log(
      `${source.padEnd(14)} first ${figure(first)}  in three ${figure(inThree)}  off-topic AUROC ${figure(offTopic)}  ` +
        `answered at 95 % refused ${figure(answered)}  near-miss AUROC ${figure(nearMiss)}`,
    );
  const mean = (of: (row: (typeof table)[number]) => number): number =>
    table.reduce((sum, row) => sum + of(row), 0) / table.length;
  const reader = table.find(({ source }) => source === 'reader');
  const measured: Readonly<Record<NaturalMeasure, number>> = {
    'macro@1': mean(({ first }) => first),
    'macro@3': mean(({ inThree }) => inThree),
    'reader@1': reader?.first ?? 0,
    'reader@3': reader?.inThree ?? 0,
    'reader off-topic AUROC': reader?.offTopic ?? 0,
    'reader answered': reader?.answered ?? 0,
    'reader near-miss AUROC': reader?.nearMiss ?? 0,
  };
  console.log(`macro          first ${figure(measured['macro@1'])}  in three ${figure(measured['macro@3'])}`);
  const below = (Object.keys(naturalFloors) as NaturalMeasure[]).filter(
    (name) => measured[name] < naturalFloors[name],
  );
  for (const name of below)
    console.log(`${name}: expected ${naturalFloors[name]} or better, got ${figure(measured[name])}`);
  return below.length === 0;
}

/**
 * The probability that a question with an answer scores higher than one without (AUC); NaN without both
 * kinds.
 */
function auroc(questions: readonly Scored[], kinds: readonly Doubtful['kind'][]): number {
  const part = questions.filter(({ kind }) => kinds.includes(kind));
  const [yes, no] = [
    part.filter(({ answerable }) => answerable),
    part.filter(({ answerable }) => !answerable),
  ];
  let above = 0;
  for (const a of yes) for (const b of no) above += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return above / (yes.length * no.length);
}

/** The share of on-topic questions that are answered when 95 % of off-topic questions are refused. */
function answeredAt95(questions: readonly Scored[]): number {
  const scores = (kind: Doubtful['kind']): readonly number[] =>
    questions.filter((each) => each.kind === kind).map(({ score }) => score);
  const others = scores('off-topic').toSorted((a, b) => b - a);
  const least = others[Math.floor(others.length * 0.05)] ?? 1;
  const own = scores('in-article');
  return own.filter((score) => score > least).length / own.length;
}

function figure(value: number): string {
  return Number.isNaN(value) ? '   -  ' : value.toFixed(4);
}

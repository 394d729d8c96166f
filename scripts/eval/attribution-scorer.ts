/** Loads the attribution scorer `score.mjs`, which comes with the evaluation data. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An annotated article; only the scorer reads the annotations. */
export type Gold = { readonly id: string; readonly text: string };

/** A precision, a recall and their F1, with the counts behind them. */
type Matches = { readonly f: number; readonly tp: number; readonly np: number; readonly ng: number };
type ByType = Readonly<Record<string, { readonly ok: number; readonly n: number }>>;
type Names = Readonly<
  Record<'surname' | 'unnamed' | 'unnamedNamed' | 'printed' | 'printedWrong' | 'told' | 'found', number>
>;
type Task = {
  readonly overlap: Matches;
  readonly speaker: { readonly acc: number | null; readonly n: number; readonly byType: ByType };
  readonly endToEnd: Matches;
  /** Null if no article has canonical names. */
  readonly canonical: (Names & { readonly byType: ByType }) | null;
};

/** The counts of the scorer for direct, reported and all quotations. */
export type Scores = { readonly tasks: Readonly<Record<'direct' | 'indirectSpeech' | 'speech', Task>> };

/** A predicted or annotated quotation. */
export type ScoredQuote = {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speaker?: { readonly text: string } | null;
  readonly canonical?: string | null;
  readonly rule?: string;
  readonly confidence?: number;
};

/** A mismatch between annotation and prediction; either may be missing. */
export type Miss = {
  readonly task: string;
  readonly type: string;
  readonly doc: Gold;
  readonly gold?: ScoredQuote;
  readonly pred?: ScoredQuote;
};

/** The functions of the scorer that the evaluation calls. */
export type Scorer = {
  readonly readJsonl: (file: string) => readonly (Gold & { readonly quotes?: readonly ScoredQuote[] })[];
  readonly scoreCorpus: (
    gold: readonly Gold[],
    predictions: ReadonlyMap<string, unknown>,
    options: { onError?: (miss: Miss) => void },
  ) => Scores;
  readonly render: (scores: Scores) => string;
};

/** The scorer in `folder`. */
export async function loadScorer(folder: string): Promise<Scorer> {
  return (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
}

/** Scores the attribution of the development articles, and says which figures lie below their floors. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { floors, type Measures } from './attribution-floors.ts';
import { predictArticle } from './attribution-predictions.ts';

type Gold = { readonly id: string; readonly text: string };
type Named = { readonly surname: number; readonly unnamed: number; readonly unnamedNamed: number };
type Task = {
  readonly overlap: { readonly f: number };
  readonly speaker: { readonly acc: number | null };
  readonly endToEnd: { readonly f: number };
  readonly canonical:
    | (Named & { readonly byType: Readonly<Record<string, { ok: number; n: number }>> })
    | null;
};
type Scores = { readonly tasks: Readonly<Record<'direct' | 'indirectSpeech' | 'speech', Task>> };
type Miss = {
  readonly task: string;
  readonly type: string;
  readonly doc: Gold;
  readonly gold?: Quote;
  readonly pred?: Quote;
};
type Quote = {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speaker?: { readonly text: string } | null;
  readonly canonical?: string | null;
  readonly rule?: string;
  readonly confidence?: number;
};
type Scorer = {
  readonly readJsonl: (file: string) => readonly Gold[];
  readonly scoreCorpus: (
    gold: readonly Gold[],
    predictions: ReadonlyMap<string, unknown>,
    options: { onError?: (miss: Miss) => void },
  ) => Scores;
  readonly render: (scores: Scores) => string;
};

/** Prints the scorer's table for each development file; false when a figure lies below its floor. `--errors` lists the misses. */
export async function evaluateAttribution(args: readonly string[], folder: string): Promise<boolean> {
  const scorer = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
  let passed = true;
  for (const [file, wanted] of Object.entries(floors)) {
    const gold = scorer.readJsonl(join(folder, file));
    const startMs = performance.now();
    const predictions = new Map(gold.map(({ id, text }) => [id, predictArticle(id, text)]));
    const ms = performance.now() - startMs;
    const words = gold.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    const onError = args.includes('--errors')
      ? (miss: Miss) => explain(miss, predictions.get(miss.doc.id)?.quotes ?? [])
      : undefined;
    const scores = scorer.scoreCorpus(gold, predictions, onError ? { onError } : {});
    console.log(`\n${file}\n${scorer.render(scores)}`);
    console.log(`time for 1,000 words: ${((1000 * ms) / words).toFixed(2)} ms`);
    const measures = measure(scores);
    for (const [name, floor] of Object.entries(wanted)) {
      const value = measures[name as keyof Measures];
      const below = name === 'unnamedNamed' ? value > floor : value < floor;
      if (below) console.log(`${name}: expected ${floor} or better, got ${value.toFixed(1)}`);
      passed &&= !below;
    }
  }
  return passed;
}

function measure({ tasks }: Scores): Measures {
  const { direct, indirectSpeech, speech } = tasks;
  const pronoun = speech.canonical?.byType.pronoun;
  return {
    directSpan: 100 * direct.overlap.f,
    directSpeaker: 100 * (direct.speaker.acc ?? 0),
    directEndToEnd: 100 * direct.endToEnd.f,
    reportedSpan: 100 * indirectSpeech.overlap.f,
    endToEnd: 100 * speech.endToEnd.f,
    surname: 100 * (speech.canonical?.surname ?? 0),
    pronounSurname: pronoun ? (100 * pronoun.ok) / pronoun.n : 0,
    unnamedNamed: speech.canonical?.unnamed
      ? (100 * speech.canonical.unnamedNamed) / speech.canonical.unnamed
      : 0,
  };
}

/** Prints what was missed, and by which rule the words that stand there were given to whom. */
function explain({ task, type, doc, gold, pred }: Miss, predicted: readonly Quote[]): void {
  if (task !== 'speech') return;
  const span = gold ?? pred;
  if (span === undefined) return;
  const there = pred ?? predicted.find(({ start, end }) => start < span.end && span.start < end);
  const words = (each: Quote) =>
    JSON.stringify(doc.text.slice(each.start, Math.min(each.end, each.start + 90)));
  const by = there === undefined ? ' by no rule' : ` by ${there.rule} (${there.confidence?.toFixed(2)})`;
  const instead = there === undefined || there === pred ? '' : ` for ${words(there)}`;
  const wanted = type === 'canonical' ? gold?.canonical : gold?.speaker?.text;
  const got = type === 'canonical' ? there?.canonical : there?.speaker?.text;
  console.log(
    `${type.padEnd(9)} ${doc.id} [${span.kind}] ${words(span)} wanted ${wanted ?? '-'}, got ${got ?? '-'}${by}${instead}`,
  );
}

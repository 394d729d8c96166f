/** Scores attribution on the development articles and lists figures below their floors. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareAttribution } from './attribution-comparison.ts';
import { floors, type Measures } from './attribution-floors.ts';
import { predictArticle } from './attribution-predictions.ts';
import { loadScorer, type Miss, type ScoredQuote, type Scorer, type Scores } from './attribution-scorer.ts';

/**
 * Prints the scorer's table for each development file; returns false if a figure is below its floor.
 * `--errors` lists the misses. `--compare BEFORE.jsonl AFTER.jsonl GOLD.jsonl` compares two prediction files
 * instead, with intervals.
 */
export async function evaluateAttribution(args: readonly string[], folder: string): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { errors: { type: 'boolean', default: false }, compare: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const scorer = await loadScorer(folder);
  if (values.compare) return compareFiles(scorer, positionals);
  const passed = Object.entries(floors).map(([file, wanted]) =>
    evaluateFile(scorer, { path: join(folder, file), wanted, listsErrors: values.errors }),
  );
  return passed.every(Boolean);
}

function compareFiles(scorer: Scorer, [before = '', after = '', gold = '']: readonly string[]): boolean {
  const predictions = (file: string) => new Map(scorer.readJsonl(file).map((each) => [each.id, each]));
  compareAttribution(scorer, scorer.readJsonl(gold), {
    before: predictions(before),
    after: predictions(after),
  });
  return true;
}

type File = { readonly path: string; readonly wanted: Partial<Measures>; readonly listsErrors: boolean };

function evaluateFile(scorer: Scorer, { path, wanted, listsErrors }: File): boolean {
  const gold = scorer.readJsonl(path);
  const before = process.cpuUsage();
  const predictions = new Map(gold.map(({ id, text }) => [id, predictArticle(id, text)]));
  const { user, system } = process.cpuUsage(before);
  const words = gold.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const onError = listsErrors
    ? (miss: Miss) => explain(miss, predictions.get(miss.doc.id)?.quotes ?? [])
    : undefined;
  const scores = scorer.scoreCorpus(gold, predictions, onError ? { onError } : {});
  console.log(`\n${path}\n${scorer.render(scores)}`);
  console.log(`processor time for 1,000 words: ${((user + system) / words).toFixed(2)} ms`);
  const measures = measure(scores);
  let passed = true;
  for (const [name, floor] of Object.entries(wanted)) {
    const value = measures[name as keyof Measures];
    const below = name === 'unnamedNamed' ? value > floor : value < floor;
    if (below) console.log(`${name}: expected ${floor} or better, got ${value.toFixed(1)}`);
    passed &&= !below;
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

/** Prints the misses, with the rule and speaker of each prediction at that place. */
function explain({ task, type, doc, gold, pred }: Miss, predicted: readonly ScoredQuote[]): void {
  if (task !== 'speech') return;
  const span = gold ?? pred;
  if (span === undefined) return;
  const there = pred ?? predicted.find(({ start, end }) => start < span.end && span.start < end);
  const words = (each: ScoredQuote) =>
    JSON.stringify(doc.text.slice(each.start, Math.min(each.end, each.start + 90)));
  const by = there === undefined ? ' by no rule' : ` by ${there.rule} (${there.confidence?.toFixed(2)})`;
  const instead = there === undefined || there === pred ? '' : ` for ${words(there)}`;
  const wanted = type === 'canonical' ? gold?.canonical : gold?.speaker?.text;
  const got = type === 'canonical' ? there?.canonical : there?.speaker?.text;
  console.log(
    `${type.padEnd(9)} ${doc.id} [${span.kind}] ${words(span)} wanted ${wanted ?? '-'}, got ${got ?? '-'}${by}${instead}`,
  );
}

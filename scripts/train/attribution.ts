/**
 * Fits the models of attribution: `tsx scripts/train/attribution.ts FILE…` writes their weights into src/.
 * Articles of `--sources FILE` have all sources annotated but not all contents, so only the subject ranker
 * learns from them. With `--folds 4 --out PREDICTIONS FILE…` it writes cross-validated predictions instead.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AttributionModels, rankAll } from '../../src/article/speech/attribution.ts';
import type { ContentSpanWeights } from '../../src/article/speech/indirect/content-spans.ts';
import {
  createIndirectSpeechFinder,
  type IndirectSpeechWeights,
} from '../../src/article/speech/indirect/indirect-speech.ts';
import { createSubjectRanker } from '../../src/article/speech/subjects/subject-ranker.ts';
import type { PackedWeights } from '../../src/model/packed-model.ts';
import { predictArticle } from '../eval/attribution-predictions.ts';
import {
  type Annotated,
  collectEnds,
  collectSpans,
  type ReadArticle,
  readAnnotated,
} from './attribution-cases.ts';
import { indirectFingerprint, subjectFingerprint } from './attribution-fingerprints.ts';
import { attributionFold } from './folds.ts';
import { type Case, fitBinary, fitChoice } from './optimisers/adagrad.ts';
import { collectSubjects } from './subject-cases.ts';

const innerFolds = 4;
const { values, positionals } = parseArgs({
  options: {
    folds: { type: 'string' },
    out: { type: 'string', default: 'predictions.jsonl' },
    sources: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});

type Weights = { readonly subject: PackedWeights; readonly indirect: IndirectSpeechWeights };

const articles = readAll(positionals);
const sourcesOnly = readAll(values.sources);

if (values.folds === undefined) save(fitModels(articles));
else predictByFolds(Number(values.folds), values.out);

function readAll(files: readonly string[]): readonly ReadArticle[] {
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => readAnnotated(JSON.parse(line) as Annotated)); // the format of the evaluation
}

function fitModels(known: readonly ReadArticle[]): Weights {
  const folds = innerFolds;
  const isIn = (fold: number) => (article: ReadArticle) => foldOf(article, 2 * folds) >> 1 === fold;
  // The models of reported speech see the subjects that a ranker predicts for articles outside its training
  // set.
  const ranked = Array.from({ length: folds }, (_, fold) => {
    const others = known.filter((article) => !isIn(fold)(article));
    const rankSubjects = createSubjectRanker(fitChoice(collectSubjects([...others, ...sourcesOnly])));
    return known
      .filter(isIn(fold))
      .map(({ gold, speechLines }) => ({ gold, speechLines: rankAll(speechLines, { rankSubjects }) }));
  });
  // Likewise the span model sees the ends that models predict for articles outside their training set.
  const spans = ranked.flatMap((held, fold): Case[] =>
    collectSpans(held, fitEnds(ranked.filter((_, other) => other !== fold).flat())),
  );
  return {
    subject: fitChoice(collectSubjects([...known, ...sourcesOnly])),
    indirect: { ...fitEnds(ranked.flat()), span: fitBinary(spans) },
  };
}

function foldOf({ gold }: ReadArticle, count: number): number {
  return attributionFold(gold.id, count);
}

/** The models of span ends, fitted to `chosen`. */
function fitEnds(chosen: readonly ReadArticle[]): ContentSpanWeights {
  const cases = collectEnds(chosen);
  return {
    cueAfter: fitBinary(cases.cueAfter),
    cueBefore: fitBinary(cases.cueBefore),
    startAfter: fitChoice(cases.startAfter),
    endAfter: fitChoice(cases.endAfter),
    endBefore: fitChoice(cases.endBefore),
    startBefore: fitChoice(cases.startBefore),
  };
}

function save({ subject, indirect }: Weights): void {
  write('subjects/subject-ranker', { fingerprint: subjectFingerprint(), subject });
  write('indirect/indirect-speech', { fingerprint: indirectFingerprint(), ...indirect });
}

function write(name: string, weights: Readonly<Record<string, string>>): void {
  const json = JSON.stringify(weights);
  writeFileSync(new URL(`../../src/article/speech/${name}.weights.json`, import.meta.url), `${json}\n`);
  const sizes = Object.entries(weights).map(([part, { length }]) => `${part} ${Math.round(length / 1000)}`);
  console.log(`${name}: ${Math.round(json.length / 1000)} kB (${sizes.join(', ')})`);
}

/** Writes cross-validated predictions: each article by models fitted to the other folds. */
function predictByFolds(folds: number, out: string): void {
  writeFileSync(out, '');
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitModels(articles.filter((article) => foldOf(article, folds) !== fold));
    const models: AttributionModels = {
      rankSubjects: createSubjectRanker(weights.subject),
      findIndirectSpeech: createIndirectSpeechFinder(weights.indirect),
    };
    for (const article of articles.filter((each) => foldOf(each, folds) === fold)) {
      const { id, text } = article.gold;
      appendFileSync(out, `${JSON.stringify(predictArticle(id, text, models))}\n`);
    }
    console.log(`fold ${fold + 1} of ${folds}`);
  }
}

/**
 * Fits the models of attribution: `tsx scripts/train/attribution.ts FILE…` writes their weights into src/. With
 * `--out PREDICTIONS` it also writes predictions for FILE, each article by models of the other folds. `--dry` leaves
 * src/ as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rankAll } from '../../src/article/speech/attribution.ts';
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
import { learnBinary, learnChoices, meanOf, pack, type Weights } from './optimisers/adagrad.ts';
import { collectSubjects } from './subject-cases.ts';

const folds = 4;
/** Smaller weights of the shipped models are left out: they lower F1 out of fold, and the files are shorter. */
const leastShipped = 0.048;
const { values, positionals } = parseArgs({
  options: {
    out: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

/** The weights of the models of indirect speech, by model. */
type EndWeights = Readonly<Record<Exclude<keyof IndirectSpeechWeights, 'span'>, Weights>>;
/** The articles of a fold, and the models that were fitted to the other folds. */
type Fold = { readonly held: readonly ReadArticle[]; readonly subject: Weights };
type FoldOfEnds = Fold & { readonly ends: EndWeights };
type FoldOfSpans = FoldOfEnds & { readonly span: Weights };

const fitted = fitFolds(readAll(positionals));
if (values.out !== undefined) predict(fitted, values.out);
if (!values.dry) save(fitted);

function readAll(files: readonly string[]): readonly ReadArticle[] {
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => readAnnotated(JSON.parse(line) as Annotated)); // the format of the evaluation
}

/**
 * Fits each model once for each fold, to the articles of the others. The models of the ends see the subjects that a
 * ranker predicts for articles outside its training set, and the span model sees the ends that models predict for
 * such articles.
 */
function fitFolds(articles: readonly ReadArticle[]): readonly FoldOfSpans[] {
  const isIn = (fold: number) => (article: ReadArticle) => attributionFold(article.gold.id, folds) === fold;
  const ranked = Array.from({ length: folds }, (_, fold): Fold => {
    const subject = learnChoices(collectSubjects(articles.filter((each) => !isIn(fold)(each))));
    return { subject, held: withSubjects(articles.filter(isIn(fold)), subject) };
  });
  const ended = ranked.map((fold): FoldOfEnds => {
    const others = ranked.filter((other) => other !== fold);
    return { ...fold, ends: learnEnds(others.flatMap(({ held }) => held)) };
  });
  const spans = ended.map(({ held, ends }) => collectSpans(held, packEnds(ends)));
  return ended.map((fold, index) => ({
    ...fold,
    span: learnBinary(spans.filter((_, other) => other !== index).flat()),
  }));
}

function withSubjects(articles: readonly ReadArticle[], subject: Weights): readonly ReadArticle[] {
  const rankSubjects = createSubjectRanker(pack(subject));
  return articles.map(({ gold, speechLines }) => ({
    gold,
    speechLines: rankAll(speechLines, { rankSubjects }),
  }));
}

/** The models of cues and span ends, fitted to `articles`. */
function learnEnds(articles: readonly ReadArticle[]): EndWeights {
  const cases = collectEnds(articles);
  return {
    cueAfter: learnBinary(cases.cueAfter),
    cueBefore: learnBinary(cases.cueBefore),
    startAfter: learnChoices(cases.startAfter),
    endAfter: learnChoices(cases.endAfter),
    endBefore: learnChoices(cases.endBefore),
    startBefore: learnChoices(cases.startBefore),
  };
}

function packEnds(ends: EndWeights, least?: number): Readonly<Record<keyof EndWeights, PackedWeights>> {
  return {
    cueAfter: pack(ends.cueAfter, least),
    cueBefore: pack(ends.cueBefore, least),
    startAfter: pack(ends.startAfter, least),
    endAfter: pack(ends.endAfter, least),
    endBefore: pack(ends.endBefore, least),
    startBefore: pack(ends.startBefore, least),
  };
}

/** Writes predictions for the articles of each fold by models of the others. */
function predict(all: readonly FoldOfSpans[], out: string): void {
  const lines = all.flatMap(({ held, subject, ends, span }) => {
    const models = {
      rankSubjects: createSubjectRanker(pack(subject, leastShipped)),
      findIndirectSpeech: createIndirectSpeechFinder({
        ...packEnds(ends, leastShipped),
        span: pack(span, leastShipped),
      }),
    };
    return held.map(({ gold }) => `${JSON.stringify(predictArticle(gold.id, gold.text, models))}\n`);
  });
  writeFileSync(out, lines.join(''));
}

/** Writes the mean of the models of all folds. */
function save(all: readonly FoldOfSpans[]): void {
  const mean = (of: (fold: FoldOfSpans) => Weights) => meanOf(all.map(of));
  const ends: EndWeights = {
    cueAfter: mean((fold) => fold.ends.cueAfter),
    cueBefore: mean((fold) => fold.ends.cueBefore),
    startAfter: mean((fold) => fold.ends.startAfter),
    endAfter: mean((fold) => fold.ends.endAfter),
    endBefore: mean((fold) => fold.ends.endBefore),
    startBefore: mean((fold) => fold.ends.startBefore),
  };
  const subject = pack(
    mean((fold) => fold.subject),
    leastShipped,
  );
  const span = pack(
    mean((fold) => fold.span),
    leastShipped,
  );
  write('subjects/subject-ranker', { fingerprint: subjectFingerprint(), subject });
  write('indirect/indirect-speech', {
    fingerprint: indirectFingerprint(),
    ...packEnds(ends, leastShipped),
    span,
  });
}

function write(name: string, weights: Readonly<Record<string, string>>): void {
  const json = JSON.stringify(weights);
  writeFileSync(new URL(`../../src/article/speech/${name}.weights.json`, import.meta.url), `${json}\n`);
  const sizes = Object.entries(weights).map(([part, { length }]) => `${part} ${Math.round(length / 1000)}`);
  console.log(`${name}: ${Math.round(json.length / 1000)} kB (${sizes.join(', ')})`);
}

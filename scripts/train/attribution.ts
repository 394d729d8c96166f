/** Fits the model of reported speech: `tsx scripts/train/attribution.ts TRAIN.jsonl WEIGHTS.json [odd]`; with `odd`, every other article is left out for checking. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { StretchWeights } from '../../src/article/speech/indirect/content-spans.ts';
import type { ReportedWeights } from '../../src/article/speech/indirect/indirect-speech.ts';
import {
  type Annotated,
  collectEnds,
  collectStretches,
  type ReadArticle,
  readAnnotated,
} from './attribution-cases.ts';
import { attributionFold } from './folds.ts';
import { type Case, fitBinary, fitChoice } from './optimisers/adagrad.ts';

const folds = 4;
const [trainFile = '', weightsFile = '', part = 'all'] = process.argv.slice(2);

const articles = readFileSync(trainFile, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Annotated)
  .filter(({ id }) => part === 'all' || attributionFold(id, 2) === 1)
  .map(readAnnotated);

/** The models of the ends, fitted to `chosen`. */
function fitEnds(chosen: readonly ReadArticle[]): StretchWeights {
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

// The model of the whole stretch learns from what the models of the ends find in articles that they do not know.
const stretches: Case[] = [];
for (let fold = 0; fold < folds; fold++) {
  const isHeld = ({ gold: { id } }: ReadArticle) => attributionFold(id, 2 * folds) >> 1 === fold;
  const ends = fitEnds(articles.filter((article) => !isHeld(article)));
  for (const each of collectStretches(articles.filter(isHeld), ends)) stretches.push(each);
}
const weights: ReportedWeights = { ...fitEnds(articles), stretch: fitBinary(stretches) };
const json = JSON.stringify(weights);
writeFileSync(weightsFile, `${json}\n`);
const sizes = Object.entries(weights).map(([name, packed]) => `${name} ${Math.round(packed.length / 1000)}`);
console.log(`${weightsFile}: ${Math.round(json.length / 1000)} kB (${sizes.join(', ')})`);

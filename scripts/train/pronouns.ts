/**
 * Fits the pronoun ranker and prints its score, cross-validated over articles: `tsx scripts/train/pronouns.ts
 * WEIGHTS.json TRAIN.jsonl [MORE.jsonl …] [GAP.tsv …]`. Run it twice: the features include the referents of
 * earlier pronouns, which the current weights resolve.
 */
import { writeFileSync } from 'node:fs';
import { softmax } from '../../src/model/linear.ts';
import { createNamedModel } from '../../src/model/named-model.ts';
import { readSpoken } from './certainty-cases.ts';
import { attributionFold } from './folds.ts';
import { collectGap, collectPronouns, fitPronouns, type PronounCase } from './pronoun-cases.ts';

const folds = 10;

const [weightsFile = '', ...files] = process.argv.slice(2);
const news = files
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap(readSpoken)
  .flatMap(collectPronouns);
const gap = files.filter((file) => file.endsWith('.tsv')).flatMap(collectGap);
const told = news.filter(({ isTold }) => isTold);
console.log(
  `${told.length} pronouns of news, ${news.length - told.length} after strangers, ${gap.length} of GAP`,
);

type Rated = {
  readonly probability: number;
  readonly isNobody: boolean;
  readonly isRight: boolean;
  readonly share: number;
  readonly each: PronounCase;
};
const rated: Rated[] = [];
for (let fold = 0; fold < folds; fold++) {
  const isHeld = ({ id }: PronounCase) => attributionFold(id, folds) === fold;
  const score = createNamedModel(
    fitPronouns(
      news.filter((each) => !isHeld(each)),
      gap,
    ),
  );
  for (const each of told.filter(isHeld)) {
    const shares = softmax(each.options.map(score));
    const best = shares.indexOf(Math.max(...shares));
    rated.push({
      probability: shares[best] ?? 0,
      isNobody: best === each.options.length - 1,
      isRight: best === each.right,
      share: shares[each.right] ?? 0,
      each,
    });
  }
}
const right = rated.filter(({ isRight }) => isRight).length;
const loss = rated.reduce((sum, { share }) => sum - Math.log(Math.max(share, 1e-9)), 0) / rated.length;
const named = rated
  .filter(({ isNobody }) => !isNobody)
  .sort((one, other) => other.probability - one.probability);
console.log(
  `right ${right} of ${rated.length}, log loss ${loss.toFixed(3)}, wrong names ${named.filter(({ isRight }) => !isRight).length}`,
);
for (const part of [0.95, 0.9, 0.85, 0.8]) {
  const kept = named.slice(0, Math.round(part * rated.length));
  const wrong = kept.filter(({ isRight }) => !isRight).length;
  console.log(`  of the surest ${part}: ${wrong} wrong, from ${kept.at(-1)?.probability.toFixed(2)}`);
}
if (process.env.ERRORS)
  for (const { probability, isRight, each } of rated.toSorted(
    (one, other) => other.probability - one.probability,
  ))
    if (!isRight)
      console.log(`\n${probability.toFixed(2)} ${each.right} ${each.context.replaceAll('\n', ' ¶ ')}`);
if (weightsFile !== '-') writeFileSync(weightsFile, `${JSON.stringify(fitPronouns(news, gap), null, 1)}\n`);

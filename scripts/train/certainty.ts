/**
 * Fits the probability of a speaker and prints its reliability in cross-validation:
 * `tsx scripts/train/certainty.ts WEIGHTS.json TRAIN.jsonl [MORE.jsonl …] [GAP.tsv …]`.
 */
import { writeFileSync } from 'node:fs';
import { type CertaintyWeights, createCertainty } from '../../src/article/speech/certainty.ts';
import { findIndirectSpeech } from '../../src/article/speech/indirect/indirect-speech.ts';
import { createSubjectRanker } from '../../src/article/speech/subjects/subject-ranker.ts';
import { createNamedModel } from '../../src/model/named-model.ts';
import { readAnnotated } from './attribution-cases.ts';
import { collectSpeakers, readSpoken, type SpeakerCase, scorerBeside } from './certainty-cases.ts';
import { attributionFold } from './folds.ts';
import { fitChoice } from './optimisers/adagrad.ts';
import { fitNamedBinary } from './optimisers/named-features.ts';
import { collectGap, collectPronouns, fitPronouns } from './pronoun-cases.ts';
import { collectSubjects } from './subject-cases.ts';

const folds = 5;
const mentionDecay = 2;
const referentDecay = 3;
const bins = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];
const wanted = [0.99, 0.98, 0.97, 0.96, 0.95];

const [weightsFile = '', ...files] = process.argv.slice(2);
const annotated = files.filter((file) => file.endsWith('.jsonl'));
const gap = files.filter((file) => file.endsWith('.tsv')).flatMap(collectGap);
const news = annotated.flatMap(readSpoken).flatMap(collectPronouns);
const articles = annotated
  .flatMap(readSpoken)
  .map((gold) => readAnnotated({ ...gold, ignore: gold.ignore ?? [] }));
const cases: SpeakerCase[] = [];
// The confidence of the subject and pronoun rankers is valid only on articles outside their training set.
for (let fold = 0; fold < folds; fold++) {
  const isHeld = ({ id }: { readonly id: string }) => attributionFold(id, folds) === fold;
  const others = news.filter((each) => !isHeld(each));
  const score = createNamedModel(fitPronouns(others, gap));
  const known = articles.filter(({ gold }) => !isHeld(gold));
  const models = { rankSubjects: createSubjectRanker(fitChoice(collectSubjects(known))), findIndirectSpeech };
  for (const file of annotated) {
    const scorer = await scorerBeside(file);
    for (const article of readSpoken(file).filter(isHeld))
      for (const each of collectSpeakers(article, scorer, { score, models })) cases.push(each);
  }
}

function fitCertainty(chosen: readonly SpeakerCase[]): CertaintyWeights {
  const mention = chosen.flatMap(({ evidence, mentionRight }) =>
    mentionRight === undefined ? [] : [{ features: evidence.mention, holds: mentionRight, weight: 1 }],
  );
  // The referent is learnt only from cases with the right mention.
  const referent = chosen.flatMap(({ evidence, mentionRight, nameRight }) =>
    nameRight === undefined || mentionRight === false
      ? []
      : [{ features: evidence.referent, holds: nameRight, weight: 1 }],
  );
  return {
    mention: fitNamedBinary(mention, mentionDecay),
    referent: fitNamedBinary(referent, referentDecay),
  };
}

const rated: { readonly probability: number; readonly isRight: boolean; readonly isDirect: boolean }[] = [];
for (let fold = 0; fold < folds; fold++) {
  const isHeld = ({ id }: SpeakerCase) => attributionFold(id, folds) === fold;
  const certainty = createCertainty(fitCertainty(cases.filter((each) => !isHeld(each))));
  for (const { evidence, nameRight, isDirect } of cases.filter(isHeld))
    if (nameRight !== undefined)
      rated.push({ probability: certainty(evidence), isRight: nameRight, isDirect });
}
const laidOut = cases.filter(({ isLaidOut }) => isLaidOut);
const tellMention = laidOut.filter(({ mentionRight }) => mentionRight !== undefined);
const tellName = laidOut.filter(({ nameRight }) => nameRight !== undefined);
console.log(
  `by layout: mention right ${tellMention.filter(({ mentionRight }) => mentionRight).length} of ${tellMention.length}, ` +
    `name right ${tellName.filter(({ nameRight }) => nameRight).length} of ${tellName.length}`,
);
report('direct and reported', rated);
report(
  'direct',
  rated.filter(({ isDirect }) => isDirect),
);
if (weightsFile !== '-') writeFileSync(weightsFile, `${JSON.stringify(fitCertainty(cases), null, 1)}\n`);

function report(title: string, chosen: typeof rated): void {
  const right = chosen.filter(({ isRight }) => isRight).length;
  console.log(`\n${title}: ${chosen.length} named, ${percent(right, chosen.length)} right`);
  for (const [index, from] of bins.slice(0, -1).entries()) {
    const inside = chosen.filter(
      ({ probability }) => probability >= from && probability < (bins[index + 1] ?? 1),
    );
    const mean = inside.reduce((total, { probability }) => total + probability, 0) / inside.length;
    const good = inside.filter(({ isRight }) => isRight).length;
    console.log(
      `  from ${from}: ${inside.length} named, said ${(100 * mean).toFixed(1)} %, right ${percent(good, inside.length)}`,
    );
  }
  for (const share of wanted) {
    const sorted = chosen.toSorted((one, other) => other.probability - one.probability);
    let good = 0;
    let best = -1;
    for (const [index, { isRight }] of sorted.entries()) {
      if (isRight) good++;
      if (good / (index + 1) >= share) best = index;
    }
    console.log(
      `  ${share} right: from ${sorted[best]?.probability.toFixed(3)}, ${percent(best + 1, sorted.length)} of those named`,
    );
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

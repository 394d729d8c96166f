/** Fits the model of reported speech: `tsx scripts/fit-attribution.ts TRAIN.jsonl WEIGHTS.json [PART]`, PART being `even` or `odd` to keep half for checking. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cueFeatures } from '../src/article/cue-features.ts';
import type { Cue } from '../src/article/cues.ts';
import type { Line } from '../src/article/lines.ts';
import { splitParagraphs } from '../src/article/paragraphs.ts';
import { type Reading, readLines } from '../src/article/reading.ts';
import {
  endBeforeFeatures,
  endFeatures,
  startAfterFeatures,
  startBeforeFeatures,
} from '../src/article/reported-features.ts';
import { endsAfter, endsBefore, startsAfter, startsBefore } from '../src/article/reported-places.ts';
import { wordClasses } from '../src/article/word-classes.ts';
import { attributionFold } from './attribution-fold.ts';
import { type Case, type Choice, fitBinary, fitChoice } from './fit-linear.ts';

type Gold = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly speech: boolean;
    readonly cue: { readonly start: number; readonly end: number } | null;
  }[];
  readonly ignore: readonly { readonly start: number; readonly end: number }[];
};

const [trainFile = '', weightsFile = '', part = 'all'] = process.argv.slice(2);
const cases = { after: [] as Case[], before: [] as Case[] };
const choices = {
  startAfter: [] as Choice[],
  endAfter: [] as Choice[],
  endBefore: [] as Choice[],
  startBefore: [] as Choice[],
};

for (const line of readFileSync(trainFile, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const gold = JSON.parse(line) as Gold;
  if (part !== 'all' && attributionFold(gold.id) !== part) continue;
  for (const reading of readLines(gold.text, splitParagraphs(gold.text, []))) collect(gold, reading);
}
const weights = {
  cueAfter: fitBinary(cases.after),
  cueBefore: fitBinary(cases.before),
  startAfter: fitChoice(choices.startAfter),
  endAfter: fitChoice(choices.endAfter),
  endBefore: fitChoice(choices.endBefore),
  startBefore: fitChoice(choices.startBefore),
};
const json = JSON.stringify(weights);
writeFileSync(weightsFile, `${json}\n`);
console.log(`${weightsFile}: ${Math.round(json.length / 1000)} kB, ${cases.after.length} cues`);

/** Adds what the annotators say about each cue of a line to the cases. */
function collect(gold: Gold, reading: Reading): void {
  const { line, cues, isWhole } = reading;
  const classes = wordClasses(line);
  const { start, end } = line.paragraph.span;
  const items = gold.quotes.filter(({ cue }) => cue && cue.start >= start && cue.end <= end);
  const ignored = gold.ignore.filter((each) => each.end > start && each.start < end);
  for (const cue of cues) {
    const verb = line.tokens[cue.verb];
    if (verb === undefined || ignored.some((each) => each.start <= verb.start && each.end >= verb.end))
      continue;
    const own = items.filter((item) => item.cue && item.cue.start <= verb.start && item.cue.end >= verb.end);
    // Of several verbs in one cue ("went on to say") the last one counts.
    if (
      own.some(
        (item) =>
          item.cue &&
          cues.some(
            (other) => other.verb > cue.verb && (line.tokens[other.verb]?.end ?? 0) <= (item.cue?.end ?? 0),
          ),
      )
    )
      continue;
    const stretches = own.filter(({ kind }) => kind !== 'direct');
    const after = stretches.find((item) => item.start >= verb.start);
    const before = stretches.find((item) => item.end <= verb.end);
    const features = cueFeatures(line, classes, cue, isWhole);
    cases.after.push({ features, holds: after !== undefined });
    cases.before.push({ features, holds: before !== undefined });
    if (after) collectAfter(reading, classes, cue, words(line, after));
    if (before) collectBefore(reading, classes, cue, words(line, before));
  }
}

function collectAfter(
  { line, isWhole }: Reading,
  classes: readonly string[],
  cue: Cue,
  { start, end }: Words,
): void {
  add(choices.startAfter, startsAfter(line, cue, isWhole), start, (at) =>
    startAfterFeatures(line, classes, cue, at),
  );
  add(choices.endAfter, endsAfter(line, start, isWhole), end, (at) =>
    endFeatures(line, classes, cue, start, at),
  );
}

function collectBefore(
  { line, isWhole }: Reading,
  classes: readonly string[],
  cue: Cue,
  { start, end }: Words,
): void {
  add(choices.endBefore, endsBefore(line, cue, isWhole), end, (at) =>
    endBeforeFeatures(line, classes, cue, at),
  );
  add(choices.startBefore, startsBefore(line, end, isWhole), start, (at) =>
    startBeforeFeatures(line, classes, cue, end, at),
  );
}

function add(
  to: Choice[],
  places: readonly number[],
  right: number,
  features: (at: number) => string[],
): void {
  const index = places.indexOf(right);
  if (index !== -1 && places.length > 1) to.push({ options: places.map(features), right: index });
}

type Words = { readonly start: number; readonly end: number };

/** The first word of a stretch and the token after its last one. */
function words({ tokens }: Line, { start, end }: Words): Words {
  const inside = [...tokens.entries()].filter(
    ([, token]) =>
      token.isWord && (token.start + token.end) / 2 >= start && (token.start + token.end) / 2 < end,
  );
  return { start: inside[0]?.[0] ?? 0, end: (inside.at(-1)?.[0] ?? -1) + 1 };
}

/** What the annotators of reported speech say, as the cases from which its models are fitted. */

import type { Cue } from '../../src/article/speech/cues.ts';
import {
  addEndAfter,
  addEndBefore,
  addStartAfter,
  addStartBefore,
} from '../../src/article/speech/indirect/boundary-features.ts';
import {
  createStretchFinder,
  earlierCue,
  type StretchWeights,
} from '../../src/article/speech/indirect/content-spans.ts';
import { addCueFeatures, type CodedCue, encodeCue } from '../../src/article/speech/indirect/cue-features.ts';
import {
  endsAfter,
  endsBefore,
  startsAfter,
  startsBefore,
} from '../../src/article/speech/indirect/span-boundaries.ts';
import { addStretch } from '../../src/article/speech/indirect/span-features.ts';
import { type CodedLine, encodeLine } from '../../src/article/speech/indirect/token-classes.ts';
import { type Reading, readLines } from '../../src/article/speech/speech-lines.ts';
import { splitParagraphs } from '../../src/article/structure/paragraphs.ts';
import type { Line } from '../../src/article/syntax/token-lines.ts';
import { createFeatures, type Features } from '../../src/model/hashed-features.ts';
import type { Case, Choice } from './optimisers/adagrad.ts';

type Item = {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly cue: { readonly start: number; readonly end: number } | null;
};

/** An annotated article, as the files of the evaluation have it. */
export type Annotated = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Item[];
  readonly ignore: readonly { readonly start: number; readonly end: number }[];
};

/** An annotated article as attribution reads it. */
export type ReadArticle = { readonly gold: Annotated; readonly readings: readonly Reading[] };

/** The cases of the models of a stretch's ends, by model. */
export type StretchCases = {
  readonly cueAfter: Case[];
  readonly cueBefore: Case[];
  readonly startAfter: Choice[];
  readonly endAfter: Choice[];
  readonly endBefore: Choice[];
  readonly startBefore: Choice[];
};

/** Two places in a text. */
export type Words = { readonly start: number; readonly end: number };

const sameStretch = 0.8; // words in common with what the annotators marked

/** `gold` with its text read. */
export function readAnnotated(gold: Annotated): ReadArticle {
  return { gold, readings: readLines(gold.text, splitParagraphs(gold.text, [])) };
}

const scratch = createFeatures();

function describe(add: (features: Features) => void): Int32Array {
  scratch.count = 0;
  add(scratch);
  return scratch.hashes.slice(0, scratch.count);
}

/** The cases of the ends in `articles`. */
export function collectEnds(articles: readonly ReadArticle[]): StretchCases {
  const cases: StretchCases = {
    cueAfter: [],
    cueBefore: [],
    startAfter: [],
    endAfter: [],
    endBefore: [],
    startBefore: [],
  };
  for (const { gold, readings } of articles) {
    for (const reading of readings) {
      const coded = encodeLine(reading.line);
      for (const [index, cue] of reading.cues.entries()) {
        const own = itemsOf(gold, reading, cue);
        if (own === undefined) continue;
        const earlier = earlierCue(coded, reading.cues, index);
        collectCue(cases, reading, { coded, cue: encodeCue(coded, cue), earlier }, own);
      }
    }
  }
  return cases;
}

type Place = { readonly coded: CodedLine; readonly cue: CodedCue; readonly earlier: Cue | undefined };

function collectCue(
  cases: StretchCases,
  { line, isWhole }: Reading,
  { coded, cue, earlier }: Place,
  own: readonly Item[],
): void {
  const verb = line.tokens[cue.cue.verb];
  if (verb === undefined) return;
  const after = own.find((item) => item.start >= verb.start);
  const before = own.find((item) => item.end <= verb.end);
  const features = describe((each) => addCueFeatures(each, coded, cue, isWhole, earlier));
  cases.cueAfter.push({ features, holds: after !== undefined });
  cases.cueBefore.push({ features, holds: before !== undefined });
  if (after !== undefined) {
    const { start, end } = wordsOf(line, after);
    addChoice(cases.startAfter, startsAfter(line, cue.cue, isWhole), start, (at) =>
      describe((each) => addStartAfter(each, coded, cue, at)),
    );
    addChoice(cases.endAfter, endsAfter(line, start, isWhole), end, (at) =>
      describe((each) => addEndAfter(each, coded, cue, { start, at })),
    );
  }
  if (before !== undefined) {
    const { start, end } = wordsOf(line, before);
    addChoice(cases.endBefore, endsBefore(line, cue.cue, isWhole), end, (at) =>
      describe((each) => addEndBefore(each, coded, cue, at)),
    );
    addChoice(cases.startBefore, startsBefore(line, end, isWhole), start, (at) =>
      describe((each) => addStartBefore(each, coded, cue, { end, at })),
    );
  }
}

function addChoice(
  to: Choice[],
  places: readonly number[],
  right: number,
  features: (at: number) => Int32Array,
): void {
  const index = places.indexOf(right);
  if (index !== -1 && places.length > 1) to.push({ options: places.map(features), right: index });
}

/** The stretches that models with `weights` find in `articles`, and whether the annotators marked them as well. */
export function collectStretches(articles: readonly ReadArticle[], weights: StretchWeights): Case[] {
  const findStretches = createStretchFinder(weights);
  const cases: Case[] = [];
  for (const { gold, readings } of articles) {
    for (const reading of readings) {
      for (const candidates of findStretches(reading)) {
        const own = itemsOf(gold, reading, candidates.cue.cue);
        if (own === undefined) continue;
        const right = own.map((item) => wordsOf(reading.line, item));
        for (const [rank, stretch] of candidates.stretches.entries()) {
          cases.push({
            features: describe((each) => addStretch(each, candidates, stretch, rank)),
            holds: right.some((words) => agreement(words, stretch) >= sameStretch),
          });
        }
      }
    }
  }
  return cases;
}

function agreement(one: Words, other: Words): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (one.end - one.start + other.end - other.start - common);
}

/** What the annotators tie to `cue`, quoted words left out; undefined where they do not tell. */
function itemsOf(
  { quotes, ignore }: Annotated,
  { line, cues }: Reading,
  cue: Cue,
): readonly Item[] | undefined {
  const verb = line.tokens[cue.verb];
  if (verb === undefined || ignore.some(({ start, end }) => start <= verb.start && end >= verb.end))
    return undefined;
  const own = quotes.filter((item) => item.cue && item.cue.start <= verb.start && item.cue.end >= verb.end);
  // Of several verbs in one cue ("went on to say") the last one counts.
  const isLast = !own.some((item) =>
    cues.some((other) => {
      const end = line.tokens[other.verb]?.end ?? 0;
      return other.verb > cue.verb && end <= (item.cue?.end ?? 0);
    }),
  );
  return isLast ? own.filter(({ kind }) => kind !== 'direct') : undefined;
}

/** The first word of what was marked and the token after its last one. */
function wordsOf({ tokens }: Line, { start, end }: Words): Words {
  const inside = [...tokens.entries()].filter(([, token]) => {
    const middle = (token.start + token.end) / 2;
    return token.isWord && middle >= start && middle < end;
  });
  return { start: inside[0]?.[0] ?? 0, end: (inside.at(-1)?.[0] ?? -1) + 1 };
}

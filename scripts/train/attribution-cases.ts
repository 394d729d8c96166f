/** Turns annotations of reported speech into training cases for its models. */

import type { Cue } from '../../src/article/speech/cues.ts';
import {
  type ContentSpanWeights,
  createContentSpanFinder,
  earlierCue,
} from '../../src/article/speech/indirect/content-spans.ts';
import { addCueFeatures, type CodedCue, encodeCue } from '../../src/article/speech/indirect/cue-features.ts';
import { addEndAfter, addEndBefore } from '../../src/article/speech/indirect/end-features.ts';
import {
  endsAfter,
  endsBefore,
  startsAfter,
  startsBefore,
} from '../../src/article/speech/indirect/span-boundaries.ts';
import { addSpanFeatures } from '../../src/article/speech/indirect/span-features.ts';
import { addStartAfter, addStartBefore } from '../../src/article/speech/indirect/start-features.ts';
import { readSpeechLines, type SpeechLine } from '../../src/article/speech/speech-lines.ts';
import { splitParagraphs } from '../../src/article/structure/paragraphs.ts';
import type { CodedLine } from '../../src/article/syntax/token-classes.ts';
import type { Line } from '../../src/article/syntax/token-lines.ts';
import { createFeatures, type Features, reset } from '../../src/model/hashed-features.ts';
import type { Case, Choice } from './optimisers/adagrad.ts';

type Item = {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly cue: { readonly start: number; readonly end: number } | null;
  readonly speaker?: { readonly start: number; readonly end: number } | null;
};

/** An annotated article in the format of the evaluation files. */
export type Annotated = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Item[];
  readonly ignore: readonly { readonly start: number; readonly end: number }[];
};

/** An annotated article, read for attribution. */
export type ReadArticle = { readonly gold: Annotated; readonly speechLines: readonly SpeechLine[] };

/** The cases of the models for span ends, by model. */
export type BoundaryCases = {
  readonly cueAfter: Case[];
  readonly cueBefore: Case[];
  readonly startAfter: Choice[];
  readonly endAfter: Choice[];
  readonly endBefore: Choice[];
  readonly startBefore: Choice[];
};

/** A start and an end in a text. */
export type Words = { readonly start: number; readonly end: number };

const sameSpan = 0.8; // least overlap with the annotated words

/** Reads the text of `gold`. */
export function readAnnotated(gold: Annotated): ReadArticle {
  return { gold, speechLines: readSpeechLines(gold.text, splitParagraphs(gold.text, [])) };
}

const scratch = createFeatures();

function describe(add: (features: Features) => void): Int32Array {
  reset(scratch);
  add(scratch);
  return scratch.hashes.slice(0, scratch.count);
}

/** The cases for span ends in `articles`. */
export function collectEnds(articles: readonly ReadArticle[]): BoundaryCases {
  const cases: BoundaryCases = {
    cueAfter: [],
    cueBefore: [],
    startAfter: [],
    endAfter: [],
    endBefore: [],
    startBefore: [],
  };
  for (const { gold, speechLines } of articles) {
    for (const speechLine of speechLines) {
      const { coded } = speechLine;
      if (coded === undefined) continue;
      for (const [index, cue] of speechLine.cues.entries()) {
        const own = itemsOf(gold, speechLine, cue);
        if (own === undefined) continue;
        const earlier = earlierCue(coded, speechLine.cues, index);
        collectCue(cases, speechLine, { coded, cue: encodeCue(coded, cue), earlier }, own);
      }
    }
  }
  return cases;
}

type Place = { readonly coded: CodedLine; readonly cue: CodedCue; readonly earlier: Cue | undefined };

function collectCue(
  cases: BoundaryCases,
  { line, isWhole }: SpeechLine,
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

/** The spans that models with `weights` find in `articles`, each with whether it is annotated. */
export function collectSpans(articles: readonly ReadArticle[], weights: ContentSpanWeights): Case[] {
  const findSpans = createContentSpanFinder(weights);
  const cases: Case[] = [];
  for (const { gold, speechLines } of articles) {
    for (const speechLine of speechLines) {
      for (const candidates of findSpans(speechLine)) {
        const own = itemsOf(gold, speechLine, candidates.cue.cue);
        if (own === undefined) continue;
        const right = own.map((item) => wordsOf(speechLine.line, item));
        for (const [rank, span] of candidates.spans.entries()) {
          cases.push({
            features: describe((each) => addSpanFeatures(each, candidates, span, rank)),
            holds: right.some((words) => agreement(words, span) >= sameSpan),
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

/** The annotated content of `cue`, without quoted words; undefined if it is not annotated. */
function itemsOf(
  { quotes, ignore }: Annotated,
  { line, cues }: SpeechLine,
  cue: Cue,
): readonly Item[] | undefined {
  const verb = line.tokens[cue.verb];
  if (verb === undefined || ignore.some(({ start, end }) => start <= verb.start && end >= verb.end))
    return undefined;
  const own = quotes.filter((item) => item.cue && item.cue.start <= verb.start && item.cue.end >= verb.end);
  // In a cue of several verbs ("went on to say") the last one counts.
  const isLast = !own.some((item) =>
    cues.some((other) => {
      const end = line.tokens[other.verb]?.end ?? 0;
      return other.verb > cue.verb && end <= (item.cue?.end ?? 0);
    }),
  );
  return isLast ? own.filter(({ kind }) => kind !== 'direct') : undefined;
}

/** The first annotated word and the token after the last one. */
function wordsOf({ tokens }: Line, { start, end }: Words): Words {
  const inside = [...tokens.entries()].filter(([, token]) => {
    const middle = (token.start + token.end) / 2;
    return token.isWord && middle >= start && middle < end;
  });
  return { start: inside[0]?.[0] ?? 0, end: (inside.at(-1)?.[0] ?? -1) + 1 };
}

/** Finds the candidate content spans of each cue, ranked by the models of their boundaries. */

import { createFeatures, type Features, reset } from '../../../model/hashed-features.ts';
import { sigmoid, softmax } from '../../../model/linear.ts';
import { createModel, type Model, type PackedWeights } from '../../../model/packed-model.ts';
import type { CodedLine } from '../../syntax/token-classes.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { Cue } from '../cues.ts';
import type { SpeechLine } from '../speech-lines.ts';
import { addCueFeatures, type CodedCue, encodeCue } from './cue-features.ts';
import { addEndAfter, addEndBefore } from './end-features.ts';
import { endsAfter, endsBefore, startsAfter, startsBefore } from './span-boundaries.ts';
import { addStartAfter, addStartBefore } from './start-features.ts';

/** The position of the content: after its cue, or before it ("..., she said"). */
export type Slot = 'after' | 'before';

/** The weights of each model. */
export type ContentSpanWeights = Readonly<
  Record<'cueAfter' | 'cueBefore' | 'startAfter' | 'endAfter' | 'endBefore' | 'startBefore', PackedWeights>
>;

/** A span of tokens; `end` is exclusive. */
export type ContentSpan = {
  readonly start: number;
  readonly end: number;
  /** The probability of this span and of all spans that overlap most of it, 0 to 1. */
  readonly share: number;
};

/** The candidate content spans of one cue in one slot, the most probable first. */
export type CandidateSpans = {
  readonly coded: CodedLine;
  readonly cue: CodedCue;
  readonly slot: Slot;
  /** The probability that the cue reports anything in this slot, 0 to 1. */
  readonly chance: number;
  readonly spans: readonly ContentSpan[];
};

const leastChance = 0.12; // that a cue reports anything; below it no span is searched
const mostPlaces = 5; // boundaries kept for each end of a span
const leastPlace = 0.04;
const mostSpans = 6; // per cue and slot
const sameSpan = 0.8; // overlap at which two spans count as one

/** Returns the candidates of all cues of a line. */
export type ContentSpanFinder = (speechLine: SpeechLine) => readonly CandidateSpans[];

/** Creates a finder that uses `weights`. */
export function createContentSpanFinder(weights: ContentSpanWeights): ContentSpanFinder {
  const models = Object.fromEntries(
    Object.entries(weights).map(([name, part]) => [name, createModel(part)]),
  ) as Record<keyof ContentSpanWeights, Model>;
  const features = createFeatures();
  return ({ line, cues, coded, isWhole }) => {
    if (coded === undefined) return [];
    const joints = new Set(cues.map((cue) => jointOf(line, cue)));
    const isEnd = (at: number) => isWhole(at) || joints.has(at);
    return cues.flatMap((cue, index) => {
      // "His view that" reports a thought, not speech.
      if (cue.isNoun && !cue.word.isSpeech) return [];
      const codedCue = encodeCue(coded, cue);
      reset(features);
      addCueFeatures(features, coded, codedCue, isWhole, earlierCue(coded, cues, index));
      const place = { models, features, coded, cue: codedCue, isTaken: isWhole, isEnd };
      const slots = [
        { slot: 'after' as const, chance: sigmoid(models.cueAfter(features)), find: after },
        { slot: 'before' as const, chance: sigmoid(models.cueBefore(features)), find: before },
      ];
      return slots
        .filter((each) => each.chance >= leastChance)
        .map(({ slot, chance, find }) => ({
          coded,
          cue: codedCue,
          slot,
          chance,
          spans: likeliest(find(place)),
        }));
    });
  };
}

/** Returns the cue before the one at `index`, if it is in the same sentence. */
export function earlierCue({ line }: CodedLine, cues: readonly Cue[], index: number): Cue | undefined {
  const [cue, earlier] = [cues[index], cues[index - 1]];
  if (cue === undefined || earlier === undefined) return undefined;
  return line.sentenceStart[earlier.verb] === line.sentenceStart[cue.verb] ? earlier : undefined;
}

type SpanSearch = {
  readonly models: Readonly<Record<keyof ContentSpanWeights, Model>>;
  readonly features: Features;
  readonly coded: CodedLine;
  readonly cue: CodedCue;
  readonly isTaken: (at: number) => boolean;
  /** True for a token that content after the cue cannot include. */
  readonly isEnd: (at: number) => boolean;
};

/**
 * "said C, and told them D", "said C, with the paper reporting D": the word before the second cue that ends
 * C.
 */
function jointOf({ tokens }: Line, { start, side, word, isNoun, subject }: Cue): number | undefined {
  const lead = (subject?.start ?? 0) - 1;
  if (word.form === 'gerund' && tokens[lead]?.lower === 'with' && tokens[lead - 1]?.text === ',') return lead;
  const isJoined = tokens[start - 2]?.text === ',' && conjunctions.has(tokens[start - 1]?.lower ?? '');
  const reports = side === 'shared' && word.form !== 'gerund' && word.isTag && word.takesClause && !isNoun;
  return isJoined && reports ? start - 1 : undefined;
}

const conjunctions = new Set(['and', 'but']);

function after(search: SpanSearch): ContentSpan[] {
  const { models, coded, cue, isTaken, isEnd } = search;
  return best(startsAfter(coded.line, cue.cue, isTaken), (at) =>
    score(search, models.startAfter, (features) => addStartAfter(features, coded, cue, at)),
  ).flatMap(({ at: start, share }) =>
    best(endsAfter(coded.line, start, isEnd), (at) =>
      score(search, models.endAfter, (features) => addEndAfter(features, coded, cue, { start, at })),
    ).map(({ at: end, share: part }) => ({ start, end, share: share * part })),
  );
}

function before(search: SpanSearch): ContentSpan[] {
  const { models, coded, cue, isTaken } = search;
  return best(endsBefore(coded.line, cue.cue, isTaken), (at) =>
    score(search, models.endBefore, (features) => addEndBefore(features, coded, cue, at)),
  ).flatMap(({ at: end, share }) =>
    best(startsBefore(coded.line, end, isTaken), (at) =>
      score(search, models.startBefore, (features) => addStartBefore(features, coded, cue, { end, at })),
    ).map(({ at: start, share: part }) => ({ start, end, share: share * part })),
  );
}

function score({ features }: SpanSearch, model: Model, describe: (features: Features) => void): number {
  reset(features);
  describe(features);
  return model(features);
}

/** The most probable places, with their probabilities. */
function best(places: readonly number[], score: (at: number) => number): { at: number; share: number }[] {
  const parts = softmax(places.map(score));
  return places
    .map((at, index) => ({ at, share: parts[index] ?? 0 }))
    .filter(({ share }) => share > leastPlace)
    .sort((one, other) => other.share - one.share)
    .slice(0, mostPlaces);
}

/**
 * The most probable spans. Each gets the sum of the spans that overlap most of it, so that small doubts about
 * a boundary do not matter.
 */
function likeliest(spans: readonly ContentSpan[]): ContentSpan[] {
  const leading = spans.toSorted((one, other) => other.share - one.share).slice(0, 2 * mostPlaces);
  return leading
    .map((span) => ({
      ...span,
      share: leading.reduce((sum, other) => (overlap(span, other) >= sameSpan ? sum + other.share : sum), 0),
    }))
    .sort((one, other) => other.share - one.share)
    .slice(0, mostSpans);
}

function overlap(one: ContentSpan, other: ContentSpan): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (one.end - one.start + other.end - other.start - common);
}

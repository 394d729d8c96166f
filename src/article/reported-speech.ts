/** Reported words: the stretch of a sentence that a cue gives as somebody's, without marks or with some. */
import type { Span } from './article.ts';
import { cueFeatures } from './cue-features.ts';
import type { Cue } from './cues.ts';
import { createModel, type Model, type PackedWeights, shares } from './linear-model.ts';
import type { Line } from './lines.ts';
import type { Reading } from './reading.ts';
import {
  endBeforeFeatures,
  endFeatures,
  type Slot,
  startAfterFeatures,
  startBeforeFeatures,
} from './reported-features.ts';
import { endsAfter, endsBefore, startsAfter, startsBefore } from './reported-places.ts';
import weights from './reported-speech.weights.json' with { type: 'json' };
import { wordClasses } from './word-classes.ts';

/** A stretch that `cue` reports. */
export type Reported = {
  readonly span: Span;
  /** Its tokens from the first to the last word; `end` is not included. */
  readonly tokens: { readonly start: number; readonly end: number };
  readonly cue: Cue;
  readonly slot: Slot;
  /** How likely the stretch is reported and ends where it does, 0 to 1. */
  readonly confidence: number;
};

/** The parts of the model, by what each decides. */
export type ReportedWeights = Readonly<
  Record<'cueAfter' | 'cueBefore' | 'startAfter' | 'endAfter' | 'endBefore' | 'startBefore', PackedWeights>
>;

type Stretch = { readonly start: number; readonly end: number; readonly share: number };

const threshold = 0.38; // near half of the F1 reached, which is where F1 is greatest
const mostPlaces = 5; // places followed from the first to the second end of a stretch
const leastPlace = 0.04;
const sameStretch = 0.8; // words in common of two stretches that count as one

/** Finds what the cues of a line report, most likely stretch for each cue and slot. */
export type ReportedFinder = (reading: Reading) => readonly Reported[];

/** A finder that decides by `weights`, and leaves out what is less likely than `least`. */
export function createReportedFinder(weights: ReportedWeights, least: number = threshold): ReportedFinder {
  const models = Object.fromEntries(
    Object.entries(weights).map(([name, part]) => [name, createModel(part)]),
  ) as Record<keyof ReportedWeights, Model>;
  return (reading) => {
    const { line, cues, isWhole } = reading;
    if (cues.length === 0) return [];
    const classes = wordClasses(line);
    const found: Reported[] = [];
    for (const cue of cues) {
      const features = cueFeatures(line, classes, cue, isWhole);
      for (const slot of ['after', 'before'] as const) {
        const cueModel = slot === 'after' ? models.cueAfter : models.cueBefore;
        const chance = 1 / (1 + Math.exp(-cueModel(features)));
        if (chance < least) continue;
        const best = mostLikely(
          slot === 'after' ? after(models, reading, classes, cue) : before(models, reading, classes, cue),
        );
        const confidence = chance * (best?.share ?? 0);
        if (best === undefined || confidence < least) continue;
        const tokens = withoutObject(line, cue, best);
        found.push({ span: spanOfWords(line, tokens), tokens, cue, slot, confidence });
      }
    }
    return withoutDoubles(found);
  };
}

/** Finds reported words by the weights that were fitted to news. */
export const findReported: ReportedFinder = createReportedFinder(weights);

type Models = Readonly<Record<keyof ReportedWeights, Model>>;

function after(models: Models, { line, isWhole }: Reading, classes: readonly string[], cue: Cue): Stretch[] {
  const starts = startsAfter(line, cue, isWhole);
  const likely = best(
    starts,
    starts.map((at) => models.startAfter(startAfterFeatures(line, classes, cue, at))),
  );
  return likely.flatMap(({ at: start, share }) => {
    const ends = endsAfter(line, start, isWhole);
    const scores = ends.map((at) => models.endAfter(endFeatures(line, classes, cue, start, at)));
    return best(ends, scores).map(({ at, share: part }) => ({ start, end: at, share: share * part }));
  });
}

function before(models: Models, { line, isWhole }: Reading, classes: readonly string[], cue: Cue): Stretch[] {
  const ends = endsBefore(line, cue, isWhole);
  const likely = best(
    ends,
    ends.map((at) => models.endBefore(endBeforeFeatures(line, classes, cue, at))),
  );
  return likely.flatMap(({ at: end, share }) => {
    const starts = startsBefore(line, end, isWhole);
    const scores = starts.map((at) => models.startBefore(startBeforeFeatures(line, classes, cue, end, at)));
    return best(starts, scores).map(({ at, share: part }) => ({ start: at, end, share: share * part }));
  });
}

/** The likeliest places with their shares. */
function best(places: readonly number[], scores: readonly number[]): { at: number; share: number }[] {
  const parts = shares(scores);
  return places
    .map((at, index) => ({ at, share: parts[index] ?? 0 }))
    .filter(({ share }) => share > leastPlace)
    .sort((one, other) => other.share - one.share)
    .slice(0, mostPlaces);
}

/** The stretch that shares most of its words with the likeliest others: small doubts about an end add up. */
function mostLikely(stretches: readonly Stretch[]): Stretch | undefined {
  const leading = stretches.toSorted((one, other) => other.share - one.share).slice(0, 2 * mostPlaces);
  let found: Stretch | undefined;
  for (const stretch of leading) {
    const share = leading.reduce(
      (sum, other) => (overlap(stretch, other) >= sameStretch ? sum + other.share : sum),
      0,
    );
    if (found === undefined || share > found.share) found = { ...stretch, share };
  }
  return found;
}

function overlap(one: Stretch, other: Stretch): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (one.end - one.start + other.end - other.start - common);
}

const objectVerbs = new Set([
  'tell',
  'assure',
  'inform',
  'remind',
  'ask',
  'warn',
  'notify',
  'convince',
  'persuade',
]);

/** "told the state media that the port is safe": the words begin with "that", not with whom they were told. */
function withoutObject({ tokens }: Line, { word, end: after }: Cue, stretch: Stretch): Stretch {
  if (!objectVerbs.has(word.lemma) || stretch.start < after) return stretch;
  for (let at = stretch.start; at < stretch.end - 1 && at < after + 8; at++) {
    if (tokens[at]?.lower === 'that') return { ...stretch, start: at };
    if (!tokens[at]?.isWord) break;
  }
  return stretch;
}

/** From the first to the last word, with the marks of quotations that belong to them. */
function spanOfWords({ tokens, quoted }: Line, { start, end }: Stretch): Span {
  let from = start;
  let to = end;
  if (from > 0 && quoted[from] !== -1 && quoted[from - 1] === quoted[from] && !tokens[from - 1]?.isWord)
    from--;
  while (to < tokens.length && quoted[to] !== -1 && quoted[to] === quoted[to - 1] && !tokens[to]?.isWord)
    to++;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Two cues may report the same words ("said and repeated"): the surer one keeps them. */
function withoutDoubles(found: readonly Reported[]): Reported[] {
  const kept = new Map<string, Reported>();
  for (const each of found) {
    const key = `${each.span.start}-${each.span.end}`;
    const other = kept.get(key);
    if (other === undefined || other.confidence < each.confidence) kept.set(key, each);
  }
  return [...kept.values()];
}

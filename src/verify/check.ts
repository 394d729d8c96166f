/** Checks one claim: searches for it verbatim, then as a splice, then with changes. */
import type { Article } from '../article/article.ts';
import { type Alignment, type AlignmentStep, align } from './alignment.ts';
import { findChanges } from './changes.ts';
import { type Location, locationAt } from './location.ts';
import type { Claim } from './message/claims.ts';
import { shortlist } from './shortlist.ts';
import { attributionAt } from './speaker-verdict.ts';
import { coverWithRuns, isNear, nearestRanges } from './splices.ts';
import {
  type FoundWords,
  findParts,
  findRuns,
  findWithoutTags,
  isInterrupted,
  joinParts,
} from './verbatim.ts';
import { isVerbatim, type Verdict } from './verdict.ts';
import { withoutLookAlikes } from './words/homoglyphs.ts';
import type { PositionIndex } from './words/position-index.ts';

/** The articles, indexed for checks, and the message. */
export type CheckGround = {
  /** The message that contains the claim. */
  readonly message: string;
  /** The article that the claim names; undefined to check all articles. */
  readonly article: Article | undefined;
  readonly index: PositionIndex;
};

/** The verdict on `claim` when `checkVerbatim` returns none: a splice, an alteration or not found. */
export function checkOtherwise(claim: Claim, { message, article, index }: CheckGround): Verdict {
  const verdict = checkChanged(claim, article === undefined ? index : index.within(article));
  if (article === undefined || isVerbatim(verdict)) return verdict;
  const [found] = bySpeaker(findVerbatim(claim, message, index), claim.speaker);
  return found === undefined ? verdict : { ...found, kind: 'elsewhere' };
}

/** The verdict on `claim` if an article has its words verbatim; undefined otherwise. */
export function checkVerbatim(claim: Claim, { message, article, index }: CheckGround): Verdict | undefined {
  const found = findVerbatim(claim, message, article === undefined ? index : index.within(article));
  return found.length > 0 ? judge(found, claim.speaker) : undefined;
}

function findVerbatim(claim: Claim, message: string, index: PositionIndex): readonly FoundWords[] {
  const runs = findRuns(claim, message, index);
  return runs.length > 0 ? runs : findWithoutTags(claim, index);
}

// The least similarity of an altered quotation, 0 to 1. Anything below it is a paraphrase.
const minLikeness = 0.6;
const nearlySame = 0.86;

function checkChanged(claim: Claim, index: PositionIndex): Verdict {
  const parts = findParts(claim, index);
  if (parts.length > 0) return together(parts, claim.speaker, index);

  const altered = alignBest(claim, index);
  const cover = coverWithRuns(
    claim.words.map(({ key }) => index.numberOf(key)),
    index,
  );
  // The replacement for a word may occur elsewhere in the article. That alone does not make a splice.
  if (cover !== undefined && (altered?.likeness ?? 0) < nearlySame) {
    const ranges = nearestRanges(cover.runs);
    const places = ranges.flatMap((range) => locationAt(range, index) ?? []);
    if (cover.joining === 0 && isInterrupted(places)) return together(places, claim.speaker, index);
    if (!isNear(ranges)) return { kind: 'spliced', places };
  }
  if (altered === undefined || altered.likeness < minLikeness) return { kind: 'not found' };
  const kept = keepToSentences(altered, index);
  const place = locationAt(kept, index);
  if (place === undefined) return { kind: 'not found' };
  return { kind: 'altered', place, changes: findChanges(kept, claim, place.article, index) };
}

function together(parts: readonly Location[], claimed: string | undefined, index: PositionIndex): Verdict {
  const joined = joinParts(parts, index);
  return joined === undefined ? { kind: 'spliced', places: parts } : judge([joined], claimed);
}

/** The verdict on words that occur at each of the places `found`. */
function judge(found: readonly FoundWords[], claimed: string | undefined): Verdict {
  const [best, ...others] = bySpeaker(found, claimed);
  if (best === undefined) return { kind: 'not found' };
  if (claimed !== undefined) {
    return attributionAt(claimed, best.place) === 'wrong' ? { ...best, kind: 'wrong speaker' } : best;
  }
  const rivals = others.filter(({ kind }) => (kind === 'cut') === (best.kind === 'cut'));
  const bySpeakers = new Map<string, Location>();
  for (const { place } of [best, ...rivals]) {
    if (place.voice.kind === 'speaker' && !bySpeakers.has(place.voice.speaker.name)) {
      bySpeakers.set(place.voice.speaker.name, place);
    }
  }
  return bySpeakers.size > 1 ? { kind: 'ambiguous', places: [...bySpeakers.values()] } : best;
}

const sureness = { right: 0, open: 1, wrong: 2 } as const;
const wholeness = { exact: 0, 'exact words': 1, cut: 2 } as const;

/**
 * Sorts by match with the claimed speaker, then by how exact the words are, then by whether a speaker is
 * known.
 */
function bySpeaker(found: readonly FoundWords[], claimed: string | undefined): readonly FoundWords[] {
  const rank = ({ kind, place }: FoundWords) =>
    100 * (claimed === undefined ? 0 : sureness[attributionAt(claimed, place)]) +
    10 * wholeness[kind] +
    (place.voice.kind === 'speaker' ? 0 : 1);
  return [...found].sort((a, b) => rank(a) - rank(b));
}

/** The alignment of `claim` with the most similar part of the articles; undefined if there is none. */
function alignBest({ words }: Claim, index: PositionIndex): Alignment | undefined {
  const seeds = words.map(({ key }) => {
    const number = index.numberOf(key);
    return number >= 0 ? number : index.numberOf(withoutLookAlikes(key));
  });
  let best: Alignment | undefined;
  for (const range of shortlist(seeds, index)) {
    const alignment = align(words, range, index);
    if (alignment && alignment.likeness > (best?.likeness ?? 0)) best = alignment;
    if (best !== undefined && best.likeness >= nearlySame) break;
  }
  return best;
}

/**
 * Restricts the alignment to its sentences, so that words added at the ends of a claim do not align with
 * neighbouring sentences.
 */
function keepToSentences(alignment: Alignment, index: PositionIndex): Alignment {
  const same = alignment.steps.flatMap((step) => (step.kind === 'same' ? step.position : []));
  const [first, last] = [same.at(0) ?? alignment.first, same.at(-1) ?? alignment.last];
  const sentences = locationAt({ first, last }, index)?.sentences;
  const isInside = (position: number) => {
    const { start, end } = index.spanOf(position, position);
    return sentences === undefined || (start >= sentences.start && end <= sentences.end);
  };
  const steps = alignment.steps.flatMap((step): readonly AlignmentStep[] => {
    if (step.kind === 'added' || isInside(step.position)) return [step];
    return step.kind === 'dropped' ? [] : [{ kind: 'added', word: step.word }];
  });
  const positions = steps.flatMap((step) => (step.kind === 'added' ? [] : step.position));
  return { ...alignment, steps, first: positions.at(0) ?? first, last: positions.at(-1) ?? last };
}

/** Finds the words of a claim in the articles: in one run, or in parts around omissions and dialogue tags. */
import { overlap } from '../article/article.ts';
import { findInterrupted } from './interruptions.ts';
import { type Location, locationAt, locationOf } from './location.ts';
import type { Claim, ClaimWord } from './message/claims.ts';
import { findOmissions, type Omission } from './omissions.ts';
import { nearestRanges } from './splices.ts';
import type { VerbatimMatch } from './verdict.ts';
import { changesMeaning } from './words/meaning-words.ts';
import type { PositionIndex } from './words/position-index.ts';
import { findAll } from './words/word-runs.ts';

/** Words of an article that match a claim verbatim. */
export type FoundWords = VerbatimMatch & { readonly kind: 'exact' | 'exact words' | 'cut' };

const maxPlaces = 20; // "the" has thousands

/** Every place that has all words of `claim` in a row; punctuation may differ. */
export function findRuns(claim: Claim, message: string, index: PositionIndex): readonly FoundWords[] {
  const numbers = claim.words.map(({ key }) => index.numberOf(key));
  return findAll(numbers, index, maxPlaces)
    .flatMap((first) => locationAt({ first, last: first + numbers.length - 1 }, index) ?? [])
    .map((place) => {
      const omissions = findOmissions(place, [place.span], index);
      const kind = omissions.length > 0 ? 'cut' : isExact(claim, message, place) ? 'exact' : 'exact words';
      return { kind, place, kept: [place.span], omissions };
    });
}

/**
 * Whether the characters are the same too, including punctuation at the ends. The ">" of a block quote is
 * ignored.
 */
function isExact({ span, words }: Claim, message: string, { article, span: found }: Location): boolean {
  const start = found.start - ((words[0]?.start ?? span.start) - span.start);
  const end = found.end + span.end - (words.at(-1)?.end ?? span.end);
  return (
    start >= 0 &&
    article.text.slice(start, end) === message.slice(span.start, span.end).replace(/\n> ?/g, '\n')
  );
}

/** Every place that has `claim` as one quotation, once dialogue tags are removed. */
export function findWithoutTags({ words }: Claim, index: PositionIndex): readonly FoundWords[] {
  const numbers = words.map(({ key }) => index.numberOf(key));
  return findInterrupted(numbers, index).map(({ article, parts, asides }) => {
    const kept = parts.map(({ first, last }) => index.spanOf(first, last));
    const span = { start: kept.at(0)?.start ?? 0, end: kept.at(-1)?.end ?? 0 };
    const place = locationOf(article, span, index);
    const isTag = ({ span }: Omission) =>
      overlap(span, place.span) && !asides.some((aside) => overlap(aside, span));
    const omissions = findOmissions(place, kept, index).filter((omission) => !isTag(omission));
    return { kind: omissions.length > 0 ? 'cut' : 'exact words', place, kept, omissions };
  });
}

/**
 * The places of the parts of `claim`, in order; empty if it has only one part or if no article has one of
 * them.
 */
export function findParts({ words }: Claim, index: PositionIndex): readonly Location[] {
  const parts = splitParts(words);
  if (parts.length < 2 && parts[0]?.length === words.length) return [];
  const runs = parts.map((part) => {
    const numbers = part.map(({ key }) => index.numberOf(key));
    return { length: part.length, at: findAll(numbers, index) };
  });
  if (runs.length === 0 || runs.some(({ at }) => at.length === 0)) return [];
  return nearestRanges(runs).flatMap((range) => locationAt(range, index) ?? []);
}

/**
 * The parts of a claim between ellipses and insertions. Empty if an insertion changes the meaning, as "not"
 * or a number does.
 */
function splitParts(words: readonly ClaimWord[]): readonly (readonly ClaimWord[])[] {
  if (words.some(({ inserted, key }) => inserted && changesMeaning(key))) return [];
  const parts: ClaimWord[][] = [];
  let part: ClaimWord[] = [];
  for (const word of words) {
    if (part.length > 0 && (word.afterGap || word.inserted)) {
      parts.push(part);
      part = [];
    }
    if (!word.inserted) part.push(word);
  }
  return part.length > 0 ? [...parts, part] : parts;
}

/**
 * The parts as one quotation with an omission, if they belong together: in one sentence, one utterance, or
 * one paragraph with one speaker. Undefined otherwise.
 */
export function joinParts(places: readonly Location[], index: PositionIndex): FoundWords | undefined {
  const [first, last] = [places.at(0), places.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const follows = places.every((place, i) => {
    const before = places[i - 1];
    return (
      before === undefined ||
      (before.article === place.article && before.span.end <= place.span.start && isOneVoice(before, place))
    );
  });
  if (!follows) return undefined;
  const kept = places.map(({ span }) => span);
  const place = locationOf(first.article, { start: first.span.start, end: last.span.end }, index);
  return { kind: 'cut', place, kept, omissions: findOmissions(place, kept, index) };
}

function isOneVoice(a: Location, b: Location): boolean {
  if (overlap(a.sentences, b.sentences) || (a.group !== undefined && a.group === b.group)) return true;
  const { paragraphs } = a.article;
  const isOneParagraph = paragraphs.some(({ span }) => overlap(span, a.span) && overlap(span, b.span));
  return isOneParagraph && a.voice.kind === b.voice.kind && speakerOf(a) === speakerOf(b);
}

function speakerOf({ voice }: Location) {
  return voice.kind === 'speaker' ? voice.speaker : undefined;
}

/** Whether only dialogue tags separate the parts: “…,” she said. “…” */
export function isInterrupted(places: readonly Location[]): boolean {
  return places.slice(1).every((place, i) => {
    const before = places[i];
    if (before === undefined || before.article !== place.article || before.group === undefined) return false;
    if (before.group !== place.group || before.span.end > place.span.start) return false;
    return isOutside(place.article.text.slice(before.span.end, place.span.start));
  });
}

/** Whether `between` begins with a closing mark and ends with an opening one. */
function isOutside(between: string): boolean {
  return /^[^\p{L}\p{N}]*["”“»'’].*["“”«'‘][^\p{L}\p{N}]*$/su.test(between);
}

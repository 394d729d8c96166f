/** Finds indirect speech: the content span of a cue, with or without quotation marks. */

import {
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../../lexicon/en/function-words.ts';
import { createFeatures, reset } from '../../../model/hashed-features.ts';
import { sigmoid } from '../../../model/linear.ts';
import { createModel, type PackedWeights } from '../../../model/packed-model.ts';
import type { Span } from '../../article.ts';
import { clauseOf } from '../../syntax/token-classes.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { Cue } from '../cues.ts';
import type { SpeechLine } from '../speech-lines.ts';
import {
  type CandidateSpans,
  type ContentSpanWeights,
  createContentSpanFinder,
  type Slot,
} from './content-spans.ts';
import weights from './indirect-speech.weights.json' with { type: 'json' };
import { isThing } from './non-speech.ts';
import { addSpanFeatures } from './span-features.ts';

/** The content that `cue` reports. */
export type IndirectSpeech = {
  readonly span: Span;
  /** The tokens from the first to the last word; `end` is exclusive. */
  readonly tokens: { readonly start: number; readonly end: number };
  readonly cue: Cue;
  readonly slot: Slot;
  /** The probability that the content is reported and has these boundaries, 0 to 1. */
  readonly confidence: number;
};

/** The weights of the boundary models, and of the model that rates the whole span. */
export type IndirectSpeechWeights = ContentSpanWeights & { readonly span: PackedWeights };

/** The least confidence for a clause. F1 is highest, and nearly constant, from 0.4 to 0.5. */
const leastClause = 0.42;
/** The least confidence for content without a clause ("called for reform") or without a source. */
const leastOdd = 0.58;
/** The same for content with quotation marks: "has defended the cuts as 'tough'". */
const leastMarked = 0.45;

/** Returns the content that the cues of a line report: the best span for each cue and slot. */
export type IndirectSpeechFinder = (speechLine: SpeechLine) => readonly IndirectSpeech[];

/** Creates a finder that uses `weights`. */
export function createIndirectSpeechFinder({ span, ...ends }: IndirectSpeechWeights): IndirectSpeechFinder {
  const findSpans = createContentSpanFinder(ends);
  const model = createModel(span);
  const features = createFeatures();
  const judge = (candidates: CandidateSpans) =>
    candidates.spans.map(({ start, end, share }, rank) => {
      reset(features);
      addSpanFeatures(features, candidates, { start, end, share }, rank);
      return { tokens: { start, end }, confidence: sigmoid(model(features)) };
    });
  return (speechLine) => {
    const found: IndirectSpeech[] = [];
    for (const candidates of findSpans(speechLine)) {
      const [best] = judge(candidates).sort((one, other) => other.confidence - one.confidence);
      if (best === undefined || best.confidence < leastSure(candidates, best.tokens)) continue;
      const { slot, cue } = candidates;
      const tokens = withThat(speechLine.line, best.tokens, slot === 'after' ? cue.past : undefined);
      found.push({ ...best, tokens, span: spanOfWords(speechLine.line, tokens), cue: cue.cue, slot });
    }
    return withoutDoubles(found);
  };
}

/** The least confidence at which this content is returned; infinite if it is never speech. */
function leastSure(candidates: CandidateSpans, tokens: IndirectSpeech['tokens']): number {
  if (isNeverSaid(candidates, tokens)) return Number.POSITIVE_INFINITY;
  const { coded, cue } = candidates;
  const clause = clauseOf(coded, tokens.start, tokens.end);
  const hasSource = cue.cue.subject !== undefined && isOwned(coded.line, cue.cue);
  // "was charged", "the report prompted calls": neither a statement nor a source.
  if (clause === 'none' || clause === 'infinitive') {
    if (!hasSource) return Number.POSITIVE_INFINITY;
    return hasMarks(coded.line, tokens.start, tokens.end) ? leastMarked : leastOdd;
  }
  return hasSource ? leastClause : leastOdd;
}

/** False for a noun whose subject is not its owner: "the report has prompted calls". */
function isOwned({ tokens }: Line, { isNoun, subject, start }: Cue): boolean {
  const farthestOwner = 3; // tokens: "Mr. Lee's old claim"
  if (!isNoun) return true;
  if (subject === undefined || start - subject.end >= farthestOwner) return false;
  return !tokens.slice(subject.end, start).some(({ lower }) => auxiliaries.has(lower));
}

function isNeverSaid(
  { coded, cue: { cue }, slot }: CandidateSpans,
  { start, end }: IndirectSpeech['tokens'],
): boolean {
  const clause = clauseOf(coded, start, end);
  const { line } = coded;
  return (
    // "A book, written by": the participle modifies the noun before it.
    (cue.isPassive && cue.start === cue.verb && slot === 'before') ||
    isUnasked(line, cue, start) ||
    isOnlyWhen(line, { start, end }) ||
    // "Told a different story": the object of "told" is not content.
    (cue.word.lemma === 'tell' && clause === 'none' && isNounObject(line, { start, end })) ||
    // "citing Lars Holm": the object is a source, not content.
    (sourcing.has(cue.word.lemma) &&
      clause === 'none' &&
      line.tokens[start]?.isCapital === true &&
      !hasMarks(line, start, end)) ||
    // "Did not deny that": a pronoun only refers to content.
    (end - start === 1 && subjectPronouns.has(line.tokens[start]?.lower ?? '')) ||
    (clause !== 'that' && isThing(coded, cue, { start, end }))
  );
}

/** "Announced today", "said on Monday": a time, not content. */
function isOnlyWhen({ tokens }: Line, { start, end }: IndirectSpeech['tokens']): boolean {
  const words = tokens.slice(start, end);
  return (
    words.some(({ lower }) => timeWords.has(lower)) &&
    words.every(({ lower }) => timeWords.has(lower) || prepositions.has(lower) || settings.has(lower))
  );
}

/** "A different story", but not "that sand cost more". */
function isNounObject(line: Line, { start, end }: IndirectSpeech['tokens']): boolean {
  return !clauseWords.has(line.tokens[start]?.lower ?? '') && !hasMarks(line, start, end);
}

const settings = new Set(['last', 'this', 'next', 'late', 'early', 'the', 'same', 'that', 'here']);

/** Adds "that" to the content if it directly precedes it and follows the cue. */
function withThat(
  { tokens }: Line,
  words: IndirectSpeech['tokens'],
  past: number | undefined,
): IndirectSpeech['tokens'] {
  const opens = past !== undefined && words.start > past && tokens[words.start - 1]?.lower === 'that';
  return opens ? { start: words.start - 1, end: words.end } : words;
}

const sourcing = new Set(['cite', 'quote']);

function hasMarks({ quoted }: Line, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (quoted[at] !== -1) return true;
  return false;
}

/**
 * "Asked whether he would resign, Mr. Lee laughed", "asked not to be named": the article does not say who
 * asks in the first, and the second is a condition.
 */
function isUnasked({ tokens }: Line, { word, subject, end }: Cue, start: number): boolean {
  if (word.lemma !== 'ask' && word.lemma !== 'question') return false;
  if (word.form === 'past' && subject === undefined) return true;
  const [first, second, third, fourth] = [0, 1, 2, 3].map((at) => tokens[start + at]?.lower ?? '');
  // "asked that his name not be used": a condition, not content.
  if (first === 'that' && determiners.has(second ?? '') && third?.startsWith('name') && fourth === 'not')
    return true;
  const verb = first === 'not' && second === 'to' ? third : first === 'to' ? second : undefined;
  return start === end && (verb === 'be' || verb === 'remain');
}

/** Finds indirect speech with the weights fitted to news. */
export const findIndirectSpeech: IndirectSpeechFinder = createIndirectSpeechFinder(weights);

/** The span of the words, with the quotation marks that belong to them. */
function spanOfWords({ tokens, quoted }: Line, { start, end }: IndirectSpeech['tokens']): Span {
  let from = start;
  let to = end;
  if (from > 0 && quoted[from] !== -1 && quoted[from - 1] === quoted[from] && !tokens[from - 1]?.isWord)
    from--;
  while (to < tokens.length && quoted[to] !== -1 && quoted[to] === quoted[to - 1] && !tokens[to]?.isWord)
    to++;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Two cues may report the same words ("said and repeated"). The more confident one keeps them. */
function withoutDoubles(found: readonly IndirectSpeech[]): IndirectSpeech[] {
  const kept = new Map<string, IndirectSpeech>();
  for (const each of found) {
    const key = `${each.span.start}-${each.span.end}`;
    const other = kept.get(key);
    if (other === undefined || other.confidence < each.confidence) kept.set(key, each);
  }
  return [...kept.values()];
}

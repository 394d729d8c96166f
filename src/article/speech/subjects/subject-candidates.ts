/** Finds subject candidates: the noun phrases of a sentence that may be the subject of a cue. */

import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  timeWords,
} from '../../../lexicon/en/function-words.ts';
import { reportingVerbs } from '../../../lexicon/en/reporting-verbs.ts';
import { type NounPhrase, phraseEndingAt, withBounds } from '../../syntax/noun-phrases.ts';
import { subjectAfter } from '../../syntax/subject-phrases.ts';
import type { Line } from '../../syntax/token-lines.ts';
import { irregularPasts } from '../../syntax/verb-forms.ts';
import { type Cue, endOfDateline } from '../cues.ts';

/** A noun phrase that may be the subject of a cue. */
export type SubjectCandidate = {
  readonly phrase: NounPhrase;
  readonly side: 'before' | 'after';
  /** True for the phrase that the rules chose. */
  readonly isRules: boolean;
  /** True for a phrase with "and". */
  readonly isJoint: boolean;
  /** The rank of the head before the cue, 1 for the nearest; 0 after the cue. */
  readonly rankFromCue: number;
  /** The rank of the head from the start of the sentence, 1 for the first; 0 after the cue. */
  readonly rankFromStart: number;
};

const farthestBefore = 70; // tokens
const farthestAfter = 40; // tokens

/** The phrases of a line by their last token. The cues of a sentence share them. */
export type PhrasesByEnd = (readonly NounPhrase[] | undefined)[];

/**
 * Returns the candidates for the subject of `cue`, the rules' choice first. `earlier` holds the cues before
 * it in its sentence. Several candidates may share a head, so that the features can separate a whole phrase
 * from a part of it. Pass one `phrases` for all cues of a line: it keeps the phrases found so far.
 */
export function findSubjectCandidates(
  line: Line,
  cue: Cue,
  earlier: readonly Cue[],
  phrases: PhrasesByEnd = [],
): readonly SubjectCandidate[] {
  const { tokens, sentenceStart, sentenceEnd } = line;
  // A dateline is never a subject.
  const from = sentenceStart[cue.verb] || endOfDateline(line);
  const until = sentenceEnd[cue.verb] ?? tokens.length;
  const found: NounPhrase[] = [];
  const add = (phrase: NounPhrase | undefined) => {
    if (phrase === undefined || phrase.start < from) return;
    if (!found.some(({ start, end }) => start === phrase.start && end === phrase.end)) found.push(phrase);
  };
  add(cue.subject);
  for (let last = cue.start - 1; last >= from && last > cue.start - farthestBefore; last--) {
    const ending = phrases[last] ?? phrasesEndingAt(line, last, from);
    phrases[last] = ending;
    for (const phrase of ending) add(phrase);
  }
  // "said Ms. Lee", "Promising calm, Mr. Okoro": after the cue, or after a later comma.
  for (let at = cue.end; at < until && at < cue.end + farthestAfter; at++) {
    if (at > cue.end && tokens[at]?.text !== ',') continue;
    const phrase = subjectAfter(line, at === cue.end ? at - 1 : at, until);
    add(phrase);
    add(phrase && withoutVerb(line, phrase));
  }
  add(earlier.findLast(({ subject, isNoun }) => subject !== undefined && !isNoun)?.subject);
  return ranked(line, cue, found);
}

/** The phrase that ends at the token `last`, its part before a verb, and itself with the phrase before "and". */
function phrasesEndingAt(line: Line, last: number, from: number): readonly NounPhrase[] {
  const phrase = canEndPhrase(line, last) ? phraseEndingAt(line, last, from) : undefined;
  if (phrase === undefined) return [];
  const others = [withoutVerb(line, phrase), joined(line, phrase, from)];
  return [phrase, ...others.filter((other) => other !== undefined)];
}

const demonstratives = new Set(['this', 'that', 'these', 'those']);

/** Whether a phrase can end here. It cannot end with "originally" or "ago". */
function canEndPhrase({ tokens }: Line, at: number): boolean {
  const { lower = '', isWord = false } = tokens[at] ?? {};
  if (!isWord || lower === 'ago' || adverbs.has(lower)) return false;
  if (demonstratives.has(lower) && timeWords.has(tokens[at + 1]?.lower ?? '')) return false;
  // "this week said", but not "Mr. May said"
  return !timeWords.has(lower) || (lower === 'may' && tokens[at]?.isCapital === true);
}

/**
 * The part of the phrase before a verb: "Okoro" in "Okoro showed visitors", "Divers" in "Divers have at
 * times".
 */
function withoutVerb({ tokens }: Line, phrase: NounPhrase): NounPhrase | undefined {
  for (let at = phrase.start + 1; at < phrase.end; at++) {
    const token = tokens[at];
    if (token === undefined || token.isCapital) continue;
    const form = reportingVerbs.get(token.lower)?.form;
    const isVerb =
      auxiliaries.has(token.lower) || form === 'past' || form === 'third' || irregularPasts.has(token.lower);
    if (!isVerb || token.lower === "'s") continue;
    const head = tokens[at - 1];
    if (head === undefined || !head.isWord || determiners.has(head.lower)) return undefined;
    const { start, apposition } = phrase;
    if (phrase.head < at) return withBounds(phrase, { start, end: at });
    return { start, end: at, head: at - 1, type: head.isCapital ? 'name' : 'nominal', apposition };
  }
  return undefined;
}

/** "X and Y" or "X or Y" as one phrase. Undefined if the first part holds a verb. */
function joined(line: Line, phrase: NounPhrase, from: number): NounPhrase | undefined {
  const { tokens } = line;
  const { lower = '' } = tokens[phrase.start - 1] ?? {};
  if (phrase.type === 'pronoun' || (lower !== 'and' && lower !== 'or')) return undefined;
  const first = phraseEndingAt(line, phrase.start - 2, from);
  if (first === undefined) return undefined;
  for (let at = first.start; at < phrase.start - 1; at++) {
    const { lower: word = '', isCapital = true } = tokens[at] ?? {};
    if (
      !isCapital &&
      (auxiliaries.has(word) || word.endsWith('ed') || (clauseWords.has(word) && word !== 'and'))
    )
      return undefined;
  }
  return withBounds(phrase, { start: first.start, end: phrase.end });
}

function isJoint({ tokens }: Line, { start, end }: NounPhrase): boolean {
  for (let at = start; at < end; at++) if (tokens[at]?.lower === 'and') return true;
  return false;
}

function ranked(line: Line, cue: Cue, phrases: readonly NounPhrase[]): SubjectCandidate[] {
  const isBefore = ({ start }: NounPhrase) => start < cue.end;
  // The heads before the cue, the nearest first.
  const heads = [...new Set(phrases.filter(isBefore).map(({ head }) => head))].sort(
    (one, other) => other - one,
  );
  return phrases.map((phrase) => {
    const rankFromCue = isBefore(phrase) ? heads.indexOf(phrase.head) + 1 : 0;
    return {
      phrase,
      side: isBefore(phrase) ? 'before' : 'after',
      isRules: phrase === cue.subject,
      isJoint: isJoint(line, phrase),
      rankFromCue,
      rankFromStart: rankFromCue === 0 ? 0 : heads.length - rankFromCue + 1,
    };
  });
}

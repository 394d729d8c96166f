/** Finds dialogue tags: the words before or after a quotation that name its speaker. */

import { clauseWords, prepositions, timeWords } from '../../../lexicon/en/function-words.ts';
import { cuesBetween } from '../../../text/binary-search.ts';
import type { MarkedSpan } from '../../structure/quotation-marks.ts';
import { phraseEndingAt } from '../../syntax/noun-phrases.ts';
import { subjectAfter } from '../../syntax/subject-phrases.ts';
import type { Line } from '../../syntax/token-lines.ts';
import { leadSubject } from '../../syntax/verb-subjects.ts';
import type { Cue } from '../cues.ts';
import type { DialogueTag, QuotedTokens } from './dialogue-tag.ts';
import { inWordsOf, unknownVerbAfter, unknownVerbBefore } from './rare-tags.ts';
import { introducedBy, labelBefore, signatureAfter } from './verbless-tags.ts';

/** Words that continue the sentence, so that no tag follows: '"the old method," which failed'. */
const noTag = new Set(['and', 'but', 'which', 'who', 'whose', 'that', 'where']);
const longestTag = 31; // tokens from the quotation to the verb of its tag

/**
 * Returns the tag in the sentence of the quotation: '"...," she said', 'She said: "..."'. Undefined if there
 * is none.
 */
export function findTag(
  line: Line,
  quoted: MarkedSpan,
  at: QuotedTokens,
  cues: readonly Cue[],
  isWhole: (at: number) => boolean,
): DialogueTag | undefined {
  const last =
    /[^"'’”\s]["'’”\s]*$/
      .exec(line.text.slice(Math.max(quoted.inner.start, quoted.inner.end - 8), quoted.inner.end))?.[0]
      ?.charAt(0) ?? '';
  const signed = quoted.closed ? signatureAfter(line, at) : undefined;
  if (signed !== undefined) return signed;
  const after =
    quoted.closed && (last !== '.' || isTagAfterStop(line, at, cues))
      ? tagAfter(line, at, cues, isWhole)
      : undefined;
  if (after !== undefined && last === ',') return after;
  return tagBefore(line, at, cues) ?? after;
}

const longestSetting = 5; // tokens after "said" that only give a place or a time

/**
 * Whether a tag follows a full stop: '"We lost the boat." said Mara Lind', '"We lost the boat." Mara Lind
 * said on Monday.'
 */
function isTagAfterStop(line: Line, { end }: QuotedTokens, cues: readonly Cue[]): boolean {
  const { tokens, sentenceEnd } = line;
  const opener = tokens[end];
  const cue = opener?.isWord ? cues.find(({ verb }) => verb >= end) : undefined;
  if (cue?.subject === undefined || !cue.word.isTag || cue.isNoun || cue.isPassive) return false;
  if (cue.start === end) return !opener?.isCapital && cue.side === 'after';
  const rest = tokens.slice(cue.end, sentenceEnd[cue.verb] ?? tokens.length).filter(({ isWord }) => isWord);
  const isSetting = rest.length <= longestSetting && !rest.some(({ lower }) => clauseWords.has(lower));
  const opens =
    rest.length === 0 || prepositions.has(rest[0]?.lower ?? '') || timeWords.has(rest[0]?.lower ?? '');
  return cue.subject.start === end && cue.word.form !== 'gerund' && isSetting && opens;
}

function tagAfter(
  line: Line,
  { end }: QuotedTokens,
  cues: readonly Cue[],
  isWhole: (at: number) => boolean,
): DialogueTag | undefined {
  const { tokens } = line;
  const first = tokens[end]?.text === ',' ? end + 1 : end;
  // After "Why?" the sentence seems to end, but a tag may follow.
  const until = line.sentenceEnd[first] ?? tokens.length;
  const opener = tokens[first];
  if (opener === undefined || first >= tokens.length || noTag.has(opener.lower)) return undefined;
  for (const cue of cuesBetween(cues, { from: first, to: Math.min(until, first + longestTag) })) {
    if (cue.isNoun || !cue.word.isTag) continue;
    for (let at = first; at < cue.verb; at++) if (isWhole(at)) return undefined;
    if (cue.side === 'after' && cue.subject !== undefined) {
      return { phrase: cue.subject, cue, rule: 'said X after' };
    }
    if (cue.word.form === 'gerund' || cue.start === first) continue;
    const phrase = subjectAfter(line, first - 1, cue.start);
    if (phrase === undefined) return undefined;
    return { phrase, cue, rule: 'X said after' };
  }
  return unknownVerbAfter(line, first, until);
}

function tagBefore(line: Line, { start }: QuotedTokens, cues: readonly Cue[]): DialogueTag | undefined {
  const { tokens } = line;
  const first = line.sentenceStart[start] ?? 0;
  const before = tokens[start - 1];
  if (before === undefined || start === first) return undefined;
  let barrier = first;
  for (let at = start - 1; at >= first; at--) {
    if (line.quoted[at] !== -1 && line.quoted[at] !== line.quoted[start]) {
      barrier = at + 1;
      break;
    }
  }
  const named = labelBefore(line, start - 1, barrier);
  if (named !== undefined) return named;
  for (const cue of cuesBetween(cues, { from: barrier, to: start }).toReversed()) {
    if (cue.subject === undefined || cue.isNoun) continue;
    return { phrase: cue.subject, cue, rule: 'X said before' };
  }
  return before.text === ':' ? tagOfColon(line, start - 1, barrier) : inWordsOf(line, start, barrier);
}

/** A label such as 'Mr. Lee:', or a lead-in with an unknown verb. */
function tagOfColon(line: Line, colon: number, from: number): DialogueTag | undefined {
  const phrase = phraseEndingAt(line, colon - 1, from);
  if (phrase && phrase.start === from) return { phrase, cue: undefined, rule: 'X: before' };
  return unknownVerbBefore(line, colon, from);
}

/**
 * Returns the tag in a line that ends with a colon, for the paragraph below it: "Mr. Lee continued:".
 * Undefined if there is none.
 */
export function findLeadIn(line: Line, cues: readonly Cue[]): DialogueTag | undefined {
  const colon = line.tokens.length - 1;
  if (line.tokens[colon]?.text !== ':' || colon < 1) return undefined;
  const from = line.sentenceStart[colon] ?? 0;
  const cue = cues.findLast(({ verb, subject, isNoun }) => verb >= from && subject !== undefined && !isNoun);
  if (cue?.subject) return { phrase: cue.subject, cue, rule: 'X said: in the line before' };
  const introduced = introducedBy(line);
  if (introduced !== undefined) return { ...introduced, rule: 'introduction in the line before' };
  const tag = tagOfColon(line, colon, from);
  if (tag !== undefined) return { ...tag, rule: 'lead-in in the line before' };
  const subject = leadSubject(line, colon, from);
  return subject && { phrase: subject, cue: undefined, rule: 'subject of the line before' };
}

function isRelative({ tokens }: Line, { subject }: Cue): boolean {
  const { lower = '' } = tokens[subject?.head ?? -1] ?? {};
  return subject?.type === 'pronoun' && (lower === 'who' || lower === 'which' || lower === 'that');
}

/**
 * Returns the speaker of the sentence before token `until`; else its subject, with less confidence. Undefined
 * if there is neither.
 */
export function findSpeakerBefore(line: Line, until: number, cues: readonly Cue[]): DialogueTag | undefined {
  const last = line.sentenceStart[until - 1] ?? 0;
  for (const cue of cuesBetween(cues, { from: last, to: until }).toReversed()) {
    if (cue.isNoun || cue.isPassive || cue.subject === undefined) continue;
    if (isRelative(line, cue)) continue;
    if (cue.word.isTag && cue.word.form !== 'base')
      return { phrase: cue.subject, cue, rule: 'speaker of the sentence before' };
  }
  const subject = leadSubject(line, until, last);
  return subject && { phrase: subject, cue: undefined, rule: 'subject of the sentence before' };
}

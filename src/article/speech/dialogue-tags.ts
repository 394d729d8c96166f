/** Tags: who says quoted words, by what stands before and after them. */

import { subjectPronouns } from '../../lexicon/en/function-words.ts';
import { cuesBetween } from '../../text/binary-search.ts';
import type { Quoted } from '../structure/quotation-marks.ts';
import { type NounPhrase, phraseEndingAt } from '../syntax/noun-phrases.ts';
import { subjectAfter, subjectBefore } from '../syntax/subject-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { leadSubject } from '../syntax/verb-subjects.ts';
import type { Cue } from './cues.ts';
import type { QuotedTokens } from './direct-speech.ts';

const dashes = new Set(['-', '–', '—', '―', '―']);
const longestTag = 31; // tokens from quoted words to the verb of their tag
const longestSignature = 12; // tokens

/** Who says quoted words, by which cue. */
export type Tag = {
  readonly phrase: NounPhrase;
  readonly cue: Cue | undefined;
  readonly rule: string;
  readonly confidence: number;
};

/** A tag, and the number of the line in which its words stand. */
export type PlacedTag = Tag & { readonly line: number };

/** The tag in the sentence of the quoted words: '"...," she said', 'She said: "..."'. */
export function findTag(
  line: Line,
  quoted: Quoted,
  at: QuotedTokens,
  cues: readonly Cue[],
  isWhole: (at: number) => boolean,
): Tag | undefined {
  const last =
    /[^"'’”\s]["'’”\s]*$/
      .exec(line.text.slice(Math.max(quoted.inner.start, quoted.inner.end - 8), quoted.inner.end))?.[0]
      ?.charAt(0) ?? '';
  const signed = quoted.closed ? signatureAfter(line, at.end) : undefined;
  if (signed !== undefined) return signed;
  const after = quoted.closed && last !== '.' ? tagAfter(line, at, cues, isWhole) : undefined;
  if (after !== undefined && last === ',') return after;
  return tagBefore(line, at, cues) ?? after;
}

function tagAfter(
  line: Line,
  { end }: QuotedTokens,
  cues: readonly Cue[],
  isWhole: (at: number) => boolean,
): Tag | undefined {
  const { tokens } = line;
  const first = tokens[end]?.text === ',' ? end + 1 : end;
  // After "Why?" a sentence seems to end: the tag is what follows.
  const until = line.sentenceEnd[first] ?? tokens.length;
  const opener = tokens[first];
  if (opener === undefined || first >= tokens.length || opener.lower === 'and' || opener.lower === 'but')
    return undefined;
  for (const cue of cuesBetween(cues, { from: first, to: Math.min(until, first + longestTag) })) {
    if (cue.isNoun || !cue.word.isTag) continue;
    for (let at = first; at < cue.verb; at++) if (isWhole(at)) return undefined;
    if (cue.side === 'after' && cue.subject !== undefined) {
      return { phrase: cue.subject, cue, rule: 'said X after', confidence: 0.97 };
    }
    if (cue.word.form === 'gerund' || cue.start === first) continue;
    const phrase = subjectAfter(line, first - 1, cue.start);
    if (phrase === undefined) return undefined;
    return { phrase, cue, rule: 'X said after', confidence: 0.97 };
  }
  // '"...," he thundered': a verb that no list knows, right after a comma inside the marks.
  if (opener.lower.endsWith('ed') && !opener.isCapital && tokens[first + 1]?.isCapital) {
    const phrase = subjectAfter(line, first, until);
    if (phrase?.type === 'name')
      return { phrase, cue: undefined, rule: 'unknown verb and X after', confidence: 0.8 };
  }
  const verb = bareVerb(line, first, until);
  const phrase = verb === undefined ? undefined : phraseEndingAt(line, verb - 1, first);
  return phrase && phrase.start === first
    ? { phrase, cue: undefined, rule: 'X and unknown verb after', confidence: 0.8 }
    : undefined;
}

/** '"..." - Jane Lee': a name after a dash, with which the line ends. */
function signatureAfter(line: Line, dash: number): Tag | undefined {
  if (!dashes.has(line.tokens[dash]?.text ?? '')) return undefined;
  const phrase = subjectAfter(line, dash, line.tokens.length);
  if (phrase?.type !== 'name' || phrase.end - dash > longestSignature) return undefined;
  const next = line.tokens[phrase.end];
  const ends = next === undefined || next.text === ',' || next.text === '.' || next.text === '(';
  return ends ? { phrase, cue: undefined, rule: 'signature after a dash', confidence: 0.9 } : undefined;
}

function bareVerb({ tokens }: Line, first: number, until: number): number | undefined {
  for (let at = first + 1; at < until && at < first + 6; at++) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (token === undefined || before === undefined || !token.isWord) return undefined;
    const isVerb = !token.isCapital && (/(?:ed|s)$/.test(token.lower) || subjectPronouns.has(before.lower));
    if (isVerb && (before.isCapital || subjectPronouns.has(before.lower))) return at;
  }
  return undefined;
}

function tagBefore(line: Line, { start }: QuotedTokens, cues: readonly Cue[]): Tag | undefined {
  const { tokens } = line;
  const first = line.sentenceStart[start] ?? 0;
  const before = tokens[start - 1];
  if (before === undefined || start === first) return undefined;
  let barrier = first;
  for (let at = start - 1; at >= first; at--) {
    if (
      line.quoted[at] !== -1 &&
      line.quoted[at] !== line.quoted[start] &&
      tokens[at + 1]?.text !== undefined
    ) {
      barrier = at + 1;
      break;
    }
  }
  const named = before.text === ':' ? nameAtColon(line, start - 1, barrier) : undefined;
  if (named !== undefined) return named;
  for (const cue of cuesBetween(cues, { from: barrier, to: start }).toReversed()) {
    if (cue.subject === undefined || cue.isNoun) continue;
    return { phrase: cue.subject, cue, rule: 'X said before', confidence: start - cue.verb < 4 ? 0.97 : 0.9 };
  }
  return before.text === ':' ? tagOfColon(line, start - 1, barrier) : inWordsOf(line, start, barrier);
}

/** 'In the words of Mr. Lee, "..."'. */
function inWordsOf(line: Line, start: number, from: number): Tag | undefined {
  const { tokens } = line;
  for (let at = start - 1; at > from; at--) {
    if (tokens[at]?.lower !== 'of' || tokens[at - 1]?.lower !== 'words') continue;
    const phrase = subjectAfter(line, at, start);
    return phrase && { phrase, cue: undefined, rule: 'in the words of X', confidence: 0.9 };
  }
  return undefined;
}

/** "Boss: ..." and "A look at the polls - Jane Doe: ...": a full name right before the colon. */
function nameAtColon(line: Line, colon: number, from: number): Tag | undefined {
  const phrase = phraseEndingAt(line, colon - 1, from);
  if (phrase?.type !== 'name') return undefined;
  const before = line.tokens[phrase.start - 1]?.text ?? '';
  return phrase.start === from || before === '-' || before === '–' || before === '—'
    ? { phrase, cue: undefined, rule: 'X: before', confidence: 0.9 }
    : undefined;
}

/** 'Mr. Lee:' and headlines; a lead-in without a known cue ("Mr. Lee gloated:") has its subject before its last word. */
function tagOfColon(line: Line, colon: number, from: number): Tag | undefined {
  const phrase = phraseEndingAt(line, colon - 1, from);
  if (phrase && phrase.start === from) return { phrase, cue: undefined, rule: 'X: before', confidence: 0.9 };
  const subject = subjectBefore(line, colon - 1, from);
  if (subject && subject.start === from)
    return { phrase: subject, cue: undefined, rule: 'X and unknown verb:', confidence: 0.8 };
  return undefined;
}

/** Who speaks in the paragraph after a line that ends with a colon: "Mr. Lee continued:". */
export function findLeadIn(line: Line, cues: readonly Cue[]): Tag | undefined {
  const colon = line.tokens.length - 1;
  if (line.tokens[colon]?.text !== ':' || colon < 1) return undefined;
  const from = line.sentenceStart[colon] ?? 0;
  const cue = cues.findLast(({ verb, subject, isNoun }) => verb >= from && subject !== undefined && !isNoun);
  if (cue?.subject) return { phrase: cue.subject, cue, rule: 'X said: in the line before', confidence: 0.9 };
  const tag = tagOfColon(line, colon, from);
  if (tag !== undefined) return { ...tag, rule: 'lead-in in the line before' };
  const subject = leadSubject(line, colon, from);
  return subject && { phrase: subject, cue: undefined, rule: 'subject of the line before', confidence: 0.6 };
}

function isRelative({ tokens }: Line, { subject }: Cue): boolean {
  const { lower = '' } = tokens[subject?.head ?? -1] ?? {};
  return subject?.type === 'pronoun' && (lower === 'who' || lower === 'which' || lower === 'that');
}

/** Who speaks in the sentences of `line` before token `until`, as far as their cues tell. */
export function findSpeakerBefore(line: Line, until: number, cues: readonly Cue[]): Tag | undefined {
  const last = line.sentenceStart[until - 1] ?? 0;
  for (const cue of cuesBetween(cues, { from: last, to: until }).toReversed()) {
    if (cue.isNoun || cue.isPassive || cue.subject === undefined) continue;
    if (isRelative(line, cue)) continue;
    if (cue.word.isTag && cue.word.form !== 'base')
      return { phrase: cue.subject, cue, rule: 'speaker of the sentence before', confidence: 0.75 };
  }
  const subject = leadSubject(line, until, last);
  return (
    subject && { phrase: subject, cue: undefined, rule: 'subject of the sentence before', confidence: 0.5 }
  );
}

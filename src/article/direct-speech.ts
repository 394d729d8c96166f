/** Tells words that are quoted whole from a word or a title between marks, and finds the tag of each. */
import { cueForms } from './cue-verbs.ts';
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';
import { type NounPhrase, phraseEndingAt } from './mentions.ts';
import { subjectPronouns } from './pronouns.ts';
import type { Quoted } from './quotations.ts';

/** The tokens of a quoted stretch with its marks; `end` is not included. */
export type QuotedTokens = { readonly start: number; readonly end: number };

/** Who says quoted words, by which cue. */
export type Tag = {
  readonly phrase: NounPhrase;
  readonly cue: Cue | undefined;
  readonly rule: string;
  readonly confidence: number;
};

/** Where the tokens of the quoted stretch with number `index` stand in `line`. */
export function tokensOf(line: Line, index: number): QuotedTokens | undefined {
  const start = line.quoted.indexOf(index);
  if (start === -1) return undefined;
  let end = start;
  while (line.quoted[end] === index) end++;
  return { start, end };
}

/** True when the words between the marks are somebody's whole words, not a word, a nickname or a title in a sentence. */
export function isUtterance(line: Line, quoted: Quoted, { start, end }: QuotedTokens): boolean {
  const { text, tokens } = line;
  const inner = text.slice(quoted.inner.start, quoted.inner.end);
  const words = tokens.slice(start, end).filter(({ isWord }) => isWord).length;
  const endsInside = /[.,?!…—–-]$/.test(inner);
  const first = line.sentenceStart[start] ?? 0;
  const before = tokens[start - 1];
  const after = tokens[end];
  const opensSentence = start === first;
  const opensParagraph = start === 0;
  const closesParagraph =
    end >= tokens.length || (end === tokens.length - 1 && /[.,?!]/.test(after?.text ?? ''));
  const isCapital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inner);
  if (!quoted.closed) return words > 3;
  if (opensParagraph && closesParagraph) return line.paragraph.kind !== 'title';
  if (opensSentence) {
    if (endsInside && (words > 1 || /[.?!,]$/.test(inner))) return true;
    return words > 5 && after?.text === ',';
  }
  if (before === undefined) return words > 3;
  if (before.text === ':') return words > 1 || endsInside;
  if (before.text === ',') {
    if (!isCueNear(line, start - 2, first)) return isCapital && endsInside && words > 4;
    return isCapital ? words > 0 : words > 3;
  }
  if (before.isWord && !before.isCapital && cueForms.get(before.lower)?.isTag)
    return isCapital ? words > 1 : words > 5;
  return isCapital && words > 6 && /[.?!]$/.test(inner) && before.lower !== 'that';
}

function isCueNear({ tokens, quoted }: Line, from: number, first: number): boolean {
  for (let at = from; at >= first && at > from - 14; at--) {
    if (quoted[at] !== -1) return false;
    const { lower = '', isCapital = true } = tokens[at] ?? {};
    if (!isCapital && cueForms.get(lower)?.isTag) return true;
  }
  return false;
}

/** The tag in the sentence of the quoted words: '"...," she said', 'She said: "..."'. */
export function findTag(line: Line, quoted: Quoted, at: QuotedTokens, cues: readonly Cue[]): Tag | undefined {
  const lastInside = line.text.charAt(quoted.inner.end - 1);
  const endsOpen = /[,?!…—–-]/.test(lastInside) || !/[.]/.test(lastInside);
  const before = tagBefore(line, at, cues);
  if (before !== undefined && /[:]/.test(line.tokens[at.start - 1]?.text ?? '')) return before;
  const after = quoted.closed ? tagAfter(line, at, { cues, endsOpen }) : undefined;
  return after ?? before;
}

type After = { readonly cues: readonly Cue[]; readonly endsOpen: boolean };

function tagAfter(line: Line, { end }: QuotedTokens, { cues, endsOpen }: After): Tag | undefined {
  const { tokens } = line;
  const until = line.sentenceEnd[end - 1] ?? tokens.length;
  if (!endsOpen || end >= until) return undefined;
  const first = tokens[end]?.text === ',' ? end + 1 : end;
  for (const cue of cues) {
    if (cue.verb < first || cue.verb >= until || cue.subject === undefined) continue;
    if (line.quoted.slice(first, cue.verb).some((index) => index !== -1)) return undefined;
    if (!cue.word.isTag) continue;
    if (cue.verb > first + 30) break;
    if (cue.side === 'shared') {
      if (cue.subject.start >= first) continue;
      continue;
    }
    return {
      phrase: cue.subject,
      cue,
      rule: cue.side === 'after' ? 'said X after' : 'X said after',
      confidence: 0.97,
    };
  }
  // '"...," he thundered': a verb that no list knows, right after a comma inside the marks.
  const verb = bareVerb(line, first, until);
  const phrase = verb === undefined ? undefined : phraseEndingAt(line, verb - 1, first);
  return phrase && phrase.start === first
    ? { phrase, cue: undefined, rule: 'X and unknown verb after', confidence: 0.8 }
    : undefined;
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
  for (const cue of cues.toReversed()) {
    if (cue.verb >= start) continue;
    if (cue.verb < barrier) break;
    if (cue.subject === undefined) continue;
    return { phrase: cue.subject, cue, rule: 'X said before', confidence: start - cue.verb < 4 ? 0.97 : 0.9 };
  }
  if (before.text === ':') {
    // 'Mr. Lee:' and headlines; a lead-in without a cue takes the subject of its sentence.
    const phrase = phraseEndingAt(line, start - 2, barrier);
    if (phrase && phrase.start === barrier)
      return { phrase, cue: undefined, rule: 'X: before', confidence: 0.9 };
  }
  return undefined;
}

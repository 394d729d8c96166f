/** Rules for dialogue tags that are very rare. */
import { subjectPronouns } from '../../../lexicon/en/function-words.ts';
import { type NounPhrase, phraseEndingAt } from '../../syntax/noun-phrases.ts';
import { subjectAfter, subjectBefore } from '../../syntax/subject-phrases.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { DialogueTag } from './dialogue-tag.ts';

// Each rule gives an example, and how often it fired in 11,443 quotations of PolNeAR (train, dev) and GUM.

const farthestVerb = 6; // tokens

/**
 * A verb outside the word lists: '"Never," thundered Mr. Lee' (2 times), '"Never," Mr. Lee thundered' (11
 * times, 7 of 9 right).
 */
export function unknownVerbAfter(line: Line, first: number, until: number): DialogueTag | undefined {
  const opener = line.tokens[first];
  if (opener?.lower.endsWith('ed') && !opener.isCapital && line.tokens[first + 1]?.isCapital) {
    const phrase = subjectAfter(line, first, until);
    if (phrase?.type === 'name') return { phrase, cue: undefined, rule: 'unknown verb and X after' };
  }
  const verb = unlistedVerb(line, first, until);
  const phrase = verb === undefined ? undefined : subjectOfUnlisted(line, first, verb);
  return phrase && { phrase, cue: undefined, rule: 'X and unknown verb after' };
}

/**
 * The phrase from `first` up to the verb. After an adjective ("an angry Ms. Lund retorted") it must be a
 * name.
 */
function subjectOfUnlisted(line: Line, first: number, verb: number): NounPhrase | undefined {
  const phrase = phraseEndingAt(line, verb - 1, first);
  if (phrase?.start === first) return phrase;
  const wide = subjectAfter(line, first - 1, verb);
  return wide?.type === 'name' && wide.end === verb ? wide : undefined;
}

function unlistedVerb({ tokens }: Line, first: number, until: number): number | undefined {
  for (let at = first + 1; at < until && at < first + farthestVerb; at++) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (token === undefined || before === undefined || !token.isWord) return undefined;
    const isVerb = !token.isCapital && (/(?:ed|s)$/.test(token.lower) || subjectPronouns.has(before.lower));
    if (isVerb && (before.isCapital || subjectPronouns.has(before.lower))) return at;
  }
  return undefined;
}

/** 'Mr. Lee gloated: "..."' (2 times): returns the subject of a lead-in whose verb is unknown. */
export function unknownVerbBefore(line: Line, colon: number, from: number): DialogueTag | undefined {
  const phrase = subjectBefore(line, colon - 1, from);
  return phrase?.start === from ? { phrase, cue: undefined, rule: 'X and unknown verb:' } : undefined;
}

/** 'In the words of Mr. Lee, "..."' (1 time): returns the person whose words they are. */
export function inWordsOf(line: Line, start: number, from: number): DialogueTag | undefined {
  const { tokens } = line;
  for (let at = start - 1; at > from; at--) {
    if (tokens[at]?.lower !== 'of' || tokens[at - 1]?.lower !== 'words') continue;
    const phrase = subjectAfter(line, at, start);
    return phrase && { phrase, cue: undefined, rule: 'in the words of X' };
  }
  return undefined;
}

/** Finds what happens between quotations: back-references, and speakers outside quotations. */
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { findBackReferences } from './back-references.ts';
import type { Cue } from './cues.ts';
import type { SpeechLine } from './speech-lines.ts';

/** A back-reference, or a speaker outside quotations to whom a later pronoun may refer. */
export type SpeakingEvent = {
  readonly kind: 'points back' | 'speaks';
  /** The offset of the verb in the article's text. */
  readonly at: number;
  readonly line: number;
  readonly phrase: NounPhrase;
  readonly cue: Cue | undefined;
};

/** Returns the events of line number `index`. */
export function findSpeakingEvents({ line, cues }: SpeechLine, index: number): SpeakingEvent[] {
  const back = findBackReferences(line).map(({ verb, subject }) => ({
    kind: 'points back' as const,
    at: line.tokens[verb]?.start ?? 0,
    line: index,
    phrase: subject,
    cue: undefined,
  }));
  const speaks = cues.flatMap((cue) => {
    const { subject, isNoun, isPassive, verb, side, word } = cue;
    if (subject === undefined || isNoun || isPassive) return [];
    // "Prices may fall, said Lars Holm.": a tag after its content.
    const isTag = side === 'after' && word.isTag && subject.type === 'name';
    if (!isTag && subject.start !== line.sentenceStart[subject.start]) return [];
    const at = line.tokens[verb]?.start ?? 0;
    return [{ kind: 'speaks' as const, at, line: index, phrase: subject, cue }];
  });
  return [...back, ...speaks];
}

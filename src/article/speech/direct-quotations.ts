/** Quoted words with whoever says them: by a tag of their own, or by that of the words and paragraphs around them. */

import { cuesBetween } from '../../text/binary-search.ts';
import type { Quoted } from '../structure/quotation-marks.ts';
import type { Cue } from './cues.ts';
import { findLeadIn, findSpeakerBefore, findTag, type PlacedTag } from './dialogue-tags.ts';
import type { QuotedTokens } from './direct-speech.ts';
import type { Reading } from './speech-lines.ts';

const longestTag = 12; // tokens; what starts later than this after quoted words is a new sentence

export type Turn = {
  readonly quoted: Quoted;
  readonly tag: PlacedTag | undefined;
  readonly line: number;
  /** The same for the parts of one utterance. */
  readonly group: number;
};

type Part = {
  readonly quoted: Quoted;
  readonly tokens: QuotedTokens;
  readonly line: number;
  readonly tag: PlacedTag | undefined;
};

/** The words quoted whole in `readings`, in order; each group is one utterance. */
export function findTurns(readings: readonly Reading[]): readonly Turn[] {
  const parts = readings.flatMap(({ line, whole, cues, isWhole, turn }, index) =>
    whole.map(({ quoted, ...tokens }): Part => {
      const own = turn === undefined ? findTag(line, quoted, tokens, cues, isWhole) : undefined;
      return { quoted, tokens, line: index, tag: turn ?? (own && { ...own, line: index }) };
    }),
  );
  const found: Turn[] = [];
  let group = 0;
  for (const [index, part] of parts.entries()) {
    const previous = found.at(-1);
    const inherited = inherit(part, { readings, previous, before: parts[index - 1], next: parts[index + 1] });
    if (!inherited.joins) group++;
    found.push({ quoted: part.quoted, tag: inherited.tag, line: part.line, group });
  }
  return found;
}

/** The words quoted whole in a language whose cues are not known: nobody is named. */
export function findUntagged(readings: readonly Reading[]): readonly Turn[] {
  return readings
    .flatMap(({ whole }, line) => whole.map(({ quoted }) => ({ quoted, line })))
    .map(({ quoted, line }, index) => ({ quoted, tag: undefined, line, group: index + 1 }));
}

type Around = {
  readonly readings: readonly Reading[];
  readonly previous: Turn | undefined;
  readonly before: Part | undefined;
  readonly next: Part | undefined;
};
type Inherited = { readonly tag: PlacedTag | undefined; readonly joins: boolean };

function inherit({ tag, line, tokens }: Part, { readings, previous, before, next }: Around): Inherited {
  const opensLine = tokens.start === 0;
  const signed = readings[line + 1]?.signature;
  if (opensLine && signed !== undefined && tokens.end >= lengthOf(readings[line]))
    return { tag: { ...signed, line: line + 1 }, joins: false };
  const follows = opensLine && before?.line === line - 1;
  if (follows && before.quoted.closed === false && before.tokens.end >= lengthOf(readings[line - 1])) {
    // An unclosed quotation that fills its paragraph to the end goes on in the next one.
    const own = tag?.line === line ? tag : undefined;
    return { tag: own ?? weaker(previous?.tag, 'goes on over paragraphs', 0.97), joins: true };
  }
  // '"...," she said, "..."': one utterance, interrupted by the tag of both.
  if (tag !== undefined) return { tag, joins: tag.cue !== undefined && tag.cue === previous?.tag?.cue };
  if (previous?.line === line && previous.tag !== undefined && before !== undefined) {
    const cues = readings[line]?.cues ?? [];
    const between = cuesBetween(cues, { from: before.tokens.end, to: tokens.start });
    if (!between.some((cue) => speaksAnew(cue, before.tokens.end)))
      return { tag: weaker(previous.tag, 'after the tag', 0.97), joins: true };
  }
  if (next?.line === line && next.tag !== undefined && next.tokens.start - tokens.end < 2) {
    return { tag: weaker(next.tag, 'before the tag', 0.9), joins: false };
  }
  const here = readings[line];
  if (here !== undefined && !opensLine) {
    const found = findSpeakerBefore(here.line, tokens.start, here.cues);
    if (found !== undefined) return { tag: { ...found, line }, joins: false };
  }
  const above = readings[line - 1];
  if (opensLine && above !== undefined) {
    const lead = findLeadIn(above.line, above.cues);
    if (lead !== undefined) return { tag: { ...lead, line: line - 1 }, joins: false };
  }
  if (follows && previous?.tag !== undefined && previous.line === line - 1)
    return { tag: weaker(previous.tag, 'same speaker goes on', 0.8), joins: false };
  if (next?.line === line && next.tag !== undefined)
    return { tag: weaker(next.tag, 'before the tag', 0.8), joins: false };
  if (opensLine && above !== undefined && tokens.end >= lengthOf(here)) {
    const found = findSpeakerBefore(above.line, above.line.tokens.length, above.cues);
    if (found !== undefined && found.cue !== undefined)
      return {
        tag: { ...found, line: line - 1, rule: 'speaker of the line before', confidence: 0.55 },
        joins: false,
      };
  }
  if (opensLine && next?.line === line + 1 && next.tokens.start === 0 && next.tag !== undefined) {
    return { tag: weaker(next.tag, 'speaker of the line after', 0.6), joins: false };
  }
  return { tag: undefined, joins: false };
}

/** Somebody else's verb of saying, well after the tag of the words before. */
function speaksAnew({ subject, isNoun, word }: Cue, since: number): boolean {
  return subject !== undefined && !isNoun && word.isTag && subject.start > since + longestTag;
}

/** Up to the last token that is more than a stop. */
function lengthOf(reading: Reading | undefined): number {
  const length = reading?.line.tokens.length ?? 0;
  return reading?.line.tokens[length - 1]?.isWord ? length : length - 1;
}

function weaker(tag: PlacedTag | undefined, rule: string, share: number): PlacedTag | undefined {
  return tag && { ...tag, rule, confidence: tag.confidence * share };
}

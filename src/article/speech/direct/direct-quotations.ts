/** Finds direct quotations. Each has its own dialogue tag or inherits one from the text around it. */

import { cuesBetween } from '../../../text/binary-search.ts';
import type { MentionRule } from '../../attribution-rules.ts';
import type { MarkedSpan } from '../../structure/quotation-marks.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { Cue } from '../cues.ts';
import type { SpeechLine } from '../speech-lines.ts';
import type { PlacedTag, QuotedTokens } from './dialogue-tag.ts';
import { findLeadIn, findSpeakerBefore, findTag } from './dialogue-tags.ts';
import { dialogueRule, isDialogue, otherSpeaker } from './dialogue-turns.ts';

const longestTag = 12; // tokens; a cue that starts later than this after a quotation begins a new sentence

/** A direct quotation and its dialogue tag; undefined if the text names no speaker. */
export type DirectQuotation = {
  readonly quoted: MarkedSpan;
  readonly tag: PlacedTag | undefined;
  readonly line: number;
  /** The parts of one utterance have the same number. */
  readonly group: number;
};

type TurnPart = {
  readonly quoted: MarkedSpan;
  readonly tokens: QuotedTokens;
  readonly line: number;
  /** The tag in the sentence of the quotation. */
  readonly tag: PlacedTag | undefined;
};

/** Returns the direct quotations of `speechLines`, in order. Each group is one utterance. */
export function findDirectQuotations(speechLines: readonly SpeechLine[]): readonly DirectQuotation[] {
  const all = speechLines.flatMap(({ line, whole, cues, isWhole, turn }, index) =>
    whole.map(({ quoted, ...tokens }): TurnPart => {
      const own = turn === undefined ? findTag(line, quoted, tokens, cues, isWhole) : undefined;
      return { quoted, tokens, line: index, tag: turn ?? (own && { ...own, line: index }) };
    }),
  );
  // 'Jane Lee, mayor."' below an unclosed quotation is its signature, not part of it.
  const parts = all.filter(
    (part, index) =>
      speechLines[part.line]?.signature === undefined || !goesOn(speechLines, all[index - 1], part),
  );
  const found: DirectQuotation[] = [];
  let group = 0;
  for (const [index, part] of parts.entries()) {
    const around = { speechLines, parts, index, found };
    const { tag, joins } = firstOf(part, around) ?? { tag: undefined, joins: false };
    if (!joins) group++;
    found.push({ quoted: part.quoted, tag, line: part.line, group });
  }
  return found;
}

/** Returns the direct quotations of a text in a language without cue rules. They have no tags. */
export function findUntagged(speechLines: readonly SpeechLine[]): readonly DirectQuotation[] {
  return speechLines
    .flatMap(({ whole }, line) => whole.map(({ quoted }) => ({ quoted, line })))
    .map(({ quoted, line }, index) => ({ quoted, tag: undefined, line, group: index + 1 }));
}

type Around = {
  readonly speechLines: readonly SpeechLine[];
  readonly parts: readonly TurnPart[];
  readonly index: number;
  /** The quotations before this one, with their tags. */
  readonly found: readonly DirectQuotation[];
};
type Inherited = {
  readonly tag: PlacedTag | undefined;
  /** True if the part continues the utterance before it. */
  readonly joins: boolean;
};
type TurnRule = (part: TurnPart, around: Around) => Inherited | undefined;

/** The rules, from the most to the least reliable. The first rule that returns a result decides. */
const rules: readonly TurnRule[] = [
  signedBelow,
  overParagraphs,
  ownTag,
  afterTag,
  besideAnother,
  sentenceBefore,
  lineAbove,
  inDialogue,
  sameSpeaker,
  beforeTag,
  speakerAbove,
  speakerBelow,
  onlySpeaker,
];

function firstOf(part: TurnPart, around: Around): Inherited | undefined {
  for (const rule of rules) {
    const inherited = rule(part, around);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

/** The next line is a signature, and the quotation fills its paragraph. */
function signedBelow({ line, tokens }: TurnPart, { speechLines }: Around): Inherited | undefined {
  const signed = speechLines[line + 1]?.signature;
  const fills = tokens.start === 0 && tokens.end >= lengthOf(speechLines[line]);
  return signed !== undefined && fills ? { tag: { ...signed, line: line + 1 }, joins: false } : undefined;
}

/** An unclosed quotation that fills its paragraph continues in the next one. One tag serves for all parts. */
function overParagraphs(part: TurnPart, { speechLines, parts, index, found }: Around): Inherited | undefined {
  const joins = goesOn(speechLines, parts[index - 1], part);
  if (joins) {
    const own = part.tag?.line === part.line ? part.tag : undefined;
    return { tag: own ?? withRule(found.at(-1)?.tag, 'goes on over paragraphs'), joins: true };
  }
  if (part.tag !== undefined) return undefined;
  // '"We began.¶ "Then came the flood," said Ms. Day.': the tag follows the last paragraph.
  let last = index;
  while (goesOn(speechLines, parts[last], parts[last + 1]) && parts[last]?.tag === undefined) last++;
  const tag = last > index ? parts[last]?.tag : undefined;
  return tag && { tag: withRule(tag, 'goes on over paragraphs'), joins: false };
}

function goesOn(
  speechLines: readonly SpeechLine[],
  one: TurnPart | undefined,
  next: TurnPart | undefined,
): boolean {
  if (one === undefined || next === undefined || one.quoted.closed) return false;
  const follows = next.tokens.start === 0 && one.line === next.line - 1;
  return follows && one.tokens.end >= lengthOf(speechLines[one.line]);
}

/** '"...," she said, "..."': one utterance, interrupted by the tag of both parts. */
function ownTag({ tag }: TurnPart, { found }: Around): Inherited | undefined {
  return tag && { tag, joins: tag.cue !== undefined && tag.cue === found.at(-1)?.tag?.cue };
}

/** '"...," she said. "..."' */
function afterTag(
  { line, tokens }: TurnPart,
  { speechLines, parts, index, found }: Around,
): Inherited | undefined {
  const [before, previous] = [parts[index - 1], found.at(-1)];
  if (before === undefined || previous?.line !== line || previous.tag === undefined) return undefined;
  // '"How are you?" "Fine."': nothing between two quotations, so the speaker changes.
  if (tokens.start === before.tokens.end) return undefined;
  const cues = speechLines[line]?.cues ?? [];
  const between = cuesBetween(cues, { from: before.tokens.end, to: tokens.start });
  if (between.some((cue) => speaksAnew(cue, before.tokens.end))) return undefined;
  return { tag: withRule(previous.tag, 'after the tag'), joins: true };
}

/** '"How are you?" "Fine," he replied.': of two adjacent quotations only one is his. */
function besideAnother({ line, tokens }: TurnPart, { parts, index }: Around): Inherited | undefined {
  const [before, next] = [parts[index - 1], parts[index + 1]];
  const isBeside =
    (next?.line === line && next.tokens.start === tokens.end) ||
    (before?.line === line && before.tokens.end === tokens.start);
  return isBeside ? { tag: undefined, joins: false } : undefined;
}

function sentenceBefore({ line, tokens }: TurnPart, { speechLines }: Around): Inherited | undefined {
  const here = speechLines[line];
  const tag = here && tokens.start > 0 ? findSpeakerBefore(here.line, tokens.start, here.cues) : undefined;
  return tag && { tag: { ...tag, line }, joins: false };
}

/** "Mr. Lee continued:" in the paragraph above. */
function lineAbove({ line, tokens }: TurnPart, { speechLines }: Around): Inherited | undefined {
  const above = speechLines[line - 1];
  const tag = above && tokens.start === 0 ? findLeadIn(above.line, above.cues) : undefined;
  return tag && { tag: { ...tag, line: line - 1 }, joins: false };
}

/** The two speakers of a dialogue alternate. If there are not two, the quotation has no tag. */
function inDialogue({ line, tokens }: TurnPart, { speechLines, found }: Around): Inherited | undefined {
  const fills = tokens.start === 0 && tokens.end >= lengthOf(speechLines[line]);
  if (!fills || !isDialogue(speechLines, found, line)) return undefined;
  return { tag: withRule(otherSpeaker(speechLines, found, line), dialogueRule), joins: false };
}

function sameSpeaker({ line, tokens }: TurnPart, { speechLines, found }: Around): Inherited | undefined {
  const previous = found.at(-1);
  if (tokens.start > 0 || previous?.tag === undefined || previous.line !== line - 1) return undefined;
  if (!endsSentence(speechLines[line])) return undefined;
  return { tag: withRule(previous.tag, 'same speaker goes on'), joins: false };
}

function beforeTag({ line }: TurnPart, { parts, index }: Around): Inherited | undefined {
  const next = parts[index + 1];
  if (next?.line !== line || next.tag === undefined) return undefined;
  return { tag: withRule(next.tag, 'before the tag'), joins: false };
}

/** The paragraph above ends with a sentence that has a speaker. */
function speakerAbove({ line, tokens }: TurnPart, { speechLines }: Around): Inherited | undefined {
  const above = speechLines[line - 1];
  if (tokens.start > 0 || above === undefined || tokens.end < lengthOf(speechLines[line])) return undefined;
  if (!endsSentence(speechLines[line])) return undefined;
  const tag = findSpeakerBefore(above.line, above.line.tokens.length, above.cues);
  if (tag?.cue === undefined) return undefined;
  return { tag: { ...tag, line: line - 1, rule: 'speaker of the line before' }, joins: false };
}

function speakerBelow({ line, tokens }: TurnPart, { parts, index }: Around): Inherited | undefined {
  const next = parts[index + 1];
  if (tokens.start > 0 || next?.line !== line + 1 || next.tokens.start > 0) return undefined;
  return next.tag && { tag: withRule(next.tag, 'speaker of the line after'), joins: false };
}

const longestSilence = 3; // paragraphs since the last quotation

/** A paragraph of direct speech inherits the last speaker, if no cue and no name has occurred since. */
function onlySpeaker({ line, tokens }: TurnPart, { speechLines, found }: Around): Inherited | undefined {
  const last = found.at(-1);
  if (tokens.start > 0 || tokens.end < lengthOf(speechLines[line]) || last?.tag === undefined)
    return undefined;
  if (line - last.line > longestSilence || !endsSentence(speechLines[line])) return undefined;
  const between = speechLines.slice(last.line + 1, line);
  if (between.some(({ line: each, cues }) => cues.length > 0 || hasName(each))) return undefined;
  return { tag: withRule(last.tag, 'only speaker'), joins: false };
}

/** Whether the line may name a person: two capitalised words in a row, or a line that is not plain text. */
function hasName({ tokens, paragraph }: Line): boolean {
  if (paragraph.kind !== 'text') return true;
  return tokens.some((token, at) => token.isCapital && tokens[at + 1]?.isCapital === true && token.isWord);
}

/** A reporting verb with a subject, well after the tag of the quotation before. */
function speaksAnew({ subject, isNoun, word }: Cue, since: number): boolean {
  return subject !== undefined && !isNoun && word.isTag && subject.start > since + longestTag;
}

/** False for “DIVISIVE AND WRONG” on a line of its own, which is a heading or a pull quote. */
function endsSentence(speechLine: SpeechLine | undefined): boolean {
  const marks = speechLine?.line.tokens.slice(-3).map(({ text }) => text) ?? [];
  return marks.some((mark) => /[.?!,…—-]/.test(mark));
}

/** The number of tokens, without a final punctuation mark. */
function lengthOf(speechLine: SpeechLine | undefined): number {
  const length = speechLine?.line.tokens.length ?? 0;
  return speechLine?.line.tokens[length - 1]?.isWord ? length : length - 1;
}

function withRule(tag: PlacedTag | undefined, rule: MentionRule): PlacedTag | undefined {
  return tag && { ...tag, rule };
}

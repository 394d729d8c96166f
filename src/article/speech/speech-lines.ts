/** An article as attribution reads it: its lines, the words quoted whole in each, and the cues around them. */
import type { Paragraph } from '../article.ts';
import { findQuoted, type Quoted } from '../structure/quotation-marks.ts';
import { type Line, layLines } from '../syntax/token-lines.ts';
import { type Cue, findCues } from './cues.ts';
import type { PlacedTag, Tag } from './dialogue-tags.ts';
import { isQuotedWhole, type QuotedTokens } from './direct-speech.ts';
import { findLetters, findSignature } from './signatures.ts';
import { findTranscript, type OwnedLine } from './transcripts.ts';

export type Reading = {
  readonly line: Line;
  /** Words quoted whole, in order. */
  readonly whole: readonly (QuotedTokens & { readonly quoted: Quoted })[];
  readonly cues: readonly Cue[];
  /** True for a token that stands in words quoted whole. */
  readonly isWhole: (token: number) => boolean;
  /** Whose turn of a transcript, or whose letter, the line is. */
  readonly turn: PlacedTag | undefined;
  /** Whom the line names that signs the words above it. */
  readonly signature: Tag | undefined;
};

/** One reading for each of `paragraphs`. */
export function readLines(text: string, paragraphs: readonly Paragraph[]): readonly Reading[] {
  const quoted = findQuoted(text, paragraphs);
  const lines = layLines(text, paragraphs, quoted);
  const turns = findTranscript(lines);
  const letters = findLetters(lines);
  return lines.map((line, index) => {
    const turn = turns[index] ?? letters[index];
    return turn === undefined ? readLine(line, quoted) : readTurn(line, turn, index);
  });
}

/** All words of a turn are whoever's turn it is, and all of a letter whoever's letter. */
function readTurn(line: Line, { tag, start }: OwnedLine, paragraph: number): Reading {
  const end = line.tokens.length;
  const span = { start: line.tokens[start]?.start ?? 0, end: line.tokens[end - 1]?.end ?? 0 };
  const quoted: Quoted = { span, inner: span, paragraph, closed: true, marks: 'none' };
  return {
    line,
    whole: [{ quoted, start, end }],
    cues: [],
    isWhole: (token) => token >= start,
    turn: tag,
    signature: undefined,
  };
}

function isNever(): boolean {
  return false;
}

function readLine(line: Line, quoted: readonly Quoted[]): Reading {
  const whole: (QuotedTokens & { quoted: Quoted })[] = [];
  const isWholeAt: boolean[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    const index = line.quoted[at] ?? -1;
    const stretch = index === -1 ? undefined : quoted[index];
    if (stretch === undefined) continue;
    let end = at;
    while (line.quoted[end] === index) end++;
    const tokens = { start: at, end };
    if (isQuotedWhole(line, stretch, tokens)) {
      whole.push({ quoted: stretch, ...tokens });
      for (let token = at; token < end; token++) isWholeAt[token] = true;
    }
    at = end - 1;
  }
  const isWhole = whole.length === 0 ? isNever : (token: number) => isWholeAt[token] ?? false;
  return {
    line,
    whole,
    cues: findCues(line, isWhole),
    isWhole,
    turn: undefined,
    signature: findSignature(line),
  };
}

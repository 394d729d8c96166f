/** Reads the lines of an article with their direct quotations and their cues. */
import type { Paragraph, Span } from '../article.ts';
import { findMarkedSpans, type MarkedSpan } from '../structure/quotation-marks.ts';
import { isEnglish } from '../syntax/language.ts';
import { type CodedLine, encodeLine } from '../syntax/token-classes.ts';
import { type Line, layLines } from '../syntax/token-lines.ts';
import { type Cue, findCues } from './cues.ts';
import type { DialogueTag, PlacedTag, QuotedTokens } from './direct/dialogue-tag.ts';
import { isQuotedWhole } from './direct/direct-speech.ts';
import { findDashedSpeech, isSpeechAnywhere } from './direct/other-languages.ts';
import { findBlockQuotes } from './turns/block-quotes.ts';
import { findLetters, findSignature } from './turns/signatures.ts';
import { findTranscript, type OwnedLine } from './turns/transcripts.ts';
import { findVoices } from './turns/voices.ts';

/** A paragraph with its direct quotations and its cues. */
export type SpeechLine = {
  readonly line: Line;
  /** The direct quotations, in order. */
  readonly whole: readonly (QuotedTokens & { readonly quoted: MarkedSpan })[];
  readonly cues: readonly Cue[];
  /** The line encoded for the models; undefined for a line without cues. */
  readonly coded: CodedLine | undefined;
  /** True for a token inside a direct quotation. */
  readonly isWhole: (token: number) => boolean;
  /** The speaker of the whole line, for a turn, a signed block quote or a letter. */
  readonly turn: PlacedTag | undefined;
  /** The name, if the line is the signature of the words above it. */
  readonly signature: DialogueTag | undefined;
};

/**
 * `speechLine` with other cues. It is written out, not copied with "...", so that V8 has one hidden class for all
 * lines.
 */
export function withCues(
  { line, whole, coded, isWhole, turn, signature }: SpeechLine,
  cues: readonly Cue[],
): SpeechLine {
  return { line, whole, cues, coded: cues.length > 0 ? coded : undefined, isWhole, turn, signature };
}

/** What the markup says about speech. */
export type MarkedSpeech = {
  /** The spans that the markup sets apart as quotations. Default: none. */
  readonly blockQuotes?: readonly Span[] | undefined;
  /** The names of speakers, each at the start of a paragraph and before a colon. Default: none. */
  readonly voices?: readonly Span[] | undefined;
};

/** Returns one `SpeechLine` for each of `paragraphs`. */
export function readSpeechLines(
  text: string,
  paragraphs: readonly Paragraph[],
  { blockQuotes = [], voices = [] }: MarkedSpeech = {},
): readonly SpeechLine[] {
  const quoted = findMarkedSpans(text, paragraphs);
  const lines = layLines(text, paragraphs, quoted);
  const isKnown = isEnglish(lines);
  const hasDouble = quoted.some(({ marks }) => marks === 'double');
  const voiced = findVoices(lines, voices);
  const turns = findTranscript(lines);
  const blocks = findBlockQuotes(lines, blockQuotes);
  // Signatures below block quotes do not make a page of letters.
  const letters = blocks.some((block) => block !== undefined) ? [] : findLetters(lines);
  return lines.map((line, index) => {
    const turn = voiced[index] ?? turns[index] ?? blocks[index] ?? letters[index];
    return turn === undefined
      ? isKnown
        ? readLine(line, quoted, hasDouble)
        : readOtherLine(line, quoted, index)
      : readTurn(line, turn, index);
  });
}

/** Reads a line of a transcript, a block quote or a letter: all its words are one quotation. */
function readTurn(
  line: Line,
  { tag, start, end = line.tokens.length }: OwnedLine,
  paragraph: number,
): SpeechLine {
  const span = { start: line.tokens[start]?.start ?? 0, end: line.tokens[end - 1]?.end ?? 0 };
  const quoted: MarkedSpan = { span, inner: span, paragraph, closed: true, marks: 'none' };
  return {
    line,
    whole: [{ quoted, start, end }],
    cues: [],
    coded: undefined,
    isWhole: (token) => token >= start && token < end,
    turn: tag,
    signature: undefined,
  };
}

function isNever(): boolean {
  return false;
}

type WholeWords = QuotedTokens & { readonly quoted: MarkedSpan };

/** Reads a line of a language without cue rules: direct speech without speakers. */
function readOtherLine(line: Line, quoted: readonly MarkedSpan[], paragraph: number): SpeechLine {
  const dashed = findDashedSpeech(line).map((span): WholeWords => {
    const start = line.tokens.findIndex((token) => token.end > span.start);
    const end = line.tokens.findIndex((token) => token.start >= span.end);
    const marked: MarkedSpan = { span, inner: span, paragraph, closed: true, marks: 'none' };
    return { quoted: marked, start, end: end === -1 ? line.tokens.length : end };
  });
  const whole = dashed.length > 0 ? dashed : wholeWords(line, quoted, isSpeechAnywhere);
  const isWhole = (token: number) => whole.some(({ start, end }) => token >= start && token < end);
  return { line, whole, cues: [], coded: undefined, isWhole, turn: undefined, signature: undefined };
}

/** The words in quotation marks for which `isSpeech` returns true. */
function wholeWords(
  line: Line,
  quoted: readonly MarkedSpan[],
  isSpeech: (line: Line, quoted: MarkedSpan, at: QuotedTokens) => boolean,
): readonly WholeWords[] {
  const whole: WholeWords[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    const index = line.quoted[at] ?? -1;
    const marked = index === -1 ? undefined : quoted[index];
    if (marked === undefined) continue;
    let end = at;
    while (line.quoted[end] === index) end++;
    const tokens = { start: at, end };
    if (isSpeech(line, marked, tokens)) whole.push({ quoted: marked, start: at, end });
    at = end - 1;
  }
  return whole;
}

function readLine(line: Line, quoted: readonly MarkedSpan[], hasDouble: boolean): SpeechLine {
  const whole = wholeWords(line, quoted, isQuotedWhole).filter(
    // 'A hard decision.' alone in single marks is a heading, if the article uses double marks for speech.
    (words) => !(hasDouble && words.quoted.marks === 'single' && fillsLine(line, words)),
  );
  const isWholeAt: boolean[] = [];
  for (const { start, end } of whole) for (let token = start; token < end; token++) isWholeAt[token] = true;
  const isWhole = whole.length === 0 ? isNever : (token: number) => isWholeAt[token] ?? false;
  const cues = findCues(line, isWhole);
  return {
    line,
    whole,
    cues,
    coded: cues.length > 0 ? encodeLine(line) : undefined,
    isWhole,
    turn: undefined,
    signature: findSignature(line),
  };
}

function fillsLine({ tokens }: Line, { start, end }: QuotedTokens): boolean {
  return start === 0 && tokens.slice(end).every(({ isWord }) => !isWord);
}

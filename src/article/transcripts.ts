/** Lines that name their speaker at an edge: turns of a transcript ("LEE: ..."), and signatures ("- Jane Lee, mayor"). */

import type { Line } from './lines.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { subjectAfter } from './subject-phrases.ts';
import type { Tag } from './tags.ts';

/** A turn: whose it is, and where the words begin. */
export type TranscriptLine = { readonly tag: Tag; readonly start: number };

const longestName = 4; // words before the colon of a turn
const longestSignature = 14; // words
const leastTurns = 2;
/** Words in capitals before a colon that name no speaker. */
const labels = new Set([
  'update',
  'watch',
  'related',
  'note',
  'read',
  'warning',
  'correction',
  'more',
  'video',
  'photos',
  'also',
  'see',
  'ps',
  'breaking',
  'listen',
  'exclusive',
]);

/** For each of `lines` its turn, if the article holds a transcript or an interview. */
export function findTranscript(lines: readonly Line[]): readonly (TranscriptLine | undefined)[] {
  const turns = lines.map((line) => (line.paragraph.kind === 'text' ? turnOf(line) : undefined));
  const names = turns.map((turn, index) => (turn === undefined ? '' : nameOf(lines[index], turn)));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isSeries = (index: number) =>
    (counts.get(names[index] ?? '') ?? 0) >= leastTurns ||
    turns[index - 1] !== undefined ||
    turns[index + 1] !== undefined;
  const isTranscript = turns.filter((turn) => turn !== undefined).length > leastTurns;
  return turns.map((turn, index) => (isTranscript && isSeries(index) ? turn : undefined));
}

function nameOf(line: Line | undefined, { tag }: TranscriptLine): string {
  return (line?.tokens ?? [])
    .slice(tag.phrase.start, tag.phrase.end)
    .map(({ lower }) => lower)
    .join(' ');
}

function turnOf(line: Line): TranscriptLine | undefined {
  const { tokens } = line;
  const first = tokens[0]?.isWord ? 0 : 1;
  let colon = first;
  while (colon < tokens.length && colon <= first + longestName && tokens[colon]?.text !== ':') colon++;
  if (tokens[colon]?.text !== ':' || colon === first || colon + 1 >= tokens.length) return undefined;
  const name = tokens.slice(first, colon);
  if (!name.every(({ isCapital, isWord }) => isCapital && isWord) || labels.has(name[0]?.lower ?? ''))
    return undefined;
  const phrase = { start: first, end: colon, head: colon - 1, type: 'name' as const, apposition: undefined };
  return {
    tag: { phrase, cue: undefined, rule: 'turn of a transcript', confidence: 0.95 },
    start: colon + 1,
  };
}

/** The speaker whom a line names that is nothing but a name and what belongs to it; undefined for any other line. */
export function findSignature(line: Line): Tag | undefined {
  const { tokens, paragraph } = line;
  const dash = /^[-–—―]$/.test(tokens[0]?.text ?? '');
  const words = tokens.filter(({ isWord }) => isWord);
  if (paragraph.kind !== 'text' || words.length < 2 || words.length > longestSignature) return undefined;
  if (tokens.some(({ text }) => /^[?!:]$/.test(text))) return undefined;
  const first = dash ? 1 : 0;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const phrase =
    comma > first ? phraseEndingAt(line, comma - 1, first) : subjectAfter(line, first - 1, tokens.length);
  if (
    phrase?.type !== 'name' ||
    phrase.start !== first ||
    phrase.end - first < 2 ||
    phrase.end - first > longestName
  )
    return undefined;
  const isAlone = tokens.slice(phrase.end).every(({ isWord }) => !isWord);
  if (
    !dash &&
    !(
      isAlone ||
      (tokens[phrase.end]?.text === ',' &&
        tokens.slice(phrase.end).every((token) => token.isCapital || !token.isWord || token.lower.length < 4))
    )
  )
    return undefined;
  if (!tokens.slice(first, phrase.end).every(({ isCapital }) => isCapital)) return undefined;
  return { phrase, cue: undefined, rule: 'signature in the line after', confidence: dash ? 0.9 : 0.75 };
}

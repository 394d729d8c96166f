/** Turns of a transcript or an interview: lines that name their speaker before a colon ("LEE: ..."). */
import type { Line } from '../syntax/token-lines.ts';
import type { PlacedTag } from './dialogue-tags.ts';

/** A line that is somebody's from the token `start` on to its end. */
export type OwnedLine = { readonly tag: PlacedTag; readonly start: number };

const longestName = 4; // words before the colon of a turn
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
export function findTranscript(lines: readonly Line[]): readonly (OwnedLine | undefined)[] {
  const turns = lines.map((line, index) =>
    line.paragraph.kind === 'text' ? turnOf(line, index) : undefined,
  );
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

function nameOf(line: Line | undefined, { tag }: OwnedLine): string {
  return (line?.tokens ?? [])
    .slice(tag.phrase.start, tag.phrase.end)
    .map(({ lower }) => lower)
    .join(' ');
}

function turnOf(line: Line, index: number): OwnedLine | undefined {
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
    tag: { phrase, cue: undefined, rule: 'turn of a transcript', confidence: 0.95, line: index },
    start: colon + 1,
  };
}

/** Finds the paragraphs whose speaker the markup names: the voices of captions. */
import type { Span } from '../../article.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { OwnedLine } from './transcripts.ts';

/** The rule of a paragraph that opens with a voice. */
export const voiceRule = 'voice of a caption';

/**
 * Returns, for each line, the voice that it opens with. Unlike the labels of a transcript, a voice needs no
 * other turns and no known name.
 */
export function findVoices(
  lines: readonly Line[],
  voices: readonly Span[],
): readonly (OwnedLine | undefined)[] {
  const byStart = new Map(voices.map((voice) => [voice.start, voice]));
  return lines.map(({ tokens, paragraph }, line) => {
    const voice = byStart.get(paragraph.span.start);
    if (voice === undefined) return undefined;
    const end = tokens.findIndex((token) => token.start >= voice.end);
    const start = tokens.findIndex((token) => token.start > voice.end); // after the colon
    if (end < 1 || start === -1) return undefined;
    const phrase = { start: 0, end, head: end - 1, type: 'name' as const, apposition: undefined };
    return { tag: { phrase, cue: undefined, rule: voiceRule, line }, start };
  });
}

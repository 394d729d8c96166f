/** Turns of a dialogue: paragraphs of quoted words in which two speakers take turns. */
import type { MarkedSpan } from '../../structure/quotation-marks.ts';
import type { SpeechLine } from '../speech-lines.ts';
import type { PlacedTag } from './dialogue-tag.ts';

type TaggedQuotation = {
  readonly quoted: MarkedSpan;
  readonly tag: PlacedTag | undefined;
  readonly line: number;
};

/** The rule of a turn that has no tag of its own. */
export const dialogueRule = 'turn of a dialogue';

const longestRun = 40; // paragraphs
const nearest = 2; // paragraphs in which a question or an answer shows that this is a dialogue
const exchanges = new Set(['ask', 'answer', 'reply', 'respond', 'retort', 'rejoin', 'inquire', 'counter']);

/**
 * True when the paragraphs of quoted words right above `line` are a dialogue: one asks or answers. In a report without
 * questions a second paragraph of quoted words goes on with the first.
 */
export function isDialogue(
  speechLines: readonly SpeechLine[],
  found: readonly TaggedQuotation[],
  line: number,
): boolean {
  return runAbove(found, line)
    .slice(0, nearest)
    .some(({ quoted, tag, line: place }) => {
      if (tag?.rule === dialogueRule) return true;
      const { text } = speechLines[place]?.line ?? { text: '' };
      const last = text.slice(Math.max(quoted.inner.start, quoted.inner.end - 2), quoted.inner.end);
      return last.includes('?') || (tag?.cue !== undefined && exchanges.has(tag.cue.word.lemma));
    });
}

/** Who spoke before the last speaker; undefined when the paragraphs above have not two speakers. */
export function otherSpeaker(
  speechLines: readonly SpeechLine[],
  found: readonly TaggedQuotation[],
  line: number,
): PlacedTag | undefined {
  const run = runAbove(found, line);
  const last = run[0]?.tag;
  if (last === undefined) return undefined;
  const other = run.find(({ tag, line: place }) => place < line - 1 && tag !== undefined)?.tag;
  return other !== undefined && nameOf(speechLines, other) !== nameOf(speechLines, last) ? other : undefined;
}

/** The last quotation of each paragraph right above `line` that has quoted words, the nearest first. */
function runAbove(found: readonly TaggedQuotation[], line: number): readonly TaggedQuotation[] {
  const run: TaggedQuotation[] = [];
  for (let at = found.length - 1; at >= 0 && run.length < longestRun; at--) {
    const quotation = found[at];
    const expected = line - run.length - 1;
    if (quotation === undefined || quotation.line < expected) break;
    if (quotation.line === expected) run.push(quotation);
  }
  return run;
}

function nameOf(speechLines: readonly SpeechLine[], { line, phrase }: PlacedTag): string {
  return speechLines[line]?.line.tokens[phrase.head]?.lower ?? '';
}

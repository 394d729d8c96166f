/** Turns of a dialogue: consecutive paragraphs of direct speech in which two speakers alternate. */
import type { MarkedSpan } from '../../structure/quotation-marks.ts';
import type { SpeechLine } from '../speech-lines.ts';
import type { PlacedTag } from './dialogue-tag.ts';

type TaggedQuotation = {
  readonly quoted: MarkedSpan;
  readonly tag: PlacedTag | undefined;
  readonly line: number;
};

/** The rule of a turn without a tag of its own. */
export const dialogueRule = 'turn of a dialogue';

const longestRun = 40; // paragraphs
const nearest = 2; // paragraphs above in which a question or an answer marks a dialogue
const exchanges = new Set(['ask', 'answer', 'reply', 'respond', 'retort', 'rejoin', 'inquire', 'counter']);

/**
 * True if the paragraphs of direct speech right above `line` form a dialogue: one of the nearest asks or
 * answers. In a report without questions, a second paragraph usually has the speaker of the first.
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

/**
 * Returns the tag of the other speaker, who spoke before the last one. Undefined if the paragraphs above do
 * not have two speakers.
 */
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

/**
 * The last quotation of each paragraph right above `line`, up to the first paragraph without one; the nearest
 * first.
 */
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

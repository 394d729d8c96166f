/** Splits paragraphs into passages, the unit that is indexed and shown whole. */
import type { Paragraph, Passage, Span } from '../article.ts';

// A reply shows three passages within Discord's 4,000 characters; escaping can make a text a quarter longer.
const maxWhole = 900; // in UTF-16 units: a paragraph up to this length is one passage
const maxPart = 700; // a longer paragraph is cut into passages of about this length

/**
 * The passages of `paragraphs`, in order: each is a paragraph, or several whole sentences of a
 * long one. A sentence is never cut, however long it is. A title is never a passage. A
 * heading is one only if the article has no other text.
 *
 * @example
 * splitPassages(splitParagraphs('Tides\n\nThe sea rises. It falls.', []))
 * // => [{ number: 1, paragraph: 1, span: { start: 7, end: 31 }, sentences: [{ start: 7, … }, { start: 22, … }] }]
 */
export function splitPassages(paragraphs: readonly Paragraph[]): Passage[] {
  const texts = paragraphs.filter(({ kind }) => kind === 'text');
  return (texts.length > 0 ? texts : paragraphs.filter(({ kind }) => kind === 'heading'))
    .flatMap(({ number, sentences }) =>
      groupSentences(sentences).map((run) => ({ paragraph: number, sentences: run })),
    )
    .map((part, index) => ({ number: index + 1, ...part, span: spanOf(part.sentences) }));
}

/** Groups the sentences of a paragraph into runs of about equal length. */
function groupSentences(sentences: readonly Span[]): (readonly Span[])[] {
  const { start, end } = spanOf(sentences);
  const length = end - start;
  if (length <= maxWhole) return [sentences];
  const evenPart = length / Math.ceil(length / maxPart);
  const runs: Span[][] = [];
  let run: Span[] = [];
  for (const sentence of sentences) {
    const { start: runStart, end: runEnd } = spanOf(run);
    const isFull = runEnd - runStart >= evenPart || sentence.end - runStart > maxPart;
    if (run.length > 0 && isFull) {
      runs.push(run);
      run = [];
    }
    run.push(sentence);
  }
  return [...runs, run];
}

/** From the start of the first span to the end of the last; empty if there are no spans. */
function spanOf(sentences: readonly Span[]): Span {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
}

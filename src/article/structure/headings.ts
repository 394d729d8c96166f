/** Recognises titles and headings in a text without markup. */

import { chapterHeadings } from '../../lexicon/en/form-cues.ts';
import { bareLetters } from '../../text/bare-letters.ts';
import { turnLabelOf } from './turn-starts.ts';

const maxTitle = 300;
const maxStoppedTitle = 120; // for a title with a final stop: the first paragraph of most articles is longer
const maxHeading = 80;
const maxTitleLines = 3;
const leastWrappedLine = 45; // shorter lines are a list, an address or verse

/** "Brana, 3 October 2025 – " opens the first sentence of a report. */
const dateline = /^\p{Lu}[^.!?\n]{1,60}\b\d{4}\)?\s*[-–—]{1,2}\s/u;

/** Whether the first paragraph of a text can be its title. The caller checks that other paragraphs follow. */
export function looksLikeTitle(paragraph: string): boolean {
  if (endsLikeSentence(paragraph) && dateline.test(paragraph)) return false;
  const longest = endsLikeSentence(paragraph) ? maxStoppedTitle : maxTitle;
  return paragraph.length <= longest && (!paragraph.includes('\n') || isWrappedTitle(paragraph));
}

/**
 * Whether a title is wrapped over two or three lines: all but the last are long, and no
 * sentence ends at a line end.
 */
function isWrappedTitle(paragraph: string): boolean {
  const lines = paragraph.split('\n').map((line) => line.trim());
  return (
    lines.length <= maxTitleLines &&
    !endsLikeSentence(paragraph) &&
    lines.slice(0, -1).every((line) => line.length >= leastWrappedLine && !endsLikeSentence(line))
  );
}

const leastShare = 0.3; // of the other paragraphs; a long turn continues over several

/**
 * Whether the first of `paragraphs` is the first turn of a transcript: it opens with a label,
 * and so do at least 30 % of the others. A headline can open with a name and a colon
 * too. But it has no final stop, and no later label repeats the name.
 */
export function isFirstTurn(paragraphs: readonly string[]): boolean {
  const [first = '', ...others] = paragraphs;
  const speaker = turnLabelOf(first);
  if (speaker === undefined) return false;
  const labels = others.flatMap((paragraph) => turnLabelOf(paragraph) ?? []);
  const isTurn = endsLikeSentence(first) || labels.includes(speaker);
  return isTurn && labels.length >= others.length * leastShare;
}

/** Whether `paragraph` repeats the known `title`. One of them may be longer by the name of the site. */
export function sameTitle(paragraph: string, title: string): boolean {
  const [shorter = '', longer = ''] = [bareLetters(paragraph), bareLetters(title)].sort(
    (a, b) => a.length - b.length,
  );
  return shorter !== '' && longer.startsWith(shorter);
}

/** Whether the paragraph at `index` is a short line without a full stop, between paragraphs that are not. */
export function looksLikeHeading(paragraphs: readonly string[], index: number): boolean {
  const words = paragraphs[index];
  // Several such lines in a row are a list or verse, but "Chapter I" may follow the title.
  const isFirstChapter = index === 1 && chapterHeadings.test(words ?? '');
  return (
    isShortLine(words) &&
    index + 1 < paragraphs.length &&
    !isShortLine(paragraphs[index + 1]) &&
    (isFirstChapter || !isShortLine(paragraphs[index - 1]))
  );
}

function isShortLine(paragraph: string | undefined): boolean {
  return (
    paragraph !== undefined &&
    paragraph.length <= maxHeading &&
    !paragraph.includes('\n') &&
    !endsLikeSentence(paragraph) &&
    !/^[\p{Ll}"“'‘«„–—―-]/u.test(paragraph)
  );
}

function endsLikeSentence(paragraph: string): boolean {
  return /[.!?…。！？؟۔।።,;:"”»][)\]'’]*$/u.test(paragraph);
}

/** Recognises titles and headings in a text without markup. */

import { chapterHeadings } from '../../lexicon/en/form-cues.ts';
import { auxiliaries, determiners, prepositions } from '../../lexicon/en/function-words.ts';
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
  if (endsLikeSentence(paragraph) && (dateline.test(paragraph) || hasSentences(paragraph))) return false;
  const longest = endsLikeSentence(paragraph) ? maxStoppedTitle : maxTitle;
  return paragraph.length <= longest && (!paragraph.includes('\n') || isWrappedTitle(paragraph));
}

/** Whether a paragraph is more than a title: three sentences, or speech that the next paragraph continues. */
function hasSentences(paragraph: string): boolean {
  const stops = paragraph.match(/\p{Ll}{2}[.!?…]["”»’]?(?=\s+["“«„]?\p{Lu})/gu) ?? [];
  return stops.length > 1 || /^["“„«][^"”“»]*$/u.test(paragraph);
}

/** Words that end no line of a title: it goes on in the next one. */
const linking = new Set([...determiners, ...prepositions, ...auxiliaries, 'and', 'not', 'or', 'who', 'that']);

/** Whether a line of a title ends in the middle of a phrase: "THE WELL THAT WOULD NOT". */
export function endsInPhrase(line: string): boolean {
  return linking.has(/[\p{L}'’]+$/u.exec(line.trim())?.[0].toLowerCase() ?? '');
}

/**
 * Whether a title is wrapped over two or three lines: all but the last are long or end in a phrase, and no
 * sentence ends at a line end.
 */
function isWrappedTitle(paragraph: string): boolean {
  const lines = paragraph.split('\n').map((line) => line.trim());
  return (
    lines.length <= maxTitleLines &&
    !endsLikeSentence(paragraph) &&
    lines
      .slice(0, -1)
      .every((line) => endsInPhrase(line) || (line.length >= leastWrappedLine && !endsLikeSentence(line)))
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

// Letters of the name of a site or a section beside a title.
const longestSiteName = 40;

/** " | Nord Courier" at the end of a line. */
const siteName = /\s[|·•]\s[^|·•\n]*$/u;
const endMark = /[.!?…。！？؟۔।,;:][)\]"”»'’]*$/u;

/**
 * Whether `paragraph` repeats the known `title`. One of them may be longer by the name of the site. A longer
 * paragraph with an end mark is a first sentence that begins with the title, unless the markup makes it a
 * heading (`isMarked`).
 *
 * @example
 * sameTitle('The tide clock | The Post', 'The tide clock') // => true
 * sameTitle('The tide clock was wound by Ana Sol.', 'The tide clock') // => false
 */
export function sameTitle(paragraph: string, title: string, isMarked = false): boolean {
  const [first, second] = [bareLetters(paragraph), bareLetters(title)];
  if (first === '' || second === '') return false;
  if (second.startsWith(first)) return true;
  if (!first.startsWith(second) || first.length - second.length > longestSiteName) return false;
  return (
    isMarked || !endMark.test(paragraph.trim()) || bareLetters(paragraph.replace(siteName, '')) === second
  );
}

/** Whether the paragraph at `index` is a short line without a full stop, between paragraphs that are not. */
export function looksLikeHeading(paragraphs: readonly string[], index: number): boolean {
  const words = paragraphs[index];
  // Several such lines in a row are a list or verse, but "Chapter I" or "Geography" may follow the title.
  const isFirst =
    index === 1 && (chapterHeadings.test(words ?? '') || (isWord(words) && hasOtherHeadings(paragraphs)));
  if (isChapterHeading(paragraphs, index)) return true;
  return (
    isShortLine(words) &&
    index + 1 < paragraphs.length &&
    !isShortLine(paragraphs[index + 1]) &&
    (isFirst || !isShortLine(paragraphs[index - 1]))
  );
}

/** "Chapter two" within a book, or the title of a chapter below such a line. */
function isChapterHeading(paragraphs: readonly string[], index: number): boolean {
  const [before = '', words = ''] = [paragraphs[index - 1], paragraphs[index]];
  if (index === 0 || index + 1 >= paragraphs.length || !isShortLine(words)) return false;
  const isNumber = numberedChapter.test(words) && !isShortLine(before);
  const isTitle = numberedChapter.test(before) && !isShortLine(paragraphs[index + 1]);
  return isNumber || isTitle;
}

const numberedChapter = /^(?:chapter|part|book|canto|act)\s(?:\d{1,3}|[IVXLC]+|\p{L}{3,9})\.?$/iu;

function isWord(line: string | undefined): boolean {
  return /^\p{Lu}\p{L}+$/u.test(line ?? '');
}

/** Whether a one-word heading comes later: then a word below the title is the first of them. */
function hasOtherHeadings(paragraphs: readonly string[]): boolean {
  return paragraphs.some(
    (words, at) =>
      at > 2 &&
      at + 1 < paragraphs.length &&
      isWord(words) &&
      !isShortLine(paragraphs[at - 1]) &&
      !isShortLine(paragraphs[at + 1]),
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

/** Wraps text to a width. */

/** The width of `text` in pixels. */
export type MeasureText = (text: string) => number;

// Scripts without spaces between words.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const words = new Intl.Segmenter('und', { granularity: 'word' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The lines of `text`, each at most `maxWidth` pixels wide. A line ends at white space, or between words in
 * scripts without spaces. It ends inside a word only if the word alone is too wide. A blank line in the
 * text starts a new line. Joining the lines with spaces gives the words of the text.
 */
export function breakLines(text: string, maxWidth: number, measure: MeasureText): readonly string[] {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => breakParagraph(paragraph, maxWidth, measure));
}

function breakParagraph(paragraph: string, maxWidth: number, measure: MeasureText): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of paragraph.split(/(?<= )/u).flatMap(unitsOf)) {
    if (measure((line + unit).trimEnd()) <= maxWidth) {
      line += unit;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    for (const piece of measure(unit.trimEnd()) <= maxWidth ? [unit] : graphemesOf(unit)) {
      if (line !== '' && measure((line + piece).trimEnd()) > maxWidth) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
    }
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

/**
 * The parts that are never split: a word with its space, or in scripts without spaces a word with its
 * punctuation.
 */
function unitsOf(word: string): readonly string[] {
  if (!unspaced.test(word)) return [word];
  const units: string[] = [];
  for (const { segment } of words.segment(word)) {
    const last = units.at(-1);
    const opens = last !== undefined && /[\p{Ps}\p{Pi}]$/u.test(last);
    const follows = /^[\p{Pe}\p{Pf}\p{Po}\p{M}ー々\s]/u.test(segment);
    if (last !== undefined && (opens || follows)) units[units.length - 1] = last + segment;
    else units.push(segment);
  }
  return units;
}

function graphemesOf(text: string): readonly string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** Finds direct speech in languages without attribution rules: words in quotation marks, and dialogue after a dash. */
import type { Span } from '../../article.ts';
import type { MarkedSpan } from '../../structure/quotation-marks.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { QuotedTokens } from './dialogue-tag.ts';
import { countWords } from './direct-speech.ts';

const leastWords = 3; // in marks that neither open a sentence nor end with a stop; a title is shorter
const turnBreak = /\n(?=[—―–]\s)/g;
const dialogueDash = /^[—―–]\s*(?=[\p{L}\p{N}¿¡"«'’(…])/u;
/** A dash before a tag: "—preguntó Kari", "— спросила Кари". */
const tagDash = /\s[—―–]\s?(?=\p{Ll})/gu;
/** A dash after a tag, before the speech continues. */
const resumingDash = /[—―–]\s?[.,;:]?\s*(?=[\p{L}¿¡…])/gu;
/**
 * The start of a tag without a dash: "— Où vas-tu ? demanda Kari", "— Je pars, dit-il", "– Vi selger, sier
 * Sven Aune".
 */
const undashedTags = [
  /(?<=[?!…])\s(?=\p{Ll})/u,
  /,\s(?=\p{L}+-(?:t-)?(?:il|elle|ils|elles|on|je)(?!\p{L}))/u,
  /,\s(?=\p{Ll}+\s\p{Lu}[\p{L}.\s-]*\.?$)/u,
  // "– Vi väntar, sade hon.": a verb and a pronoun end the line.
  /,\s(?=\p{Ll}+\s(?:han|hon|hun|hän|jag|jeg|de|ich|er|sie|wir|hij|zij|ze|ik|lui|lei|io|ele|ela|eu|él|ella|yo)[.!]?$)/u,
];

/**
 * True if words in quotation marks are speech: whole sentences, or words set apart by a colon, a comma or a
 * tag.
 */
export function isSpeechAnywhere(line: Line, quoted: MarkedSpan, { start, end }: QuotedTokens): boolean {
  if (line.paragraph.kind === 'title') return false;
  const words = countWords(line, { start, end });
  const inner = line.text.slice(quoted.inner.start, quoted.inner.end);
  const opens = line.sentenceStart[start] === start;
  const [before, after] = [line.tokens[start - 1]?.text ?? '', line.tokens[end]?.text ?? ''];
  // 「明日来る」と言った: a quotative particle follows the quotation.
  if (after.startsWith('と') || after.startsWith('って')) return true;
  // A comma inside the marks precedes a tag. So does one outside, if a verb follows: “Nej,” sade hon. „Nein“,
  // sagte sie.
  if (/[.,?!…。，！？]$/.test(inner) || /[:：]$/.test(before)) return true;
  if (opens && after === ',' && startsSmall(line.tokens[end + 1]?.text ?? '')) return true;
  if (opens) return words > 1 && (/^[,–—-]$/.test(after) || words >= leastWords);
  return words > leastWords;
}

function startsSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/**
 * Returns the speech in a paragraph that opens with a dash, without its tags. Each line with a dash of its own is a turn.
 * Empty for any other paragraph.
 */
export function findDashedSpeech({ text, paragraph }: Line): readonly Span[] {
  if (paragraph.kind !== 'text') return [];
  const { start, end } = paragraph.span;
  const starts = [...text.slice(start, end).matchAll(turnBreak)].map(({ index }) => start + index + 1);
  return [start, ...starts].flatMap((from, at) => dashedTurn(text, { start: from, end: starts[at] ?? end }));
}

function dashedTurn(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end).trimEnd();
  const opener = dialogueDash.exec(words);
  if (opener === null) return [];
  const found: Span[] = [];
  let from = opener[0].length;
  while (from < words.length) {
    tagDash.lastIndex = from;
    const tag = tagDash.exec(words);
    if (tag === null) {
      const undashed =
        found.length === 0
          ? undashedTags.map((each) => each.exec(words.slice(from))).find(Boolean)
          : undefined;
      found.push({ start: start + from, end: start + (undashed ? from + undashed.index : words.length) });
      break;
    }
    found.push({ start: start + from, end: start + tag.index });
    resumingDash.lastIndex = tag.index + tag[0].length;
    const next = resumingDash.exec(words);
    if (next === null) break;
    from = next.index + next[0].length;
  }
  return found;
}

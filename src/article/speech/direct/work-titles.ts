/** Recognises titles of works and names in quotation marks, which are not speech. */
import { clauseWords, determiners, prepositions } from '../../../lexicon/en/function-words.ts';
import { workWords } from '../../../lexicon/en/labels.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { QuotedTokens } from './dialogue-tag.ts';

const nearBefore = 6; // tokens before the opening mark that are searched for a word such as "memoir"
const nearAfter = 5; // tokens after the closing mark
const longestName = 5; // words of a name after a colon

/**
 * Whether title-case words occur beside a word for a work: 'his memoir, "Salt and Iron,"', '"Night Harbour,"
 * a novel'.
 */
export function isTitleOfWork(line: Line, { start, end }: QuotedTokens): boolean {
  if (!isTitleCase(line, { start, end })) return false;
  const first = line.sentenceStart[start] ?? 0;
  const last = Math.min(line.sentenceEnd[start] ?? 0, end + nearAfter);
  const before = line.tokens.slice(Math.max(first, start - nearBefore), start);
  // Right after the marks: "a novel", "an HBO series", but not "... said the author".
  const after = determiners.has(line.tokens[end]?.lower ?? '') ? line.tokens.slice(end, last) : [];
  return [...before, ...after].some(({ lower, isCapital }) => !isCapital && workWords.has(lower));
}

/**
 * Whether a name follows a colon and the sentence continues: 'The channel has a rival: "Harbour Tonight"
 * draws more'.
 */
export function isNameAfterColon(line: Line, { start, end }: QuotedTokens): boolean {
  const words = line.tokens.slice(start, end).filter(({ isWord }) => isWord);
  if (words.length > longestName || line.tokens[start - 1]?.text !== ':') return false;
  const goesOn = line.tokens[end]?.isWord === true;
  return goesOn ? isTitleCase(line, { start, end }) : words.length <= 3 && words[0]?.isCapital === false;
}

/** Whether every word is capitalised except small ones, and the first word is. */
function isTitleCase({ tokens }: Line, { start, end }: QuotedTokens): boolean {
  const words = tokens.slice(start, end).filter(({ isWord }) => isWord);
  const isSmall = (word: string) => prepositions.has(word) || determiners.has(word) || clauseWords.has(word);
  return (
    words.length > 0 &&
    words[0]?.isCapital === true &&
    words.every(({ lower, isCapital, text }) => isCapital || isSmall(lower) || /^\p{N}|^'s$/u.test(text)) &&
    words.some(({ lower }) => !isSmall(lower))
  );
}

/** Recognises direct speech among the words in quotation marks. */

import { clauseWords } from '../../../lexicon/en/function-words.ts';
import { reportingVerbs } from '../../../lexicon/en/reporting-verbs.ts';
import type { MarkedSpan } from '../../structure/quotation-marks.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { QuotedTokens } from './dialogue-tag.ts';
import { followsLabel } from './verbless-tags.ts';
import { isNameAfterColon, isTitleOfWork } from './work-titles.ts';

/** True for direct speech; false for scare quotes, nicknames and titles in quotation marks. */
export function isQuotedWhole(line: Line, quoted: MarkedSpan, { start, end }: QuotedTokens): boolean {
  const { text, tokens } = line;
  // A headline shortens what was said, so its quotations are never direct speech.
  if (line.paragraph.kind === 'title') return false;
  const inner = text.slice(quoted.inner.start, quoted.inner.end);
  const words = countWords(line, { start, end });
  const endsInside = /[.,?!…—–。，！？؟،।-]["'’”]*$/.test(inner);
  const first = line.sentenceStart[start] ?? 0;
  const before = tokens[start - 1];
  const after = tokens[end];
  const opensSentence = start === first;
  const opensParagraph = start === 0;
  const closesParagraph =
    end >= tokens.length || (end === tokens.length - 1 && /[.,?!]/.test(after?.text ?? ''));
  const isCapital = !/^[^\p{L}\p{N}]*\p{Ll}/u.test(inner);
  // 'He said: "It was me.' continues in the next paragraph.
  const isIntroduced = opensParagraph || before?.text === ':' || before?.text === ',';
  if (!quoted.closed) return words > 3 || (words > 0 && endsInside && isIntroduced);
  if (isTitleOfWork(line, { start, end }) || isNameAfterColon(line, { start, end })) return false;
  if ((opensParagraph && closesParagraph) || followsLabel(line, { start, end })) return true;
  if (opensSentence) {
    if (endsInside && (words > 1 || /[.?!,]$/.test(inner))) return true;
    return after?.text === ',' && (words > 5 || (words > 2 && isTagAfter(line, end)));
  }
  if (before === undefined) return words > 3;
  if (before.text === ':' || before.text === '：') return words > 1 || endsInside;
  if (before.text === ',') {
    if (followsThat(line, start - 2, first)) return false;
    if (!isCueNear(line, start - 2, first)) return isCapital && endsInside && words > 4;
    return isCapital ? words > 0 : words > 3;
  }
  if (before.isWord && !before.isCapital && reportingVerbs.get(before.lower)?.isTag)
    return isCapital ? words > 1 : words > 5;
  return isCapital && words > 6 && /[.?!]$/.test(inner) && before.lower !== 'that';
}

/** '"...", the note reads': a reporting verb soon after the comma. */
function isTagAfter({ tokens, quoted, sentenceEnd }: Line, comma: number): boolean {
  const end = Math.min(sentenceEnd[comma] ?? 0, comma + farthestCue);
  for (let at = comma + 1; at < end && quoted[at] === -1; at++) {
    const { lower = '', isCapital = true } = tokens[at] ?? {};
    if (!isCapital && reportingVerbs.get(lower)?.isTag) return true;
  }
  return false;
}

/** "She said that under him, '...'": the quoted words continue a clause that began outside the marks. */
function followsThat({ tokens, quoted }: Line, from: number, first: number): boolean {
  for (let at = from; at >= first && at > from - farthestCue; at--) {
    if (quoted[at] !== -1) return false;
    const { lower = '', isCapital = true } = tokens[at] ?? {};
    const isAfterCue = reportingVerbs.get(tokens[at - 1]?.lower ?? '')?.isTag;
    if (lower === 'that' || (isAfterCue && clauseWords.has(lower))) return true;
    if (!isCapital && reportingVerbs.get(lower)?.isTag) return false;
  }
  return false;
}

const farthestCue = 14; // tokens

function isCueNear({ tokens, quoted }: Line, from: number, first: number): boolean {
  for (let at = from; at >= first && at > from - farthestCue; at--) {
    if (quoted[at] !== -1) return false;
    const { lower = '', isCapital = true } = tokens[at] ?? {};
    if (!isCapital && reportingVerbs.get(lower)?.isTag) return true;
  }
  return false;
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Counts the words between two tokens. In scripts without spaces two letters count as one word. */
export function countWords({ tokens }: Line, { start, end }: QuotedTokens): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.isWord) count += unspaced.test(token.text) ? Math.ceil(token.text.length / 2) : 1;
  }
  return count;
}

/** Roles as the text gives them: before a name ("harbour director Tomas Vrba") or after it (", head of the museum,"). */

import { appositionAfter } from './appositions.ts';
import type { Span } from './article.ts';
import { cueForms } from './cue-verbs.ts';
import type { Line } from './lines.ts';
import type { NameMention } from './names.ts';
import { spanOf } from './noun-phrases.ts';
import { auxiliaries, clauseWords, determiners, prepositions, subjectPronouns } from './pronouns.ts';
import { genderOfTitle, roleNouns, titles } from './titles.ts';
import type { Token } from './tokens.ts';

const longestRole = 8; // words in which a role's noun is looked for

/** "Mr. Ruan" is a name form of its own, "Senate President" is a role. */
export function honorificStart({ tokens }: Line, { start, titleStart }: NameMention): number {
  const before = tokens[start - 1];
  return start > titleStart && before !== undefined && genderOfTitle.has(before.lower) ? start - 1 : start;
}

export function roleBefore(line: Line, { start, titleStart }: NameMention): string | undefined {
  const end = honorificStart(line, { start, titleStart } as NameMention);
  let from = titleStart;
  // "former secretary of state Hillary Clinton": lower case words that belong to the role.
  while (from > 0 && roleNouns.has(line.tokens[from - 1]?.lower ?? '')) from--;
  if (from < titleStart) while (from > titleStart - 6 && qualifies(line.tokens[from - 1])) from--;
  if (end <= from) return undefined;
  const words = line.tokens.slice(from, end);
  if (!words.some(({ lower }) => roleNouns.has(lower) || (titles.has(lower) && !genderOfTitle.has(lower))))
    return undefined;
  const span: Span = spanOf(line, { start: from, end });
  return line.text.slice(span.start, span.end);
}

/** "the harbour director": a word in lower case that can stand before a role. */
function qualifies(token: Token | undefined): boolean {
  if (token === undefined || !token.isWord || token.isCapital) return false;
  const { lower } = token;
  return !(
    determiners.has(lower) ||
    prepositions.has(lower) ||
    clauseWords.has(lower) ||
    auxiliaries.has(lower) ||
    subjectPronouns.has(lower) ||
    cueForms.has(lower)
  );
}

export function roleAfter(line: Line, { end, kind }: NameMention): string | undefined {
  const span = appositionAfter(line, end, line.sentenceEnd[end - 1] ?? end);
  if (span === undefined || line.tokens[end]?.text === '(') return undefined;
  const words = line.text.slice(span.start, span.end);
  if (/^(?:who|whose|which|and|but|said|says|\d)/i.test(words)) return undefined;
  const parts = words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .slice(0, longestRole);
  if (parts.some((word) => roleNouns.has(word))) return words.replace(/^(?:the|an?)\s+/i, '');
  // "the keeper of the clock" is a role that no list knows.
  return kind === 'person' && /^the\s.+\sof\s/i.test(words) && parts.length < longestRole ? words : undefined;
}

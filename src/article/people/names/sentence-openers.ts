/** Separates names from words that are capitalised only because they open a sentence. */
import { interjections, isCommonWord } from '../../../lexicon/en/common-words.ts';
import { givenNames } from '../../../lexicon/en/given-names.ts';
import { isPersonNoun } from '../../../lexicon/en/person-nouns.ts';
import { reportingVerbs } from '../../../lexicon/en/reporting-verbs.ts';
import type { Line } from '../../syntax/token-lines.ts';
import { looksLikeAdverb } from '../../syntax/verb-forms.ts';
import { opensQuotedOrSentence } from './name-mentions.ts';
import { type NameMention, readName } from './name-parts.ts';

/**
 * Removes from `mentions` the words that only open a sentence: "Proponents say", "Leaving Lloyd", "Anywhere".
 */
export function withoutSentenceOpeners(
  lines: readonly Line[],
  mentions: readonly NameMention[],
): readonly NameMention[] {
  const opens = ({ line, start, titleStart }: NameMention) =>
    start === titleStart && lines[line] !== undefined && opensQuotedOrSentence(lines[line], start);
  const sure = new Set<string>(); // whole names and surnames that occur after the first word of a sentence
  for (const mention of mentions) {
    const last = mention.words.at(-1) ?? '';
    if (opens(mention) && mention.words.length === 1) continue;
    sure.add(last);
    if (!opens(mention)) sure.add(mention.words.join(' '));
  }
  const givenSurnames = new Set(
    mentions
      .filter(({ words }) => words.length > 1 && givenNames.has(words[0] ?? ''))
      .map(({ words }) => words.at(-1) ?? ''),
  );
  return mentions.flatMap((mention) => {
    const line = lines[mention.line];
    if (line === undefined || !opens(mention)) return [mention];
    const [first = '', ...rest] = mention.words;
    if (sure.has(mention.words.join(' '))) return [mention];
    if (mention.words.length === 1) return isNameAlone(line, mention) ? [mention] : [];
    const isPerson = isPersonNoun(first) && rest.length > 1;
    if (givenNames.has(first) || !(opensOnly(first) || isPerson)) return [mention];
    // "Enter Stuart Kaplow", "Leaving Lloyd" where the text has "Lloyd" as well
    const isBoth =
      isPerson ||
      interjections.has(first) ||
      givenNames.has(rest[0] ?? '') ||
      givenSurnames.has(rest.join(' '));
    if (!isBoth) return [mention];
    return readName(line, mention.line, mention.start + 1, mention.end) ?? [];
  });
}

/**
 * Removes a capitalised word before a full name: "Crooked Ada Quist", "Universe Maria Lopez". The rest must
 * be a full name that occurs more often, or the word must be a common one.
 */
export function withoutPrefixes(
  lines: readonly Line[],
  mentions: readonly NameMention[],
): readonly NameMention[] {
  const counts = new Map<string, number>();
  const formOf = (words: readonly string[]) => words.join(' ');
  for (const { words } of mentions) counts.set(formOf(words), (counts.get(formOf(words)) ?? 0) + 1);
  return mentions.flatMap((mention) => {
    const line = lines[mention.line];
    if (line === undefined || mention.kind === 'organisation' || mention.words.length < 3) return [mention];
    const [first = '', ...rest] = mention.words;
    if (givenNames.has(first) || !givenNames.has(rest[0] ?? '')) return [mention];
    const isRarer = (counts.get(formOf(rest)) ?? 0) > (counts.get(formOf(mention.words)) ?? 0);
    if (!isRarer && !isCommonWord(first) && !isPersonNoun(first)) return [mention];
    return readName(line, mention.line, mention.start + 1, mention.end) ?? [mention];
  });
}

/** Whether the word often opens a sentence without being part of a name. */
function opensOnly(lower: string): boolean {
  return isCommonWord(lower) || looksLikeAdverb(lower) || /(?:ing|ed)$/.test(lower);
}

/** Whether a single word can be a name although it only ever opens sentences. */
function isNameAlone({ tokens }: Line, { words: [word = ''], start, end, kind }: NameMention): boolean {
  if (givenNames.has(word) || kind === 'person') return true;
  const { text = '' } = tokens[start] ?? {};
  if (text.length > 1 && text === text.toUpperCase()) return true;
  if (word.endsWith('s') && kind === 'unsure') return false;
  if (!opensOnly(word)) return true;
  // "Banks said" may be a person; "Part of" and "Find your" are not names.
  const next = reportingVerbs.get(tokens[end]?.lower ?? '');
  return next?.form === 'past' && !/(?:ing|ly|ed|ion|ness|ment|ity)$/.test(word) && !pronounsAlone.has(word);
}

const pronounsAlone = new Set(
  'anyone everyone someone people others there nobody anybody everybody somebody'.split(' '),
);

/** The grammatical function of a name: subject, object, possessive, modifier of a noun. */

import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
} from '../../../lexicon/en/function-words.ts';
import { reportingVerbs } from '../../../lexicon/en/reporting-verbs.ts';
import { phraseEndingAt } from '../../syntax/noun-phrases.ts';
import type { Line } from '../../syntax/token-lines.ts';
import { irregularPasts, looksLikeVerb } from '../../syntax/verb-forms.ts';
import type { NameMention } from './name-parts.ts';

/**
 * Returns the function of a name in its clause, such as `subject`, `object` or `modifier`. The pronoun ranker
 * uses it as a feature.
 */
export function roleOf(
  line: Line | undefined,
  { start, titleStart, end }: Pick<NameMention, 'start' | 'titleStart' | 'end'>,
): string {
  if (line === undefined) return 'none';
  const { tokens, quoted, sentenceStart } = line;
  if (quoted[start] !== -1) return 'quoted';
  if (line.paragraph.kind !== 'text') return 'heading';
  const next = tokens[end];
  if (next?.lower === "'s" || /^['’]$/.test(next?.text ?? '')) return 'possessive';
  if (isNounAfter(line, end)) return 'modifier';
  const before = tokens[titleStart - 1];
  const opens = sentenceStart[start] === titleStart;
  const verb = looksLikeVerb(next) || reportingVerbs.has(next?.lower ?? '') || adverbs.has(next?.lower ?? '');
  if (opens) return verb ? 'subject' : /^[,(]$/.test(next?.text ?? '') ? 'subject aside' : 'opens';
  if (before === undefined) return 'none';
  if (isSubjectAside(line, { start, titleStart, end })) return 'subject aside';
  if (clauseWords.has(before.lower))
    return before.lower === 'and' || before.lower === 'or'
      ? verb
        ? 'clause and'
        : 'and'
      : verb
        ? 'clause'
        : 'after clause word';
  if (prepositions.has(before.lower))
    return before.lower === 'by' ? 'by' : before.lower === 'of' ? 'of' : 'preposition';
  if (!before.isWord) return verb ? 'subject late' : before.text === ',' ? 'after comma' : 'mark';
  if (reportingVerbs.has(before.lower)) return 'after cue';
  if (verb) return 'subject wide';
  if (looksLikeVerb(before)) return 'object';
  return 'other';
}

/** "Her sister, Grace Okafor, laughed": the name is in apposition to the subject that opens the sentence. */
function isSubjectAside(
  line: Line,
  { start, titleStart, end }: { start: number; titleStart: number; end: number },
): boolean {
  const { tokens, sentenceStart } = line;
  if (tokens[titleStart - 1]?.text !== ',' || !/^[,(]$/.test(tokens[end]?.text ?? '')) return false;
  const first = sentenceStart[start] ?? 0;
  return titleStart - first <= longestSubject && phraseEndingAt(line, titleStart - 2, first)?.start === first;
}

const longestSubject = 12; // tokens

/** "Quist donors had invited": the name modifies a noun. */
function isNounAfter({ tokens }: Line, end: number): boolean {
  const next = tokens[end];
  if (next === undefined || !next.isWord || next.isCapital) return false;
  const { lower } = next;
  if ([clauseWords, prepositions, auxiliaries, adverbs, determiners].some((words) => words.has(lower)))
    return false;
  if (irregularPasts.has(lower) || lower.endsWith('ly')) return false;
  const after = tokens[end + 1];
  const goesOn =
    after !== undefined &&
    !after.isCapital &&
    (auxiliaries.has(after.lower) ||
      irregularPasts.has(after.lower) ||
      reportingVerbs.get(after.lower)?.form === 'past');
  if (reportingVerbs.has(lower)) return goesOn && lower.endsWith('s');
  if (/ed$/.test(lower)) return false;
  if (/s$/.test(lower)) return goesOn;
  return true;
}

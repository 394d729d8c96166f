/** Finds tags without a verb: a name beside the quotation, set apart by a dash, a colon or brackets. */
import { auxiliaries } from '../../../lexicon/en/function-words.ts';
import { reportingVerbs } from '../../../lexicon/en/reporting-verbs.ts';
import { type NounPhrase, phraseEndingAt } from '../../syntax/noun-phrases.ts';
import { subjectAfter } from '../../syntax/subject-phrases.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { DialogueTag, QuotedTokens } from './dialogue-tag.ts';

const dash = /^[-–—―]$/;
const longestSignature = 12; // tokens
const longestRole = 10; // tokens between a name and the colon
const introductions = new Set('and also now here more this next then finally word'.split(' '));

/**
 * Returns the name after a quotation at the end of a line: '"..." – Jane Lee' and '"..." (Jane Lee, baker)'.
 */
export function signatureAfter(line: Line, { end }: QuotedTokens): DialogueTag | undefined {
  const mark = line.tokens[end]?.text ?? '';
  if (mark === '(') return nameInBrackets(line, end);
  if (!dash.test(mark)) return undefined;
  const phrase = subjectAfter(line, end, line.tokens.length);
  if (phrase?.type !== 'name' || phrase.end - end > longestSignature) return undefined;
  const next = line.tokens[phrase.end];
  const ends = next === undefined || next.text === ',' || next.text === '.' || next.text === '(';
  return ends ? { phrase, cue: undefined, rule: 'signature after a dash' } : undefined;
}

/** A full name, or a name with a role. "(Reuters)" and "(laughs)" do not name a speaker. */
function nameInBrackets(line: Line, open: number): DialogueTag | undefined {
  const { tokens } = line;
  const close = tokens.findIndex(({ text }, at) => at > open && text === ')');
  if (close === -1 || close - open > longestSignature || close < tokens.length - 2) return undefined;
  const phrase = subjectAfter(line, open, close);
  if (phrase?.type !== 'name' || phrase.start !== open + 1) return undefined;
  const hasRole = tokens[phrase.end]?.text === ',';
  if (!hasRole && (phrase.end !== close || phrase.end - phrase.start < 2)) return undefined;
  return { phrase, cue: undefined, rule: 'name in brackets after' };
}

/**
 * Returns the label before token `mark`: 'Mara Lind: "..."', 'Senator Luis Ortega – "..."', 'Anton Rask,
 * hostel owner: "..."'.
 */
export function labelBefore(line: Line, mark: number, from: number): DialogueTag | undefined {
  const { tokens } = line;
  const text = tokens[mark]?.text ?? '';
  if (text !== ':' && !dash.test(text)) return undefined;
  const phrase = nameAt(line, mark, from) ?? nameWithRole(line, mark, from);
  return phrase && { phrase, cue: undefined, rule: 'X: before' };
}

/** A name right before `mark`. It opens the clause or follows a dash ("A look at the polls - Jane Doe:"). */
function nameAt(line: Line, mark: number, from: number): NounPhrase | undefined {
  // "More from Ida Holm:": skip the introduction.
  const isIntroduced =
    introductions.has(line.tokens[from]?.lower ?? '') && line.tokens[from + 1]?.lower === 'from';
  const first = isIntroduced ? from + 2 : from;
  const phrase = phraseEndingAt(line, mark - 1, first);
  if (phrase?.type !== 'name') return undefined;
  const isColon = line.tokens[mark]?.text === ':';
  return phrase.start === first || (isColon && dash.test(line.tokens[phrase.start - 1]?.text ?? ''))
    ? phrase
    : undefined;
}

function nameWithRole(line: Line, mark: number, from: number): NounPhrase | undefined {
  const { tokens } = line;
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ',');
  if (comma === -1 || comma >= mark - 1 || mark - comma > longestRole) return undefined;
  const phrase = phraseEndingAt(line, comma - 1, from);
  if (phrase?.type !== 'name' || phrase.start !== from) return undefined;
  const role = tokens.slice(comma + 1, mark);
  return role.some(({ lower, isCapital }) => !isCapital && isVerb(lower)) ? undefined : phrase;
}

function isVerb(lower: string): boolean {
  const form = reportingVerbs.get(lower)?.form;
  return auxiliaries.has(lower) || form === 'past' || form === 'third' || form === 'gerund';
}

/** True if a quotation ends its line and follows a label without a verb. Such a quotation may be short. */
export function followsLabel(line: Line, { start, end }: QuotedTokens): boolean {
  const closes = end >= line.tokens.length || (end === line.tokens.length - 1 && !line.tokens[end]?.isWord);
  return closes && start > 1 && labelBefore(line, start - 1, line.sentenceStart[start] ?? 0) !== undefined;
}

/**
 * Returns the person in a line that introduces the quotation below without a verb: "And from Chairwoman Rosa
 * Whitfield:".
 */
export function introducedBy(line: Line): DialogueTag | undefined {
  const { tokens } = line;
  const from = tokens.findIndex(({ lower }) => lower === 'from');
  if (from === -1 || !tokens.slice(0, from).every(({ lower }) => introductions.has(lower))) return undefined;
  const phrase = subjectAfter(line, from, tokens.length);
  const ends = phrase !== undefined && [':', ','].includes(tokens[phrase.end]?.text ?? '');
  return phrase?.type === 'name' && ends ? { phrase, cue: undefined, rule: 'X: before' } : undefined;
}

/** Appositions: descriptions of a name between commas or in brackets, ", the governor of Ohio,", "(D-N.Y.)". */

import { determiners, prepositions } from '../../lexicon/en/function-words.ts';
import { roleModifiers, roleNouns, titles } from '../../lexicon/en/honorifics-and-roles.ts';
import type { Span } from '../article.ts';
import { longestPhrase } from './phrase-starts.ts';
import type { Line } from './token-lines.ts';
import type { Token } from './tokens.ts';

/** Whether `token` can be the first of an apposition after `mark`. */
export function opensApposition({ lower, text, isCapital }: Token, mark: string): boolean {
  if (mark === '(') return true;
  if (determiners.has(lower) || roleNouns.has(lower) || roleModifiers.has(lower) || titles.has(lower))
    return true;
  if (lower === 'who' || lower === 'whose' || lower === 'which' || /^\d+$/.test(text)) return true;
  if (prepositions.has(lower) || lower.endsWith('ing') || lower.endsWith('ed')) return true;
  return isCapital || lower === 'now' || lower === 'himself' || lower === 'herself';
}

/** The apposition that begins at token `end`, without its comma or bracket; undefined if there is none. */
export function appositionAfter({ tokens, quoted }: Line, end: number, until: number): Span | undefined {
  const open = tokens[end];
  if (open === undefined || end >= until || (open.text !== ',' && open.text !== '(')) return undefined;
  let last = end + 1;
  while (last < until && last - end < longestPhrase && quoted[last] === quoted[end]) {
    const { text = '' } = tokens[last] ?? {};
    if (text === ',' || text === '.' || text === ')' || text === ';' || text === ':' || text === '—') break;
    last++;
  }
  return last > end + 1 ? { start: tokens[end + 1]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 } : undefined;
}

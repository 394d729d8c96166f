/** Finds speech in a headline, after a name and a colon: "Harbour chief: no ferry before May". */

import { roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { headlineLabels } from '../../lexicon/en/labels.ts';
import { bodyNouns, groupNames } from '../../lexicon/en/organisations.ts';
import type { Span } from '../article.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { DialogueTag } from './direct/dialogue-tag.ts';

/** The span of the speech in a headline, and the tag that names its speaker. */
export type HeadlineWords = { readonly span: Span; readonly tag: DialogueTag };

const longestName = 6; // words before the colon
/**
 * Returns the speech in `headline`. Its speaker is a role, a group, a body, or a name that occurs in
 * `others`. Undefined if there is none.
 */
export function findHeadlineWords(headline: Line, others: readonly Line[]): HeadlineWords | undefined {
  const { tokens, paragraph, text } = headline;
  const colon = tokens.findIndex(({ text: mark }, at) => mark === ':' && at <= longestName);
  const first = tokens[colon + 1];
  // "Bakers to Mayor Brandt: lower the gate": the bakers speak.
  const addressee = tokens.findIndex(({ lower }, at) => at > 0 && at < colon && lower === 'to');
  const end = addressee === -1 ? colon : addressee;
  const name = tokens.slice(0, Math.max(end, 0));
  if (first === undefined || name.length === 0 || tokens.length - colon < 4) return undefined;
  if (
    !name.every(({ isWord }) => isWord) ||
    headlineLabels.has(name.at(-1)?.lower ?? '') ||
    headlineLabels.has(name[0]?.lower ?? '')
  )
    return undefined;
  // "World Cup 2018 day five": a date or a count is not a speaker.
  if (name.some(({ text: word }) => /^\p{N}/u.test(word)) || !canSpeak(name.at(-1)?.lower ?? '', others))
    return undefined;
  const last = text.slice(first.start, paragraph.span.end).replace(/[.\s]+$/u, '').length + first.start;
  const phrase = { start: 0, end, head: end - 1, type: 'name' as const, apposition: undefined };
  return {
    span: { start: first.start, end: last },
    tag: { phrase, cue: undefined, rule: 'headline' },
  };
}

function canSpeak(head: string, others: readonly Line[]): boolean {
  const single = head.endsWith('s') ? head.slice(0, -1) : head;
  if ([roleNouns, groupNames, bodyNouns].some((nouns) => nouns.has(head) || nouns.has(single))) return true;
  return others.some(({ tokens }) => tokens.some(({ lower, isCapital }) => isCapital && lower === head));
}

/** Interviews: the labels of questions and answers, and the person who answers. */

import { prepositions } from '../../lexicon/en/function-words.ts';
import { referentRules } from '../attribution-rules.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Discourse, Place, Referent } from './discourse.ts';
import type { Entity, Naming } from './entities.ts';

/** Labels of questions, in lower case. */
export const questions: ReadonlySet<string> = new Set(['q', 'q.', 'question']);
/** Labels of answers, in lower case. */
export const answers: ReadonlySet<string> = new Set(['a', 'a.', 'answer']);

/** Whether the phrase is one of `labels` at the start of its line: "A:", "A.". */
export function isLabel({ line, phrase: { start, end } }: Place, labels: ReadonlySet<string>): boolean {
  const { text = '', lower = '' } = line.tokens[0] ?? {};
  return (
    start === 0 && end === 1 && labels.has(lower) && (line.tokens[1]?.text === ':' || text.endsWith('.'))
  );
}

/** The index of the first line with a question label ("Q:"); -1 if there is none. */
export function firstLabelledQuestion(lines: readonly Line[]): number {
  return lines.findIndex(
    ({ tokens: [first, second] }) =>
      questions.has(first?.lower ?? '') && (second?.text === ':' || first?.text.endsWith('.') === true),
  );
}

/**
 * Returns the person who answers: the only one besides the author in the front matter, else in the text
 * before the first question. Undefined if there are several or none.
 */
export function findAsked(
  discourse: Discourse,
  author: string | undefined,
  firstQuestion: number,
): Referent | undefined {
  const isAuthor = ({ known }: Entity) => known !== undefined && known.name === author;
  const known = discourse.people.entities.filter((entity) => entity.known && !isAuthor(entity));
  const [subject] = known;
  if (subject !== undefined && known.length === 1) return { entity: subject, ...referentRules.interviewed };
  const before = discourse.people.namings.filter(
    (naming) => naming.line < firstQuestion && !isAuthor(naming.entity) && canBeAsked(discourse, naming),
  );
  const [person, ...others] = new Set(before.map(({ entity }) => entity));
  return person === undefined || others.length > 0
    ? undefined
    : { entity: person, ...referentRules.onlyPersonOfInterview };
}

/**
 * True for a person, and for a full name without a preposition before it: "of Port Alder" is a place. False after "by":
 * "By Ida Ortega" names the person who asks or writes.
 */
function canBeAsked({ lines }: Discourse, { entity, line, titleStart, words }: Naming): boolean {
  const before = lines[line]?.tokens[titleStart - 1]?.lower ?? '';
  if (before === 'by') return false;
  if (entity.kind !== 'unsure') return entity.kind === 'person';
  return words.length > 1 && !prepositions.has(before);
}

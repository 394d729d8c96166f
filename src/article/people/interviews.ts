/** Interviews: the labels of questions and answers, and the person who answers. */
import { prepositions } from '../../lexicon/en/function-words.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Discourse, Place, Referent } from './discourse.ts';
import type { Entity, Naming } from './entities.ts';

/** Labels of questions. */
export const questions: ReadonlySet<string> = new Set(['q', 'q.', 'question']);
/** Labels of answers. */
export const answers: ReadonlySet<string> = new Set(['a', 'a.', 'answer']);

/** The label of an answer in an interview ("A:", "A."), which is no name. */
export function isLabel({ line, phrase: { start, end } }: Place, labels: ReadonlySet<string>): boolean {
  const { text = '', lower = '' } = line.tokens[0] ?? {};
  return (
    start === 0 && end === 1 && labels.has(lower) && (line.tokens[1]?.text === ':' || text.endsWith('.'))
  );
}

/** The line of the first question of an interview that has a label ("Q:"); -1 for none. */
export function firstLabelledQuestion(lines: readonly Line[]): number {
  return lines.findIndex(
    ({ tokens: [first, second] }) =>
      questions.has(first?.lower ?? '') && (second?.text === ':' || first?.text.endsWith('.') === true),
  );
}

/** The one person whom the front matter, or the text before the first question of an interview, names beside the author. */
export function findAsked(
  discourse: Discourse,
  author: string | undefined,
  firstQuestion: number,
): Referent | undefined {
  const isAuthor = ({ known }: Entity) => known !== undefined && known.name === author;
  const known = discourse.people.entities.filter((entity) => entity.known && !isAuthor(entity));
  const [subject] = known;
  if (subject !== undefined && known.length === 1)
    return { entity: subject, rule: 'interviewed', confidence: 0.85 };
  const before = discourse.people.namings.filter(
    (naming) => naming.line < firstQuestion && !isAuthor(naming.entity) && canBeAsked(discourse, naming),
  );
  const [person, ...others] = new Set(before.map(({ entity }) => entity));
  return person === undefined || others.length > 0
    ? undefined
    : { entity: person, rule: 'interviewed', confidence: 0.8 };
}

/** A person, or a full name that is no place: "of Port Alder". */
function canBeAsked({ lines }: Discourse, { entity, line, titleStart, words }: Naming): boolean {
  if (entity.kind !== 'unsure') return entity.kind === 'person';
  return words.length > 1 && !prepositions.has(lines[line]?.tokens[titleStart - 1]?.lower ?? '');
}

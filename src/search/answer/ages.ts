/** Finds the passage that gives the age of the person whom a question asks about. */
import type { Article, Passage, Span, Speaker } from '../../article/article.ts';
import type { Question } from '../question/question.ts';
import type { Designation } from '../question/speaker-designations.ts';
import { namesOf } from '../question/speaker-names.ts';

const notPeople: ReadonlySet<Speaker['kind']> = new Set(['organisation', 'collective', 'document']);
const age = String.raw`(?:[1-9]\d|10\d)`;
// "Holm, 58," and "Holm (58)" in any language; "Holm is now 58", "58-year-old … Holm", "Holm, aged 58" in English.
const behind = String.raw`(?:,? \(?${age}(?=[,;)]|\.?$)|(?:,? who)?,? (?:is|was|turned|turns)(?: now| only| just| about| almost)? ${age}(?=[,.;]| and\b| years old)|,? aged? ${age}\b)`;
const before = String.raw`\b${age}[- ]year[- ]old\b(?:[ ,][\p{L}’'-]+){0,5}?,? `;
const ofPronoun = new RegExp(
  String.raw`\b(?:he|she) (?:is|was|turned)(?: now| only| just| about| almost)? ${age}(?=[,.;]| and\b| years old)`,
  'iu',
);

/** True if `question` asks only how old `named` are, or were. */
export function asksForAge({ kind, terms }: Question, named: readonly Designation[]): boolean {
  const isName = (folded: string): boolean =>
    named.some(({ names }) => names.some((name) => name.has(folded)));
  return (
    kind === 'how old' && named.length > 0 && terms.every(({ folded }) => folded === 'old' || isName(folded))
  );
}

/**
 * True if `part` of the passage gives the age of one of `named` beside a name of theirs, or of "she" where the
 * passage names no other speaker.
 */
export function givesAge(
  named: readonly Designation[],
  { article, passage }: { readonly article: Article; readonly passage: Pick<Passage, 'span'> },
  part: Span = passage.span,
): boolean {
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const [whole, text] = [textOf(passage.span), textOf(part)];
  const isHere = (speaker: Speaker): boolean => formsOf(speaker).some((name) => whole.includes(name));
  return named.some(({ article: own, speaker }) => {
    if (own !== article || notPeople.has(speaker.kind) || !isHere(speaker)) return false;
    const name = `(?:${formsOf(speaker).map(escaped).join('|')})`;
    if (new RegExp(`${before}${name}|${name}${behind}`, 'u').test(text)) return true;
    return ofPronoun.test(text) && !article.speakers.some((other) => other !== speaker && isHere(other));
  });
}

/** The names of `speaker`, and the last word of each. */
function formsOf(speaker: Speaker): readonly string[] {
  return namesOf(speaker).flatMap((name) => [name, name.split(' ').at(-1) ?? name]);
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}

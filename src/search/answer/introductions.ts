/** Finds the passage that introduces the person or body of a "who is" question. */
import type { Article, Passage } from '../../article/article.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import type { Question } from '../question/question.ts';
import { calls, type Designation } from '../question/speaker-designations.ts';
import { namesOf, nameTerms } from '../question/speaker-names.ts';

const rolesOf = new Set('job role title position occupation profession post function office'.split(' '));

/** True if `question` only asks who `named` are: "who is Ana Berg?", "what is Berg's job?". */
export function asksWhoTheyAre({ words, kind }: Question, named: readonly Designation[]): boolean {
  const isNamed = named.some(({ names }) =>
    words.some(({ folded }) => names.some((name) => name.has(folded))),
  );
  if (!isNamed) return false;
  const isCall = calls(named);
  const [other, ...others] = words.filter((word) => !isStopWord(word) && !isCall(word.folded));
  if (others.length > 0) return false;
  return other === undefined
    ? kind === 'who' && words.some(({ folded }) => folded === 'is' || folded === 'was')
    : kind === 'other' && rolesOf.has(other.folded);
}

/** True if `passage` has the first mention of one of `named` by their fullest name. */
export function introduces(
  named: readonly Designation[],
  { article, passage }: { readonly article: Article; readonly passage: Passage },
): boolean {
  return named.some(({ article: own, speaker }) => {
    if (own !== article) return false;
    const start = article.passages[0]?.span.start ?? 0;
    const [first] = namesOf(speaker)
      .map((name) => article.text.indexOf(name, start))
      .filter((at) => at >= 0);
    return first !== undefined && passage.span.start <= first && first < passage.span.end;
  });
}

/** True if `question` refers to `named` by an alias only: "Mr. Ruan" for Joe Nguyen. */
export function usesAlias({ words }: Question, { speaker }: Designation): boolean {
  const own = nameTerms(speaker.name);
  const others = nameTerms(speaker.aliases.join(' '));
  return words.every(({ folded }) => !own.has(folded)) && words.some(({ folded }) => others.has(folded));
}

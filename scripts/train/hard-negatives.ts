/** Questions of another article with the names of this one, as a reader of the headline alone asks them. */
import type { AbstainQuestion } from '../eval/retrieval-data.ts';

/** A question that is made, not asked: no article answers it. */
export type BorrowedQuestion = Omit<AbstainQuestion, 'kind'> & { readonly kind: 'borrowed-names' };

// Capitalised words that follow each other; the first word of a question is always capitalised.
const names = /(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*)*/gu;

/** Of `questions`, all asked of one article, those off its topic, their names replaced by those of its own questions. */
export function borrowNames(questions: readonly AbstainQuestion[]): readonly BorrowedQuestion[] {
  const own = questions
    .filter(({ kind }) => kind === 'in-article')
    .flatMap(({ question }) => question.match(names) ?? []);
  let next = 0;
  return questions.flatMap((each): readonly BorrowedQuestion[] => {
    if (each.kind !== 'off-topic' || own.length === 0) return [];
    const question = each.question.replace(names, () => own[next++ % own.length] ?? '');
    return question === each.question
      ? []
      : [{ ...each, id: `${each.id} borrowed`, kind: 'borrowed-names', question }];
  });
}

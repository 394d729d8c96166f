/** Makes off-topic questions with an article's names, as a reader of the headline might ask them. */
import type { AbstainQuestion } from '../eval/retrieval-data.ts';

/** A synthetic question that no article answers. */
export type BorrowedQuestion = Omit<AbstainQuestion, 'kind'> & { readonly kind: 'borrowed-names' };

// Consecutive capitalised words; the first word of a question is always capitalised.
const names = /(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*)*/gu;

/**
 * The off-topic ones of `questions`, all about one article, with their names replaced by names of its own.
 */
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

/** The kinds of follow-ups. */
import type { LastQuestion } from '../conversation.ts';

/** A request for more passages, or for the answer to a new question. */
export type FollowUp =
  | { readonly kind: 'more' }
  /** `ask` makes the question from the last question and the names mentioned, the last first. */
  | {
      readonly kind: 'question';
      readonly ask: (last: LastQuestion, names: readonly string[]) => string;
      /** The topic to look for alone if the article does not answer the question: "and Wagner?". */
      readonly topic?: string | undefined;
    };

/** The most words of a topic after "and". A longer text is a question of its own. */
export const maxTopicWords = 4;

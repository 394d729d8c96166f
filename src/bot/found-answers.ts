/** Searches the articles that a question names, and compares what was found. */
import type { Article } from '../article/article.ts';
import type { Query } from '../search/answer/answer.ts';
import type { Found } from './answer-reply.ts';
import { answerParts } from './asked-questions.ts';
import type { CommandContext } from './command.ts';
import { withNearTopic } from './near-topic.ts';
import { chosenArticles, chosenSpeakers, readSpeakerChoice } from './options.ts';

/** A question, and where to search. */
type Sought = {
  readonly question: string;
  readonly article?: string | undefined;
  readonly speaker?: string | undefined;
  /** The name of the person that a pronoun of the question means. */
  readonly mentioned?: string | undefined;
};

/** The answers to the questions in `values`, from the articles that they name. */
export function findIn(values: Sought, context: CommandContext): Found {
  const search = whereToLook(values, context);
  const { question, mentioned } = values;
  const { parts, left } = answerParts({ question, mentioned, ...search }, context);
  return { parts, left, articles: search.articles };
}

/** `found`, with passages on a topic near to the one that was asked for if that found nothing. */
export function orNear(found: Found, { library: { search } }: CommandContext): Found {
  const { articles } = found;
  const parts = found.parts.map((part) => ({
    ...part,
    answer: withNearTopic(part.answer, { articles, search }),
  }));
  return { ...found, parts };
}

/** True if nothing was found for any question. */
export function isSilent({ parts }: Found): boolean {
  return parts.every(({ answer }) => answer.kind === 'not-found');
}

/** True if each question is answered. */
export function isAnswered({ parts }: Found): boolean {
  return parts.every(({ answer }) => answer.kind === 'answered');
}

/**
 * The articles to search, and the speaker to whom the search is limited in each, if any. Throws a UserError
 * if the name matches no speaker.
 */
function whereToLook(
  values: { readonly article?: string | undefined; readonly speaker?: string | undefined },
  context: CommandContext,
): Pick<Query, 'articles' | 'speaker'> & { readonly articles: readonly Article[] } {
  const articles = chosenArticles(values.article, context);
  if (values.speaker === undefined) return { articles, speaker: undefined };
  const chosen = chosenSpeakers(values.speaker, articles, context);
  const [name, ...others] = new Set(chosen.map(({ speaker }) => speaker.name));
  return {
    articles: articles.filter((article) => chosen.some((each) => each.article === article)),
    // If two speakers share the name, the search includes both.
    speaker: others.length === 0 ? name : readSpeakerChoice(values.speaker, articles).name,
  };
}

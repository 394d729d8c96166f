/** Words that name a fact about an article, such as its author or its date. */
import type { RequestPattern } from './request-pattern.ts';

/** The words of one fact. */
export type FactWords = {
  readonly fact: NonNullable<RequestPattern['fact']>;
  readonly words: ReadonlySet<string>;
};

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words in lower case. If a request has words of several facts, the first fact decides. */
export const factWords: readonly FactWords[] = [
  {
    fact: 'author',
    words: set(
      'author authors writer writers journalist journalists journo reporter reporters byline wrote written penned columnist',
    ),
  },
  {
    fact: 'published',
    words: set(
      'published publish publishing publication posted dated date timestamp recent outdated released',
    ),
  },
  {
    fact: 'source',
    words: set(
      'source link links url website site outlet newspaper magazine publisher original webpage address',
    ),
  },
  { fact: 'title', words: set('title headline headlines') },
];

/** Searches articles for the answer to a question. */
import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import type { Search } from './answer/answer.ts';
import { answerQuestion } from './answer/answer-question.ts';
import { answerByLanguage } from './answer/by-language.ts';
import { joinIndexes, type PassageIndex } from './index/passage-index.ts';
import { withWiderRarity } from './index/wider-rarity.ts';
import { usualMinProbability } from './ranking/abstention.ts';
import { prepareArticle, type SearchedArticle } from './ranking/searched-article.ts';

/** A search that can be extended. It identifies articles by their ids. */
export type GrowingSearch = Search & {
  /** Returns a search that also has `article`, which replaces an article with the same id. */
  readonly add: (article: Article) => GrowingSearch;
  /** Returns a search without the article with this id. */
  readonly remove: (id: string) => GrowingSearch;
};

const maxJoined = 16; // number of recent article selections whose joined index is kept

type SearchOptions = { readonly minProbability?: number | undefined };

/**
 * Creates a search over `articles`. Each article is prepared once, for all searches; a question joins the
 * articles that it needs. Below `minProbability` (0 to 1, default `usualMinProbability`) nothing counts as an
 * answer.
 */
export function createSearch(articles: readonly Article[], options: SearchOptions = {}): GrowingSearch {
  const { minProbability = usualMinProbability } = options;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const joinedBefore = new LRUCache<string, PassageIndex>({ max: maxJoined });

  function indexOver(chosen: readonly SearchedArticle[]): PassageIndex {
    const key = JSON.stringify(chosen.map(({ article }) => article.id));
    const before = joinedBefore.get(key);
    if (before !== undefined) return before;
    const index = joinIndexes(chosen.map((each) => each.index));
    joinedBefore.set(key, index);
    return index;
  }

  const search: Search = (query) => {
    const own = query.articles?.flatMap(({ id }) => byId.get(id) ?? []);
    return answerByLanguage(query, own ?? [...byId.values()], (asked, articles, language) => {
      const chosen = articles.map((article) => prepareArticle(article));
      const joined = indexOver(chosen);
      const index = query.rarity === undefined ? joined : withWiderRarity(joined, query.rarity);
      return answerQuestion(asked, { chosen, index, minProbability, language });
    });
  };
  return Object.assign(search, {
    add: (article: Article) => createSearch([...new Map(byId).set(article.id, article).values()], options),
    remove: (id: string) =>
      createSearch(
        [...byId.values()].filter((each) => each.id !== id),
        options,
      ),
  });
}

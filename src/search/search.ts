/** Asks the articles a question: passages that fit it best, or that nothing does. */
import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import type { Search } from './answer/answer.ts';
import { answerQuestion } from './answer/answer-question.ts';
import { answerByLanguage } from './answer/by-language.ts';
import { joinIndexes, type PassageIndex } from './index/passage-index.ts';
import { withWiderRarity } from './index/wider-rarity.ts';
import { usualMinProbability } from './ranking/abstention.ts';
import { prepareArticle, type SearchedArticle } from './ranking/searched-article.ts';

/** A search that others are made from. Articles are known by their ids. */
export type GrowingSearch = Search & {
  /** The same search with `article` as well, in the place of an article with its id. */
  readonly add: (article: Article) => GrowingSearch;
  /** The same search without the article that has this id. */
  readonly remove: (id: string) => GrowingSearch;
};

const maxJoined = 16; // so many choices of articles keep the index that they are asked with

type SearchOptions = { readonly minProbability?: number | undefined };

/**
 * A search over `articles`. Each article is prepared once, whatever searches it is in; the articles of a question are
 * joined when it is asked. Below `minProbability` nothing is taken for an answer.
 */
export function createSearch(articles: readonly Article[], options: SearchOptions = {}): GrowingSearch {
  const { minProbability = usualMinProbability } = options;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const joinedBefore = new LRUCache<string, PassageIndex>({ max: maxJoined });

  function indexOver(chosen: readonly SearchedArticle[]): PassageIndex {
    const key = JSON.stringify(chosen.map(({ article }) => article.id));
    const index = joinedBefore.get(key) ?? joinIndexes(chosen.map((each) => each.index));
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

/** What is read of an article once, whichever searches it is in. */
import { type Article, type Passage, slice } from '../../article/article.ts';
import { languageOf } from '../../article/language.ts';
import { analyserOf } from '../analysis/languages.ts';
import { type ArticleIndex, indexText } from '../index/article-index.ts';
import type { ArticleText } from '../index/article-text.ts';
import { answersOf, joinWords, type PassageContext, readPassageContext } from '../index/passage-context.ts';
import { type Calling, callingsOf } from '../question/speaker-designations.ts';
import { namesBySentence } from '../question/speaker-names.ts';

/** An article, ready to be searched. */
export type SearchedArticle = {
  readonly article: Article;
  /** Its passages in the order of `index`. */
  readonly passages: readonly Passage[];
  readonly index: ArticleIndex;
  /** By what its speakers may be called. */
  readonly callings: readonly Calling[];
};

const prepared = new WeakMap<Article, SearchedArticle>();

/** `article`, prepared, with the index that was made of it before if there is one. Its work is done once for an article. */
export function prepareArticle(article: Article, madeBefore?: ArticleIndex): SearchedArticle {
  const known = prepared.get(article);
  if (known !== undefined) return known;
  const context = readPassageContext(article);
  const passages = answersOf(article, context);
  const index = madeBefore ?? indexText(readArticleText(article, passages, context));
  let callings: readonly Calling[] | undefined;
  const searched: SearchedArticle = {
    article,
    passages,
    index,
    get callings() {
      callings ??= callingsOf(article);
      return callings;
    },
  };
  prepared.set(article, searched);
  return searched;
}

/** The text of those `passages` of `article`. */
function readArticleText(
  article: Article,
  passages: readonly Passage[],
  { contextOf }: PassageContext,
): ArticleText {
  return {
    title: article.title,
    analyser: analyserOf(languageOf(article)),
    passages: passages.map((passage) => ({
      text: slice(article.text, passage.span),
      sentences: passage.sentences.map(({ start, end }) => ({
        start: start - passage.span.start,
        end: end - passage.span.start,
      })),
      alsoNamed: namesBySentence(article, passage).map((names) => joinWords(names, contextOf(passage))),
    })),
  };
}

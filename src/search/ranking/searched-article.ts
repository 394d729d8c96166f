/** The parts of an article that are prepared once and then used in every search. */
import { type Article, type Passage, slice } from '../../article/article.ts';
import { languageOf } from '../../article/language.ts';
import { analyserOf } from '../analysis/languages.ts';
import { type ArticleIndex, indexText } from '../index/article-index.ts';
import type { ArticleText } from '../index/article-text.ts';
import { answersOf, joinWords, type PassageContext, readPassageContext } from '../index/passage-context.ts';
import { type Designation, designationsOf } from '../question/speaker-designations.ts';
import { namesBySentence } from '../question/speaker-names.ts';

/** An article, ready to search. */
export type SearchedArticle = {
  readonly article: Article;
  /** Its passages in the order of `index`. */
  readonly passages: readonly Passage[];
  readonly index: ArticleIndex;
  /** The names, roles and offices by which a question may call its speakers. */
  readonly designations: readonly Designation[];
};

const prepared = new WeakMap<Article, SearchedArticle>();

/** Prepares `article`, once per article object. `madeBefore` is its stored index, if there is one. */
export function prepareArticle(article: Article, madeBefore?: ArticleIndex): SearchedArticle {
  const known = prepared.get(article);
  if (known !== undefined) return known;
  const context = readPassageContext(article);
  const passages = answersOf(article, context);
  const index = madeBefore ?? indexText(readArticleText(article, passages, context));
  let designations: readonly Designation[] | undefined;
  const searched: SearchedArticle = {
    article,
    passages,
    index,
    get designations() {
      designations ??= designationsOf(article);
      return designations;
    },
  };
  prepared.set(article, searched);
  return searched;
}

/** The text of the given `passages` of `article`, for the index. */
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

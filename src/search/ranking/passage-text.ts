/** A passage as it is indexed: its own words, and those that the article has for it elsewhere. */
import { type Article, type Passage, slice } from '../../article/article.ts';
import { joinWords, type PassageContext } from '../index/passage-context.ts';
import type { PassageText } from '../index/passage-index.ts';
import { namesBySentence } from '../question/speaker-names.ts';

const passageTexts = new WeakMap<Passage, Omit<PassageText, 'article'>>();

/** What is indexed of `passage`, which stands in `article`, one of `articles`. */
export function passageText(
  { article, passage }: { readonly article: Article; readonly passage: Passage },
  articles: readonly Article[],
  { contextOf }: PassageContext,
): PassageText {
  const { span, sentences } = passage;
  const text = passageTexts.get(passage) ?? {
    text: slice(article.text, span),
    sentences: sentences.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
    title: article.title,
    alsoNamed: namesBySentence(article, passage).map((names) => joinWords(names, contextOf(passage))),
  };
  passageTexts.set(passage, text);
  return { ...text, article: articles.indexOf(article) };
}

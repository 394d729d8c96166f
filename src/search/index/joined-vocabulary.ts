/** Joins the vocabularies of several articles and renumbers their words. */
import { createVocabulary, type Vocabulary } from '../analysis/vocabulary.ts';
import type { ArticleIndex } from './article-index.ts';

/** For each word and term of an article, its number in the joined vocabulary. */
export type Renumbering = { readonly words: Int32Array; readonly terms: Int32Array };

/** The vocabulary and the counts of several articles together. */
export type JoinedVocabulary = Vocabulary & {
  /** In the order of the articles. */
  readonly renumberings: readonly Renumbering[];
  /** The number of sentences of all articles with each word, and with each term. */
  readonly sentencesWith: { readonly word: Int32Array; readonly term: Int32Array };
  /** For each term the bits that `relatedTerms` compares. */
  readonly signatures: Int32Array;
};

/** Joins the vocabularies of `articles`. It splits and stems no word again. */
export function joinVocabularies(articles: readonly ArticleIndex[]): JoinedVocabulary {
  const vocabulary = createVocabulary();
  const renumberings = articles.map(({ words, terms, termOf }): Renumbering => {
    const joined = { words: new Int32Array(words.length), terms: new Int32Array(terms.length) };
    for (const [word, key] of words.entries()) {
      const term = termOf[word] ?? -1;
      const number = vocabulary.addKey(key, term < 0 ? undefined : terms[term]);
      joined.words[word] = number;
      if (term >= 0) joined.terms[term] = vocabulary.termOf[number] ?? -1;
    }
    return joined;
  });
  const word = new Int32Array(vocabulary.words.written.length);
  const term = new Int32Array(vocabulary.terms.written.length);
  const signatures = new Int32Array(term.length);
  for (const [i, article] of articles.entries()) {
    const { words = noNumbers, terms = noNumbers } = renumberings[i] ?? {};
    addAt(word, words, article.sentencesWith.word);
    addAt(term, terms, article.sentencesWith.term);
    for (let own = 0; own < terms.length; own++) signatures[terms[own] ?? 0] = article.signatures[own] ?? 0;
  }
  return { renumberings, sentencesWith: { word, term }, signatures, ...vocabulary };
}

const noNumbers = new Int32Array();

/** Adds `values[i]` to `sums[places[i]]` for each `i`. */
function addAt(sums: Int32Array, places: Int32Array, values: Int32Array): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    sums[place] = (sums[place] ?? 0) + (values[i] ?? 0);
  }
}

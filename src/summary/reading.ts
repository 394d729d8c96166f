/** An article as a summary is chosen from it: its sentences, and the words that they share. */
import { type Article, type Span, slice, type Verbatim } from '../article/article.ts';
import { splitWords } from '../search/terms.ts';
import { pointsBack } from './dangling.ts';
import { countWords, type VocabularyWord } from './vocabulary.ts';

/** A sentence that a summary may take. */
export type Candidate = {
  /** Counted from 0 over the sentences of the article. */
  readonly index: number;
  readonly span: Span;
  /** The number of its paragraph. */
  readonly paragraph: number;
  readonly text: Verbatim;
  /** Its words in order. */
  readonly words: readonly VocabularyWord[];
  /** Those of them that say something, each once. */
  readonly content: readonly VocabularyWord[];
  /** How many of its words, the first left out, begin with a capital letter. */
  readonly names: number;
  /** True if it is understood only with the sentence before it. */
  readonly pointsBack: boolean;
};

export type Reading = {
  readonly sentences: readonly Candidate[];
  readonly vocabulary: readonly VocabularyWord[];
};

/** The sentences of the article's text with their words; its title and headings only if there is nothing else. */
export function readSentences({ text, paragraphs }: Article): Reading {
  const hasText = paragraphs.some(({ kind }) => kind === 'text');
  const found = paragraphs
    .filter(({ kind }) => kind === 'text' || !hasText)
    .flatMap(({ number, sentences }) =>
      sentences.map((span) => ({ span, paragraph: number, text: slice(text, span) })),
    )
    .filter((sentence) => sentence.text !== '');
  const split = found.map((sentence) => splitWords(sentence.text));
  const { sentences: counted, vocabulary } = countWords(split);
  const sentences = found.map((sentence, index) => {
    const words = counted[index] ?? [];
    return {
      ...sentence,
      index,
      words,
      content: [...new Set(words)].filter(({ stop }) => !stop),
      names: (split[index] ?? []).filter(({ capital }, at) => capital && at > 0).length,
      pointsBack: index > 0 && pointsBack(sentence.text),
    };
  });
  return { sentences, vocabulary };
}

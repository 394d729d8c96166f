/** The features of a sentence, each a number with a plain meaning. */
import type { Quotation, Span } from '../../article/article.ts';
import { isQuestion } from '../coherence/sentence-form.ts';
import type { ArticleSentences, CandidateSentence } from '../sentences.ts';
import type { VocabularyWord } from '../word-counts.ts';
import { addressesReader, isCaption, pronounsIn } from './sentence-style.ts';
import { similarityToLater } from './similarity.ts';

/** A sentence and the values from which its features are computed. */
type FeatureInput = CandidateSentence & {
  /** The number of sentences in the article. */
  readonly of: number;
  /** The sum of its cosines with the later sentences. */
  readonly later: number;
};

/** One entry for each feature, mostly between 0 and 2. */
export const sentenceFeatures = {
  depth: ({ index }) => Math.log(1 + index) / 4,
  place: ({ index, of }) => index / of,
  words: ({ words }) => Math.min(50, words.length) / 20,
  later: ({ later, of }) => later / Math.sqrt(of),
  // The mean share of the article's sentences that contain one of its words.
  recurring: ({ content, of }) => average(content, ({ sentences }) => sentences / of),
  // Words that occur here first and again later.
  introduces: ({ content, index }) =>
    Math.min(6, content.filter(({ first, sentences }) => first === index && sentences > 1).length) / 3,
  direct: ({ quotations, span }) => directShare(quotations, span),
  addresses: ({ text }) => Math.min(3, addressesReader(text)),
  pronouns: ({ text }) => Math.min(4, pronounsIn(text)) / 2,
  caption: ({ text }) => (isCaption(text) ? 1 : 0),
  question: ({ text }) => (isQuestion(text) ? 1 : 0),
} satisfies Record<string, (sentence: FeatureInput) => number>;

/** The name of a feature. */
export type SentenceFeature = keyof typeof sentenceFeatures;
/** The names of the features, in the order of their weights. */
export const sentenceFeatureNames = Object.keys(sentenceFeatures) as SentenceFeature[];

/**
 * The features of each sentence, in the order of `sentenceFeatureNames`. Linear in the length of the article.
 */
export function describeSentences(reading: ArticleSentences): readonly (readonly number[])[] {
  const features = Object.values(sentenceFeatures);
  const later = similarityToLater(reading);
  const of = reading.sentences.length;
  return reading.sentences.map((sentence, index) => {
    const seen: FeatureInput = { ...sentence, of, later: later[index] ?? 0 };
    return features.map((feature) => feature(seen));
  });
}

function average(words: readonly VocabularyWord[], value: (word: VocabularyWord) => number): number {
  return words.length === 0 ? 0 : words.reduce((sum, word) => sum + value(word), 0) / words.length;
}

/** The share of `span` that direct quotations cover, 0 to 1. */
function directShare(quotations: readonly Quotation[], { start, end }: Span): number {
  const quoted = quotations
    .filter(({ kind }) => kind === 'direct')
    .reduce((sum, { span }) => sum + Math.min(end, span.end) - Math.max(start, span.start), 0);
  return quoted / (end - start);
}

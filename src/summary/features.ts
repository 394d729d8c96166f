/** What speaks for and against a sentence, each a number that can be explained. */
import type { Candidate, Reading } from './reading.ts';
import type { VocabularyWord } from './vocabulary.ts';

/** A sentence with what its features are computed from. */
type Seen = Candidate & {
  /** How many sentences the article has. */
  readonly of: number;
  /** How much it shares with the sentences after it, and before it: the sum of the cosines. */
  readonly later: number;
  readonly earlier: number;
  /** The cosine with the first sentence; 0 for itself. */
  readonly likeFirst: number;
};

const caption =
  /^[A-Z][^.:]{2,40}: [A-Z]|\((?:left|right|pictured|above|cent(?:re|er)|below)|\bpictured\b|^scroll\b|click here|\bfile photo\b|for video\b|\s\.$|^(?:read|watch|see) (?:more|also|:)|@|https?:|www\.|contributed to this (?:report|story)/i;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const average = (words: readonly VocabularyWord[], value: (word: VocabularyWord) => number): number =>
  words.length === 0 ? 0 : words.reduce((sum, word) => sum + value(word), 0) / words.length;

/** One entry a feature, most between 0 and 2. */
export const sentenceFeatures = {
  first: ({ index }) => (index === 0 ? 1 : 0),
  second: ({ index }) => (index === 1 ? 1 : 0),
  third: ({ index }) => (index === 2 ? 1 : 0),
  nearTop: ({ index }) => 1 / (1 + index),
  depth: ({ index }) => Math.log(1 + index) / 4,
  place: ({ index, of }) => index / of,
  words: ({ words }) => Math.min(50, words.length) / 20,
  brief: ({ words }) => (words.length < 9 ? 1 : 0),
  lengthy: ({ words }) => Math.max(0, words.length - 35) / 10,
  later: ({ later, of }) => later / Math.sqrt(of),
  earlier: ({ earlier, of }) => earlier / Math.sqrt(of),
  recurring: ({ content, of }) => average(content, (word) => word.sentences / of),
  repeated: ({ content }) => content.reduce((sum, { sentences }) => sum + Math.min(4, sentences - 1), 0) / 10,
  likeFirst: ({ likeFirst }) => likeFirst,
  introduces: ({ content, index }) =>
    Math.min(6, content.filter(({ first, sentences }) => first === index && sentences > 1).length) / 3,
  number: ({ words }) => (words.some(({ numeric }) => numeric) ? 1 : 0),
  names: ({ names }) => Math.min(8, names) / 4,
  quoted: ({ text }) => (text.match(/["“][^"”]*["”]?/g) ?? []).join('').length / text.length,
  opensQuoted: ({ text }) => (/^["“'‘]/.test(text) ? 1 : 0),
  addresses: ({ text }) => Math.min(3, count(text, /\b(?:I|my|me|you|your)\b/g)),
  pronouns: ({ text }) => Math.min(4, count(text, /\b(?:he|she|they|him|her|his|their|them|it|its)\b/gi)) / 2,
  pointsBack: ({ pointsBack }) => (pointsBack ? 1 : 0),
  caption: ({ text }) => (caption.test(text) ? 1 : 0),
  question: ({ text }) => (/\?["”’']?$/.test(text) ? 1 : 0),
  colon: ({ text }) => (text.includes(':') ? 1 : 0),
  says: ({ text }) => (/\b(?:said|says|told)\b/.test(text) ? 1 : 0),
} satisfies Record<string, (sentence: Seen) => number>;

export type SentenceFeature = keyof typeof sentenceFeatures;
export const sentenceFeatureNames = Object.keys(sentenceFeatures) as SentenceFeature[];

/** The features of each sentence, in the order of `sentenceFeatureNames`. Linear in the length of the article. */
export function describeSentences(reading: Reading): readonly (readonly number[])[] {
  const { sentences } = reading;
  const weights = reading.vocabulary.map((word) =>
    word.stop ? 0 : Math.log(1 + sentences.length / word.sentences),
  );
  const weight = ({ number }: VocabularyWord): number => weights[number] ?? 0;
  const norms = sentences.map(
    ({ content }) => Math.sqrt(content.reduce((sum, word) => sum + weight(word) ** 2, 0)) || 1,
  );
  const similarToThoseBefore = (order: readonly Candidate[]): Map<number, number> => {
    const sums = new Float64Array(weights.length);
    const similar = new Map<number, number>();
    for (const { index, content } of order) {
      const norm = norms[index] ?? 1;
      let shared = 0;
      for (const word of content) {
        shared += (sums[word.number] ?? 0) * weight(word);
        sums[word.number] = (sums[word.number] ?? 0) + weight(word) / norm;
      }
      similar.set(index, shared / norm);
    }
    return similar;
  };
  const earlier = similarToThoseBefore(sentences);
  const later = similarToThoseBefore(sentences.toReversed());
  const opening = new Set(sentences[0]?.content);
  const features = Object.values(sentenceFeatures);
  return sentences.map((sentence, index) => {
    const shared = sentence.content.reduce(
      (sum, word) => sum + (opening.has(word) ? weight(word) ** 2 : 0),
      0,
    );
    const seen: Seen = {
      ...sentence,
      of: sentences.length,
      later: later.get(index) ?? 0,
      earlier: earlier.get(index) ?? 0,
      likeFirst: index === 0 ? 0 : shared / (norms[index] ?? 1) / (norms[0] ?? 1),
    };
    return features.map((feature) => feature(seen));
  });
}

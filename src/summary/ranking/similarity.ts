/** Measures how similar sentences are, by words and by meaning, with rare words weighted higher. */
import { vectorOf, vectorSize } from '../../lexicon/en/word-vectors.ts';
import { addVector, dot } from '../../model/vectors.ts';
import { splitWords } from '../../search/analysis/terms.ts';
import type { ArticleSentences, CandidateSentence } from '../sentences.ts';
import type { VocabularyWord } from '../word-counts.ts';

const shareThatIsSame = 0.7;
/** The weight of meaning relative to words. */
const shareOfMeaning = 0.5;
// Sentences of one article are all somewhat similar. Below this cosine of their vectors they count as
// unrelated.
const leastCosine = 0.5;

/** Whether the longer one contains most of what the shorter one says. */
export function saysTheSame(a: CandidateSentence, b: CandidateSentence): boolean {
  const [shorter, longer] = a.content.length < b.content.length ? [a, b] : [b, a];
  if (shorter.content.length === 0) return a.text === b.text;
  const held = shorter.content.filter((word) => longer.content.includes(word)).length;
  return held > shareThatIsSame * shorter.content.length;
}

/** The sentences of one article as vectors. */
export type Similarity = {
  /** The similarity of the sentence with this index to each of `others`, by words and meaning, 0 to 1. */
  readonly of: (index: number, others: readonly CandidateSentence[]) => Float64Array;
  /** The cosine of each sentence with the sum of `others`, relative to the largest, 0 to 1. */
  readonly toAll: (others: readonly CandidateSentence[]) => Float64Array;
  /** For each sentence the share of the weight of `text` that it contains, 0 to 1. */
  readonly toText: (text: string) => Float64Array;
};

/** The similarity of the sentences of `reading`. Each call takes linear time. */
export function createSimilarity({ sentences, vocabulary, analyser }: ArticleSentences): Similarity {
  const weights = termWeights({ sentences, vocabulary });
  const lengths = sentences.map(({ content }) =>
    Math.sqrt(content.reduce((sum, { number }) => sum + (weights[number] ?? 0) ** 2, 0)),
  );
  const cosines = (
    vector: Float64Array,
    length: number,
    others: readonly CandidateSentence[],
  ): Float64Array =>
    Float64Array.from(others, ({ index, content }) => {
      const shared = content.reduce(
        (sum, { number }) => sum + (vector[number] ?? 0) * (weights[number] ?? 0),
        0,
      );
      return shared === 0 ? 0 : shared / (length * (lengths[index] ?? 1));
    });
  const vector = new Float64Array(vocabulary.length);
  const meanings: Float32Array[] = [];
  const meaningOf = (index: number): Float32Array => {
    // The word vectors cover English only.
    const words = analyser === undefined ? sentences[index]?.content : undefined;
    meanings[index] ??= meaning(words ?? [], weights);
    return meanings[index];
  };
  return {
    of(index, others) {
      const content = sentences[index]?.content ?? [];
      for (const { number } of content) vector[number] = weights[number] ?? 0;
      const found = cosines(vector, lengths[index] ?? 1, others);
      for (const { number } of content) vector[number] = 0;
      const own = meaningOf(index);
      return found.map((shared, at) => {
        const cosine = dot(own, meaningOf(others[at]?.index ?? index));
        const near = Math.max(0, (cosine - leastCosine) / (1 - leastCosine));
        return (1 - shareOfMeaning) * shared + shareOfMeaning * near;
      });
    },
    toAll(others) {
      const sum = new Float64Array(vocabulary.length);
      for (const { index, content } of others)
        for (const { number } of content)
          sum[number] = (sum[number] ?? 0) + (weights[number] ?? 0) / (lengths[index] || 1);
      const found = cosines(sum, 1, sentences);
      const most = found.reduce((best, value) => Math.max(best, value), 0) || 1;
      return found.map((value) => value / most);
    },
    toText(text) {
      const known = new Map(vocabulary.map(({ term, number, stop }) => [term, stop ? undefined : number]));
      const numbers = new Set(splitWords(text, analyser).flatMap(({ term }) => known.get(term) ?? []));
      const all = [...numbers].reduce((sum, number) => sum + (weights[number] ?? 0), 0) || 1;
      return Float64Array.from(sentences, ({ content }) =>
        content.reduce(
          (sum, { number }) => sum + (numbers.has(number) ? (weights[number] ?? 0) / all : 0),
          0,
        ),
      );
    },
  };
}

/**
 * For each sentence the sum of its cosines with all later ones. Later sentences are summed once, from the
 * end, so that the time is linear.
 */
export function similarityToLater({ sentences, vocabulary }: ArticleSentences): Float64Array {
  const weights = termWeights({ sentences, vocabulary });
  const later = new Float64Array(vocabulary.length);
  const similarity = new Float64Array(sentences.length);
  for (const { index, content } of sentences.toReversed()) {
    let shared = 0;
    let squares = 0;
    for (const { number } of content) {
      const weight = weights[number] ?? 0;
      shared += (later[number] ?? 0) * weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    similarity[index] = shared / length;
    for (const { number } of content) later[number] = (later[number] ?? 0) + (weights[number] ?? 0) / length;
  }
  return similarity;
}

/** The mean direction of the words' vectors, with length 1; length 0 if no word has a vector. */
function meaning(words: readonly VocabularyWord[], weights: readonly number[]): Float32Array {
  const sum = new Float32Array(vectorSize);
  for (const { number, folded, numeric } of words) {
    const vector = numeric ? undefined : vectorOf(folded);
    if (vector) addVector(sum, vector, weights[number] ?? 0);
  }
  const length = Math.sqrt(dot(sum, sum)) || 1;
  return sum.map((value) => value / length);
}

function termWeights({
  sentences,
  vocabulary,
}: Pick<ArticleSentences, 'sentences' | 'vocabulary'>): readonly number[] {
  return vocabulary.map(({ stop, sentences: holding }) =>
    stop ? 0 : Math.log(1 + sentences.length / holding),
  );
}

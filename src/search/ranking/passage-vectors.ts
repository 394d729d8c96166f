/** Passage vectors, as bytes for the store. They find articles that share no word with a question. */
import type { Article } from '../../article/article.ts';
import { rarity } from '../../lexicon/en/word-frequency.ts';
import { vectorOf, vectorSize } from '../../lexicon/en/word-vectors.ts';
import { createDotProducts } from '../../model/dot-products.ts';
import { addVector } from '../../model/vectors.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords } from '../analysis/terms.ts';
import { prepareArticle } from './searched-article.ts';

const fullScale = 127;

/** For each passage of `article`, the mean of its word vectors: `vectorSize` signed bytes per passage. */
export function writeVectors(article: Article): Uint8Array {
  const { index } = prepareArticle(article);
  const bytes = new Int8Array((index.firstSentences.length - 1) * vectorSize);
  for (let passage = 0; passage + 1 < index.firstSentences.length; passage++) {
    const sum = new Float32Array(vectorSize);
    const end = index.firstSentences[passage + 1] ?? 0;
    for (let sentence = index.firstSentences[passage] ?? 0; sentence < end; sentence++)
      addVector(
        sum,
        index.sentences.centroids.subarray(sentence * vectorSize, (sentence + 1) * vectorSize),
        1,
      );
    const most = sum.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 1e-9);
    bytes.set(
      sum.map((value) => Math.round((fullScale * value) / most)),
      passage * vectorSize,
    );
  }
  return new Uint8Array(bytes.buffer);
}

/** The mean of the word vectors of `text`, without stop words, names and numbers. */
export function meaningOf(text: string): Float32Array {
  const sum = new Float32Array(vectorSize);
  for (const word of splitWords(text)) {
    if (isStopWord(word) || word.capital || word.numeric) continue;
    const vector = vectorOf(word.folded);
    if (vector) addVector(sum, vector, rarity(word.term));
  }
  return sum;
}

/** The passage vectors of several articles, in flat arrays: every question scans all of them. */
export type MeaningTable = {
  readonly ids: readonly string[];
  /** The passages of article `i` are those from `firsts[i]` to `firsts[i + 1]`, end not included. */
  readonly firsts: Int32Array;
  /** `vectorSize` numbers per passage. */
  readonly vectors: Int8Array;
  /** 1 / length of each passage's vector. */
  readonly scales: Float32Array;
};

/** Builds the table from the bytes of `writeVectors`, by article id. */
export function readMeanings(written: ReadonlyMap<string, Uint8Array>): MeaningTable {
  const firsts = new Int32Array(written.size + 1);
  for (const [i, bytes] of [...written.values()].entries())
    firsts[i + 1] = (firsts[i] ?? 0) + Math.floor(bytes.length / vectorSize);
  const passages = firsts.at(-1) ?? 0;
  const vectors = new Int8Array(passages * vectorSize);
  for (const [i, bytes] of [...written.values()].entries()) {
    const length = ((firsts[i + 1] ?? 0) - (firsts[i] ?? 0)) * vectorSize;
    vectors.set(new Int8Array(bytes.buffer, bytes.byteOffset, length), (firsts[i] ?? 0) * vectorSize);
  }
  const scales = Float32Array.from({ length: passages }, (_, passage) => {
    const vector = vectors.subarray(passage * vectorSize, (passage + 1) * vectorSize);
    return 1 / Math.sqrt(vector.reduce((sum, value) => sum + value * value, 1e-9));
  });
  return { ids: [...written.keys()], firsts, vectors, scales };
}

const multiply = createDotProducts();

/** Cosine, -1 to 1, of `meaning` and the nearest passage of each article; empty if `meaning` is zero. */
export function nearness(
  meaning: Float32Array,
  { ids, firsts, vectors, scales }: MeaningTable,
): ReadonlyMap<string, number> {
  const most = meaning.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 0);
  if (most === 0) return new Map();
  const scaled = Int16Array.from(meaning, (value) => Math.round((fullScale * value) / most));
  const length = Math.hypot(...scaled);
  const products = multiply(scaled, vectors);
  return new Map(
    ids.map((id, i) => {
      let best = -1;
      for (let passage = firsts[i] ?? 0; passage < (firsts[i + 1] ?? 0); passage++) {
        const cosine = ((scales[passage] ?? 0) * (products[passage] ?? 0)) / length;
        if (cosine > best) best = cosine;
      }
      return [id, best];
    }),
  );
}

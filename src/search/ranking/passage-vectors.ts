/** What the passages of an article mean, as bytes for the store: finds articles that share no word with a question. */
import type { Article } from '../../article/article.ts';
import { rarity } from '../../lexicon/en/word-frequency.ts';
import { vectorOf, vectorSize } from '../../lexicon/en/word-vectors.ts';
import { addVector } from '../../model/vectors.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords } from '../analysis/terms.ts';
import { prepareArticle } from './searched-article.ts';

const fullScale = 127;

/** For each passage of `article` the mean of its words' vectors, `vectorSize` signed bytes a passage. */
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

/** The mean of the vectors of the words of `text`, stop words and names left out. */
export function meaningOf(text: string): Float32Array {
  const sum = new Float32Array(vectorSize);
  for (const word of splitWords(text)) {
    if (isStopWord(word) || word.capital || word.numeric) continue;
    const vector = vectorOf(word.folded);
    if (vector) addVector(sum, vector, rarity(word.term));
  }
  return sum;
}

/** The articles by their ids with the cosine, -1 to 1, of `meaning` and the passage that comes nearest to it. */
export function nearness(
  meaning: Float32Array,
  vectors: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, number> {
  const length = Math.hypot(...meaning);
  if (length === 0) return new Map();
  const near = new Map<string, number>();
  for (const [id, bytes] of vectors) {
    const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    let best = -1;
    for (let start = 0; start + vectorSize <= signed.length; start += vectorSize)
      best = Math.max(best, cosineAt(start, signed, meaning));
    near.set(id, best / length);
  }
  return near;
}

/** The cosine of `meaning` and the vector at `start`, times the length of `meaning`. */
function cosineAt(start: number, vectors: Int8Array, meaning: Float32Array): number {
  let [dot, squares] = [0, 1e-9];
  for (let i = 0; i < vectorSize; i++) {
    const value = vectors[start + i] ?? 0;
    dot += value * (meaning[i] ?? 0);
    squares += value * value;
  }
  return dot / Math.sqrt(squares);
}

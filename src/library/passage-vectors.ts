/** What the passages of an article mean, as bytes for the store: finds articles that share no word with a question. */
import type { Article } from '../article/article.ts';
import { rarity } from '../lexicon/en/word-frequency.ts';
import { vectorOf, vectorSize } from '../lexicon/en/word-vectors.ts';
import { addVector } from '../model/vectors.ts';
import { isStopWord } from '../search/analysis/stop-words.ts';
import { splitWords } from '../search/analysis/terms.ts';
import { prepareArticle } from '../search/ranking/searched-article.ts';

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
    let best = -1;
    for (let start = 0; start + vectorSize <= bytes.length; start += vectorSize) {
      let [dot, squares] = [0, 1e-9];
      for (let i = 0; i < vectorSize; i++) {
        const value = ((bytes[start + i] ?? 0) << 24) >> 24; // signed
        dot += value * (meaning[i] ?? 0);
        squares += value * value;
      }
      best = Math.max(best, dot / (length * Math.sqrt(squares)));
    }
    near.set(id, best);
  }
  return near;
}

/** How much each sentence shares with those after it. */
import type { Reading } from '../sentences.ts';

/**
 * For each sentence the sum of its cosines with all later ones, its words weighted by how rare they are in the
 * article. The later sentences are summed up once, from the end, so that the time is linear.
 */
export function similarityToLater({ sentences, vocabulary }: Reading): Float64Array {
  const weights = vocabulary.map(({ stop, sentences: holding }) =>
    stop ? 0 : Math.log(1 + sentences.length / holding),
  );
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

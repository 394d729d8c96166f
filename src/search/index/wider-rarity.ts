/** Gives the words of a shortlist their rarity in all articles that the asker can search. */
import type { PassageIndex } from './passage-index.ts';

/** For some terms, the number of searchable passages that have them. */
export type WiderRarity = {
  /** The number of passages that the asker can search. */
  readonly passages: number;
  /** The number of passages of the articles that were compared closely. Not all of these articles are opened. */
  readonly compared: number;
  readonly passagesWith: ReadonlyMap<string, number>;
};

/**
 * Returns `index` with the word rarity of all passages. A shortlist is chosen by the question's words, so its
 * rarest words look common. The ranker was fitted on rarities like the corrected ones.
 */
export function withWiderRarity(
  index: PassageIndex,
  { passages, compared, passagesWith }: WiderRarity,
): PassageIndex {
  if (passages <= index.passages.length) return index;
  const { vocabulary, sentencesWith } = index;
  const sentences = (passages * index.sentences) / index.passages.length;
  const growthOf = (term: number): number => {
    const here = sentencesWith({ kind: 'term', number: term });
    const all = passagesWith.get(vocabulary.terms.written[term] ?? '') ?? 0;
    return here === 0 ? 1 : Math.max(1, all / here);
  };
  return {
    ...index,
    sentences,
    searchableTimes: passages / Math.max(compared, index.passages.length),
    isElsewhere: (term) => (passagesWith.get(term) ?? 0) > 0,
    sentencesWith: (word) => {
      const term = word.kind === 'term' ? word.number : (vocabulary.termOf[word.number] ?? -1);
      // No shortlist is chosen by stop words: their frequency is about the same everywhere.
      return sentencesWith(word) * (term < 0 ? sentences / index.sentences : growthOf(term));
    },
  };
}

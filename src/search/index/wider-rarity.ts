/** How rare words are where more articles could be asked than the few that are. */
import type { PassageIndex } from './passage-index.ts';

/** In how many of the passages that could be asked some terms occur. */
export type WiderRarity = {
  readonly passages: number;
  readonly passagesWith: ReadonlyMap<string, number>;
};

/**
 * `index` with its words as rare as they are in all passages. A shortlist is full of the question's own words, so that
 * within it the rarest look common; with this the ranker sees about what it was fitted on.
 */
export function withWiderRarity(index: PassageIndex, { passages, passagesWith }: WiderRarity): PassageIndex {
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
    sentencesWith: (word) => {
      const term = word.kind === 'term' ? word.number : (vocabulary.termOf[word.number] ?? -1);
      // A stop word, which no shortlist was chosen by, is about as frequent everywhere.
      return sentencesWith(word) * (term < 0 ? sentences / index.sentences : growthOf(term));
    },
  };
}

/** Scores sets of sentences from an article that is not news. */
import { type Article, slice } from '../../article/article.ts';
import type { Context } from '../contexts.ts';
import type { ArticleSentences, CandidateSentence } from '../sentences.ts';
import type { Style } from '../styles.ts';
import { formScores, isCall } from './form-features.ts';
import { fittedScores, type Objective } from './news-objective.ts';
import { createSimilarity } from './similarity.ts';
import { weights } from './weights.ts';

/** The input of the choice. */
export type FormChoice = {
  readonly limit: number;
  readonly among: readonly CandidateSentence[];
  readonly bonus: (sentence: CandidateSentence) => number;
  readonly article: Article;
  readonly style: Style;
  /** The context of each sentence of the article, by its index. */
  readonly contexts: readonly Context[];
  /** The first sentence of a summary of several sentences; undefined for none. */
  readonly introduction: CandidateSentence | undefined;
};

const maxTried = 40;
// Sentences. In longer articles the news model, which looks for the lead, counts less.
const fadesFrom = 60;
const maxCovered = 1500; // sentences on which coverage is measured, spread evenly over a longer article

/**
 * The objective of a summary in this style: the features of each sentence, coverage of the whole (facility
 * location, Lin and Bilmes 2011), and the number of parts of the article represented. Linear in the length of
 * the article.
 */
export function formObjective(reading: ArticleSentences, choice: FormChoice): Objective {
  const { limit, among, bonus, article, style, contexts, introduction } = choice;
  const similarity = createSimilarity(reading);
  const told = reading.sentences.filter(({ isFrame }) => !isFrame);
  const fitted = fittedScores(reading, weights);
  const fittedShare = style.fitted * Math.min(1, fadesFrom / reading.sentences.length);
  const scores = formScores(reading, style.features, {
    centrality: similarity.toAll(told),
    titleShares: similarity.toText(article.title),
    above: contexts.map(({ above, placeInAnswer }) => ({
      above: above === undefined ? '' : slice(article.text, above),
      placeInAnswer,
    })),
  });
  const own = (sentence: CandidateSentence): number => (scores[sentence.index] ?? 0) + bonus(sentence);
  const worth = (sentence: CandidateSentence): number =>
    own(sentence) + fittedShare * fitted.scoreOf([sentence.index]);
  const partOf = splitIntoParts(among, limit);
  const tried = bestOfParts(among, { worth, partOf, limit });
  const step = Math.ceil(told.length / maxCovered) || 1;
  const covered = told.filter((_, at) => at % step === 0);
  const rows = new Map(tried.map((index) => [index, similarity.of(index, covered)]));
  const all = covered.map((_, at) => Math.max(1e-9, ...[...rows.values()].map((row) => row[at] ?? 0)));
  const most = all.reduce((sum, value) => sum + value, 0) || 1;
  const coverageOf = (indices: readonly number[]): number => {
    const held = indices.flatMap((index) => rows.get(index) ?? []);
    let sum = 0;
    for (let at = 0; at < covered.length; at++) {
      let nearest = 0;
      for (const row of held) nearest = Math.max(nearest, row[at] ?? 0);
      sum += nearest;
    }
    return sum / most;
  };
  const byIndex = new Map(reading.sentences.map((sentence) => [sentence.index, sentence]));
  return {
    tried,
    kept: introduction === undefined ? [] : [introduction.index],
    scoreOf(indices) {
      const sentences = indices.flatMap((index) => byIndex.get(index) ?? []);
      const parts = new Set(sentences.map(({ index }) => partOf(index)));
      const above = sentences.flatMap(({ index }) => contexts[index]?.above?.start ?? []);
      const calls = sentences.some(({ text }) => isCall(text)) ? style.call : 0;
      return (
        calls +
        style.sameAbove * (above.length - new Set(above).size) +
        sentences.reduce((sum, sentence) => sum + own(sentence), 0) +
        fittedShare * fitted.scoreOf(indices) +
        style.coverage * coverageOf(indices) +
        style.spread * parts.size
      );
    },
  };
}

/**
 * Returns a function from a sentence to its part of the article: `among` is divided into `count` equal runs.
 */
function splitIntoParts(among: readonly CandidateSentence[], count: number): (index: number) => number {
  const starts = Array.from(
    { length: count },
    (_, part) => among[Math.floor((part * among.length) / count)]?.index ?? 0,
  );
  return (index) => starts.findLastIndex((start) => start <= index);
}

/** The indices of the best sentences, the same number from each part, best first. */
function bestOfParts(
  among: readonly CandidateSentence[],
  {
    worth,
    partOf,
    limit,
  }: {
    readonly worth: (sentence: CandidateSentence) => number;
    readonly partOf: (index: number) => number;
    readonly limit: number;
  },
): readonly number[] {
  const taken = new Map<number, number>();
  const ranked = among.map((sentence) => ({ index: sentence.index, worth: worth(sentence) }));
  ranked.sort((a, b) => b.worth - a.worth);
  return ranked.flatMap(({ index }) => {
    const part = partOf(index);
    const count = taken.get(part) ?? 0;
    taken.set(part, count + 1);
    return count < maxTried / limit ? [index] : [];
  });
}

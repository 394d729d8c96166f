/** Measures how much each sentence treats a reader's topic. */
import { maxNeighbourStrength, neighboursOf } from '../lexicon/en/synonyms.ts';
import { vectorOf } from '../lexicon/en/word-vectors.ts';
import { dot } from '../model/vectors.ts';
import type { Analyser } from '../search/analysis/analyser.ts';
import { stopWords } from '../search/analysis/stop-words.ts';
import { splitWords } from '../search/analysis/terms.ts';
import { relatedTerms, signTerms } from '../search/index/term-variants.ts';
import { addTo } from '../text/multimap.ts';
import type { ArticleSentences, CandidateSentence } from './sentences.ts';
import type { VocabularyWord } from './word-counts.ts';

/** The least share of the phrase's weight in one sentence for the article to treat the topic. */
const leastOfPhrase = 0.4;
/** The least share of the best sentence's value. A sentence below it is off the topic. */
const leastOfBest = 0.6;
// Relative to the weighted sums of features, which differ by a few units within an article.
const ownWeight = 10;
const neighbourWeight = 4;
const shareAbove = 0.8; // for a word in the heading or question above, relative to the sentence
const leastCosine = 0.6; // cosine of the vectors of two words with nearly the same meaning
const nearMeaning = 0.8; // weight of the closest relation of a word that the article lacks

/** How much of the topic a sentence contains, 0 to 1. */
type Held = { readonly all: number; readonly bestPhrase: number };

/**
 * The bonus of each sentence in a summary about `topic` (phrases with commas between); undefined if it does
 * not treat the topic. Rare words weigh more than common ones, and words that the article lacks weigh most:
 * near synonyms stand in for these. `above` returns the heading or question above a sentence, which counts
 * less than its own words.
 */
export function topicScores(
  reading: ArticleSentences,
  topic: string,
  above: (index: number) => string,
): readonly (number | undefined)[] {
  const heldBy = holder(reading, topic, above);
  const held = reading.sentences.map(heldBy);
  const most = held.reduce((best, { all }) => Math.max(best, all), 0);
  return held.map(({ all, bestPhrase }, index) => {
    if (bestPhrase < leastOfPhrase || all < leastOfBest * most) return undefined;
    const around = (held[index - 1]?.all ?? 0) + (held[index + 1]?.all ?? 0);
    return ownWeight * all + neighbourWeight * around;
  });
}

function holder(
  { sentences, vocabulary, analyser }: ArticleSentences,
  topic: string,
  above: (index: number) => string,
): (sentence: CandidateSentence) => Held {
  const known = new Map(vocabulary.map((word) => [word.term, word]));
  const phrases = topic.split(/[,;\n]/).map((phrase) => termsOf(phrase, analyser));
  const weightOf = (term: string): number =>
    Math.log(1 + sentences.length / (known.get(term)?.sentences ?? 1));
  const weights = phrases.map((terms) => terms.reduce((sum, { term }) => sum + weightOf(term), 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const termsAbove = new Map<string, readonly TopicTerm[]>();
  const aboveOf = (index: number): readonly TopicTerm[] => {
    const text = above(index);
    const found = termsAbove.get(text) ?? termsOf(text, analyser);
    termsAbove.set(text, found);
    return found;
  };
  const written = new Set([
    ...known.keys(),
    ...sentences.flatMap(({ index }) => aboveOf(index).map(({ term }) => term)),
  ]);
  const matchesOf = findMatches(phrases, { vocabulary, written, isEnglish: analyser === undefined });
  return ({ index, content }) => {
    // For each term of a phrase the best match in the sentence.
    const strongest = new Map<Wanted, number>();
    const hold = (term: string, share: number): void => {
      for (const { wanted, strength } of matchesOf.get(term) ?? [])
        strongest.set(wanted, Math.max(strongest.get(wanted) ?? 0, strength * share));
    };
    for (const { term } of content) hold(term, 1);
    for (const { term } of aboveOf(index)) hold(term, shareAbove);
    const held = new Map<number, number>();
    for (const [{ phrase, term }, strength] of strongest)
      held.set(phrase, (held.get(phrase) ?? 0) + strength * weightOf(term));
    const shares = [...held].map(([phrase, weight]) => weight / (weights[phrase] ?? weight));
    const all = [...held.values()].reduce((sum, weight) => sum + weight, 0);
    return { all: total === 0 ? 0 : all / total, bestPhrase: Math.max(0, ...shares) };
  };
}

/** A term of a topic phrase, with the number of the phrase. */
type Wanted = { readonly phrase: number; readonly term: string };
/** The term and the folded word that it comes from. */
type TopicTerm = { readonly term: string; readonly folded: string };
type TopicMatch = { readonly wanted: Wanted; readonly strength: number };

/** For each term of the article its matches: itself, or a topic term that the article lacks. */
function findMatches(
  phrases: readonly (readonly TopicTerm[])[],
  {
    vocabulary,
    written,
    isEnglish,
  }: {
    readonly vocabulary: ArticleSentences['vocabulary'];
    readonly written: ReadonlySet<string>;
    readonly isEnglish: boolean;
  },
): ReadonlyMap<string, readonly TopicMatch[]> {
  const matches = new Map<string, TopicMatch[]>();
  const signed = signTerms(vocabulary.map(({ term }) => term));
  for (const [phrase, terms] of phrases.entries()) {
    for (const { term, folded } of terms) {
      const wanted = { phrase, term };
      addTo(matches, term, { wanted, strength: 1 });
      if (written.has(term)) continue;
      for (const { number, strength } of relatedTerms(term, signed))
        addTo(matches, vocabulary[number]?.term ?? '', { wanted, strength });
      // Near synonyms exist for English only.
      if (!isEnglish) continue;
      for (const { term: other, strength } of neighboursOf(term))
        addTo(matches, other, {
          wanted,
          strength: Math.min(1, strength / maxNeighbourStrength) * nearMeaning,
        });
      for (const { word, cosine } of nearWords(folded, vocabulary))
        addTo(matches, word.term, { wanted, strength: cosine });
    }
  }
  return matches;
}

/** The words of the article with vectors close to that of `folded`. */
function nearWords(
  folded: string,
  vocabulary: ArticleSentences['vocabulary'],
): readonly { readonly word: VocabularyWord; readonly cosine: number }[] {
  const vector = vectorOf(folded);
  if (vector === undefined) return [];
  return vocabulary.flatMap((word) => {
    const other = word.stop || word.numeric ? undefined : vectorOf(word.folded);
    const cosine = other === undefined ? 0 : dot(vector, other);
    return cosine >= leastCosine ? [{ word, cosine }] : [];
  });
}

/** The content terms of `phrase`, each once. */
function termsOf(phrase: string, analyser: Analyser | undefined): readonly TopicTerm[] {
  const words = splitWords(phrase, analyser).filter(({ folded, stop = stopWords.has(folded) }) => !stop);
  return [...new Map(words.map(({ term, folded }) => [term, { term, folded }])).values()];
}

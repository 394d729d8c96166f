/** Tells how much of a topic that a reader named each sentence treats. */
import { stopWords } from '../search/analysis/stop-words.ts';
import { splitWords } from '../search/analysis/terms.ts';
import type { Candidate, Reading } from './sentences.ts';

/** The share of the phrase's weight that a sentence must hold for the article to treat it. */
const leastOfPhrase = 0.4;
/** The share of what the sentence with most of the topic holds: below it a sentence treats something else. */
const leastOfBest = 0.6;
// Against the features of a sentence, whose weighted sums differ by a few units within an article.
const ownWeight = 10;
const neighbourWeight = 4;

/** What a sentence holds of the topic, 0 to 1. */
type Held = { readonly all: number; readonly bestPhrase: number };

/**
 * For each sentence how much speaks for it in a summary about `topic`, phrases between commas; undefined where it
 * does not treat the topic. A rare word of the article counts for more than a common one, one that the article does
 * not have for most.
 */
export function topicScores(reading: Reading, topic: string): readonly (number | undefined)[] {
  const heldBy = holder(reading, topic);
  const held = reading.sentences.map(heldBy);
  const most = held.reduce((best, { all }) => Math.max(best, all), 0);
  return held.map(({ all, bestPhrase }, index) => {
    if (bestPhrase < leastOfPhrase || all < leastOfBest * most) return undefined;
    const around = (held[index - 1]?.all ?? 0) + (held[index + 1]?.all ?? 0);
    return ownWeight * all + neighbourWeight * around;
  });
}

function holder({ sentences, vocabulary }: Reading, topic: string): (sentence: Candidate) => Held {
  const known = new Map(vocabulary.map((word) => [word.term, word]));
  const phrases = topic.split(/[,;\n]/).map(termsOf);
  const weightOf = (term: string): number =>
    Math.log(1 + sentences.length / (known.get(term)?.sentences ?? 1));
  const weights = phrases.map((terms) => terms.reduce((sum, term) => sum + weightOf(term), 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const phrasesWith = new Map<string, number[]>();
  for (const [phrase, terms] of phrases.entries()) {
    for (const term of terms) phrasesWith.set(term, [...(phrasesWith.get(term) ?? []), phrase]);
  }
  return ({ content }) => {
    const held = new Map<number, number>();
    for (const { term } of content) {
      for (const phrase of phrasesWith.get(term) ?? [])
        held.set(phrase, (held.get(phrase) ?? 0) + weightOf(term));
    }
    const shares = [...held].map(([phrase, weight]) => weight / (weights[phrase] ?? weight));
    const all = [...held.values()].reduce((sum, weight) => sum + weight, 0);
    return { all: total === 0 ? 0 : all / total, bestPhrase: Math.max(0, ...shares) };
  };
}

/** The terms of `phrase` that say something, each once. */
function termsOf(phrase: string): readonly string[] {
  const words = splitWords(phrase).filter(({ folded }) => !stopWords.has(folded));
  return [...new Set(words.map(({ term }) => term))];
}

/** Signals of whether an article answers a question: from the best passage, the whole article, and the question. */
import { answerType as answerTypes } from '../analysis/answer-types.ts';
import { nearestSentenceOf, nearnessOf, subjectOf } from '../measures/candidates.ts';
import { covered, missingNames, phrases, share } from '../measures/match-measures.ts';
import type { PreparedQuery, PreparedTerm } from '../measures/prepared-query.ts';
import type { QuestionSubject } from '../measures/subject.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { RankedPassage } from './ranker.ts';
import { type UsualCoverage, usualCoverageOf } from './usual-coverage.ts';

/** A question and what was found for it. */
type SignalInput = {
  readonly best: RankedPassage;
  readonly ranked: readonly RankedPassage[];
  readonly prepared: PreparedQuery;
  readonly words: WordsOfBest;
  /**
   * Coverage of the question by all passages, the headline, the lead, the best passage, and its best
   * sentence.
   */
  readonly article: Coverage;
  readonly headline: Coverage;
  readonly lead: Coverage;
  readonly passage: Coverage;
  readonly sentence: Coverage;
  /** Coverage of the question by a usual article. */
  readonly usual: UsualCoverage;
  readonly subject: QuestionSubject;
  /** The probability of each passage by the ranker alone; they sum to 1. */
  readonly chances: readonly number[];
};

/** A number that helps to decide whether the best passage answers the question. */
export type Signal = { readonly name: string; readonly value: (seen: SignalInput) => number };

/** All signals, in the order in which `scripts/train/abstention.ts` fits them. */
export const signals: readonly Signal[] = [
  { name: 'always', value: () => 1 },
  // The first four are also features of the ranker.
  { name: 'lower case', value: ({ words }) => words.lowerCase },
  { name: 'missing name', value: ({ words }) => words.missingName },
  { name: 'share of names missing', value: ({ words }) => words.namesMissing },
  { name: 'window phrases', value: ({ words }) => words.windowPhrases },
  { name: 'coverage', value: ({ words }) => words.coverage },
  { name: 'denial missed', value: ({ best }) => denialMissed(best) },
  // From the ranker.
  { name: 'score', value: ({ best }) => best.score },
  { name: 'chance', value: ({ chances }) => chances[0] ?? 0 },
  { name: 'doubt', value: ({ chances }) => -chances.reduce((sum, p) => sum + p * Math.log(p + 1e-12), 0) },
  { name: 'passages', value: ({ ranked }) => Math.log(ranked.length) },
  { name: 'length', value: ({ best }) => lengthOf(best) },
  // Coverage of the question by the article.
  { name: 'article', value: ({ article }) => article.share },
  { name: 'article, names', value: ({ article }) => article.names },
  { name: 'article, squares', value: ({ article }) => article.squares },
  { name: 'article, least', value: ({ article }) => article.least },
  { name: 'article, second least', value: ({ article }) => article.secondLeast },
  { name: 'article lacks', value: ({ article }) => article.lacks },
  { name: 'article has', value: ({ article }) => article.has },
  { name: 'article, near', value: ({ article }) => article.near },
  { name: 'headline has', value: ({ headline }) => headline.has },
  { name: 'headline, far', value: ({ headline }) => headline.far },
  { name: 'lead lacks', value: ({ lead }) => lead.lacks },
  { name: 'passage', value: ({ passage }) => passage.share },
  { name: 'passage lacks', value: ({ passage }) => passage.lacks },
  { name: 'passage, near', value: ({ passage }) => passage.near },
  { name: 'sentence', value: ({ sentence }) => sentence.share },
  { name: 'sentence, squares', value: ({ sentence }) => sentence.squares },
  { name: 'sentence, near', value: ({ sentence }) => sentence.near },
  // A general question is near to any article: what counts is how much nearer this one is.
  { name: 'usual article', value: ({ usual }) => usual.article },
  { name: 'usual spread', value: ({ usual }) => usual.spread },
  { name: 'usual passage', value: ({ usual }) => usual.passage },
  {
    name: 'article, above usual',
    value: ({ article, usual }) => (article.share - usual.article) / usual.spread,
  },
  {
    name: 'sentence, above usual',
    value: ({ sentence, usual }) => (sentence.share - usual.passage) / usual.spread,
  },
  // The topic.
  { name: 'topic', value: ({ ranked }) => meanCosine(ranked) },
  { name: 'cosine, headline', value: ({ subject }) => subject.headlineCosine },
  { name: 'cosine, lead', value: ({ subject }) => subject.leadCosine },
  { name: 'cosine, plain headline', value: ({ subject }) => subject.plainHeadlineCosine },
  { name: 'cosine, plain', value: ({ subject }) => subject.plainCosine },
  { name: 'cosine, best', value: ({ ranked }) => highestCosine(ranked) },
  // The question.
  { name: 'terms', value: ({ prepared: { terms } }) => terms.length },
  { name: 'terms, logarithm', value: ({ prepared: { terms } }) => Math.log(1 + terms.length) },
  { name: 'plain terms', value: ({ prepared: { terms } }) => countOf(terms, ({ capital }) => !capital) },
  { name: 'why', value: ({ prepared: { question } }) => Number(question.kind === 'why') },
  {
    name: 'name known',
    value: ({ prepared: { terms } }) => Number(terms.some((term) => isName(term) && term.known)),
  },
  {
    name: 'numbers unknown',
    value: ({ prepared: { terms } }) => countOf(terms, ({ numeric, known }) => numeric && !known),
  },
];

/** The values of `signals`, in their order; undefined if `ranked` is empty. */
export function signalsOf(
  ranked: readonly RankedPassage[],
  prepared: PreparedQuery,
): readonly number[] | undefined {
  const [best] = ranked;
  if (best === undefined) return undefined;
  const subject = subjectOf(best);
  const odds = ranked.map(({ score }) => Math.exp(score - best.score));
  const total = odds.reduce((sum, each) => sum + each, 0);
  const seen: SignalInput = {
    best,
    ranked,
    prepared,
    words: wordsOf(best),
    article: coverageOf(nearnessToTerms(ranked), prepared),
    headline: coverageOf(subject.headline, prepared),
    lead: coverageOf(subject.lead, prepared),
    passage: coverageOf(nearnessOf(best), prepared),
    sentence: coverageOf(nearestSentenceOf(best), prepared),
    usual: usualCoverageOf(prepared.terms),
    subject,
    chances: odds.map((each) => each / total),
  };
  return signals.map(({ value }) => value(seen));
}

/** How the words of the best passage match the question. */
type WordsOfBest = Readonly<
  Record<'lowerCase' | 'missingName' | 'namesMissing' | 'windowPhrases' | 'coverage', number>
>;

function wordsOf({ candidates, place }: RankedPassage): WordsOfBest {
  const { matches, prepared, rows, window, windowEnd } = candidates;
  const { lowerCase, names, rarity } = prepared.weighings;
  const own = rows.whole[place] ?? 0;
  const title = rows.title[place] ?? 0;
  return {
    lowerCase: covered(matches, own, lowerCase),
    missingName: missingNames(matches, { row: own, other: 0 }, names),
    namesMissing: missingNames(matches, { row: own, other: title }, names) / names.total,
    windowPhrases: phrases(matches, { row: window[place] ?? 0, other: windowEnd[place] ?? 0 }, prepared),
    coverage: share(matches, own, rarity),
  };
}

/** The nearness of the nearest of `ranked` to each term, 0 to 1. */
export function nearnessToTerms(ranked: readonly RankedPassage[]): Float32Array {
  const nearness = ranked[0] === undefined ? new Float32Array() : nearnessOf(ranked[0]).slice();
  for (const { candidates, place } of ranked) {
    const start = (candidates.rows.whole[place] ?? 0) * nearness.length;
    for (let term = 0; term < nearness.length; term++) {
      const near = candidates.meanings.nearness[start + term] ?? 0;
      if (near > (nearness[term] ?? 0)) nearness[term] = near;
    }
  }
  return nearness;
}

function isName({ capital, numeric }: PreparedTerm): boolean {
  return capital && !numeric;
}

function countOf(terms: readonly PreparedTerm[], counts: (term: PreparedTerm) => boolean): number {
  return terms.filter(counts).length;
}

function lengthOf({ candidates: { matches, rows }, place }: RankedPassage): number {
  return Math.log(1 + (matches.length[rows.whole[place] ?? 0] ?? 0));
}

/** The mean cosine of the passages and the question: low if the article is about something else. */
function meanCosine(ranked: readonly RankedPassage[]): number {
  let sum = 0;
  for (const { candidates, place } of ranked)
    sum += candidates.meanings.rows.cosine[candidates.rows.whole[place] ?? 0] ?? 0;
  return sum / Math.max(1, ranked.length);
}

function highestCosine(ranked: readonly RankedPassage[]): number {
  let best = -1;
  for (const { candidates, place } of ranked)
    best = Math.max(best, candidates.meanings.fullCosine[place] ?? 0);
  return best;
}

/** 1 if the question asks for a negative and the best sentence has no negation: "What did they never sell?"; else 0. */
function denialMissed({ candidates: { prepared, matches, fullest }, place }: RankedPassage): number {
  const answerType = matches.answerType[fullest[place] ?? 0] ?? 0;
  return prepared.question.denies && (answerType & answerTypes.denial) === 0 ? 1 : 0;
}

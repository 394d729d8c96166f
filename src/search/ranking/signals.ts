/** Signals of whether an article answers a question: from the best passage, the whole article, and the question. */
import { raise } from '../../model/vectors.ts';
import { answerType as answerTypes } from '../analysis/answer-types.ts';
import { featuresFor } from './features.ts';
import type { Match } from './match.ts';
import { byRarity, share } from './match-measures.ts';
import type { PreparedQuery, PreparedTerm } from './prepared-query.ts';
import type { RankedPassage } from './ranker.ts';
import type { QuestionSubject } from './subject.ts';
import { type UsualCoverage, usualCoverageOf } from './usual-coverage.ts';

/** A question and what was found for it. */
type SignalInput = {
  readonly best: RankedPassage;
  readonly ranked: readonly RankedPassage[];
  readonly prepared: PreparedQuery;
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

// Features of the ranker that are also signals.
const telling = new Set(['lower case', 'missing name', 'share of names missing', 'window phrases']);

/** All signals, in the order in which `scripts/train/abstention.ts` fits them. */
export const signals: readonly Signal[] = [
  { name: 'always', value: () => 1 },
  ...featuresFor('passage')
    .filter(({ name }) => telling.has(name))
    .map(({ name, value }): Signal => ({ name, value: ({ best, prepared }) => value(best.item, prepared) })),
  { name: 'coverage', value: ({ best, prepared }) => share(best.item.own, prepared, byRarity) },
  { name: 'denial missed', value: ({ best, prepared }) => denialMissed(best.item.other, prepared) },
  // From the ranker.
  { name: 'score', value: ({ best }) => best.score },
  { name: 'chance', value: ({ chances }) => chances[0] ?? 0 },
  { name: 'doubt', value: ({ chances }) => -chances.reduce((sum, p) => sum + p * Math.log(p + 1e-12), 0) },
  { name: 'passages', value: ({ ranked }) => Math.log(ranked.length) },
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
  const { nearestSentence, subject } = best.item.passageMeaning;
  const odds = ranked.map(({ score }) => Math.exp(score - best.score));
  const total = odds.reduce((sum, each) => sum + each, 0);
  const seen: SignalInput = {
    best,
    ranked,
    prepared,
    article: coverageOf(nearnessToTerms(ranked), prepared),
    headline: coverageOf(subject.headline, prepared),
    lead: coverageOf(subject.lead, prepared),
    passage: coverageOf(best.item.nearness, prepared),
    sentence: coverageOf(nearestSentence(), prepared),
    usual: usualCoverageOf(prepared.terms),
    subject,
    chances: odds.map((each) => each / total),
  };
  return signals.map(({ value }) => value(seen));
}

/** The nearness of the nearest of `ranked` to each term, 0 to 1. */
export function nearnessToTerms(ranked: readonly RankedPassage[]): Float32Array {
  const nearness = Float32Array.from(ranked[0]?.item.nearness ?? []);
  for (const { item } of ranked) raise(nearness, item.nearness);
  return nearness;
}

/** How much of a question a text is near to. Terms are weighted by their rarity in English. */
type Coverage = {
  readonly share: number;
  readonly squares: number;
  /** Of the capitalised terms alone. */
  readonly names: number;
  /** The two lowest values of nearness among the terms without a capital; 1 if there are none. */
  readonly least: number;
  readonly secondLeast: number;
  /** The weight of the terms that the text is near to, and of the rest. */
  readonly has: number;
  readonly lacks: number;
  /** The number of near terms, and of far ones. */
  readonly near: number;
  readonly far: number;
};

const [farBelow, nearFrom] = [0.2, 0.5];

function coverageOf(nearness: Float32Array, { terms }: PreparedQuery): Coverage {
  const at = (term: number): number => nearness[term] ?? 0;
  const sum = (of: (term: PreparedTerm, near: number) => number): number =>
    terms.reduce((all, term, i) => all + of(term, at(i)), 0);
  const all = sum(({ rarity }) => rarity) + 1e-9;
  const allNames = sum(({ capital, rarity }) => (capital ? rarity : 0)) + 1e-9;
  const plain = terms.flatMap(({ capital }, i) => (capital ? [] : [at(i)])).sort((a, b) => a - b);
  const has = sum(({ rarity }, near) => rarity * near);
  return {
    share: has / all,
    squares: sum(({ rarity }, near) => rarity * near ** 2) / all,
    names: sum(({ capital, rarity }, near) => (capital ? rarity * near : 0)) / allNames,
    least: plain[0] ?? 1,
    secondLeast: plain[1] ?? 1,
    has,
    lacks: sum(({ rarity }, near) => rarity * (1 - near)),
    near: sum((_, near) => Number(near >= nearFrom)),
    far: sum((_, near) => Number(near < farBelow)),
  };
}

function isName({ capital, numeric }: PreparedTerm): boolean {
  return capital && !numeric;
}

function countOf(terms: readonly PreparedTerm[], counts: (term: PreparedTerm) => boolean): number {
  return terms.filter(counts).length;
}

/** The mean cosine of the passages and the question: low if the article is about something else. */
function meanCosine(ranked: readonly RankedPassage[]): number {
  return ranked.reduce((sum, { item }) => sum + item.meaning.cosine, 0) / Math.max(1, ranked.length);
}

function highestCosine(ranked: readonly RankedPassage[]): number {
  return ranked.reduce((best, { item }) => Math.max(best, item.meaning.fullCosine), -1);
}

/** 1 if the question asks for a negative and `match` has no negation: "What did they never sell?"; else 0. */
function denialMissed({ answerType }: Match, { question }: PreparedQuery): number {
  return question.denies && (answerType & answerTypes.denial) === 0 ? 1 : 0;
}

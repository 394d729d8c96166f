/** Signals of whether an article answers a question: from the best passage, the whole article, and the question. */
import { raise } from '../../model/vectors.ts';
import { trait as traitBits } from '../analysis/answer-types.ts';
import { featuresFor } from './features.ts';
import type { Fit } from './match.ts';
import { byRarity, share } from './match-measures.ts';
import type { Sought, SoughtTerm } from './prepared-query.ts';
import type { RankedPassage } from './ranker.ts';
import type { QuestionSubject } from './subject.ts';
import { type UsualCoverage, usualCoverageOf } from './usual-coverage.ts';

/** A question and what was found for it. */
type SignalInput = {
  readonly best: RankedPassage;
  readonly ranked: readonly RankedPassage[];
  readonly sought: Sought;
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
export type Signal = { readonly name: string; readonly of: (seen: SignalInput) => number };

// Features of the ranker that are also signals.
const telling = new Set(['lower case', 'missing name', 'share of names missing', 'window phrases']);

/** All signals, in the order in which `scripts/train/abstention.ts` fits them. */
export const signals: readonly Signal[] = [
  { name: 'always', of: () => 1 },
  ...featuresFor('passage')
    .filter(({ name }) => telling.has(name))
    .map(({ name, of }): Signal => ({ name, of: ({ best, sought }) => of(best.item, sought) })),
  { name: 'coverage', of: ({ best, sought }) => share(best.item.own, sought, byRarity) },
  { name: 'denial missed', of: ({ best, sought }) => denialMissed(best.item.other, sought) },
  // From the ranker.
  { name: 'score', of: ({ best }) => best.score },
  { name: 'chance', of: ({ chances }) => chances[0] ?? 0 },
  { name: 'doubt', of: ({ chances }) => -chances.reduce((sum, p) => sum + p * Math.log(p + 1e-12), 0) },
  { name: 'passages', of: ({ ranked }) => Math.log(ranked.length) },
  // Coverage of the question by the article.
  { name: 'article', of: ({ article }) => article.share },
  { name: 'article, names', of: ({ article }) => article.names },
  { name: 'article, squares', of: ({ article }) => article.squares },
  { name: 'article, least', of: ({ article }) => article.least },
  { name: 'article, second least', of: ({ article }) => article.secondLeast },
  { name: 'article lacks', of: ({ article }) => article.lacks },
  { name: 'article has', of: ({ article }) => article.has },
  { name: 'article, near', of: ({ article }) => article.near },
  { name: 'headline has', of: ({ headline }) => headline.has },
  { name: 'headline, far', of: ({ headline }) => headline.far },
  { name: 'lead lacks', of: ({ lead }) => lead.lacks },
  { name: 'passage', of: ({ passage }) => passage.share },
  { name: 'passage lacks', of: ({ passage }) => passage.lacks },
  { name: 'passage, near', of: ({ passage }) => passage.near },
  { name: 'sentence', of: ({ sentence }) => sentence.share },
  { name: 'sentence, squares', of: ({ sentence }) => sentence.squares },
  { name: 'sentence, near', of: ({ sentence }) => sentence.near },
  // A general question is near to any article: what counts is how much nearer this one is.
  { name: 'usual article', of: ({ usual }) => usual.article },
  { name: 'usual spread', of: ({ usual }) => usual.spread },
  { name: 'usual passage', of: ({ usual }) => usual.passage },
  {
    name: 'article, above usual',
    of: ({ article, usual }) => (article.share - usual.article) / usual.spread,
  },
  {
    name: 'sentence, above usual',
    of: ({ sentence, usual }) => (sentence.share - usual.passage) / usual.spread,
  },
  // The topic.
  { name: 'topic', of: ({ ranked }) => meanCosine(ranked) },
  { name: 'cosine, headline', of: ({ subject }) => subject.headlineCosine },
  { name: 'cosine, lead', of: ({ subject }) => subject.leadCosine },
  { name: 'cosine, plain headline', of: ({ subject }) => subject.plainHeadlineCosine },
  { name: 'cosine, plain', of: ({ subject }) => subject.plainCosine },
  { name: 'cosine, best', of: ({ ranked }) => highestCosine(ranked) },
  // The question.
  { name: 'terms', of: ({ sought: { terms } }) => terms.length },
  { name: 'terms, logarithm', of: ({ sought: { terms } }) => Math.log(1 + terms.length) },
  { name: 'plain terms', of: ({ sought: { terms } }) => countOf(terms, ({ capital }) => !capital) },
  { name: 'why', of: ({ sought: { question } }) => Number(question.kind === 'why') },
  {
    name: 'name known',
    of: ({ sought: { terms } }) => Number(terms.some((term) => isName(term) && term.known)),
  },
  {
    name: 'numbers unknown',
    of: ({ sought: { terms } }) => countOf(terms, ({ numeric, known }) => numeric && !known),
  },
];

/** The values of `signals`, in their order; undefined if `ranked` is empty. */
export function signalsOf(ranked: readonly RankedPassage[], sought: Sought): readonly number[] | undefined {
  const [best] = ranked;
  if (best === undefined) return undefined;
  const { nearestSentence, subject } = best.item.passageMeaning;
  const odds = ranked.map(({ score }) => Math.exp(score - best.score));
  const total = odds.reduce((sum, each) => sum + each, 0);
  const seen: SignalInput = {
    best,
    ranked,
    sought,
    article: coverageOf(nearnessToTerms(ranked), sought),
    headline: coverageOf(subject.headline, sought),
    lead: coverageOf(subject.lead, sought),
    passage: coverageOf(best.item.nearness, sought),
    sentence: coverageOf(nearestSentence(), sought),
    usual: usualCoverageOf(sought.terms),
    subject,
    chances: odds.map((each) => each / total),
  };
  return signals.map(({ of }) => of(seen));
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

function coverageOf(nearness: Float32Array, { terms }: Sought): Coverage {
  const at = (term: number): number => nearness[term] ?? 0;
  const sum = (of: (term: SoughtTerm, near: number) => number): number =>
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

function isName({ capital, numeric }: SoughtTerm): boolean {
  return capital && !numeric;
}

function countOf(terms: readonly SoughtTerm[], counts: (term: SoughtTerm) => boolean): number {
  return terms.filter(counts).length;
}

/** The mean cosine of the passages and the question: low if the article is about something else. */
function meanCosine(ranked: readonly RankedPassage[]): number {
  return ranked.reduce((sum, { item }) => sum + item.meaning.cosine, 0) / Math.max(1, ranked.length);
}

function highestCosine(ranked: readonly RankedPassage[]): number {
  return ranked.reduce((best, { item }) => Math.max(best, item.meaning.fullCosine), -1);
}

/** 1 if the question asks for a negative and `fit` has no negation: "What did they never sell?"; else 0. */
function denialMissed({ trait }: Fit, { question }: Sought): number {
  return question.denies && (trait & traitBits.denial) === 0 ? 1 : 0;
}

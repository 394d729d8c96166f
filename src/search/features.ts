/** The features by which passages and sentences are ranked: each a name and a number. */
import { type Fit, nothing } from './fits.ts';
import type { Item } from './items.ts';
import type { Sought } from './matching.ts';
import { type AnswerKind, wantedTrait } from './question.ts';
import type { Weighing } from './weights.ts';

/** What is ranked, and what a weight is fitted for: the passages of one article, of several (`library`), or sentences. */
export type Grain = 'passage' | 'library' | 'sentence';

export type Feature = {
  readonly name: string;
  /** What it helps to rank, passages of one article or of several alike; everything if undefined. */
  readonly only?: Grain;
  readonly of: (item: Item, sought: Sought) => number;
};

/** All features, in the order in which they are shown. See `Item` for `own`, `other` and so on. */
export const features: readonly Feature[] = [
  // How much of the question is here, its terms weighted by how rare they are: in English, in the article, in both.
  { name: 'coverage', only: 'sentence', of: ({ own }, sought) => covered(own, sought, byRarity) },
  { name: 'coverage share', only: 'sentence', of: ({ own }, sought) => share(own, sought, byRarity) },
  { name: 'rare coverage', only: 'passage', of: ({ own }, sought) => covered(own, sought, byBoth) },
  { name: 'lower case', only: 'passage', of: ({ own }, sought) => covered(own, sought, lowerCase) },
  { name: 'no name, no focus', only: 'passage', of: ({ own }, sought) => covered(own, sought, plain) },
  {
    name: 'off the title',
    only: 'sentence',
    of: ({ own, title }, sought) => shareOffTitle(own, title, sought),
  },
  { name: 'repeated', only: 'sentence', of: ({ own }, sought) => repeated(own, sought) },
  { name: 'bm25', only: 'passage', of: ({ own }, sought) => bm25OfWords(own, sought) },
  { name: 'bm25, rare', only: 'passage', of: ({ own }, sought) => bm25(own, sought, byBoth) },
  { name: 'all words', of: ({ own }, sought) => wordShare(own, sought) ** 2 },
  // Words that stand together as in the question.
  { name: 'pairs', of: ({ own }, sought) => pairs(own, sought, byRarity) },
  { name: 'near each other', only: 'passage', of: ({ own }) => own.near },
  // What is not here.
  { name: 'missing name', only: 'passage', of: ({ own }, sought) => missingNames(own, sought) },
  { name: 'missing name, not title’s', of: ({ own, title }, sought) => missingNames(own, sought, title) },
  {
    name: 'share of names missing',
    only: 'passage',
    of: ({ own, title }, sought) => missingNames(own, sought, title) / names(sought),
  },
  { name: 'missing last', only: 'passage', of: ({ own }, sought) => missingLast(own, sought) },
  // The kind of answer that is asked for.
  { name: 'kind missed', only: 'sentence', of: ({ own }, sought) => kindMissed(own, sought) },
  { name: 'no name for who', only: 'sentence', of: ({ own }, sought) => kindMissed(own, sought, 'who') },
  { name: 'no place for where', only: 'sentence', of: ({ own }, sought) => kindMissed(own, sought, 'where') },
  { name: 'answers', only: 'sentence', of: ({ own }) => Math.log(1 + own.answers) },
  { name: 'answer near', only: 'passage', of: ({ own }) => own.answerNear },
  // The passage that a sentence stands in; the best sentence of a passage.
  { name: 'other coverage', of: ({ other }, sought) => share(other, sought, byRarity) },
  { name: 'other words', only: 'passage', of: ({ other }, sought) => wordShare(other, sought) },
  {
    name: 'other bm25, rare',
    only: 'sentence',
    of: ({ other }, sought) => bm25(other, sought, byBoth, 1 / 3),
  },
  { name: 'other focus', only: 'sentence', of: ({ other }, sought) => covered(other, sought, ofFocus) },
  { name: 'other pairs', only: 'sentence', of: ({ other }, sought) => pairs(other, sought, byIdf) },
  { name: 'other phrases', only: 'sentence', of: ({ other }, sought) => phrases(other, sought) },
  { name: 'other missing name', of: ({ other }, sought) => missingNames(other, sought) },
  {
    name: 'other missing name, not title’s',
    only: 'sentence',
    of: ({ other, title }, sought) => missingNames(other, sought, title),
  },
  {
    name: 'share of names other misses',
    only: 'sentence',
    of: ({ other, title }, sought) => missingNames(other, sought, title) / names(sought),
  },
  { name: 'other kind missed', only: 'passage', of: ({ other }, sought) => kindMissed(other, sought) },
  { name: 'other new words', of: ({ other }) => Math.log(1 + other.fresh) },
  {
    name: 'own to other',
    only: 'passage',
    of: ({ own, other }, sought) => covered(own, sought, byBoth) / (covered(other, sought, byBoth) + 1e-3),
  },
  // What stands around it.
  { name: 'window coverage', only: 'passage', of: ({ window }, sought) => share(window, sought, byBoth) },
  { name: 'window phrases', only: 'passage', of: ({ window }, sought) => phrases(window, sought) },
  { name: 'lead coverage', of: ({ lead }, sought) => covered(lead, sought, byRarity) },
  { name: 'before', only: 'passage', of: ({ before }, sought) => bm25(before, sought, byIdf) },
  { name: 'after', only: 'passage', of: ({ after }, sought) => bm25(after, sought, byIdf) },
  {
    name: 'before adds',
    only: 'sentence',
    of: ({ own, before }, sought) => added(own, before, sought, byRarity),
  },
  { name: 'after adds', only: 'sentence', of: ({ own, after }, sought) => added(own, after, sought, byIdf) },
  { name: 'leads to after', only: 'sentence', of: ({ own, after }, sought) => leadsTo(own, after, sought) },
  { name: 'title coverage', only: 'library', of: ({ title }, sought) => covered(title, sought, byRarity) },
  {
    name: 'title adds',
    only: 'sentence',
    of: ({ own, title }, sought) => added(own, title, sought, byRarity),
  },
  // What it is.
  { name: 'length', of: ({ own }) => Math.log(1 + own.length) },
  { name: 'position', only: 'passage', of: ({ position }) => Math.log(1 + position) },
];

/** The features of one grain. */
export function featuresFor(grain: Grain): readonly Feature[] {
  return features.filter(
    ({ only }) => only === undefined || only === grain || (only === 'passage' && grain === 'library'),
  );
}

/** One of the measures by which the question's terms are weighed. */
type Weight = (sought: Sought) => Weighing;
export const byRarity: Weight = ({ weighings }) => weighings.rarity;
const byIdf: Weight = ({ weighings }) => weighings.idf;
export const byBoth: Weight = ({ weighings }) => weighings.both;
const lowerCase: Weight = ({ weighings }) => weighings.lowerCase;
const plain: Weight = ({ weighings }) => weighings.plain;
const ofFocus: Weight = ({ weighings }) => weighings.focus;

/** Weight of the question's terms that `fit` has. */
export function covered({ strengths }: Fit, sought: Sought, weight: Weight): number {
  const { weights } = weight(sought);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (strengths[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** Share, 0 to 1, of the question's weight that `fit` has. */
export function share(fit: Fit, sought: Sought, weight: Weight): number {
  return covered(fit, sought, weight) / weight(sought).total;
}

/** The same without the words of the title, which may stand in every passage or in none. */
function shareOffTitle(fit: Fit, title: Fit, { weighings }: Sought): number {
  const { weights } = weighings.both;
  let sum = 0;
  let all = 1e-9;
  for (let i = 0; i < weights.length; i++) {
    const weight = (1 - (title.strengths[i] ?? 0)) * (weights[i] ?? 0);
    sum += weight * (fit.strengths[i] ?? 0);
    all += weight;
  }
  return sum / all;
}

/** What the terms bring, each more the more often it stands here. */
function repeated({ counts }: Fit, { terms }: Sought): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += Math.log2(1 + (counts[i] ?? 0)) * (terms[i]?.idf ?? 0);
  return sum;
}

/** Weight of the terms that `neighbour` has and `fit` has not. */
function added(fit: Fit, neighbour: Fit, sought: Sought, weight: Weight): number {
  const { weights } = weight(sought);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const more = (neighbour.strengths[i] ?? 0) - (fit.strengths[i] ?? 0);
    if (more > 0) sum += more * (weights[i] ?? 0);
  }
  return sum;
}

/** How much this sentence and the next share the question between them: the next then answers. */
function leadsTo(fit: Fit, next: Fit, sought: Sought): number {
  return Math.min(share(fit, sought, byBoth), added(fit, next, sought, byBoth) / byBoth(sought).total);
}

/** Rarity of the capitalised terms that `fit` has not, nor the `title`, if one is given. */
export function missingNames({ strengths }: Fit, { weighings }: Sought, title: Fit = nothing): number {
  const { weights } = weighings.names;
  let sum = 0;
  for (let i = 0; i < weights.length; i++)
    sum += (weights[i] ?? 0) * (1 - (strengths[i] ?? 0)) * (1 - (title.strengths[i] ?? 0));
  return sum;
}

/** Rarity of all capitalised terms; never 0. */
export function names({ weighings }: Sought): number {
  return weighings.names.total;
}

function missingLast({ strengths }: Fit, { terms }: Sought): number {
  return (1 - (strengths[terms.length - 1] ?? 0)) * (terms.at(-1)?.rarity ?? 0);
}

/** Share of the question's words, stop words too, weighted by how rare they are among the passages. */
export function wordShare({ words }: Fit, { words: { weights, total } }: Sought): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) if ((words[i] ?? 0) > 0) sum += weights[i] ?? 0;
  return sum / total;
}

// BM25's usual constants; `usual` is the length that is neither long nor short, in mean passages.
function bm25({ counts, length }: Fit, sought: Sought, weight: Weight, usual = 1): number {
  const norm = 1.2 * (0.5 + (0.5 * length) / Math.max(1, sought.meanLength * usual));
  return saturated(counts, weight(sought), norm);
}

function bm25OfWords({ words, length }: Fit, { words: weighing, meanLength }: Sought): number {
  const norm = 1.2 * (0.3 + (0.7 * length) / Math.max(1, meanLength));
  return saturated(words, weighing, norm);
}

/** The weights of what is counted, each more the higher its count, but never more than 2.2 times. */
function saturated(counts: readonly number[], { weights }: Weighing, norm: number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const count = counts[i] ?? 0;
    if (count > 0) sum += ((weights[i] ?? 0) * count * 2.2) / (count + norm);
  }
  return sum;
}

/** Two words, stop words too, that are neighbours here as in the question. */
function phrases(fit: Fit, { question, words: { weights } }: Sought): number {
  let sum = 0;
  for (const place of fit.phrases) {
    const [first, second] = question.neighbours[place] ?? noPair;
    sum += (weights[first] ?? 0) + (weights[second] ?? 0);
  }
  return sum;
}

/** Two terms that follow each other as in the question, stop words left out. */
export function pairs(fit: Fit, sought: Sought, weight: Weight): number {
  const { weights } = weight(sought);
  let sum = 0;
  for (const place of fit.pairs) {
    const [first, second] = sought.question.pairs[place] ?? noPair;
    sum += Math.min(weights[first] ?? 0, weights[second] ?? 0);
  }
  return sum;
}

const noPair = [-1, -1] as const;

/** 1 if the question asks for a name, a date, a place, a number or a reason (or for `kind` alone), and `fit` has none. */
export function kindMissed({ trait }: Fit, { question }: Sought, kind: AnswerKind = question.kind): number {
  const wanted = wantedTrait[question.kind];
  return kind === question.kind && wanted !== 0 && (trait & wanted) === 0 ? 1 : 0;
}

/** The features by which passages and sentences are ranked: each a name and a number. */
import type { Item } from './items.ts';
import type { Fit, Sought, SoughtTerm } from './matching.ts';
import { wantedTrait } from './question.ts';

export type Feature = {
  readonly name: string;
  readonly of: (item: Item, sought: Sought) => number;
};

type Weight = (term: SoughtTerm) => number;
const byRarity: Weight = (term) => term.rarity;
const byIdf: Weight = (term) => term.idf;
const byBoth: Weight = (term) => term.rarity * term.idf;
const byRarityOffTitle: Weight = (term) => (term.inTitle ? 0 : term.rarity);

/** Weight of the question's terms that `fit` has. */
function covered(fit: Fit, { terms }: Sought, weight: Weight): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) {
    const strength = fit.strengths[i] ?? 0;
    const term = terms[i];
    if (strength > 0 && term) sum += strength * weight(term);
  }
  return sum;
}

function total({ terms }: Sought, weight: Weight): number {
  let sum = 0;
  for (const term of terms) sum += weight(term);
  return sum;
}

/** Share, 0 to 1, of the question's weight that `fit` has. */
function share(fit: Fit, sought: Sought, weight: Weight): number {
  const all = total(sought, weight);
  return all > 0 ? covered(fit, sought, weight) / all : 0;
}

/** What `neighbour` has of the question and `fit` has not, by rarity. */
function added(fit: Fit, neighbour: Fit, { terms }: Sought, weight: Weight): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) {
    const more = (neighbour.strengths[i] ?? 0) - (fit.strengths[i] ?? 0);
    const term = terms[i];
    if (more > 0 && term) sum += more * weight(term);
  }
  return sum;
}

/** Weight of the terms that satisfy `which` and that `fit` has not. */
function missing(fit: Fit, { terms }: Sought, which: (term: SoughtTerm) => boolean): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i];
    if (term && which(term)) sum += (1 - (fit.strengths[i] ?? 0)) * term.rarity;
  }
  return sum;
}

function bm25(fit: Fit, { terms, meanLength }: Sought, b: number, scale: number): number {
  const norm = 1.2 * (1 - b + (b * fit.length) / Math.max(1, meanLength * scale));
  let sum = 0;
  for (let i = 0; i < terms.length; i++) {
    const count = fit.counts[i] ?? 0;
    if (count > 0) sum += (terms[i]?.idf ?? 0) * ((count * 2.2) / (count + norm));
  }
  return sum;
}

function pairs(fit: Fit, { question, terms }: Sought, weight: Weight): number {
  let sum = 0;
  for (let i = 0; i < question.pairs.length; i++) {
    if (!fit.pairs[i]) continue;
    const [a, b] = question.pairs[i] ?? [0, 0];
    const [first, second] = [terms[a], terms[b]];
    if (first && second) sum += Math.min(weight(first), weight(second));
  }
  return sum;
}

function exact(fit: Fit, { terms }: Sought): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) if (fit.strengths[i] === 1) sum += terms[i]?.rarity ?? 0;
  return sum;
}

function aboutness(fit: Fit, { terms }: Sought, weight: Weight): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i];
    if (term && (fit.counts[i] ?? 0) > 0) sum += Math.log2(1 + (fit.counts[i] ?? 0)) * weight(term);
  }
  return sum;
}

function missingRarest(fit: Fit, { terms }: Sought): number {
  let worst = 0;
  for (let i = 0; i < terms.length; i++) {
    if (
      (terms[i]?.rarity ?? 0) * (terms[i]?.idf ?? 0) >
      (terms[worst]?.rarity ?? 0) * (terms[worst]?.idf ?? 0)
    )
      worst = i;
  }
  return 1 - (fit.strengths[worst] ?? 0);
}

function misses(item: Item, sought: Sought, kind: string, fit = item.own): number {
  return sought.question.kind === kind && (fit.trait & wantedTrait[sought.question.kind]) === 0 ? 1 : 0;
}

/** All features, in the order in which they are shown. */
export const features: readonly Feature[] = [
  { name: 'coverage', of: ({ own }, sought) => covered(own, sought, byRarity) },
  { name: 'coverage share', of: ({ own }, sought) => share(own, sought, byRarity) },
  { name: 'idf coverage', of: ({ own }, sought) => covered(own, sought, byIdf) },
  { name: 'idf share', of: ({ own }, sought) => share(own, sought, byIdf) },
  { name: 'rare idf coverage', of: ({ own }, sought) => covered(own, sought, byBoth) },
  { name: 'rare idf share', of: ({ own }, sought) => share(own, sought, byBoth) },
  { name: 'off-title coverage', of: ({ own }, sought) => covered(own, sought, byRarityOffTitle) },
  { name: 'bm25', of: ({ own }, sought) => bm25(own, sought, 0.7, 1) },
  { name: 'bm25 other', of: ({ other }, sought) => bm25(other, sought, 0.4, 0.3) },
  { name: 'pairs', of: ({ own }, sought) => pairs(own, sought, byRarity) },
  { name: 'idf pairs', of: ({ own }, sought) => pairs(own, sought, byIdf) },
  { name: 'other pairs', of: ({ other }, sought) => pairs(other, sought, byRarity) },
  { name: 'run', of: ({ own }) => Math.max(0, own.run - 1) },
  { name: 'missing name', of: ({ own }, sought) => missing(own, sought, (term) => term.capital) },
  { name: 'missing number', of: ({ own }, sought) => missing(own, sought, (term) => term.numeric) },
  { name: 'missing focus', of: ({ own }, sought) => missing(own, sought, (term) => term.focus) },
  { name: 'other coverage', of: ({ other }, sought) => covered(other, sought, byRarity) },
  { name: 'other idf coverage', of: ({ other }, sought) => covered(other, sought, byIdf) },
  { name: 'other share', of: ({ other }, sought) => share(other, sought, byRarity) },
  { name: 'before adds', of: ({ own, before }, sought) => added(own, before, sought, byRarity) },
  { name: 'after adds', of: ({ own, after }, sought) => added(own, after, sought, byRarity) },
  { name: 'before has', of: ({ before }, sought) => covered(before, sought, byIdf) },
  { name: 'after has', of: ({ after }, sought) => covered(after, sought, byIdf) },
  { name: 'other missing name', of: ({ other }, sought) => missing(other, sought, (term) => term.capital) },
  { name: 'length', of: ({ own }) => Math.log(1 + own.length) },
  { name: 'fresh', of: ({ own }) => Math.log(1 + own.fresh) },
  { name: 'near', of: ({ own }) => own.near },
  { name: 'exact', of: ({ own }, sought) => exact(own, sought) },
  { name: 'aboutness', of: ({ own }, sought) => aboutness(own, sought, byRarity) },
  { name: 'aboutness idf', of: ({ own }, sought) => aboutness(own, sought, byIdf) },
  { name: 'window coverage', of: ({ window }, sought) => covered(window, sought, byRarity) },
  { name: 'window idf', of: ({ window }, sought) => covered(window, sought, byBoth) },
  { name: 'lead idf', of: ({ lead }, sought) => covered(lead, sought, byIdf) },
  { name: 'lead coverage', of: ({ lead }, sought) => covered(lead, sought, byRarity) },
  { name: 'missing rarest', of: ({ own }, sought) => missingRarest(own, sought) },
  {
    name: 'missing last',
    of: ({ own }, sought) => {
      const i = sought.terms.length - 1;
      return i < 0 ? 0 : (1 - (own.strengths[i] ?? 0)) * (sought.terms[i]?.rarity ?? 0);
    },
  },
  { name: 'missing terms', of: ({ own }, sought) => missing(own, sought, (t) => t.rarity > 0.55) },
  { name: 'density', of: ({ own }, sought) => covered(own, sought, byRarity) / Math.log(3 + own.length) },
  { name: 'other near', of: ({ other }) => other.near },
  {
    name: 'other misses',
    of: ({ other }, sought) =>
      (other.trait & wantedTrait[sought.question.kind]) === 0 && wantedTrait[sought.question.kind] ? 1 : 0,
  },
  { name: 'first', of: ({ position }) => (position === 0 ? 1 : 0) },
  { name: 'misses who', of: (item, sought) => misses(item, sought, 'who') },
  { name: 'misses when', of: (item, sought) => misses(item, sought, 'when') },
  { name: 'misses where', of: (item, sought) => misses(item, sought, 'where') },
  { name: 'misses how many', of: (item, sought) => misses(item, sought, 'how many') },
  { name: 'misses why', of: (item, sought) => misses(item, sought, 'why') },
];

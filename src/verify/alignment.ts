/** Aligns the words of a claim with the words of an article at the lowest word edit distance. */
import type { ClaimWord } from './message/claims.ts';
import { looseForm } from './words/loose-form.ts';
import type { PositionIndex, WordRange } from './words/position-index.ts';

/** One step of an alignment. `word` indexes the claim's words; `position` is a position in the article. */
export type AlignmentStep =
  | { readonly kind: 'same' | 'changed'; readonly word: number; readonly position: number }
  | { readonly kind: 'added'; readonly word: number }
  | { readonly kind: 'dropped'; readonly position: number; readonly marked: boolean };

/** An alignment of a claim with the article's positions `first` to `last`, both included. */
export type Alignment = {
  readonly steps: readonly AlignmentStep[];
  readonly first: number;
  readonly last: number;
  /**
   * The share of words that both sides have in common, 0 to 1. Omissions and insertions that the claim marks
   * are not counted.
   */
  readonly likeness: number;
};

// A marked omission costs less than an unmarked one; an inflected form costs less than another word. Dropping
// a word next to a match costs less than replacing it. Replacing a word costs less than adding one at the
// end.
const cost = { gap: 0.001, insertion: 0.02, related: 0.6, dropped: 1, other: 1.01, added: 1.02 };

/** The cheapest alignment of all `words` with positions `first` to `last`; undefined if no word matches. */
export function align(
  words: readonly ClaimWord[],
  { first, last }: WordRange,
  { keys, keyAt }: PositionIndex,
): Alignment | undefined {
  const width = last - first + 2;
  const best = new Float64Array((words.length + 1) * width);
  const number = numberer();
  const written = Array.from({ length: width - 1 }, (_, j) => keyAt(keys[first + j] ?? -1));
  const claimed = words.map(({ key }) => ({ key: number(key), loose: number(looseForm(key)) }));
  const keysAt = Int32Array.from(written, number);
  const looseAt = Int32Array.from(written, (key) => number(looseForm(key)));
  const isSame = (i: number, j: number) => claimed[i]?.key === keysAt[j];
  const otherCost = (i: number) => (words[i]?.inserted ? 2 * cost.insertion : cost.other);
  const pairCost = (i: number, j: number) =>
    isSame(i, j) ? 0 : claimed[i]?.loose === looseAt[j] ? cost.related : otherCost(i);
  const addCost = (i: number) => (words[i]?.inserted ? cost.insertion : cost.added);
  /** The cost of omitting an article word before word `i` of the claim. */
  const dropCost = (i: number) => {
    if (i === 0 || i === words.length) return 0;
    if (words[i]?.afterGap) return cost.gap;
    return words[i]?.inserted || words[i - 1]?.inserted ? cost.insertion : cost.dropped;
  };

  for (let i = 1; i <= words.length; i++) {
    const { key = -1, loose = -1 } = claimed[i - 1] ?? {};
    const [other, add, drop] = [otherCost(i - 1), addCost(i - 1), dropCost(i)];
    let at = i * width;
    best[at] = (best[at - width] ?? 0) + add;
    for (let j = 0; j < width - 1; j++) {
      at++;
      const pair = keysAt[j] === key ? 0 : looseAt[j] === loose ? cost.related : other;
      const viaPair = (best[at - width - 1] ?? 0) + pair;
      const viaAdd = (best[at - width] ?? 0) + add;
      const viaDrop = (best[at - 1] ?? 0) + drop;
      best[at] =
        viaPair <= viaAdd ? (viaPair <= viaDrop ? viaPair : viaDrop) : viaAdd <= viaDrop ? viaAdd : viaDrop;
    }
  }

  const steps: AlignmentStep[] = [];
  for (let i = words.length, j = width - 1; i > 0; ) {
    const at = i * width + j;
    const value = best[at] ?? 0;
    const near = (other: number) => Math.abs(value - other) < 1e-9;
    if (j > 0 && near((best[at - width - 1] ?? 0) + pairCost(i - 1, j - 1))) {
      i--;
      j--;
      steps.push({ kind: isSame(i, j) ? 'same' : 'changed', word: i, position: first + j });
    } else if (j > 0 && near((best[at - 1] ?? 0) + dropCost(i))) {
      j--;
      steps.push({ kind: 'dropped', position: first + j, marked: dropCost(i) < cost.dropped });
    } else {
      i--;
      steps.push({ kind: 'added', word: i });
    }
  }
  return summed(steps.reverse(), words);
}

/** Assigns a number to each word; equal words get the same number. */
function numberer(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
}

/** The alignment without the article's words outside of the claim's first and last match. */
function summed(all: readonly AlignmentStep[], words: readonly ClaimWord[]): Alignment | undefined {
  const isFixed = (step: AlignmentStep) => step.kind === 'same' || step.kind === 'changed';
  const [from, to] = [all.findIndex(isFixed), all.findLastIndex(isFixed)];
  const [first, last] = [all[from], all[to]];
  if (first === undefined || last === undefined || !('position' in first) || !('position' in last))
    return undefined;
  const steps = all.filter((step, at) => step.kind !== 'dropped' || (at > from && at < to));
  const counted = (step: AlignmentStep) => !('word' in step) || words[step.word]?.inserted !== true;
  const count = (kind: AlignmentStep['kind']) =>
    steps.filter((step) => step.kind === kind && counted(step)).length;
  const dropped = steps.filter((step) => step.kind === 'dropped' && !step.marked).length;
  const same = count('same');
  const both = 2 * same + 2 * count('changed') + count('added') + dropped;
  return { steps, first: first.position, last: last.position, likeness: both === 0 ? 0 : (2 * same) / both };
}

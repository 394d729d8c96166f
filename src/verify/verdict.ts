/** The verdict on a claim, with the places and words that it rests on. */
import type { WordChange } from './changes.ts';
import type { Location } from './location.ts';
import type { Omission } from './omissions.ts';

/** Words that occur verbatim in an article. */
export type VerbatimMatch = {
  readonly place: Location;
  /** The quoted spans: one, or several around omissions. */
  readonly kept: readonly Location['span'][];
  /** In the order of the article. */
  readonly omissions: readonly Omission[];
};

/** The verdict on a claim, distinguished by `kind`. */
export type Verdict =
  /**
   * `exact`: the same characters. The others: the same words with other punctuation, spacing or case; or with
   * omissions.
   */
  | (VerbatimMatch & { readonly kind: 'exact' | 'exact words' | 'cut' })
  /** The words match, but the article attributes them to another speaker. */
  | (VerbatimMatch & { readonly kind: 'wrong speaker' })
  /** Another article than the named one has the words. */
  | (VerbatimMatch & { readonly kind: 'elsewhere' })
  /** Several speakers say the same words. */
  | { readonly kind: 'ambiguous'; readonly places: readonly Location[] }
  /** An article has the parts, but not together. */
  | { readonly kind: 'spliced'; readonly places: readonly Location[] }
  | { readonly kind: 'altered'; readonly place: Location; readonly changes: readonly WordChange[] }
  | { readonly kind: 'not found' };

/** The kinds of verdict. */
export type VerdictKind = Verdict['kind'];

/** The places that a verdict shows, in order. */
export function locationsOf(verdict: Verdict): readonly Location[] {
  switch (verdict.kind) {
    case 'exact':
    case 'exact words':
    case 'cut':
    case 'wrong speaker':
    case 'elsewhere':
    case 'altered':
      return [verdict.place];
    case 'ambiguous':
    case 'spliced':
      return verdict.places;
    case 'not found':
      return [];
  }
}

/** Whether an article has the words verbatim, regardless of the speaker. */
export function isVerbatim({ kind }: Verdict): boolean {
  return kind !== 'altered' && kind !== 'spliced' && kind !== 'not found';
}

/** What becomes of a claim: the verdict, with the places and the words that it rests on. */
import type { WordChange } from './changes.ts';
import type { Location } from './location.ts';
import type { Omission } from './omissions.ts';

/** Words that stand in an article as they are given. */
export type VerbatimMatch = {
  readonly place: Location;
  /** The stretches that are quoted: one, or several around what an ellipsis leaves out. */
  readonly kept: readonly Location['span'][];
  /** In the article's order. */
  readonly omissions: readonly Omission[];
};

export type Verdict =
  /** The same characters; the same words between other marks and blanks, in other case; words left out around or inside. */
  | (VerbatimMatch & { readonly kind: 'exact' | 'exact words' | 'cut' })
  /** The words are right, and the article makes plain that another speaker says them. */
  | (VerbatimMatch & { readonly kind: 'wrong speaker' })
  /** Not in the article named, but in another one. */
  | (VerbatimMatch & { readonly kind: 'elsewhere' })
  /** Several people say the same. */
  | { readonly kind: 'ambiguous'; readonly places: readonly Location[] }
  /** Its parts stand in the article, but not together. */
  | { readonly kind: 'spliced'; readonly places: readonly Location[] }
  | { readonly kind: 'altered'; readonly place: Location; readonly changes: readonly WordChange[] }
  | { readonly kind: 'not found' };

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

/** True if an article has the words as the claim gives them; the speaker does not matter. */
export function isVerbatim({ kind }: Verdict): boolean {
  return kind !== 'altered' && kind !== 'spliced' && kind !== 'not found';
}

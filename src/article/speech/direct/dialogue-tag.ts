/** A dialogue tag: who says quoted words, and by which words the text tells. */
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import type { Cue } from '../cues.ts';

/** The tokens of quoted words with their marks; `end` is not included. */
export type QuotedTokens = { readonly start: number; readonly end: number };

/** The speaker of quoted words, and the rule that found it. */
export type DialogueTag = {
  readonly phrase: NounPhrase;
  /** Undefined for a tag without a reporting verb. */
  readonly cue: Cue | undefined;
  readonly rule: string;
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number;
};

/** A tag, and the number of the line in which its words stand. */
export type PlacedTag = DialogueTag & { readonly line: number };

/** The type of a dialogue tag: the speaker of a quotation and the cue beside it. */
import type { MentionRule } from '../../attribution-rules.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import type { Cue } from '../cues.ts';

/** The tokens of a quotation, its marks included; `end` is exclusive. */
export type QuotedTokens = { readonly start: number; readonly end: number };

/** The mention of a quotation's speaker, and the rule that found it. */
export type DialogueTag = {
  readonly phrase: NounPhrase;
  /** Undefined for a tag without a reporting verb. */
  readonly cue: Cue | undefined;
  readonly rule: MentionRule;
};

/** A dialogue tag, and the number of the line that holds its mention. */
export type PlacedTag = DialogueTag & { readonly line: number };

/** What an article is once it has been read: the types that every later step builds on. */

/** Start and end in the article's `text`, end not included, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

declare const verbatim: unique symbol;

/** Text that is an unbroken slice of an article. Only `slice` makes it, and it is shown whole or not at all. */
export type Verbatim = string & { readonly [verbatim]: true };

/** `span` without the blanks at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const trimmedStart = start + words.length - words.trimStart().length;
  return { start: trimmedStart, end: Math.max(trimmedStart, start + words.trimEnd().length) };
}

/** The words of `text` between the ends of `span`, without the blanks around them. */
export function slice(text: string, span: Span): Verbatim {
  return text.slice(span.start, span.end).trim() as Verbatim;
}

/** Whether two spans share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A speaker whom the article's front matter names: it always wins over what the text suggests. */
export type KnownSpeaker = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | undefined;
};

/** What is said about an article before its text begins; every field may be missing. */
export type FrontMatter = {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  /** A calendar date, `YYYY-MM-DD`. */
  readonly published: string | undefined;
  /** An absolute http or https address. */
  readonly url: string | undefined;
  readonly licence: string | undefined;
  /** A BCP 47 tag, e.g. `en` or `pt-BR`. */
  readonly language: string | undefined;
  readonly speakers: readonly KnownSpeaker[];
};

/** A paragraph of the article: a run of text between blank lines (or a block element of HTML, a block of Markdown). */
export type Paragraph = {
  /** Counted from 1 over the paragraphs of kind `text` and `heading`; the title has number 0. */
  readonly number: number;
  readonly kind: 'title' | 'heading' | 'text';
  readonly span: Span;
  /** Touch, and cover `span`: the blank after a sentence belongs to it. */
  readonly sentences: readonly Span[];
};

/** A stretch that is not the article's own text, and why it was set aside. It is never indexed, quoted or attributed. */
export type SetAside = { readonly span: Span; readonly reason: SetAsideReason };

export type SetAsideReason =
  | 'site notice'
  | 'subscription'
  | 'sharing'
  | 'advertisement'
  | 'cookie notice'
  | 'image credit'
  | 'read more'
  | 'navigation'
  | 'sidebar'
  | 'caption'
  | 'form'
  | 'outside the article'
  | 'comments'
  | 'related stories'
  | 'references'
  | 'byline'
  | 'title'
  | 'frame'
  | 'page number'
  | 'copyright notice';

/** The words by which the text points to the speaker. */
export type Mention = { readonly span: Span; readonly type: 'name' | 'nominal' | 'pronoun' };

/** A person or body to whom words are attributed, one for all names that the text uses. */
export type Speaker = {
  /** The fullest name in the text, or the name in the front matter. */
  readonly name: string;
  /** `unnamed`: one person whom the text gives no name, called by the words of the text ("a Home Office spokesman"). */
  readonly kind: 'person' | 'organisation' | 'collective' | 'document' | 'unnamed' | 'unknown';
  /** "Washington State Commerce Secretary"; undefined when the text gives none. */
  readonly role: string | undefined;
  /** Every other name that the text uses ("Mr. Ruan"), in order of appearance. */
  readonly aliases: readonly string[];
  /** Of several who speak together ("Holm and Ek said") each one; undefined for a single speaker. */
  readonly members?: readonly Speaker[];
};

/** Words given as someone's. */
export type Quotation = {
  /** `direct`: all its words stand in one pair of marks; `mixed`: some do; `indirect`: none does. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** Marks included, without the blank around them. */
  readonly span: Span;
  /** Quotations with one group are one utterance, interrupted by "she said" or running over paragraphs. */
  readonly group: number;
  /** False for a wish, a belief or a plan ("hopes that"), and for what is left open ("would not say whether"): not said. */
  readonly speech: boolean;
  /** "said", "according to"; undefined when the text has none. */
  readonly cue: Span | undefined;
  /** Undefined when no words point to the speaker. */
  readonly mention: Mention | undefined;
  /** Undefined when the article does not tell, or not surely enough. */
  readonly speaker: Speaker | undefined;
  /**
   * How likely the speaker is the right one, 0 to 1: of the named speakers with a probability near .9, nine of ten are
   * right in articles that the model was not fitted to (see speech/certainty.MODEL.md). 0 when no speaker is named.
   */
  readonly probability: number;
  /** What the probability rests on, by name; undefined when no speaker is named. */
  readonly evidence:
    | { readonly mention: readonly string[]; readonly referent: readonly string[] }
    | undefined;
  /** The name of the rule that tied speaker and words together, for `--verbose` and for measuring. */
  readonly rule: string;
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number;
};

/** Whether `speaker` says the words of `quotation`, alone or together with others. */
export function saidBy(quotation: Pick<Quotation, 'speaker'>, speaker: Speaker): boolean {
  return quotation.speaker === speaker || (quotation.speaker?.members?.includes(speaker) ?? false);
}

/** The unit that is indexed and shown whole: a paragraph, or a run of sentences of a long one. */
export type Passage = {
  /** Counted from 1 in the article. */
  readonly number: number;
  /** The number of its paragraph. */
  readonly paragraph: number;
  readonly span: Span;
  readonly sentences: readonly Span[];
};

/** One text with all that was found in it. Every span points into `text`. */
export type Article = {
  /** Made from the file's name: lower case letters, digits and hyphens, at most 40 characters, unique in the library. */
  readonly id: string;
  /** The file's name without its folder. */
  readonly file: string;
  /** Front matter and markup removed, line ends made `\n`; else as it stands in the file. */
  readonly text: string;
  /** From the front matter, else the first line if it is set apart, else made from the file's name. */
  readonly title: string;
  readonly frontMatter: FrontMatter;
  /** In the article's order; the title, if it stands in the text, comes first with number 0. */
  readonly paragraphs: readonly Paragraph[];
  readonly setAside: readonly SetAside[];
  /** In the article's order. */
  readonly quotations: readonly Quotation[];
  /** In the order in which they first speak. */
  readonly speakers: readonly Speaker[];
  readonly passages: readonly Passage[];
};

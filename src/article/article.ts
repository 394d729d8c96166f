/** The types of an article that has been read. Every later step builds on them. */
import type { AttributionRules } from './attribution-rules.ts';

/** Start and end in the article's `text`, end not included, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

declare const verbatim: unique symbol;

/** Text that is an unbroken slice of an article. Only `slice` makes it. It is shown whole or not at all. */
export type Verbatim = string & { readonly [verbatim]: true };

/** `span` without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const trimmedStart = start + words.length - words.trimStart().length;
  return { start: trimmedStart, end: Math.max(trimmedStart, start + words.trimEnd().length) };
}

/** The words of `text` in `span`, without white space at either end. */
export function slice(text: string, span: Span): Verbatim {
  return text.slice(span.start, span.end).trim() as Verbatim;
}

/** Whether two spans share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A speaker named in the article's front matter. It takes precedence over what the text suggests. */
export type KnownSpeaker = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | undefined;
};

/** The metadata of an article. Every field may be undefined. */
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

/**
 * A paragraph of the article: a run of text between blank lines, a block element of HTML, or a
 * block of Markdown.
 */
export type Paragraph = {
  /** Paragraphs of kind `text` and `heading` count from 1; the title has number 0. */
  readonly number: number;
  readonly kind: 'title' | 'heading' | 'text';
  readonly span: Span;
  /** The sentences touch and cover `span`: each includes the white space after it. */
  readonly sentences: readonly Span[];
};

/** A span that does not belong to the article, with the reason. It is never indexed, quoted or attributed. */
export type SetAside = { readonly span: Span; readonly reason: SetAsideReason };

/** Why a span does not belong to the article. */
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

/** The words that refer to the speaker. */
export type Mention = { readonly span: Span; readonly type: 'name' | 'nominal' | 'pronoun' };

/** The person or body that says a quotation. One speaker covers every name that the text uses for it. */
export type Speaker = {
  /** The fullest name in the text, or the name in the front matter. */
  readonly name: string;
  /** `unnamed`: one person without a name in the text; the text describes it ("a Home Office spokesman"). */
  readonly kind: 'person' | 'organisation' | 'collective' | 'document' | 'unnamed' | 'unknown';
  /** "Washington State Commerce Secretary"; undefined when the text gives none. */
  readonly role: string | undefined;
  /** Every other name that the text uses ("Mr. Ruan"), in order of appearance. */
  readonly aliases: readonly string[];
  /** Each of several joint speakers ("Holm and Ek said"); undefined for a single speaker. */
  readonly members?: readonly Speaker[];
};

/** Words that the article attributes to a person or body. */
export type Quotation = {
  /**
   * `direct`: all words are in one pair of quotation marks, or are a turn of a transcript.
   * `mixed`: some words are in quotation marks. `indirect`: none are.
   */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** Includes the marks, but no white space around them. */
  readonly span: Span;
  /** Parts of one utterance share a group: "she said" interrupts it, or it runs over several paragraphs. */
  readonly group: number;
  /**
   * False for words that were not said: a wish, belief or plan ("hopes that"), or an open matter
   * ("would not say whether").
   */
  readonly speech: boolean;
  /** "said", "according to"; undefined if the text has no cue. */
  readonly cue: Span | undefined;
  /** Undefined if no words refer to the speaker. */
  readonly mention: Mention | undefined;
  /** Undefined if the article does not name the speaker, or the evidence is too weak. */
  readonly speaker: Speaker | undefined;
  /**
   * The probability that the speaker is the right one, 0 to 1. It is calibrated: at a
   * probability near .9, nine of ten speakers are right in articles outside of the training
   * data (see speech/MODEL.md). 0 if `speaker` is undefined.
   */
  readonly probability: number;
  /** The names of the features behind the probability; undefined if `speaker` is undefined. */
  readonly evidence:
    | { readonly mention: readonly string[]; readonly referent: readonly string[] }
    | undefined;
  /** The rules that attributed the words, for `--verbose` and for evaluation. */
  readonly rules: AttributionRules;
};

/** Whether `speaker` says `quotation`, alone or with others. */
export function saidBy(quotation: Pick<Quotation, 'speaker'>, speaker: Speaker): boolean {
  return quotation.speaker === speaker || (quotation.speaker?.members?.includes(speaker) ?? false);
}

/** The unit that is indexed and shown whole: a paragraph, or several sentences of a long one. */
export type Passage = {
  /** Counted from 1 in the article. */
  readonly number: number;
  /** The number of its paragraph. */
  readonly paragraph: number;
  readonly span: Span;
  readonly sentences: readonly Span[];
};

/** An article with its structure. Every span points into `text`. */
export type Article = {
  /**
   * Derived from the file's name: lower-case letters, digits and hyphens, at most 40
   * characters, unique in the library.
   */
  readonly id: string;
  /** The file's name without its folder. */
  readonly file: string;
  /** The file's text without front matter and markup; line ends are `\n`. */
  readonly text: string;
  /** From the front matter, else the first line if it looks like a title, else from the file's name. */
  readonly title: string;
  readonly frontMatter: FrontMatter;
  /** In the order of the text. The title comes first, if the text contains it. */
  readonly paragraphs: readonly Paragraph[];
  readonly setAside: readonly SetAside[];
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
  /** In the order of their first quotation. */
  readonly speakers: readonly Speaker[];
  readonly passages: readonly Passage[];
};

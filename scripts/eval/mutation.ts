/** What a mutation is: a claim made from a quotation by one known change, and when a verdict on it is right. */
import type { Article, Span } from '../../src/article/article.ts';
import type { NameVerdict } from '../../src/verify/speaker-verdict.ts';
import type { VerdictKind } from '../../src/verify/verdict.ts';
import type { VerbatimWord } from '../../src/verify/words/verbatim-words.ts';
import type { DataClaim } from './verify-data.ts';

/** Words that an article gives as a speaker's. */
export type Quoted = {
  readonly article: Article;
  readonly span: Span;
  readonly speaker: string | undefined;
  /** Between marks, all of it: what is reported begins and ends inside of sentences as often as not. */
  readonly direct: boolean;
  /** The utterance that it belongs to, the same for the parts that a dialogue tag sets apart. */
  readonly group?: string | undefined;
};

/** A claim, how it was made, and which verdicts are right. */
export type Case = DataClaim & { readonly kind: string; readonly right: readonly VerdictKind[] };

/** What a claim is found to be. */
export type Judged = { readonly verdict: VerdictKind; readonly attribution: NameVerdict | null };

const verbatim: readonly VerdictKind[] = ['exact', 'exact words', 'cut'];

/** Whether a claim is judged as it must be. A wrong name may be left open where the words are judged right. */
export function isRight({ right }: Pick<Case, 'right'>, { verdict, attribution }: Judged): boolean {
  return right.includes(verdict) || (right.includes('wrong speaker') && isLeftOpen({ verdict, attribution }));
}

/** Whether the words are judged right and the speaker is left open: the claim is neither confirmed nor denied. */
export function isLeftOpen({ verdict, attribution }: Judged): boolean {
  return attribution === 'open' && verbatim.includes(verdict);
}

/** A claim made from a quotation, the verdicts that are right for it, and the speaker that it names apart. */
export type Made = {
  readonly claim: string;
  readonly right: readonly VerdictKind[];
  readonly speaker?: string;
};
/** Makes a claim from a quotation; undefined where the quotation does not lend itself to it. */
export type Mutation = (source: Source) => Made | undefined;

/** What a claim is made from. */
export type Source = {
  /** The words between the marks, as they stand. */
  readonly text: string;
  readonly words: readonly VerbatimWord[];
  readonly quoted: Quoted;
  /** Another quotation of the article, by another speaker if there is one. */
  readonly other: (Quoted & { readonly isOtherSpeaker: boolean }) | undefined;
  /** The part after the dialogue tag that interrupts the quotation. */
  readonly next: Quoted | undefined;
  readonly pick: (count: number) => number;
};

/** The words of a quotation without the marks around them. */
export function innerText({ article, span, direct }: Quoted): string {
  const text = article.text.slice(span.start, span.end).trim();
  return direct ? text.replace(/^["“‘«]+\s*|[,\s]*["”’»]+$/gu, '') : text;
}

/** A mutation makes a claim from a quotation by one known change, and defines the right verdicts on it. */
import type { Article, Span } from '../../src/article/article.ts';
import type { NameVerdict } from '../../src/verify/speaker-verdict.ts';
import type { VerdictKind } from '../../src/verify/verdict.ts';
import type { VerbatimWord } from '../../src/verify/words/verbatim-words.ts';
import type { DataClaim } from './verify-data.ts';

/** The words of a speaker in an article. */
export type Quoted = {
  readonly article: Article;
  readonly span: Span;
  readonly speaker: string | undefined;
  /** Only words in quotation marks, whole. Reported speech often starts or ends in mid-sentence. */
  readonly direct: boolean;
  /** The number of its utterance, shared by the parts around a dialogue tag. */
  readonly group?: string | undefined;
};

/** A claim, its mutation and the right verdicts. */
export type Case = DataClaim & { readonly kind: string; readonly right: readonly VerdictKind[] };

/** The verdict on a claim. */
export type Judged = { readonly verdict: VerdictKind; readonly attribution: NameVerdict | null };

const verbatim: readonly VerdictKind[] = ['exact', 'exact words', 'cut'];

/** Whether the verdict on a claim is right. If the words are judged right, a wrong name may be left open. */
export function isRight({ right }: Pick<Case, 'right'>, { verdict, attribution }: Judged): boolean {
  return right.includes(verdict) || (right.includes('wrong speaker') && isLeftOpen({ verdict, attribution }));
}

/** Whether the words are judged right but the speaker is left open: neither confirmed nor denied. */
export function isLeftOpen({ verdict, attribution }: Judged): boolean {
  return attribution === 'open' && verbatim.includes(verdict);
}

/** A claim made from a quotation, its right verdicts, and the speaker if named separately. */
export type Made = {
  readonly claim: string;
  readonly right: readonly VerdictKind[];
  readonly speaker?: string;
};
/** Makes a claim from a quotation; undefined if the mutation does not apply. */
export type Mutation = (source: Source) => Made | undefined;

/** The input of a mutation. */
export type Source = {
  /** The verbatim words between the quotation marks. */
  readonly text: string;
  readonly words: readonly VerbatimWord[];
  readonly quoted: Quoted;
  /** Another quotation of the article, by another speaker if possible. */
  readonly other: (Quoted & { readonly isOtherSpeaker: boolean }) | undefined;
  /** The part of the quotation after its dialogue tag. */
  readonly next: Quoted | undefined;
  readonly pick: (count: number) => number;
};

/** The words of a quotation without its quotation marks. */
export function innerText({ article, span, direct }: Quoted): string {
  const text = article.text.slice(span.start, span.end).trim();
  return direct ? text.replace(/^["“‘«]+\s*|[,\s]*["”’»]+$/gu, '') : text;
}

/** Tells a sentence that is understood only with the one before it. */
import type { Quotation, Span } from '../article/article.ts';
import { stopWords } from '../search/stop-words.ts';
import type { Word } from '../search/terms.ts';
import {
  backwardOpenings,
  backwardPhrases,
  determiners,
  personPronouns,
  speakingPronouns,
} from './opening-words.ts';

/** A sentence as far as it matters here: its words, where it stands in the article, what is said in it. */
export type Referring = {
  /** Their spans count from the start of `span`. */
  readonly words: readonly Word[];
  readonly span: Span;
  readonly quotations: readonly Quotation[];
};

// "(CNN)He left", "LONDON (Reuters) - He left": where it was written is no part of the sentence.
const dateline = /^(?:\p{Lu}[\p{L}.' ,]{0,40})?\(\p{Lu}[\p{L} ]{1,20}\)\s*[-–—]*\s*/u;

/** `sentence` without the place and the agency at its head. */
export function withoutDateline(sentence: string): string {
  return sentence.replace(dateline, '');
}

/** `person`: at somebody, so that it is understood by whoever knows of whom it speaks; `text`: at what was said before. */
export type Pointing = 'person' | 'text';

/**
 * What the sentence points back at, if it does: it opens with a word such as "He", "This", "But" or "The former",
 * speaks of "the above remarks", or has a pronoun for somebody whom it has not named: "In 2009 he left", "“We won,”
 * she said".
 */
export function findPointing({ words, span, quotations }: Referring): Pointing | undefined {
  const [first, second] = words;
  if (first === undefined) return undefined;
  if (personPronouns.has(first.folded)) return 'person';
  if (backwardOpenings.has(first.folded) || backwardOpenings.has(`${first.folded} ${second?.folded}`))
    return 'text';
  if (words.some(({ folded }, at) => backwardPhrases.has(`${words[at - 1]?.folded} ${folded}`)))
    return 'text';
  if (hasUnnamedPerson(words)) return 'person';
  return quotations.some((quotation) => isSaidByPronoun(quotation, { words, span })) ? 'person' : undefined;
}

/** True if a pronoun for a person comes before anything in the sentence that it could mean. */
function hasUnnamedPerson(words: readonly Word[]): boolean {
  const at = words.findIndex(({ folded }) => personPronouns.has(folded));
  return (
    at >= 0 &&
    !words.slice(0, at).some((word, before) => determiners.has(word.folded) || isName(word, before))
  );
}

/** True if `quotation` is tied by a pronoun to somebody whom the words around it in the sentence have not named. */
function isSaidByPronoun(
  { mention, span: said }: Quotation,
  { words, span }: Omit<Referring, 'quotations'>,
): boolean {
  if (mention?.type !== 'pronoun') return false;
  const pronoun = words.find((word) => span.start + word.span.start === mention.span.start);
  if (pronoun === undefined || !speakingPronouns.has(pronoun.folded)) return false;
  return !words.some((word, at) => {
    const start = span.start + word.span.start;
    return start < mention.span.start && (start < said.start || start >= said.end) && isName(word, at);
  });
}

// The first word of a sentence has its capital from there.
function isName({ folded, capital }: Word, at: number): boolean {
  return capital && (at > 0 || !stopWords.has(folded));
}

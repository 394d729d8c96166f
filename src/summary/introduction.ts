/** Finds the sentence that introduces an interview or a guide, before its first answer or step. */
import { type Article, slice } from '../article/article.ts';
import { findConversation } from '../article/form/conversation.ts';
import { opensWithInstruction } from '../article/form/measures.ts';
import { needWords } from '../lexicon/en/summary-cues.ts';
import { isCourtesy } from './coherence/frame.ts';
import { isQuestion } from './coherence/sentence-form.ts';
import type { Context } from './contexts.ts';
import { addressesReader, isFragment, isUnfit } from './ranking/sentence-style.ts';
import type { CandidateSentence } from './sentences.ts';

const longestLead = 8; // sentences; a longer text before the first answer is not an introduction
const fewWords = 7;
const worthOf = { guest: 4, name: 1, need: 2, each: -0.5 } as const;
const nameOfTwo = /\p{Lu}[\p{Ll}\p{M}'’-]+ (?:(?:al|bin|da|de|del|di|la|van|von) )*\p{Lu}[\p{Ll}\p{M}'’-]+/u;

/**
 * The sentence that introduces the guest of an interview, by name if one does. Undefined if no sentence
 * precedes the first answer.
 */
export function introducesGuest(
  article: Article,
  sentences: readonly CandidateSentence[],
  contexts: readonly Context[],
): CandidateSentence | undefined {
  const guests = guestNames(article);
  const first = contexts.findIndex(({ isAnswer }) => isAnswer);
  const before = sentences.slice(0, Math.min(longestLead, Math.max(0, first)));
  return best(before, ({ index, text }) => {
    const isGuest = guests.some((name) => text.includes(name));
    // Questions and remarks to the guest are not an introduction, and neither is "I met her".
    if ((contexts[index]?.isAsked && !isGuest) || /\byou\b/i.test(text)) return undefined;
    return isGuest ? worthOf.guest : nameOfTwo.test(text) ? worthOf.name : 0;
  });
}

/** The last names of the guests, if the turns are labelled with names. */
function guestNames(article: Article): readonly string[] {
  const answers = findConversation(article).exchanges.map(({ answer }) => answer);
  const names = new Set<string>();
  let at = 0;
  for (const { span, speaker } of article.quotations.toSorted((a, b) => a.span.start - b.span.start)) {
    while ((answers[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    const name = speaker?.name.split(' ').at(-1);
    if (name !== undefined && span.start >= (answers[at]?.start ?? Number.POSITIVE_INFINITY)) names.add(name);
  }
  return [...names];
}

/** The sentence of a guide that says its purpose, before its first heading and first step. */
export function introducesGuide(
  { paragraphs, text }: Article,
  sentences: readonly CandidateSentence[],
): CandidateSentence | undefined {
  const until = paragraphs.find(
    ({ kind, span }) => kind === 'heading' || (kind === 'text' && opensWithInstruction(slice(text, span))),
  );
  const before = sentences.slice(0, longestLead).filter(({ span }) => span.end <= (until?.span.start ?? 0));
  return best(before, ({ text: words }) => (needWords.test(words) ? worthOf.need : 0));
}

/** The fit sentence with the highest worth, with a small bonus for earlier ones; undefined if none is fit. */
function best(
  sentences: readonly CandidateSentence[],
  worth: (sentence: CandidateSentence) => number | undefined,
): CandidateSentence | undefined {
  const scored = sentences
    .filter((sentence) => isFit(sentence))
    .flatMap((sentence, at) => {
      const own = worth(sentence);
      return own === undefined ? [] : [{ sentence, score: own + at * worthOf.each }];
    })
    .toSorted((a, b) => b.score - a.score);
  return scored[0]?.sentence;
}

function isFit(sentence: CandidateSentence): boolean {
  const { text, words, dependencies, isFrame } = sentence;
  if (isFrame || words.length < fewWords || addressesReader(text) > 1) return false;
  // A question as the first sentence is a title.
  if (dependencies.some(({ anyOf }) => anyOf.some((index) => index > 0))) return false;
  return !isUnfit(sentence) && !isFragment(sentence) && !isQuestion(text) && !isCourtesy(text);
}

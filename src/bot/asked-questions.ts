/** Answers each question of a message, in the context of the conversation. */
import { overlap, type Speaker } from '../article/article.ts';
import { languageOf } from '../article/language.ts';
import { possibleReasonWords, reasonPhrases } from '../lexicon/en/questions/reasons.ts';
import type { Block } from '../reply/reply.ts';
import { answerType, answerTypesOf } from '../search/analysis/answer-types.ts';
import { splitWords } from '../search/analysis/terms.ts';
import type { Answer, Hit, MentionedSpeakers, Query } from '../search/answer/answer.ts';
import { withoutClosingAdverb } from '../search/question/chat-words.ts';
import { splitAtAnd, splitQuestions } from '../search/question/split-questions.ts';
import type { CommandContext } from './command.ts';
import { previousQuestion } from './follow-ups/joined-question.ts';

/** The most questions answered at once. A phone screen then shows at least one passage of each. */
export const maxQuestions = 3;
// The number of passages on the first page of the previous answer.
const shownBefore = 3;

/** One question of a message, with its answer. */
export type AnswerPart = {
  readonly asked: Extract<Block, { kind: 'asked' }>;
  readonly answer: Answer;
  /** True if all passages found for a "why?" were in the previous answer, or give no reason. */
  readonly isRead?: boolean | undefined;
};

type AskedQuestion = Omit<Query, 'mentioned'> & { readonly mentioned?: string | undefined };

/** Answers at most three questions of a message. `left` is the number of the others. */
export function answerParts(
  { question, mentioned, speaker, articles }: AskedQuestion,
  { library, memory }: CommandContext,
): { readonly parts: readonly AnswerPart[]; readonly left: number } {
  // The speakers of the questions before in this message, the last first.
  const here: string[] = [];
  const before = (): MentionedSpeakers => {
    const names = mentioned === undefined ? memory.recall() : [mentioned];
    const read = memory.lastQuestion()?.quoted ?? [];
    const justNow = mentioned === undefined ? (memory.lastQuestion()?.named ?? []) : [mentioned];
    return {
      names: [...here, ...(speaker === undefined ? [] : [speaker]), ...names, ...read],
      justNow: [...here, ...justNow],
    };
  };
  const search = (text: string): Answer =>
    library.search({ question: withoutClosingAdverb(text), articles, speaker, mentioned: before });
  const remember = (answer: Answer): void => {
    const name = nameIn(answer) ?? speaker;
    if (name === undefined) return;
    here.unshift(name);
    memory.remember(name);
  };

  const whole = search(question);
  const marked = splitQuestions(question);
  const joined = marked.length > 1 || whole.isPasted ? undefined : splitAtAnd(question);
  const questions = joined !== undefined && haveOwnAnswers(joined.map(search)) ? joined : marked;
  // A quotation may contain question marks.
  if (whole.isPasted || questions.length === 1) {
    remember(whole);
    const last = previousQuestion(question);
    const answer = last === undefined ? whole : withoutShown(whole, search(last).hits);
    const isRead = answer.hits.length === 0 && whole.hits.length > 0;
    return { parts: [{ asked: { kind: 'asked', text: question }, answer, isRead }], left: 0 };
  }
  const parts = questions.slice(0, maxQuestions).map((text, i): AnswerPart => {
    const answer = search(text);
    remember(answer);
    return { asked: { kind: 'asked', text, part: i + 1 }, answer };
  });
  return { parts, left: questions.length - parts.length };
}

/** True if two answers begin with different passages. One passage that answers both is shown once. */
function haveOwnAnswers(answers: readonly Answer[]): boolean {
  const [one, other] = answers.map(({ kind, hits: [first] }) =>
    kind === 'not-found' ? undefined : first?.passage,
  );
  return one !== other;
}

/** The name of the speaker that an answer is for or gives; undefined if there is none. */
export function nameIn({ kind, speaker, foundSpeaker }: Answer): string | undefined {
  return (speaker ?? (kind === 'not-found' ? undefined : foundSpeaker))?.name;
}

/**
 * The only person quoted in the first passage: "is he optimistic?" after it may mean him. Undefined for none or
 * several, and if `question` has a part of a speaker's name, such as the name of two speakers.
 */
export function quotedFirst({ kind, hits: [first] }: Answer, question: string): Speaker | undefined {
  if (first === undefined || kind === 'not-found') return undefined;
  const { article, passage } = first;
  const asked = new Set(splitWords(question).map(({ folded }) => folded));
  const isNamed = article.speakers
    .filter(isPerson)
    .some(({ name }) => splitWords(name).some(({ folded }) => asked.has(folded)));
  if (isNamed) return undefined;
  const here = article.quotations.filter(({ span }) => overlap(span, passage.span));
  const [only, ...others] = new Set(here.flatMap(({ speaker }) => speaker ?? []).filter(isPerson));
  return others.length === 0 ? only : undefined;
}

const isPerson = ({ kind }: Speaker): boolean => kind === 'person';

/**
 * `answer` to a "why?" without the passages of the previous answer, which the asker has already read, unless
 * they give a reason. Of the other passages of an English article, only those with a word of reason stay.
 */
function withoutShown(answer: Answer, before: readonly Hit[]): Answer {
  const shown = new Set(before.slice(0, shownBefore).map(({ passage }) => passage));
  const hits = answer.hits.filter((hit) =>
    shown.has(hit.passage)
      ? phrases.test(textOf(hit))
      : languageOf(hit.article) !== 'en' || hasReasonWord(textOf(hit)),
  );
  if (hits.length === 0) {
    const may = (answer.kind === 'not-found' ? [] : answer.hits.slice(0, 1)).filter((hit) =>
      possible.test(textOf(hit)),
    );
    return { ...answer, kind: may.length === 0 ? 'not-found' : 'closest', doubt: 'reason', hits: may };
  }
  const isSame = hits[0] === answer.hits[0];
  return { ...answer, kind: answer.kind === 'answered' && !isSame ? 'closest' : answer.kind, hits };
}

const phrases = new RegExp(`\\b(?:${reasonPhrases.join('|')})\\b`, 'iu');
const possible = new RegExp(`\\b(?:${possibleReasonWords.join('|')})\\b`, 'iu');

function textOf({ article, passage: { span } }: Hit): string {
  return article.text.slice(span.start, span.end);
}

function hasReasonWord(text: string): boolean {
  return (answerTypesOf(splitWords(text)).ofSentence & answerType.reason) !== 0;
}

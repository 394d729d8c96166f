/** Answers each question of a message, in the context of the conversation. */
import { languageOf } from '../article/language.ts';
import type { Block } from '../reply/reply.ts';
import { answerType, answerTypesOf } from '../search/analysis/answer-types.ts';
import { splitWords } from '../search/analysis/terms.ts';
import type { Answer, Hit, MentionedSpeakers, Query } from '../search/answer/answer.ts';
import { splitQuestions } from '../search/question/split-questions.ts';
import type { CommandContext } from './command.ts';
import { previousQuestion } from './follow-ups.ts';

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
    const justNow = mentioned === undefined ? (memory.lastQuestion()?.named ?? []) : [mentioned];
    return {
      names: [...here, ...(speaker === undefined ? [] : [speaker]), ...names],
      justNow: [...here, ...justNow],
    };
  };
  const search = (text: string): Answer =>
    library.search({ question: text, articles, speaker, mentioned: before });
  const remember = (answer: Answer): void => {
    const name = nameIn(answer) ?? speaker;
    if (name === undefined) return;
    here.unshift(name);
    memory.remember(name);
  };

  const whole = search(question);
  const questions = splitQuestions(question);
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

/** The name of the speaker that an answer is for or gives; undefined if there is none. */
export function nameIn({ kind, speaker, foundSpeaker }: Answer): string | undefined {
  return (speaker ?? (kind === 'not-found' ? undefined : foundSpeaker))?.name;
}

// Words before a reason, in English.
const reason =
  /\b(?:because|due to|in order to|so that|reasons?|therefore|as a result|out of (?:concern|fear)|thanks to|that is why)\b/iu;

/**
 * `answer` to a "why?" without the passages of the previous answer, which the asker has already read, unless
 * they give a reason. Of the other passages of an English article, only those with a word of reason stay.
 */
function withoutShown(answer: Answer, before: readonly Hit[]): Answer {
  const shown = new Set(before.slice(0, shownBefore).map(({ passage }) => passage));
  const hits = answer.hits.filter(({ article, passage }) => {
    const text = article.text.slice(passage.span.start, passage.span.end);
    return shown.has(passage) ? reason.test(text) : languageOf(article) !== 'en' || mayGiveReason(text);
  });
  if (hits.length === 0) return { ...answer, kind: 'not-found', hits };
  const isSame = hits[0] === answer.hits[0];
  return { ...answer, kind: answer.kind === 'answered' && !isSame ? 'closest' : answer.kind, hits };
}

function mayGiveReason(text: string): boolean {
  return (answerTypesOf(splitWords(text)).ofSentence & answerType.reason) !== 0;
}

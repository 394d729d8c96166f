/** Finds the words of a sentence that are the answer by themselves: a name, a date, a number. */
import type { Article, Span, Speaker } from '../../article/article.ts';
import type { Question } from '../question/question.ts';
import { namedBy, onlyNamedIn, onlySpeakerIn } from '../question/speaker-names.ts';
import { asksWhoSays } from '../question/speech-questions.ts';
import { findAnswerWords } from './answer-span.ts';

/** A sentence found for a question. */
type FoundSentence = { readonly article: Article; readonly sentence: () => Span };

/** The answer to "who": the only speaker of the sentence, or the only speaker that it names. */
export function whoIn({ article, sentence }: FoundSentence, question: Question): Speaker | undefined {
  if (asksWhoSays(question)) return onlySpeakerIn(sentence(), article);
  return question.kind === 'who' ? onlyNamedIn(sentence(), article) : undefined;
}

/** The words of the sentence that are the answer: the speaker's name, or the only date or number. */
export function answerWordsIn(
  { article, sentence: sentenceOf }: FoundSentence,
  { question, speaker }: { readonly question: Question; readonly speaker: Speaker | undefined },
): Span | undefined {
  const sentence = sentenceOf();
  if (asksWhoSays(question)) return speaker && namedBy(speaker, sentence, article);
  const found = findAnswerWords(article.text.slice(sentence.start, sentence.end), question);
  return found && { start: sentence.start + found.start, end: sentence.start + found.end };
}

/** What /ask says, in English. */

import { shorten } from '../shorten.ts';
import { some } from '../wording.ts';

/** The sentences of /ask. */
export const ask = {
  notInArticle: (articles: number) =>
    articles === 1 ? 'The article doesn’t say.' : 'The articles don’t say.',
  noMore: 'There is no more on that.',
  nothingToSearch: 'There is no word in that to search for.',
  unknownTerms: (terms: readonly string[]) =>
    `Not in the text: ${some(terms.map((term) => `“${shorten(term, 40)}”`))}.`,
  notInPassage: (terms: readonly string[]) =>
    `Not in this passage: ${some(terms.map((term) => `“${shorten(term, 40)}”`))}.`,
  speaksOf: (topics: readonly string[]) =>
    `It does speak of ${some(topics.map((topic) => `“${shorten(topic, 60)}”`))}.`,
  doubts: {
    reason: 'It may not say why.',
    number: 'It may not give that number.',
    names: 'It may only say how many there are.',
    other: 'It may be about something else.',
  },
  askForWords: 'Which words shall I look for? Ask a whole question, or see /help.',
  wordsToCheck: (example: string) => `Which words shall I check? For example: ${example}`,
  followUp: (question: string) => `Read as a follow-up: “${shorten(question)}”`,
  answeredBy: (command: string) => `This is ${command}`,
  authorUnknown: 'The article’s file does not name an author.',
  dateUnknown: 'The article’s file does not say when it was published.',
  sourceUnknown: 'The article’s file does not name its source.',
  nextSteps: {
    anySpeaker: 'Any speaker',
    anyTopic: 'Any topic',
    allArticles: 'All articles',
    summary: 'Summary',
    articles: 'Articles',
  },
  nearest: 'Nearest passages, not an answer',
  closest: (passages: number) =>
    passages === 1 ? 'Closest passage; it may be no answer' : 'Closest passages; they may be no answer',
  searchedFor: (terms: readonly string[]) =>
    `Searched for ${some(terms.map((term) => `“${shorten(term, 40)}”`))}.`,
  numbered: (number: number, question: string) => `${number}. ${question}`,
  moreOn: (number: number) => `More on ${number}`,
  onlyFirst: (questions: number) => `Only the first ${questions} questions are answered at once.`,
  articleIsIn: (language: string) =>
    `The article is in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(language)}. Its words are shown as they are.`,
  takenToMean: (name: string) => `Taken to mean ${name}.`,
  scoreOf: (paragraph: number, score: number) => `¶ ${paragraph}: score ${score.toFixed(2)}`,
  weighed: (value: number, weight: number) =>
    `${value.toFixed(2)} × ${weight.toFixed(2)} = ${(value * weight).toFixed(2)}`,
} as const;

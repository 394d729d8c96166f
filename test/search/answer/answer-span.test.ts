/** The words of a passage that answer. */
import { describe, expect, it } from 'vitest';
import { findAnswerWords } from '../../../src/search/answer/answer-span.ts';
import { analyseQuestion } from '../../../src/search/question/question.ts';
import { createSearch } from '../../../src/search/search.ts';
import { articleIn, ferry } from '../articles.ts';

it.each([
  ['When do they begin?', 'The cuts begin on Nov. 4, 2031.', 'Nov. 4, 2031'],
  ['When was it?', 'It was on the 4 November.', '4 November'],
  ['When is it?', 'On Monday morning the 34 members meet.', 'Monday morning'],
  ['How many are lost?', 'It lost 1,700 officers in 2019.', '1,700'],
  ['How much is it?', 'It is $7.3 million a year.', '$7.3 million'],
  ['How much of it?', 'About 40% of it.', '40%'],
  ['How many of the 102 go?', 'They cancel 34 of 102.', '34'],
  ['How many jobs are there?', 'There are nearly one million first-rate jobs.', 'one million'],
])('%s “%s” has “%s”', (question, sentence, words) => {
  const { start, end } = findAnswerWords(sentence, analyseQuestion(question)) ?? { start: 0, end: 0 };
  expect(sentence.slice(start, end)).toBe(words);
});

it.each([
  ['there are two', 'How many are lost?', 'It lost 41 officers and 9 boats.'],
  ['there is none', 'When was it?', 'It was long after.'],
  ['a name is asked for', 'Who left?', 'Ana Sol left in 2019.'],
])('has no answer words: %s', (_, question, sentence) => {
  expect(findAnswerWords(sentence, analyseQuestion(question))).toBeUndefined();
});

describe('the first passage', () => {
  const search = createSearch([articleIn(ferry, 'ferry.txt')]);
  const wordsIn = (question: string) =>
    search({ question, articles: undefined, speaker: undefined }).hits.map(
      ({ article, answerWords }) => answerWords && article.text.slice(answerWords.start, answerWords.end),
    );

  it('alone has words that answer', () => {
    const [first, ...others] = wordsIn('How many officers did it lose in two years?');
    expect(first).toBe('41');
    for (const words of others) expect(words).toBeUndefined();
  });

  it('has the name of the speaker for a question that asks who says it', () => {
    expect(wordsIn('Who said nobody wanted this?')[0]).toBe('Margaret Oyelaran');
  });
});

/** What kind of answer a question expects. */
import { describe, expect, it } from 'vitest';
import { answerType, answerTypesOf } from '../../../src/search/analysis/answer-types.ts';
import { splitWords } from '../../../src/search/analysis/terms.ts';

const withTrait = (sentence: string, wanted: number): readonly string[] => {
  const words = splitWords(sentence);
  const { ofWords } = answerTypesOf(words);
  return words.flatMap(({ folded }, i) => (((ofWords[i] ?? 0) & wanted) === 0 ? [] : [folded]));
};

describe('answerTypesOf', () => {
  it.each([
    ['The 25-year-old drummer left.', ['25']],
    ['A woman aged 51 was hurt.', ['51']],
    ['He left at the age of seven.', ['seven']],
    ['Ana Sol, 38, keeps the clock.', ['38']],
    ['She was seven when they met.', []],
    ['The delegation visited ten cities in 2019.', []],
    ['It holds 4,000 books.', []],
  ])('an age: %s', (sentence, ages) => {
    expect(withTrait(sentence, answerType.age)).toEqual(ages);
  });

  it.each([
    ['It opened in 1996.', ['1996']],
    ['It opened in 506.', ['506']],
    ['It has 506 books.', []],
    ['A bell of the 9th century hangs there.', ['9th', 'century']],
    ['They left on May 15.', ['may']],
    ['They may leave.', []],
    ['It began at 3:40 a.m. in the hall.', ['3.40']],
    ['It closes at 8pm or at midnight.', ['8pm', 'midnight']],
    ['It costs 3.40 a piece.', []],
  ])('a date: %s', (sentence, dates) => {
    expect(withTrait(sentence, answerType.date)).toEqual(dates);
  });

  it.each([
    ['It took seven months.', ['months']],
    ['It has been open since 1996.', ['1996']],
    ['It opened in 1996.', []],
  ])('a time that passes: %s', (sentence, times) => {
    expect(withTrait(sentence, answerType.duration)).toEqual(times);
  });

  it.each([
    ['They did not sell the harbour.', true],
    ["They didn't sell it.", true],
    ['They sold it.', false],
  ])('a denial: %s', (sentence, denies) => {
    expect((answerTypesOf(splitWords(sentence)).ofSentence & answerType.denial) !== 0).toBe(denies);
  });
});

/** Typing errors: question words and small words that were meant otherwise. */
import { describe, expect, it } from 'vitest';
import { commonWordNear, withQuestionWord } from '../../../src/search/question/typing-errors.ts';
import { createSearch } from '../../../src/search/search.ts';
import { articleIn, harbour } from '../articles.ts';

describe('withQuestionWord', () => {
  it.each([
    ['Waht is it?', 'what is it?'],
    ['wher did they go', 'where did they go'],
    ['Whih year was it?', 'which year was it?'],
    ['hoe many are there', 'how many are there'],
    ['Wat is it?', 'what is it?'],
    ['Wat Pho', 'Wat Pho'],
    ['Wen Jiabao', 'Wen Jiabao'],
    ['hat shops', 'hat shops'],
    ['Whole towns', 'Whole towns'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(withQuestionWord(text)).toBe(expected);
  });
});

describe('an error in a small word', () => {
  const search = createSearch([articleIn(harbour)]);
  const ask = (question: string) => search({ question, articles: undefined, speaker: undefined });

  it.each([
    'Whta will the bridge cost?',
    'When does work begin afetr the storms?',
    'Whcih company will build it?',
  ])('costs no answer: %s', (question) => {
    const { kind, missing, corrections } = ask(question);
    expect(kind).not.toBe('not-found');
    expect(missing).toEqual([]);
    expect(corrections).toEqual([]);
  });

  it.each([
    ['becuase', 'because'],
    ['uncharacteristicaly', 'uncharacteristically'],
    ['x'.repeat(6000), undefined],
  ])('is corrected to the commonest word near to it: %.30s', (word, expected) => {
    expect(commonWordNear(word)).toBe(expected);
  });
});

/** What a question asks, by its words. */
import { describe, expect, it } from 'vitest';
import { analyseQuestion } from '../../../src/search/question/question.ts';

describe('analyseQuestion', () => {
  it.each([
    ['Who led the delegation?', 'who'],
    ['By whom was it led?', 'who'],
    ['When did she leave?', 'when'],
    ['What year was it founded?', 'when'],
    ['In which year did it end?', 'when'],
    ['Where was the fair held?', 'where'],
    ['In what city does he live?', 'where'],
    ['How many jobs depend on it?', 'how many'],
    ['How much did it cost?', 'how many'],
    ['What is the population of Oregon?', 'how many'],
    ['How old is he?', 'how old'],
    ['At what age did she leave?', 'how old'],
    ['How long did it last?', 'how long'],
    ['How long ago did it end?', 'when'],
    ['How far is it?', 'how many'],
    ['Why did they go?', 'why'],
    ['How did they go?', 'other'],
    ['What did they want?', 'other'],
    ['export losses', 'other'],
    ['', 'other'],
  ])('%s asks for: %s', (text, kind) => {
    expect(analyseQuestion(text).kind).toBe(kind);
  });

  it('looks for the words that say something, each once, in order', () => {
    const { terms, pairs } = analyseQuestion('How many US jobs depend on US exports?');
    expect(terms.map(({ written }) => written)).toEqual(['US', 'jobs', 'depend', 'exports']);
    expect(pairs).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
      [0, 3],
    ]);
  });

  it('marks the word that the question word asks about', () => {
    const { terms } = analyseQuestion('Yesterday, which states joined?');
    expect(terms.filter(({ focus }) => focus).map(({ written }) => written)).toEqual(['states']);
  });

  it('looks for stop words when there is nothing else', () => {
    expect(analyseQuestion('To be, or not to be?').terms.map(({ term }) => term)).toEqual([
      'to',
      'be',
      'or',
      'not',
    ]);
  });

  it('looks for the first 64 words of a long text', () => {
    const text = Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ');
    expect(analyseQuestion(text).terms).toHaveLength(64);
  });

  it.each([
    ['What did they not sell?', true],
    ["Who didn't go?", true],
    ['What did they never say?', true],
    ['What did they sell?', false],
    ['What was noted?', false],
    // The answer to these is often put in the affirmative.
    ["Why didn't they sell it?", false],
    ["Don't they sell it?", false],
  ])('%s denies: %s', (text, denies) => {
    expect(analyseQuestion(text).denies).toBe(denies);
  });

  it.each([
    ['how many jobs need exports', 'jobs'],
    ['How many US jobs depend on it?', 'jobs'],
    ['how many chinese officials did he meet', 'officials'],
    ['How many Chinese went?', undefined],
  ])('%s counts: %s', (text, noun) => {
    const { terms, counted } = analyseQuestion(text);
    expect(counted === undefined ? undefined : terms[counted]?.folded).toBe(noun);
  });
});

/** Words that share runs of letters. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildRunFinder,
  countBits,
  lettersOf,
  markRuns,
  runsOf,
} from '../../../src/search/analysis/char-ngrams.ts';
import { splitWords } from '../../../src/search/analysis/terms.ts';

const letters = (text: string): Uint8Array => lettersOf(splitWords(text));
const runs = (text: string): readonly number[] => runsOf(letters(text));

/** The number of runs of `question` that `text` has. */
function sharedRuns(question: string, text: string): number {
  const finder = buildRunFinder(runs(question));
  const marks = new Int32Array(finder.width);
  markRuns(finder, letters(text), { start: 0, end: letters(text).length, marks, first: 0 });
  return marks.reduce((sum, bits) => sum + countBits(bits), 0);
}

describe('runs of letters', () => {
  it.each([
    ['are all there in the same words', 'The harbour', 'the HARBOUR', 10],
    ['are there in part where a word ends otherwise', 'farming', 'farmers', 2],
    ['run over the blank between two words', 'of a', 'out of action', 2],
    ['are not there in other words', 'farming', 'glaciers', 0],
    ['are none where there is no word', 'farming', '?!', 0],
    ['are none of a question without a word', '…', 'farmers', 0],
  ])('%s', (_, question, sentence, count) => {
    expect(sharedRuns(question, sentence)).toBe(count);
  });

  it('are each marked once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sharedRuns(text, text)).toBe(runs(text).length);
      }),
    );
  });

  it('are at most 128, however long the question', () => {
    const long = Array.from({ length: 900 }, (_, i) => `word${i * 7919}`).join(' ');
    expect(runs(long)).toHaveLength(128);
  });
});

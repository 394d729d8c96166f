/** Where the content of a cue may begin and end, and what the models are asked about these places. */
import { describe, expect, it } from 'vitest';
import { encodeCue } from '../../../src/article/speech/indirect/cue-features.ts';
import { addEndAfter } from '../../../src/article/speech/indirect/end-features.ts';
import { isThing } from '../../../src/article/speech/indirect/non-speech.ts';
import {
  endsAfter,
  endsBefore,
  startsAfter,
  startsBefore,
} from '../../../src/article/speech/indirect/span-boundaries.ts';
import { addStartAfter } from '../../../src/article/speech/indirect/start-features.ts';
import { readSpeechLines } from '../../../src/article/speech/speech-lines.ts';
import { splitParagraphs } from '../../../src/article/structure/paragraphs.ts';
import { createFeatures, reset } from '../../../src/model/hashed-features.ts';

/** The sentence as a line, with its first cue. */
function read(sentence: string) {
  const text = `A day by the sea\n\n${sentence}`;
  const speechLine = readSpeechLines(text, splitParagraphs(text, []))[1];
  const cue = speechLine?.cues[0];
  if (speechLine?.coded === undefined || cue === undefined)
    throw new Error(`${sentence}: expected a cue, got none`);
  const wordAt = (at: number) => speechLine.line.tokens[at]?.text;
  return { ...speechLine, coded: speechLine.coded, cue, wordAt };
}

describe('startsAfter', () => {
  it.each([
    ['a clause', 'She said that it rained.', ['that', 'it', 'rained']],
    ['the words after "according to"', 'According to Ms. Lind the plan failed.', ['the']],
    ['the words after a comma behind "as"', 'As Ms. Day told the paper, the plan failed.', ['the']],
    ['no name before a pronoun', 'She told Radio Sund it was late.', ['Radio', 'it', 'was', 'late']],
  ])('offers %s', (_, sentence, words) => {
    const { line, cue, isWhole, wordAt } = read(sentence);
    expect(startsAfter(line, cue, isWhole).map(wordAt)).toEqual(words);
  });
});

describe('endsAfter', () => {
  it.each([
    ['the end of the sentence', 'She said that it rained.', 'that', ['.']],
    ['a word that opens a phrase', 'She said that it rained on Monday.', 'that', ['on', '.']],
    [
      'no place inside quoted words',
      'She said that it was a “very bad day” at sea.',
      'that',
      ['“', '”', '.'],
    ],
    ['not before the main clause', 'She said that when it rains, the roof leaks.', 'that', ['.']],
  ])('offers %s', (_, sentence, first, words) => {
    const { line, isWhole, wordAt } = read(sentence);
    const start = line.tokens.findIndex(({ text }) => text === first);
    const ends = endsAfter(line, start, isWhole).map(wordAt);
    expect(ends).toEqual(expect.arrayContaining(words));
    expect(ends).not.toContain('bad');
  });
});

describe('before a cue', () => {
  it('the content ends before the comma, and begins with the sentence', () => {
    const { line, cue, isWhole, wordAt } = read('The roof leaks, the keeper said.');
    expect(endsBefore(line, cue, isWhole).map(wordAt)).toContain(',');
    expect(startsBefore(line, 3, isWhole).map(wordAt)).toEqual(['The']);
  });

  it('the content begins after a dateline', () => {
    const { line, isWhole, wordAt } = read('BRANA, Oct. 3 – The roof leaks, the keeper said today.');
    const end = line.tokens.findIndex(({ text }) => text === 'leaks') + 1;
    expect(startsBefore(line, end, isWhole).map(wordAt)).toEqual(['The']);
  });
});

describe('isThing', () => {
  it.each([
    ['a thing that is shown', 'The map shows the coast.', true],
    ['how things are', 'The map shows how the tide rises.', false],
    ['a finding', 'The map shows the coast is rising.', false],
  ])('tells %s', (_, sentence, expected) => {
    const { coded, cue, line } = read(sentence);
    expect(isThing(coded, cue, { start: cue.end, end: line.tokens.length - 1 })).toBe(expected);
  });
});

describe('the features of a place', () => {
  it('are the same each time, and differ between places', () => {
    const { coded, cue } = read('She said on Monday that it rained.');
    const codedCue = encodeCue(coded, cue);
    const features = createFeatures();
    const at = (describe: () => void) => {
      reset(features);
      describe();
      return features.hashes.slice(0, features.count).join(' ');
    };
    const starts = [4, 5, 4].map((place) => at(() => addStartAfter(features, coded, codedCue, place)));
    const ends = [6, 7, 6].map((place) =>
      at(() => addEndAfter(features, coded, codedCue, { start: 4, at: place })),
    );
    for (const [first, second, again] of [starts, ends]) {
      expect(again).toBe(first);
      expect(second).not.toBe(first);
    }
  });
});

/** Full stops: those of abbreviations, and those that end a sentence. */
import { describe, expect, it } from 'vitest';
import { isAbbreviation, opensSentence } from '../../../src/article/structure/abbreviation-stops.ts';
import { endsSentence } from '../../../src/article/structure/sentence-boundaries.ts';

describe('isAbbreviation', () => {
  it.each<[string, string, boolean]>([
    ['She met Dr', 'Sol', true],
    ['The firm is Holm Inc', 'The', false],
    ['The firm is Holm Inc', 'shares', true],
    ['the army of the U.S', 'Army', true],
    ['the laws of the U.S', 'The', false],
    ['See No', '5', true],
    ['He said no', 'I', false],
    ['It opens am 3', 'Mai', true],
    ['The list: 1', 'Offers', true],
    ['It is about you and I', 'They', false],
    ['He left at 6 p.m', 'Mr', false],
    ['At 5 a.m', 'Mr', true],
    ['lo dice l’on', 'Rossi', true],
    ['The lamp is on', 'Rossi', false],
    ['The bridge is closed', 'Nord', false],
  ])('of the stop after %j before %j', (before, next, is) => {
    expect(isAbbreviation({ before, opensLine: false, next })).toBe(is);
  });

  it('takes a number that opens a line for that of a list', () => {
    expect(isAbbreviation({ before: '12', opensLine: true, next: 'Boats' })).toBe(true);
    expect(isAbbreviation({ before: 'It sold 12', opensLine: true, next: 'Boats' })).toBe(false);
  });
});

describe('opensSentence', () => {
  it.each([
    ['The', true],
    ['Don’t', true],
    ['Nord', false],
    ['', false],
  ])('of %j', (word, is) => {
    expect(opensSentence(word)).toBe(is);
  });
});

describe('endsSentence', () => {
  // The stop is the one before "|", which is no part of the text.
  it.each<[string, boolean]>([
    ['It closed.| The council met.', true],
    ['It costs 3.|5 million.', false],
    ['It is on example.|org today.', false],
    ['It was sold.|The county paid.', true],
    ['It closed (!)| on Monday.', false],
    ['Why?| Nobody knew.', true],
    ['“Why?”| Ms. Lee asked.', false],
    ['“We left.”|“So did we.”', true],
    ['in line with ...| Canon Law', false],
    ['It was wrong. ...| Experts knew.', true],
    ['NEWPORT NEWS, Va.| - In a tradition of years, they met.', false],
    ['はい。|と言った。', true],
    ['「はい。」|と言った。', false],
  ])('%j', (marked, is) => {
    const end = marked.indexOf('|');
    const text = marked.replace('|', '');
    const index = end - (/[.!?…。)\]”」]+$/u.exec(text.slice(0, end))?.[0].length ?? 0);
    expect(endsSentence({ text, sentence: 0, index, end, hasCase: true })).toBe(is);
  });
});

/** Noun phrases, subjects and appositions of single sentences. */
import { describe, expect, it } from 'vitest';
import { appositionAfter } from '../../../src/article/syntax/appositions.ts';
import { phraseEndingAt } from '../../../src/article/syntax/noun-phrases.ts';
import { subjectAfter, subjectBefore } from '../../../src/article/syntax/subject-phrases.ts';
import { indexOf, lineOf, wordsOf } from './sentences.ts';

describe('phraseEndingAt', () => {
  it.each([
    ['a name', 'Then Ann Lee left.', 'Lee', 'Ann Lee', 'name'],
    ['a role before a name', 'Then harbour chief Ann Lee left.', 'Lee', 'harbour chief Ann Lee', 'name'],
    ['a noun with its article', 'Then the old keeper left.', 'keeper', 'the old keeper', 'nominal'],
    ['an owner', "Then Ohio's old governor left.", 'governor', "Ohio's old governor", 'nominal'],
    [
      'a plural owner',
      "Then the traders' association left.",
      'association',
      "the traders' association",
      'nominal',
    ],
    ['a tail of people', 'Then advisers to Mr. Lee left.', 'Lee', 'advisers to Mr. Lee', 'nominal'],
    ['particles', 'Then Ursula von der Leyden left.', 'Leyden', 'Ursula von der Leyden', 'name'],
    ['a pronoun', 'Then she left.', 'she', 'she', 'pronoun'],
  ])('finds %s', (_, sentence, last, words, type) => {
    const line = lineOf(sentence);
    const phrase = phraseEndingAt(line, indexOf(line, last), 1);
    expect({ words: wordsOf(line, phrase), type: phrase?.type }).toEqual({ words, type });
  });

  it.each([
    ['a verb of saying', 'Then she said so.', 'said'],
    ['a preposition', 'Then she left with him.', 'with'],
    ['a mark', 'Then, she left.', ','],
  ])('finds none that ends with %s', (_, sentence, last) => {
    const line = lineOf(sentence);
    expect(phraseEndingAt(line, indexOf(line, last), 0)).toBeUndefined();
  });
});

describe('subjectBefore', () => {
  it.each([
    ['beside its verb', 'Ann Lee said so.', 'Ann Lee'],
    ['before an adverb', 'Ann Lee later said so.', 'Ann Lee'],
    ['before a day', 'Ann Lee on Monday said so.', 'Ann Lee'],
    ['before an apposition', 'Ann Lee, a lawyer from Port Hallen, said so.', 'Ann Lee'],
    ['before a party in brackets', 'Ann Lee (L-North) said so.', 'Ann Lee'],
    ['of two', 'Ann Lee and Bo Ek said so.', 'Ann Lee and Bo Ek'],
    ['with a tail', 'A letter seen by the paper said so.', 'A letter seen by the paper'],
  ])('finds the subject %s', (_, sentence, words) => {
    const line = lineOf(sentence);
    expect(wordsOf(line, subjectBefore(line, indexOf(line, 'said'), 0))).toBe(words);
  });
});

describe('subjectAfter', () => {
  it.each([
    ['a name', '“Go,” said Ann Lee.', 'Ann Lee'],
    ['a name before a comma', '“Go,” said Ann Lee, a lawyer.', 'Ann Lee'],
    ['a name before a day', '“Go,” said Ann Lee on Monday.', 'Ann Lee'],
    [
      'an office with its field',
      '“Go,” said Secretary of State for Health Ida Holm.',
      'Secretary of State for Health Ida Holm',
    ],
    ['a month that is a surname', '“Go,” said Theresa May.', 'Theresa May'],
    ['a pronoun', '“Go,” said another.', 'another'],
    ['a name before a pronoun', 'Ellie said BBC Radio it was late.', 'BBC Radio'],
    ['nothing before a preposition', 'She said on Monday that it rained.', undefined],
    ['nothing before a clause', 'She said that it rained.', undefined],
  ])('finds %s', (_, sentence, words) => {
    const line = lineOf(sentence);
    expect(wordsOf(line, subjectAfter(line, indexOf(line, 'said'), line.tokens.length))).toBe(words);
  });
});

describe('appositionAfter', () => {
  it.each([
    ['between commas', 'Ann Lee, a lawyer, left.', 'a lawyer'],
    ['in brackets', 'Ann Lee (L-North) left.', 'L-North'],
    ['not without a mark', 'Ann Lee left the lawyer.', undefined],
  ])('finds what stands %s', (_, sentence, words) => {
    const line = lineOf(sentence);
    const span = appositionAfter(line, 2, line.tokens.length);
    expect(span && line.text.slice(span.start, span.end)).toBe(words);
  });
});

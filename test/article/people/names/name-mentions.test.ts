/** Names in single sentences, with the titles before them. */
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/article/people/names/name-mentions.ts';
import { isPersonsName, nameWords } from '../../../../src/article/people/names/name-parts.ts';
import { lineOf, wordsOf } from '../../syntax/sentences.ts';

describe('findNames', () => {
  it.each<[string, string, readonly string[]]>([
    ['a given name and a surname', 'Then Ann Lee left.', ['Ann Lee (person)']],
    ['a title', 'Then Sen. Holm left.', ['Holm (person)']],
    ['a courtesy title', 'Then Mrs. May left.', ['May (person)']],
    ['a month alone', 'It rained in May again.', []],
    ['an adverb at the head', 'Suddenly it rained.', []],
    ['a verb at the head', 'Asked again, she left.', []],
    ['a body', 'The Harbour Commission met.', ['Harbour Commission (organisation)']],
    [
      'a body with "on"',
      'The Commission on Public Works met.',
      ['Commission on Public Works (organisation)'],
    ],
    ['a name that no list knows', 'Ann Lee met Bo Ek.', ['Ann Lee (person)', 'Bo Ek (unsure)']],
    ['a suffix', 'Then Martin Holm, Jr. left.', ['Martin Holm, Jr. (person)']],
    ['particles', 'Then Ursula von der Leyden left.', ['Ursula von der Leyden (person)']],
    ['a party', 'Then Democrats left.', []],
    ['an office of a place', 'Then the Wisconsin Republican left.', []],
    ['a place alone', 'They flew to Paris again.', []],
    ['a name beside a place', 'Rick Holm of Florida left.', ['Rick Holm (person)']],
  ])('of %s', (_, sentence, names) => {
    const line = lineOf(sentence);
    expect(findNames(line, 1).map((name) => `${wordsOf(line, name)} (${name.kind})`)).toEqual(names);
  });

  it.each([
    ['Then Mr. Holm left.', 'male'],
    ['Then Queen Ada left.', 'female'],
    ['Then Ann Lee left.', 'female'],
    ['Then Dr. Holm left.', undefined],
  ])('takes the gender from %j', (sentence, gender) => {
    expect(findNames(lineOf(sentence), 1)[0]?.gender).toBe(gender);
  });
});

describe('isPersonsName', () => {
  it.each([
    ['Ola Vik', true],
    ['Omar Bank', true],
    ['Vik', false],
    ['Reuters Staff', false],
    ['Ola Vik and Mia Ek', false],
    ['Vik, Ola', false],
    ['Room 5', false],
  ])('of %j', (name, is) => {
    expect(isPersonsName(name)).toBe(is);
  });
});

describe('nameWords', () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ['john', 'f.', 'holm'],
      ['john', 'holm'],
    ],
    [
      ['martin', 'holm', ',', 'jr.'],
      ['martin', 'holm'],
    ],
    [
      ['j.', 'f.'],
      ['j.', 'f.'],
    ],
  ])('of %j', (lowers, words) => {
    expect(nameWords(lowers)).toEqual(words);
  });
});

/** Which name of a speaker is shown beside the fullest one. */
import { expect, it } from 'vitest';
import { otherNameIn, otherNames } from '../../../src/article/people/aliases.ts';

const sol = {
  name: 'Ana Sol',
  kind: 'person',
  role: 'keeper of the clock',
  aliases: ['Sol', 'Mrs. Sol', 'the keeper', 'Stan'],
} as const;

it('leaves out the names that have the surname', () => {
  expect(otherNames(sol)).toEqual(['the keeper', 'Stan']);
});

it.each([
  ['Stan said so.', 'Stan'],
  ['The keeper said so.', 'the keeper'],
  ['So said the keeper.', 'the keeper'],
  ['Standards were kept.', undefined],
  ['Mrs. Sol said so.', undefined],
  ['Ana Sol, the keeper, said so.', undefined],
])('is shown where the text has it and not the fullest: %s', (text, name) => {
  expect(otherNameIn(text, sol)).toBe(name);
});

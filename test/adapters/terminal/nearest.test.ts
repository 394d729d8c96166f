/** Which name a mistyped one is taken for. */
import { expect, it } from 'vitest';
import { nearestName } from '../../../src/adapters/terminal/nearest.ts';

const names = ['ask', 'quote', 'summary', 'speakers', 'article', 'help', 'quit'];

it.each([
  ['qoute', 'quote'],
  ['qute', 'quote'],
  ['sumary', 'summary'],
  ['SUMMARY', 'summary'],
  ['speaker', 'speakers'],
  ['spekaers', 'speakers'],
  ['art', 'article'],
  ['aks', 'ask'],
  ['halp', 'help'],
  ['wikipedia', undefined],
  ['x', undefined],
  ['', undefined],
  ['quotation', undefined],
])('takes “%s” for %s', (typed, name) => {
  expect(nearestName(typed, names)).toBe(name);
});

it('prefers the nearest to the first', () => {
  expect(nearestName('summarx', ['submar', 'summary'])).toBe('summary');
});

/** How what follows a command is cut into values. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutOptions } from '../../../src/adapters/terminal/options.ts';

const names = ['speaker', 'about', 'article', 'question'];

function cut(text: string) {
  const { lead, given } = cutOptions(text, names);
  return { lead, values: Object.fromEntries(given.map(({ name, value }) => [name, value])) };
}

it.each<[string, string, ReturnType<typeof cut>]>([
  ['nothing', '', { lead: '', values: {} }],
  ['words without a name', 'How many jobs?', { lead: 'How many jobs?', values: {} }],
  ['a value', 'about:tariffs', { lead: '', values: { about: 'tariffs' } }],
  ['a value with blanks', 'question:How many jobs?', { lead: '', values: { question: 'How many jobs?' } }],
  [
    'values after each other',
    'about:tariffs speaker:Joe Nguyen',
    { lead: '', values: { about: 'tariffs', speaker: 'Joe Nguyen' } },
  ],
  [
    'a blank after the colon',
    'about: tariffs  speaker: Ana',
    { lead: '', values: { about: 'tariffs', speaker: 'Ana' } },
  ],
  ['capitals', 'About:tariffs SPEAKER:Ana', { lead: '', values: { about: 'tariffs', speaker: 'Ana' } }],
  ['words before a name', 'tariffs speaker:Ana', { lead: 'tariffs', values: { speaker: 'Ana' } }],
  [
    'quotation marks',
    'about:"the tide clock" speaker:Ana',
    { lead: '', values: { about: 'the tide clock', speaker: 'Ana' } },
  ],
  [
    'a name within quotation marks',
    'about:"who is the speaker: Ana?" speaker:Bo',
    { lead: '', values: { about: 'who is the speaker: Ana?', speaker: 'Bo' } },
  ],
  [
    'marks within quotation marks',
    'about:"the "tide" clock"',
    { lead: '', values: { about: 'the "tide" clock' } },
  ],
  [
    'marks around a part of the value',
    'about:"tide" clock speaker:Ana',
    { lead: '', values: { about: '"tide" clock', speaker: 'Ana' } },
  ],
  ['a mark that nothing closes', 'about:"tide clock', { lead: '', values: { about: '"tide clock' } }],
  ['a single mark', 'about:"', { lead: '', values: { about: '"' } }],
  ['an empty value', 'about: speaker:Ana', { lead: '', values: { about: '', speaker: 'Ana' } }],
  [
    'an empty value at the end',
    'about:tides speaker:',
    { lead: '', values: { about: 'tides', speaker: '' } },
  ],
  ['an empty value in marks', 'about:"" speaker:Ana', { lead: '', values: { about: '', speaker: 'Ana' } }],
  ['a name a second time', 'about:a about:b', { lead: '', values: { about: 'a about:b' } }],
  ['a name within a word', 'question:hereabout:x', { lead: '', values: { question: 'hereabout:x' } }],
  ['a name that is unknown', 'about:a topic:b', { lead: '', values: { about: 'a topic:b' } }],
  ['another colon', 'about:at 10:30', { lead: '', values: { about: 'at 10:30' } }],
])('reads %s', (_, text, expected) => {
  expect(cut(text)).toEqual(expected);
});

it('gives back the values of what was written with quotation marks', () => {
  const value = fc.string({ unit: fc.constantFrom('a', ' ', '”', 'é', 'speaker:', '🦀', ':'), minLength: 1 });
  fc.assert(
    fc.property(value, value, (about, speaker) => {
      expect(cut(`about:"${about}" speaker:"${speaker}"`).values).toEqual({
        about: about.trim(),
        speaker: speaker.trim(),
      });
    }),
  );
});

it('says where each value begins', () => {
  const text = 'about: tariffs speaker:"Ana Sol" article:';
  const starts = cutOptions(text, names).given.map(({ start }) => text.slice(start));
  expect(starts).toEqual(['tariffs speaker:"Ana Sol" article:', '"Ana Sol" article:', '']);
});

it.each([
  ['names', 'about:a '],
  ['quotation marks', 'about:" " '],
  ['blanks', ' '],
])('reads two million characters of %s within the time of a test', (_, part) => {
  const text = `question:"${part.repeat(2_000_000 / part.length)}`;
  expect(cut(text).values).toHaveProperty('question');
});

/** What a typed line asks for. */
import { expect, it } from 'vitest';
import { parseLine, type TypedLine } from '../../../src/adapters/terminal/parse.ts';
import { commands } from './stand-in.ts';

/** The parts of a line that tell; a command by its name. */
function parse(line: string): object {
  const parsed: TypedLine = parseLine(line, commands);
  return 'command' in parsed ? { ...parsed, command: parsed.command.name } : parsed;
}

const ask = (question: string) => ({ kind: 'call', call: { command: 'ask', options: { question } } });
const quote = (options: object) => ({ kind: 'call', call: { command: 'quote', options } });

it.each<[string, string, object]>([
  ['an empty line', '', { kind: 'blank' }],
  ['blanks', ' \t ', { kind: 'blank' }],
  ['a question', ' How many jobs? ', ask('How many jobs?')],
  ['a question with a colon', 'speaker:Ana', ask('speaker:Ana')],
  ['a question of one emoji', '🦀', ask('🦀')],
  ['a number', '1', { kind: 'number', number: 1 }],
  ['a number of two digits', ' 25 ', { kind: 'number', number: 25 }],
  ['a year, which is a question', '2019', ask('2019')],
  ['/quit', '/quit', { kind: 'end' }],
  ['/exit, in capitals', ' /EXIT ', { kind: 'end' }],
  ['a command alone', '/ask', { kind: 'call', call: { command: 'ask', options: {} } }],
  ['a command without options', '/help', { kind: 'call', call: { command: 'help', options: {} } }],
  ['a command in capitals', '/HELP', { kind: 'call', call: { command: 'help', options: {} } }],
  ['a named value with blanks', '/ask question:How many jobs?', ask('How many jobs?')],
  ['words for the option that must be given', '/ask How many jobs?', ask('How many jobs?')],
  ['words for the option that may be any text', '/quote the clock', quote({ about: 'the clock' })],
  ['words and a named value', '/quote the clock speaker:Ana', quote({ speaker: 'Ana', about: 'the clock' })],
  [
    'two named values',
    '/quote about:the clock speaker:Ana Sol',
    quote({ about: 'the clock', speaker: 'Ana Sol' }),
  ],
  [
    'a value that is left empty',
    '/quote speaker: about:clocks',
    quote({ speaker: undefined, about: 'clocks' }),
  ],
  ['an address as words', '/quote https://a.example/b', quote({ about: 'https://a.example/b' })],
  ['an option of buttons as words', '/ask question:x page:2', ask('x page:2')],
  [
    'a value as text, for dispatch to read',
    '/ask question:x private:yes',
    { kind: 'call', call: { command: 'ask', options: { question: 'x', private: 'yes' } } },
  ],
  ['a mistyped command', '/qoute x', { kind: 'unknown-command', name: 'qoute', nearest: 'quote' }],
  ['the beginning of a command', '/he', { kind: 'unknown-command', name: 'he', nearest: 'help' }],
  ['no such command', '/wikipedia', { kind: 'unknown-command', name: 'wikipedia', nearest: undefined }],
  ['a slash alone', '/', { kind: 'unknown-command', name: '', nearest: undefined }],
  [
    'a mistyped option',
    '/quote abuot:clocks',
    { kind: 'unknown-option', command: 'quote', name: 'abuot', nearest: 'about' },
  ],
  [
    'a mistyped option after another',
    '/quote about:the clock speeker:Ana',
    { kind: 'unknown-option', command: 'quote', name: 'speeker', nearest: 'speaker' },
  ],
  [
    'no such option',
    '/quote topic:clocks',
    { kind: 'unknown-option', command: 'quote', name: 'topic', nearest: undefined },
  ],
  ['a mistyped option in quotation marks', '/quote about:"a speeker:Ana"', quote({ about: 'a speeker:Ana' })],
  ['words for a command without options', '/help ask', { kind: 'stray-words', command: 'help', text: 'ask' }],
  [
    'words beside the option they would be for',
    '/ask x question:y',
    { kind: 'stray-words', command: 'ask', text: 'x' },
  ],
])('reads %s', (_, line, expected) => {
  expect(parse(line)).toEqual(expected);
});

it('reads two million characters within the time of a test', () => {
  expect(parse(`/quote ${'a:b speeke:'.repeat(180_000)}`)).toHaveProperty('kind');
  expect(parse(`/${'a'.repeat(2_000_000)}`)).toHaveProperty('kind', 'unknown-command');
});

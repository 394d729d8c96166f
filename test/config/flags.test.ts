/** What the flags of the command line ask for. */
import { expect, it } from 'vitest';
import { readTask, type Task } from '../../src/config/flags.ts';
import { en } from '../../src/messages/en.ts';

const run = { kind: 'run', inTerminal: false, json: false, verbose: false } as const;

it.each<[string, readonly string[], Task]>([
  ['nothing', [], run],
  ['the terminal', ['--terminal'], { ...run, inTerminal: true }],
  ['JSON, which is the terminal’s', ['--json'], { ...run, inTerminal: true, json: true }],
  [
    'what was set aside, which the terminal shows',
    ['--verbose'],
    { ...run, inTerminal: true, verbose: true },
  ],
  ['a question', ['--ask', 'How many jobs?'], { kind: 'ask', question: 'How many jobs?', json: false }],
  [
    'a question in several words',
    ['--ask', 'How', 'many', 'jobs?'],
    { kind: 'ask', question: 'How many jobs?', json: false },
  ],
  [
    'a question and JSON',
    ['--ask', 'How many?', '--json'],
    { kind: 'ask', question: 'How many?', json: true },
  ],
  [
    'a question that begins with a dash',
    ['--ask', '--', '-5 degrees?'],
    { kind: 'ask', question: '-5 degrees?', json: false },
  ],
  [
    'the commands in Discord',
    ['--register'],
    { kind: 'register', guildId: undefined, dryRun: false, clear: false },
  ],
  [
    'the commands to be removed',
    ['--register', '--clear'],
    { kind: 'register', guildId: undefined, dryRun: false, clear: true },
  ],
  [
    'the commands of a server, without sending',
    ['--register', '--guild', '123456789012345678', '--dry-run'],
    { kind: 'register', guildId: '123456789012345678', dryRun: true, clear: false },
  ],
  ['help', ['--help'], { kind: 'help' }],
  ['help beside anything', ['--ask', '-h'], { kind: 'help' }],
  ['the version', ['--version'], { kind: 'version' }],
])('reads %s', (_, args, task) => {
  expect(readTask(args, en)).toEqual(task);
});

it.each<[string, readonly string[], string]>([
  ['no question', ['--ask'], 'Expected a question after --ask, got none.'],
  ['a blank question', ['--ask', ' '], 'Expected a question after --ask, got none.'],
  [
    'a question without --ask',
    ['How many?'],
    'Expected flags alone, got “How many?”. A question goes after --ask.',
  ],
  ['a flag that there is not', ['--colour'], "Unknown option '--colour'"],
  ['a flag without its value', ['--register', '--guild'], "'--guild <value>'"],
  ['a value that a flag has not', ['--json=yes'], "'--json' does not take an argument"],
  ['two things to do', ['--ask', 'x', '--register'], 'Expected one of --ask, --register, got several.'],
  [
    'a server and nothing to register',
    ['--guild', '123456789012345678'],
    'Expected --guild together with --register alone.',
  ],
  ['a trial and nothing to register', ['--dry-run'], 'Expected --dry-run together with --register alone.'],
  [
    'commands to remove and nothing to register',
    ['--clear'],
    'Expected --clear together with --register alone.',
  ],
  ['a server that is no number', ['--register', '--guild', 'home'], 'got “home”'],
])('refuses %s', (_, args, message) => {
  expect(readTask(args, en)).toEqual({ kind: 'wrong-usage', message: expect.stringContaining(message) });
});

it('tells every flag in the usage', () => {
  for (const flag of [
    'terminal',
    'ask',
    'json',
    'verbose',
    'register',
    'guild',
    'clear',
    'dry-run',
    'help',
    'version',
  ]) {
    expect(en.terminal.usage).toContain(`--${flag} `);
  }
});

it('aligns what the usage says of each flag', () => {
  const columns = [...en.terminal.usage.matchAll(/^( {2}--\S+(?: [A-Z]+)? +)\S/gm)].map(
    ([, head = '']) => head.length,
  );
  expect(columns.length).toBeGreaterThan(9);
  expect(new Set(columns).size).toBe(1);
});

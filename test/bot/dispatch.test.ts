/** Calls with good, bad and missing values; commands that fail. */
import { describe, expect, it, vi } from 'vitest';
import { type Command, defineCommand } from '../../src/bot/command.ts';
import { createBot } from '../../src/bot/dispatch.ts';
import { createRunner, type RunJob } from '../../src/bot/running/job.ts';
import { UserError } from '../../src/errors.ts';
import { en } from '../../src/messages/en.ts';
import type { Call } from '../../src/reply/call.ts';
import { note, reply } from '../../src/reply/reply.ts';

const echo = defineCommand({
  name: 'echo',
  description: 'Says its values',
  example: '/echo text:hello',
  audience: ({ private: alone }) => (alone ? 'asker' : 'everyone'),
  options: {
    text: {
      type: 'string',
      description: 'What to say',
      required: true,
      maxLength: 10,
      complete: (typed) => Array.from({ length: 30 }, (_, n) => ({ name: `${typed}${n}`, value: String(n) })),
    },
    size: { type: 'string', description: 'How loud', choices: ['small', 'large'] },
    times: { type: 'integer', description: 'How often', min: 1, max: 3 },
    private: { type: 'boolean', description: 'To you alone' },
  },
  run: (values) => reply([note(JSON.stringify(values))]),
});

const failing = (name: string, error: unknown): Command =>
  defineCommand({
    name,
    description: 'Fails',
    example: `/${name}`,
    options: {
      word: {
        type: 'string',
        description: 'A word',
        complete() {
          throw error;
        },
      },
    },
    run() {
      throw error;
    },
  });

const silent = { debug: () => undefined, error: () => undefined };

const library = {
  articles: [],
  faults: [],
  search: () => ({ kind: 'not-found', hits: [], searched: [], unknown: [], speaker: undefined }),
} as never;

function bot() {
  const logged: { readonly fields: object; readonly message: string }[] = [];
  const commands = [
    echo,
    failing('user', new UserError('Mend this.')),
    failing('ours', new TypeError('secret detail')),
  ];
  const log = {
    debug: () => undefined,
    error: (fields: object, message: string) => logged.push({ fields, message }),
  };
  return { logged, ...createBot({ commands, library, messages: en, log }) };
}

const textOf = (answer: { readonly blocks: readonly object[] }) =>
  answer.blocks.map((block) => ('text' in block ? block.text : '')).join('\n');

describe('answer', () => {
  it.each([
    ['text', { text: 'hi' }, { text: 'hi' }],
    ['a choice', { text: 'hi', size: 'large' }, { text: 'hi', size: 'large' }],
    ['a whole number', { text: 'hi', times: 2 }, { text: 'hi', times: 2 }],
    ['a whole number typed as text', { text: 'hi', times: ' 2 ' }, { text: 'hi', times: 2 }],
    ['yes for true', { text: 'hi', private: 'Yes' }, { text: 'hi', private: true }],
    ['nothing where a value is empty', { text: 'hi', size: '' }, { text: 'hi' }],
    ['a mark for half of a surrogate pair', { text: 'a\ud83d' }, { text: 'a\ufffd' }],
  ])('reads %s', async (_, options, values) => {
    const answer = await bot().answer({ command: 'echo', options });
    expect(answer.outcome).toBe('answered');
    expect(JSON.parse(textOf(answer))).toEqual(values);
  });

  it.each([
    ['a missing value', {}, 'Expected a value for “text”, got none. For example: /echo text:hello'],
    ['an unknown option', { text: 'hi', colour: 'red' }, '/echo has no option “colour”.'],
    ['an inherited name', { text: 'hi', constructor: 'red' }, '/echo has no option “constructor”.'],
    [
      'text that is too long',
      { text: 'hello there' },
      'Expected “text” to be text of at most 10 characters, got hello there.',
    ],
    [
      'what is no choice',
      { text: 'hi', size: 'huge' },
      'Expected “size” to be one of small, large, got huge.',
    ],
    [
      'a number that is too small',
      { text: 'hi', times: 0 },
      'Expected “times” to be a whole number from 1, got 0.',
    ],
    [
      'a number that is not whole',
      { text: 'hi', times: '1.5' },
      'Expected “times” to be a whole number from 1, got 1.5.',
    ],
    ['a blank number', { text: 'hi', times: ' ' }, 'Expected “times” to be a whole number from 1, got .'],
    [
      'neither true nor false',
      { text: 'hi', private: 'maybe' },
      'Expected “private” to be true or false, got maybe.',
    ],
  ])('refuses %s, to the asker alone', async (_, options, sentence) => {
    const answer = await bot().answer({ command: 'echo', options });
    expect(answer).toMatchObject({ outcome: 'wrong-usage', audience: 'asker' });
    expect(textOf(answer)).toBe(sentence);
  });

  it('says that there is no such command', async () => {
    const answer = await bot().answer({ command: 'frobnicate', options: {} });
    expect(answer).toMatchObject({ outcome: 'wrong-usage', audience: 'asker' });
    expect(textOf(answer)).toBe('There is no command “frobnicate”. /help lists them all.');
  });

  it('takes the audience from the command where the reply does not say', async () => {
    expect((await bot().answer({ command: 'echo', options: { text: 'hi' } })).audience).toBe('everyone');
    expect((await bot().answer({ command: 'echo', options: { text: 'hi', private: true } })).audience).toBe(
      'asker',
    );
  });

  it('shows the message of an error that the asker can mend, and logs nothing', async () => {
    const { answer, logged } = bot();
    expect(textOf(await answer({ command: 'user', options: {} }))).toBe('Mend this.');
    expect(logged).toEqual([]);
  });

  it('hides an error of ours behind an id that is in the log too', async () => {
    const { answer, logged } = bot();
    const failed = await answer({ command: 'ours', options: {} });
    const [, id = 'none'] = /report ([0-9a-f]{8})\.$/.exec(textOf(failed)) ?? [];
    expect(failed).toMatchObject({ outcome: 'failed', audience: 'asker' });
    expect(textOf(failed)).not.toContain('secret');
    expect(logged).toMatchObject([{ fields: { id, command: 'ours' }, message: 'command failed' }]);
  });
});

describe('a call of a button', () => {
  const offered = { isOffered: true };

  it.each<[string, Call]>([
    ['a command that there is no longer', { command: 'frobnicate', options: {} }],
    ['an option that there is no longer', { command: 'echo', options: { text: 'hi', colour: 'red' } }],
    ['a value that there is no longer', { command: 'echo', options: { text: 'hi', size: 'huge' } }],
  ])('(%s) is of an older version', async (_, call) => {
    expect(textOf(await bot().answer(call, undefined, offered))).toBe(en.outdated);
  });

  it('says that the article is not available here', async () => {
    const gone = failing('gone', new UserError('There is no article “tides”.', 'article'));
    const answer = await createBot({ commands: [gone], library, messages: en, log: silent }).answer(
      { command: 'gone', options: {} },
      undefined,
      offered,
    );
    expect(textOf(answer)).toBe(en.articleNotHere);
  });
});

describe('a long call', () => {
  const long = defineCommand({
    name: 'long',
    description: 'Takes long',
    example: '/long',
    remembers: true,
    options: {},
    isLong: () => true,
    run(_, { memory }) {
      memory.remember('Ana Sol');
      return reply([note(memory.recall().join(', '))]);
    },
  });
  const call = { command: 'long', options: {} };

  it('runs elsewhere, and what it remembers is remembered here', async () => {
    const run = createRunner({ commands: [long] });
    const runLong = vi.fn<RunJob>((job) => run(job, library));
    const long2 = createBot({
      commands: [long],
      library,
      messages: en,
      log: silent,
      isBounded: true,
      runLong,
    });
    await long2.answer(call);
    expect(textOf(await long2.answer(call))).toBe('Ana Sol, Ana Sol');
    expect(runLong.mock.calls.map(([{ recalled }]) => recalled)).toEqual([[], ['Ana Sol']]);
  });

  it('that does not end is refused in time', async () => {
    vi.useFakeTimers();
    const runLong: RunJob = () => new Promise(() => undefined);
    const stuck = createBot({
      commands: [long],
      library,
      messages: en,
      log: silent,
      isBounded: true,
      runLong,
    });
    const answers = [1, 2].map(() => stuck.answer(call));
    await vi.advanceTimersByTimeAsync(10_100);
    vi.useRealTimers();
    for (const answer of await Promise.all(answers)) {
      expect(answer).toMatchObject({ outcome: 'busy', audience: 'asker' });
      expect(textOf(answer)).toBe(en.busy);
    }
  });
});

describe('complete', () => {
  it('offers at most 25 values', async () => {
    const choices = await bot().complete({ command: 'echo', options: { text: 'a' } }, 'text');
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'a0', value: '0' });
  });

  it.each(['nothing', 'times', 'constructor'])('offers nothing for %s', async (focused) => {
    expect(await bot().complete({ command: 'echo', options: {} }, focused)).toEqual([]);
  });

  it('offers nothing where a command fails', async () => {
    expect(await bot().complete({ command: 'user', options: { word: 'a' } }, 'word')).toEqual([]);
    expect(await bot().complete({ command: 'ours', options: { word: 'a' } }, 'word')).toEqual([]);
  });
});

/** A bot for the adapter's tests: small commands of its own, each there for something that Discord must show. */
import { slice } from '../../../src/article/article.ts';
import { type Command, defineCommand, type StringOption } from '../../../src/bot/command.ts';
import { type Bot, createBot } from '../../../src/bot/dispatch.ts';
import type { Library } from '../../../src/library/library.ts';
import { en } from '../../../src/messages/en.ts';
import { type Action, type Block, note, reply } from '../../../src/reply/reply.ts';

/** A passage of `text` without a speaker. */
export function passageOf(text: string, bold?: { readonly start: number; readonly end: number }): Block {
  return {
    kind: 'passage',
    text: slice(text, { start: 0, end: text.length }),
    bold,
    speakers: [],
    speakerUnknown: false,
    citation: { paragraph: 12, paragraphs: 48, title: undefined },
  };
}

const textOption = {
  type: 'string',
  description: 'What is said',
  required: true,
  complete: (typed) =>
    Array.from({ length: 40 }, (_, i) => ({ name: `${typed} ${i} ${'x'.repeat(120)}`, value: `${i}` })),
} as const satisfies StringOption;

const echo = defineCommand({
  name: 'echo',
  description: 'Say it again',
  example: '/echo text:hello',
  audience: ({ private: alone }) => (alone ? 'asker' : 'everyone'),
  options: {
    page: { type: 'integer', description: 'Which page', min: 1, hidden: true },
    times: { type: 'integer', description: 'How often', min: 1, max: 9 },
    text: textOption,
    tone: { type: 'string', description: 'How it is said', choices: ['soft', 'loud'] },
    private: { type: 'boolean', description: 'To you alone' },
  },
  run(values) {
    const { text, page = 1 } = values;
    const to = (label: string, more: object, opens: 'page' | 'aside'): Action => ({
      kind: 'button',
      label,
      call: { command: 'echo', options: { ...values, ...more } },
      opens,
    });
    const choices = ['one', 'two'].map((label) => ({
      label,
      description: undefined,
      call: { command: 'echo', options: { text: label } },
    }));
    return reply(
      [note(`${text} (${page})`)],
      [
        to('More', { page: page + 1 }, 'page'),
        to('Aside', { page }, 'aside'),
        { kind: 'menu', label: 'Pick', opens: 'aside', choices },
      ],
    );
  },
});

const long = defineCommand({
  name: 'long',
  description: 'Many passages, and one that is longer than any message',
  example: '/long',
  options: {},
  run: () =>
    reply([
      { kind: 'heading', text: 'Long' },
      ...Array.from({ length: 9 }, (_, i) => passageOf(`${i}: ${'word '.repeat(160)}`)),
      passageOf('x'.repeat(10_000)),
      { kind: 'file', name: 'full text.txt', text: 'all of it' },
    ]),
});

const broken = defineCommand({
  name: 'broken',
  description: 'Fails',
  example: '/broken',
  options: {},
  run() {
    throw new Error('as it should');
  },
});

const library: Library = {
  articles: [],
  search: () => {
    throw new Error('unused');
  },
  verify: () => ({ checked: [], unchecked: 0 }),
  entries: [],
  faults: [],
  notices: [],
};

/** Commands that echo, that answer at length, and that break. */
export const commands: readonly Command[] = [echo, long, broken];

/** The bot with `commands`. */
export function createTestBot(): Bot {
  const silent = () => undefined;
  return createBot({ commands, library, messages: en, log: { debug: silent, error: silent } });
}

/** A bot with small commands that answer the same whatever is asked, for tests of the terminal around them. */
import { type Article, slice } from '../../../src/article/article.ts';
import { type Command, defineCommand } from '../../../src/bot/command.ts';
import { type Bot, createBot } from '../../../src/bot/dispatch.ts';
import { en } from '../../../src/messages/en.ts';
import { type Block, note, reply } from '../../../src/reply/reply.ts';

const text = `The clock keeper

Ana Sol winds the tide clock. “It has never stopped,” Mrs. Sol said.

Share this story`;

/** The article that the bot answers from. */
export const tides: Article = {
  id: 'tides',
  file: 'tides.md',
  text,
  title: 'The clock keeper',
  frontMatter: {
    title: undefined,
    author: undefined,
    publisher: undefined,
    published: undefined,
    url: undefined,
    licence: undefined,
    language: undefined,
    speakers: [],
  },
  paragraphs: [],
  setAside: [{ span: { start: text.indexOf('Share'), end: text.length }, reason: 'sharing' }],
  quotations: [],
  speakers: [],
  passages: [],
};

/** A passage of the article, as a reply shows it. */
export const clockPassage: Extract<Block, { kind: 'passage' }> = {
  kind: 'passage',
  text: slice(text, { start: text.indexOf('Ana'), end: text.indexOf('Share') }),
  bold: { start: 30, end: 68 },
  speakers: [{ name: 'Ana Sol', namedHere: 'Mrs. Sol', role: 'keeper of the clock', manner: 'direct' }],
  speakerUnknown: false,
  citation: { paragraph: 1, paragraphs: 1, title: undefined },
};

const ask = defineCommand({
  name: 'ask',
  description: 'Ask the article a question',
  example: '/ask question:Has the clock ever stopped?',
  options: {
    question: { type: 'string', description: 'What do you want to know?', required: true },
    article: {
      type: 'string',
      description: 'Which article',
      complete: () => [{ name: tides.title, value: 'tides' }],
    },
    private: { type: 'boolean', description: 'Show it to you alone' },
    page: { type: 'integer', description: 'Which page', hidden: true },
  },
  run({ question, page = 1 }) {
    if (!question.includes('clock'))
      return reply([note(`Nothing on: ${question}`)], [], { outcome: 'not-found' });
    const call = { command: 'ask', options: { question, page: page + 1 } };
    return reply(
      [{ kind: 'asked', text: question }, { kind: 'heading', text: `Page ${page}` }, clockPassage],
      [
        { kind: 'link', label: 'Open article', url: 'https://courier.example/tides' },
        { kind: 'button', label: 'More', call, opens: 'page' },
        {
          kind: 'menu',
          label: 'What they say',
          opens: 'aside',
          choices: [
            {
              label: 'Ana Sol',
              description: 'keeper',
              call: { command: 'quote', options: { speaker: 'Ana Sol' } },
            },
          ],
        },
      ],
    );
  },
});

const people = ['Ana Sol', 'Ann Marsh', 'Bell\u0007'];

const quote = defineCommand({
  name: 'quote',
  description: 'Who says what',
  example: '/quote about:clocks',
  options: {
    speaker: {
      type: 'string',
      description: 'Who',
      complete: (typed) =>
        people
          .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
          .map((name) => ({ name, value: name })),
    },
    about: { type: 'string', description: 'On what' },
    length: { type: 'string', description: 'How much', choices: ['short', 'long'] },
    article: { type: 'string', description: 'Which article', complete: () => [] },
  },
  run: (values) => reply([note(JSON.stringify(values))]),
});

const help = defineCommand({
  name: 'help',
  description: 'The commands',
  example: '/help',
  options: {},
  run: () => reply([note('Ask.')]),
});

/** The commands of the bot. */
export const commands: readonly Command[] = [ask, quote, help];

/** The bot. */
export const bot: Bot = createBot({
  commands,
  library: {
    articles: [tides],
    entries: [],
    faults: [],
    notices: [],
    search: () => ({
      kind: 'not-found',
      probability: 0,
      hits: [],
      searched: [],
      unknown: [],
      missing: [],
      absent: [],
      corrections: [],
      speaker: undefined,
      foundSpeaker: undefined,
      byPronoun: false,
      byOtherName: false,
      isPasted: false,
    }),
    verify: () => ({ checked: [], unchecked: 0 }),
  },
  messages: en,
  log: { debug: () => undefined, error: () => undefined },
});

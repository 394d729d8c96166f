/** Every command in Discord, over real articles and nasty ones: each button and menu taken, each message checked. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { renderReply } from '../../../../src/adapters/discord/message/render.ts';
import { readArticle } from '../../../../src/article/read.ts';
import { parseArticleFile } from '../../../../src/article/source/article-file.ts';
import { type Bot, createBot } from '../../../../src/bot/dispatch.ts';
import { createLibrary } from '../../../../src/library/library.ts';
import { en } from '../../../../src/messages/en.ts';
import type { Call } from '../../../../src/reply/call.ts';
import type { Action } from '../../../../src/reply/reply.ts';
import { corpus, type OpenBot, openBot, twoArticles } from '../../../commands/bot.ts';
import { type Interaction, onMessage, pressId, slash, typing } from '../../../stand-in/interactions.ts';
import { longText, nastyText } from '../arbitraries.ts';
import { type Connected, connect } from '../connect.ts';
import { customIdsOf, findFaults, quotedIn, textsOf } from '../reading.ts';

const questions = [
  '',
  'How many jobs depend on exports to China?',
  'Who said the wall would shut out the light?',
  'How many jobs depend on exports? Who said the wall would shut out the light? What else did she say?',
  `What did they say about ${'the wall, '.repeat(200)}and why? Who is it? Where does #1 *stand*?`,
  '🙂',
  'مرحبا',
  '@everyone',
  '**#** > x',
  'why '.repeat(1500),
];

const claims = [
  '“I see some governors getting nervous” – Joe Nguyen',
  '> **"We can ask the sea to wait for us,"** Maud Pellow said. "Every summer it comes a little closer."',
  'Nobody asked the people who work there',
  'the',
  '?!',
  '“China is Washington State’s largest export market”, “I never said that”',
  'why '.repeat(1000),
];

/** Calls of every command, with each of its options left out and given. */
function callsOf({ library }: OpenBot): readonly Interaction[] {
  const [article] = library.articles;
  const speaker = article?.speakers[0]?.name ?? 'nobody';
  const common = [{}, { article: article?.id ?? '' }, { article: 'no such article' }];
  return [
    ...questions.map((question) => slash('ask', { question })),
    slash('ask', { question: 'What did they say?', speaker, private: true }),
    ...[
      ...common,
      { speaker },
      { about: 'the harbour and China' },
      { speaker: 'nobody at all', private: true },
    ].map((options) => slash('quote', options)),
    ...[...common, { length: 'long' }, { length: 'short', speaker }, { about: 'trade' }].map((options) =>
      slash('summary', options),
    ),
    ...claims.map((text) => slash('verify', { text })),
    ...common.map((options) => slash('verify', { text: claims[0] ?? '', speaker, ...options })),
    ...claims.flatMap((text) => [onMessage('Check quote', text), onMessage('Find in article', text)]),
    ...common.map((options) => slash('speakers', options)),
    ...common.map((options) => slash('article', options)),
    slash('help'),
  ];
}

describe.each([
  ['one article', corpus],
  ['two articles', twoArticles],
])('with %s', (_, folder) => {
  let bot: OpenBot;
  let connected: Connected;
  beforeAll(async () => {
    bot = await openBot(folder);
    connected = await connect({ bot });
  });
  afterAll(async () => {
    await connected.close();
    expect(connected.discord.faults).toEqual([]);
    expect(bot.errors).toEqual([]);
  });

  it('every command, button and menu is answered within the limits, and quotes word for word', async () => {
    const taken = new Set<string>();
    const visit = async (interaction: Interaction, depth: number): Promise<void> => {
      const { message } = await connected.discord.send(interaction);
      for (const quoted of textsOf(message).flatMap(quotedIn)) {
        expect(
          bot.library.articles.some(({ text }) => text.includes(quoted)),
          quoted,
        ).toBe(true);
      }
      if (depth === 0) return;
      const offered = customIdsOf(message).filter((customId) => !taken.has(customId));
      for (const customId of offered) taken.add(customId);
      for (const customId of offered) await visit(pressId(message, customId), depth - 1);
    };
    for (const call of callsOf(bot)) await visit(call, 3);
    expect(taken.size).toBeGreaterThan(20);
    const answered = connected.lines.filter(({ level }) => level === 'error' || level === 'warn');
    expect(answered).toEqual([]);
  });

  it('every option that completes offers what can be chosen', async () => {
    for (const { name, options } of commands) {
      for (const option of Object.keys(options)) {
        for (const typed of ['', 'a', 'x'.repeat(200), '@everyone']) {
          const { data } = await connected.discord.send(typing(name, { [option]: typed }, option));
          for (const { value } of data.choices ?? []) {
            const { message } = await connected.discord.send(
              slash(name, { ...required(name), [option]: value }),
            );
            expect(textsOf(message).join('\n')).not.toContain('Expected');
          }
        }
      }
    }
  });
});

function required(name: string): Readonly<Record<string, string>> {
  const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ask: { question: 'What happened?' },
    verify: { text: 'They said so' },
  };
  return values[name] ?? {};
}

describe('with any article and any question', () => {
  const paragraph = fc.oneof(
    nastyText(30),
    fc
      .tuple(nastyText(8), nastyText(8))
      .map(([said, who]) => `“${said} we will see,” said Ana ${who} Sol, the keeper. ${said}`),
  );
  const article = fc
    .array(paragraph, { minLength: 1, maxLength: 8 })
    .map((paragraphs) =>
      parseArticleFile({ file: 'nasty.txt', bytes: Buffer.from(paragraphs.join('\n\n')), maxBytes: 1e6 }),
    )
    .filter((parsed) => parsed.kind === 'source')
    .map(({ source }) => readArticle(source));

  function botOver(articles: readonly ReturnType<typeof readArticle>[]): Bot {
    const failed = (fields: object) => expect.fail(JSON.stringify(fields));
    const library = createLibrary(articles);
    return createBot({ commands, library, messages: en, log: { debug: () => undefined, error: failed } });
  }

  it('no message breaks a limit, and every passage un-escapes to a slice of the article', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 1, maxLength: 2 }),
        fc.oneof(nastyText(), longText),
        async (articles, question) => {
          const bot = botOver(articles.map((each, index) => ({ ...each, id: `nasty-${index}` })));
          const check = async (call: Call, depth: number) => {
            const reply = await bot.answer(call);
            const message = renderReply(reply, { call, part: 1 }, en);
            expect(findFaults(message)).toEqual([]);
            const quoted = textsOf(message.data as Parameters<typeof textsOf>[0]).flatMap(quotedIn);
            for (const passage of quoted)
              expect(
                articles.some(({ text }) => text.includes(passage)),
                passage,
              ).toBe(true);
            if (depth > 0)
              for (const next of reply.actions.flatMap(callsOfAction)) await check(next, depth - 1);
          };
          await check({ command: 'ask', options: { question } }, 1);
          await check({ command: 'ask', options: { question: 'What did Ana Sol say we will see?' } }, 1);
          await check({ command: 'quote', options: {} }, 1);
          await check({ command: 'summary', options: { length: 'long', article: 'nasty-0' } }, 0);
          await check({ command: 'speakers', options: {} }, 0);
          await check({ command: 'article', options: { article: 'nasty-0' } }, 1);
        },
      ),
      { numRuns: 40 },
    );
  });

  function callsOfAction(action: Action): readonly Call[] {
    switch (action.kind) {
      case 'button':
        return [action.call];
      case 'menu':
        return action.choices.map(({ call }) => call);
      case 'link':
        return [];
    }
  }
});

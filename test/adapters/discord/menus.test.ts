/** The menu of a message: what is registered for it, what is read of the message, and what is answered. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { defineForDiscord } from '../../../src/adapters/discord/commands/definitions.ts';
import { renderReply } from '../../../src/adapters/discord/message/render.ts';
import { defineCommand } from '../../../src/bot/command.ts';
import { en } from '../../../src/messages/en.ts';
import { reply } from '../../../src/reply/reply.ts';
import { type OpenBot, openBot, twoArticles } from '../../commands/bot.ts';
import { boris, onMessage, press, type SentMessage } from '../../stand-in/interactions.ts';
import { type Connected, connect, faces } from './connect.ts';
import { textsOf } from './reading.ts';

const ephemeral = 1 << 6;
const isPrivate = ({ flags = 0 }: SentMessage) => (flags & ephemeral) !== 0;
const textOf = (message: SentMessage) => textsOf(message).join('\n');

describe.each(faces)('over %s,', (face) => {
  let bot: OpenBot;
  let connected: Connected;
  beforeAll(async () => {
    bot = await openBot(twoArticles);
    connected = await connect({ bot, face });
  });
  afterAll(async () => {
    await connected.close();
    expect(connected.discord.faults).toEqual([]);
    expect(bot.errors).toEqual([]);
  });

  describe('the menu of a message', () => {
    it('is registered for servers and direct messages, without a description', () => {
      const menus = defineForDiscord(commands).filter(({ type }) => type === 3);
      const places = { integration_types: [0, 1], contexts: [0, 1, 2] };
      expect(menus).toEqual([
        { type: 3, name: 'Find in article', ...places },
        { type: 3, name: 'Check quote', ...places },
      ]);
    });

    it.each([
      ['that is too long', 'x'.repeat(33)],
      ['that is blank', ' '],
    ])('takes no name %s', (_, name) => {
      const menu = defineCommand({
        name: 'any',
        description: 'Any',
        example: '/any',
        options: {},
        onMessage: { name, values: () => ({}) },
        run: () => reply([]),
      });
      expect(() => defineForDiscord([menu])).toThrow('a name of 1 to 32 characters');
    });
  });

  describe('Check quote', () => {
    it('answers the asker alone, and the whole room once it is shared, by any member', async () => {
      const { message } = await connected.discord.send(
        onMessage('Check quote', '"We can ask the sea to wait for us" – Maud Pellow'),
      );
      expect(isPrivate(message)).toBe(true);
      expect(textOf(message)).toContain('### ✏️ Altered');
      expect(textOf(message)).toContain('**Negation** · “cannot” in the article, “can” in the claim');
      expect(textOf(message)).toContain('We __**can**__ ask the sea to wait for us');
      expect(textOf(message)).toContain('> "**We __cannot__ ask the sea to wait for us**,"');
      const shared = await connected.discord.send(press(message, en.share, { user: boris }));
      expect(textOf(shared.message)).toContain(
        '-# From a message by <@200000000000000002> · [open the message](https://discord.com/channels/400000000000000001/500000000000000001/700000000000000001)',
      );
      expect([shared.type, isPrivate(shared.message)]).toEqual([4, false]);
      expect(textOf(shared.message)).toBe(textOf(message));
    });

    it.each([
      [
        'an embed',
        { embeds: [{ title: 'Quote', description: '“Nobody asked the people who work there,” he said.' }] },
      ],
      [
        'a field of an embed',
        { embeds: [{ fields: [{ name: 'Tom Hask', value: '“Nobody asked the people who work there”' }] }] },
      ],
      [
        'a component',
        {
          components: [
            { type: 17, components: [{ type: 10, content: '“Nobody asked the people who work there”' }] },
          ],
        },
      ],
      [
        'what is forwarded',
        {
          message_snapshots: [
            { message: { content: '“Nobody asked the people who work there”', embeds: [] } },
          ],
        },
      ],
      [
        'the author and the footer of an embed',
        {
          embeds: [
            {
              author: { name: 'Tom Hask' },
              description: '“Nobody asked the people who work there”',
              footer: { text: 'yesterday' },
            },
          ],
        },
      ],
      [
        'a poll',
        {
          poll: {
            question: { text: 'Who said “Nobody asked the people who work there”?' },
            answers: [{ answer_id: 1, poll_media: { text: 'Tom Hask' } }],
          },
        },
      ],
    ])('reads %s', async (_, message) => {
      const answer = await connected.discord.send(onMessage('Check quote', message));
      expect(textOf(answer.message)).toContain('### ✅ Exact');
    });

    it.each([
      ['a picture', { attachments: [{ id: '1', filename: 'a.png' }] }, en.noWordsInMessage],
      ['marks alone', { content: '?! …' }, en.nothingToCheck],
    ])('says that %s has no words', async (_, message, sentence) => {
      const answer = await connected.discord.send(onMessage('Check quote', message));
      const [first = ''] = textsOf(answer.message);
      expect([first, isPrivate(answer.message)]).toEqual([sentence, true]);
    });
  });

  describe('a part of a message', () => {
    it('is checked by itself: the speaker of one says nothing of the next', async () => {
      const { message } = await connected.discord.send(
        onMessage('Check quote', {
          embeds: [
            { author: { name: 'Maud Pellow' }, description: '“We cannot ask the sea to wait for us”' },
            { description: '“Nobody asked the people who work there”' },
          ],
        }),
      );
      expect(textOf(message)).toContain('### 1 of 2 · The message says, as said by Maud Pellow');
      expect(textOf(message)).toContain('### 2 of 2 · The message says\n');
    });
  });

  describe('a reply of ours', () => {
    it.each([
      ['/ask', { command: 'ask', options: { question: 'Who built the tide clock?' } }],
      ['/quote', { command: 'quote', options: { speaker: 'Pellow', article: 'harbour-wall' } }],
      ['/summary', { command: 'summary', options: { article: 'harbour-wall', length: 'medium' } }],
      ['/verify', { command: 'verify', options: { text: '“We can ask the sea to wait for us” – Tom Hask' } }],
    ])('to %s holds nothing but true quotations with their right speakers', async (_, call) => {
      const { data } = renderReply(await bot.answer(call), { call, part: 1 }, bot.messages);
      const application_id = connected.discord.applicationId;
      const { message } = await connected.discord.send(onMessage('Check quote', { ...data, application_id }));
      const verdicts = textOf(message).match(/^### (?:✅|✂️|✏️|👤|✖|🧩|❓).*$/gmu) ?? [];
      expect(verdicts).not.toEqual([]);
      expect(verdicts.filter((line) => !/^### ✅ Exact/.test(line))).toEqual([]);
      expect(textOf(message)).not.toContain('make plain');
    });
  });

  describe('Find in article', () => {
    it('asks the message as a question, for the asker alone, and for everybody once it is shared', async () => {
      const { message } = await connected.discord.send(
        onMessage('Find in article', 'Who built the tide clock?'),
      );
      expect([isPrivate(message), textOf(message)]).toEqual([true, expect.stringContaining('Josef Brandt')]);
      const shared = await connected.discord.send(press(message, en.share));
      expect([isPrivate(shared.message), textOf(shared.message)]).toEqual([false, textOf(message)]);
    });
  });

  it('an entry that there is no longer asks to ask again', async () => {
    const { message } = await connected.discord.send(onMessage('Count words', 'one two'));
    expect([textOf(message), isPrivate(message)]).toEqual([en.outdated, true]);
  });
});

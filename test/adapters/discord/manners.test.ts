/** What one person may do to the room: how often they may ask, share and delete. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRateLimit } from '../../../src/adapters/discord/rate-limit.ts';
import { en } from '../../../src/messages/en.ts';
import { type OpenBot, openBot, twoArticles } from '../../commands/bot.ts';
import { anna, boris, onMessage, press, type SentMessage, slash } from '../../stand-in/interactions.ts';
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
    connected = await connect({ bot, allow: createRateLimit(), face });
  });
  afterAll(async () => {
    await connected.close();
    expect(connected.discord.faults).toEqual([]);
    expect(bot.errors).toEqual([]);
  });

  describe('createRateLimit', () => {
    it('allows each user 20 calls in 10 seconds', () => {
      let now = 0;
      const allow = createRateLimit(() => now);
      const calls = Array.from({ length: 25 }, () => allow('anna'));
      expect(calls.filter(Boolean)).toHaveLength(20);
      expect(allow('boris')).toBe(true);
      now = 10_000;
      expect(allow('anna')).toBe(true);
    });
  });

  it('asks a person who calls too fast to wait, and no other person', async () => {
    const help = () => connected.discord.send(slash('help', {}, { user: '200000000000000077' }));
    for (let i = 0; i < 20; i++) await help();
    const { message } = await help();
    expect([textOf(message), isPrivate(message)]).toEqual([en.tooFast, true]);
    expect(textOf((await connected.discord.send(slash('help'))).message)).not.toBe(en.tooFast);
  });

  it('shares a result once', async () => {
    const { message } = await connected.discord.send(
      onMessage('Check quote', '"We can ask the sea to wait for us" – Maud Pellow'),
    );
    const first = await connected.discord.send(press(message, en.share));
    expect(isPrivate(first.message)).toBe(false);
    for (const user of [anna, boris]) {
      const again = await connected.discord.send(press(message, en.share, { user }));
      expect([textOf(again.message), isPrivate(again.message)]).toEqual([en.alreadyShared, true]);
    }
  });

  describe('the button that deletes', () => {
    it('is on what everybody sees alone', async () => {
      const shown = await connected.discord.send(slash('ask', { question: 'Who built the tide clock?' }));
      const alone = await connected.discord.send(slash('help'));
      expect(JSON.stringify(shown.message)).toContain(en.deleteAnswer);
      expect(JSON.stringify(alone.message)).not.toContain(en.deleteAnswer);
    });

    it('deletes the answer for the person who asked, and for no other person', async () => {
      const { message } = await connected.discord.send(
        slash('ask', { question: 'Who built the tide clock?' }, { user: anna }),
      );
      const refused = await connected.discord.send(press(message, en.deleteAnswer, { user: boris }));
      expect([textOf(refused.message), isPrivate(refused.message)]).toEqual([en.notYourAnswer, true]);
      expect(connected.discord.deleted).toHaveLength(0);
      const deleted = await connected.discord.send(press(message, en.deleteAnswer, { user: anna }));
      expect(deleted.type).toBe(6);
      await expect.poll(() => connected.discord.deleted.length).toBe(1);
    });
  });
});

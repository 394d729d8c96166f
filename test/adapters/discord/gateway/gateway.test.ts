/** The connection to Discord: log-in, commands, a call that takes long, and every way in which it may end. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { openStorage } from '../../../../src/storage/open-storage.ts';
import type { StandIn } from '../../../stand-in/stand-in.ts';
import { createTestBot } from '../bot.ts';
import { connect } from '../connect.ts';
import { closedAfterEach, hello } from './connections.ts';

const { start, startStandIn } = closedAfterEach();

describe('connectDiscord', () => {
  it('logs in for direct messages alone, registers the commands and answers', async () => {
    const { discord, lines } = await start();
    expect(discord.gateway.identified.map(({ intents }) => intents)).toEqual([1 << 12]);
    expect([...discord.registered.keys()]).toEqual([`/applications/${discord.applicationId}/commands`]);
    expect(lines.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'info: connected to Discord',
      'info: commands registered',
    ]);
    await discord.send(hello);
    expect(discord.faults).toEqual([]);
  });

  it('does not register again what Discord has already', async () => {
    const discord = await startStandIn();
    for (const _ of [1, 2]) await (await connect({ discord })).close();
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('registers in one server alone where the settings say so', async () => {
    const { discord } = await start({ settings: { guildId: '400000000000000001' } });
    expect([...discord.registered.keys()]).toEqual([
      `/applications/${discord.applicationId}/guilds/400000000000000001/commands`,
    ]);
  });

  it('keeps its token out of the log', async () => {
    const { discord, lines } = await start();
    await discord.send(hello);
    expect(JSON.stringify(lines)).not.toContain(discord.token);
  });
});

describe('a call that takes long', () => {
  it('is deferred in time, and completed when its answer is there', async () => {
    const bot = createTestBot();
    const late: typeof bot.answer = async (...given) => {
      await pause(2400);
      return bot.answer(...given);
    };
    const { discord } = await start({ bot: { ...bot, answer: late } });
    const { type, ms } = await discord.send(hello);
    expect(type).toBe(5);
    expect(ms).toBeLessThan(discord.deadlineMs);
    await expect.poll(() => JSON.stringify([...discord.completed.values()])).toContain('hello (1)');
    expect(discord.faults).toEqual([]);
  });
});

describe('a server that removes the bot', () => {
  it('is noted, and an outage is not', async () => {
    const storage = await openStorage({ file: ':memory:', warn: () => undefined });
    const [left, out] = ['400000000000000001', '400000000000000002'];
    for (const id of [left, out]) await storage.rooms.set(`server-${id}`, 'private', 'true');
    const { discord } = await start({ storage });
    discord.gateway.dispatch('GUILD_DELETE', { id: out, unavailable: true });
    discord.gateway.dispatch('GUILD_DELETE', { id: left });
    const known = async () =>
      (await storage.rooms.rooms()).map(({ room, leftAt }) => [room, leftAt !== undefined]);
    await expect.poll(known).toEqual([
      [`server-${left}`, true],
      [`server-${out}`, false],
    ]);
  });
});

describe('a connection', () => {
  it.each([
    ['is cut', ({ gateway }: StandIn) => gateway.drop()],
    ['is closed with an error', ({ gateway }: StandIn) => gateway.drop(4000)],
    ['is asked to begin again', ({ gateway }: StandIn) => gateway.askToReconnect()],
  ])('that %s is resumed, and nothing that was asked meanwhile is lost', async (_, interrupt) => {
    const { discord, lines } = await start();
    interrupt(discord);
    const answers = await Promise.all([1, 2, 3].map(() => discord.send(hello)));
    expect(answers).toHaveLength(3);
    await expect.poll(() => discord.gateway.resumed()).toBe(1);
    expect(discord.gateway.identified).toHaveLength(1);
    const told = lines.map(({ message }) => message).slice(2);
    expect(told.filter((message) => !message.startsWith('interaction'))).toEqual([
      'connection to Discord lost, trying again',
      'connected to Discord again',
    ]);
  });

  it('whose session is over begins a new one', async () => {
    const { discord } = await start();
    discord.gateway.invalidate(false);
    await expect.poll(() => discord.gateway.identified).toHaveLength(2);
    await discord.send(hello);
  });

  it('that Discord ends for good says why', async () => {
    const { discord, connection } = await start();
    discord.gateway.resetToken();
    discord.gateway.drop();
    expect((await connection.lost).message).toContain('DISCORD_TOKEN');
  });

  it('that is closed logs out', async () => {
    const { discord, connection, lines } = await start();
    const isLost = vi.fn();
    void connection.lost.then(isLost);
    await connection.close();
    expect(lines.filter(({ message }) => message.includes('lost'))).toEqual([]);
    await expect(discord.send(hello, 200)).rejects.toThrow('no answer');
    expect(isLost).not.toHaveBeenCalled();
  });
});

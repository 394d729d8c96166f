/** The connection to Discord: log-in, commands, what it says of itself, and every way in which it may end. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectDiscord } from '../../../../src/adapters/discord/gateway/gateway.ts';
import { ConfigError } from '../../../../src/errors.ts';
import { openStorage } from '../../../../src/storage/open-storage.ts';
import { startDiscord } from '../../../stand-in/discord.ts';
import type { Mishap } from '../../../stand-in/http.ts';
import { slash } from '../../../stand-in/interactions.ts';
import type { StandIn } from '../../../stand-in/stand-in.ts';
import { createTestBot } from '../bot.ts';
import { type Connected, connect, createTestLog, settingsFor } from '../connect.ts';

const open: Connected[] = [];
const started: StandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
  await Promise.all(started.splice(0).map((each) => each.close()));
});

async function start(...given: Parameters<typeof connect>): Promise<Connected> {
  const connected = await connect(...given);
  open.push(connected);
  return connected;
}

async function startStandIn(): Promise<StandIn> {
  const discord = await startDiscord();
  started.push(discord);
  return discord;
}

/** The error with which connecting fails; undefined if it does not. */
async function failure(connecting: Promise<unknown>): Promise<unknown> {
  return connecting.then(
    () => undefined,
    (reason: unknown) => reason,
  );
}

const hello = slash('echo', { text: 'hello' });

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
    await vi.waitFor(() => expect(JSON.stringify([...discord.completed.values()])).toContain('hello (1)'));
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
    await vi.waitFor(async () => {
      const rooms = await storage.rooms.rooms();
      expect(rooms.map(({ room, leftAt }) => [room, leftAt !== undefined])).toEqual([
        [`server-${left}`, true],
        [`server-${out}`, false],
      ]);
    });
  });
});

describe('a fault in the settings', () => {
  it.each([
    ['a token that the API refuses', { token: 'wrong' }, 'DISCORD_TOKEN'],
    ['an application that is another’s', { applicationId: '100000000000000009' }, 'DISCORD_APPLICATION_ID'],
  ])('(%s) ends the start, and names the setting', async (_, settings, name) => {
    const discord = await startStandIn();
    const error = await failure(connect({ discord, settings }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain(name);
  });

  it('(a token that the gateway refuses) ends the start as well', async () => {
    const discord = await startStandIn();
    discord.gateway.resetToken();
    const error = await failure(connect({ discord }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain('DISCORD_TOKEN');
  });
});

describe('a Discord that cannot be reached at the start', () => {
  it.each<[string, string, Mishap]>([
    ['fails', '/gateway/bot', { kind: 'status', status: 503 }],
    ['asks for patience', '/gateway/bot', { kind: 'status', status: 429, retryAfter: 0.1 }],
    ['breaks the connection', '/gateway/bot', { kind: 'hang up', afterWork: false }],
  ])('(it %s) is tried again, and each time is logged', async (_, path, mishap) => {
    const discord = await startStandIn();
    discord.mishapsAt.set(path, [mishap]);
    const { lines } = await start({ discord });
    expect(lines.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'warn: Discord cannot be reached, trying again',
      'info: connected to Discord',
      'info: commands registered',
    ]);
    expect(lines[0]).toMatchObject({ waitMs: 1000 });
    await discord.send(hello);
  });

  it('is left alone at once when the bot is asked to stop', async () => {
    const discord = await startStandIn();
    discord.mishapsAt.set(
      '/gateway/bot',
      Array.from({ length: 9 }, () => ({ kind: 'status', status: 500 })),
    );
    const stop = new AbortController();
    const connecting = connectDiscord({
      bot: createTestBot(),
      storage: await openStorage({ file: ':memory:', warn: () => undefined }),
      settings: settingsFor(discord),
      stop: stop.signal,
      log: createTestLog().log,
    });
    await vi.waitFor(() => expect(discord.requests).toHaveLength(1));
    stop.abort();
    expect(await connecting).toBeUndefined();
  });

  it('whose commands cannot be registered answers meanwhile, and gets them later', async () => {
    const discord = await startStandIn();
    const path = `/applications/${discord.applicationId}/commands`;
    discord.mishapsAt.set(path, [{ kind: 'status', status: 502 }]);
    const { lines } = await start({ discord });
    await discord.send(hello);
    const told = () =>
      lines.filter(({ level }) => level !== 'debug').map(({ level, message }) => `${level}: ${message}`);
    // The program logs it after Discord has registered them.
    await vi.waitFor(
      () =>
        expect(told()).toEqual([
          'info: connected to Discord',
          'warn: commands could not be registered, trying again',
          'info: commands registered',
        ]),
      { timeout: 5000 },
    );
    expect(discord.registered.size).toBe(1);
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
    await vi.waitFor(() => expect(discord.gateway.resumed()).toBe(1), { timeout: 3000 });
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
    await vi.waitFor(() => expect(discord.gateway.identified).toHaveLength(2), {
      timeout: 12_000,
      interval: 20,
    });
    await vi.waitFor(() => discord.send(hello, 200), { timeout: 3000 });
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

describe('a bot in many servers', () => {
  const inServer = (guild: string) => ({ ...hello, guild_id: guild });
  // Discord sends a server's events to the shard (id >> 22) % count.
  const [even, odd] = [String(2n << 22n), String(3n << 22n)];

  it('connects as many shards as Discord recommends, and answers on each', async () => {
    const discord = await startStandIn();
    discord.gateway.shards = 2;
    await start({ discord, shards: 'auto' });
    expect(discord.gateway.identified.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    for (const guild of [even, odd]) await discord.send(inServer(guild));
  });

  it('connects the shards that the settings name, so that two processes share the servers', async () => {
    const discord = await startStandIn();
    discord.gateway.shards = 2;
    for (const id of [0, 1]) await start({ discord, shards: { ids: [id], count: 2 } });
    expect(discord.gateway.identified.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    for (const guild of [even, odd]) await discord.send(inServer(guild));
  });

  it('is not ready while one of its shards is away', async () => {
    const discord = await startStandIn();
    discord.gateway.shards = 2;
    const { connection } = await start({ discord, shards: 'auto' });
    expect(connection.isReady()).toBe(true);
    discord.gateway.drop();
    await vi.waitFor(() => expect(connection.isReady()).toBe(false));
    await vi.waitFor(() => expect(connection.isReady()).toBe(true), { timeout: 5000 });
  });

  it('says what to set where one connection is not enough', async () => {
    const discord = await startStandIn();
    discord.gateway.shards = 2;
    const error = await failure(connect({ discord }));
    expect(String(error)).toContain('SHARDS=auto');
  });
});

it('refuses to start where Discord sends the interactions to an endpoint', async () => {
  const discord = await startStandIn();
  discord.application.interactions_endpoint_url = 'https://bot.example/interactions';
  const error = await failure(connect({ discord }));
  expect(error).toBeInstanceOf(ConfigError);
  expect(String(error)).toContain('https://bot.example/interactions');
  expect(discord.registered.size).toBe(0);
});

/** The connection to Discord: log-in, commands, what it says of itself, and every way in which it may end. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConfigError } from '../../../../src/errors.ts';
import { type StandIn, startDiscord } from '../../../stand-in/discord.ts';
import { slash } from '../../../stand-in/interactions.ts';
import { type Connected, connect } from '../connect.ts';

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

/** The error with which connecting fails, and how long that takes. */
async function failure(
  connecting: Promise<unknown>,
): Promise<{ readonly error: unknown; readonly ms: number }> {
  const begin = performance.now();
  const error = await connecting.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, ms: performance.now() - begin };
}

const hello = slash('echo', { text: 'hello' });

describe('connectDiscord', () => {
  it('logs in without an intent, registers the commands and answers', async () => {
    const { discord, lines } = await start();
    expect(discord.gateway.identified.map(({ intents }) => intents)).toEqual([0]);
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

describe('a fault in the settings', () => {
  it.each([
    ['a token that the API refuses', { token: 'wrong' }, 'DISCORD_TOKEN'],
    ['an application that is another’s', { applicationId: '100000000000000009' }, 'DISCORD_APPLICATION_ID'],
    ['an address where nothing is', { apiUrl: 'http://127.0.0.1:9/api' }, 'DISCORD_API_URL'],
    ['an address where something else is', { apiUrl: 'http://127.0.0.1:9' }, 'DISCORD_API_URL'],
  ])('(%s) is told in seconds, by the name of the setting', async (_, settings, name) => {
    const discord = await startStandIn();
    const { error, ms } = await failure(connect({ discord, settings }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain(name);
    expect(ms).toBeLessThan(3000);
  });

  it('(a token that the gateway refuses) is told in seconds as well', async () => {
    const discord = await startStandIn();
    discord.gateway.resetToken();
    const { error, ms } = await failure(connect({ discord }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain('DISCORD_TOKEN');
    expect(ms).toBeLessThan(3000);
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

/** A start that fails or waits: settings that Discord refuses, and a Discord that cannot be reached yet. */
import { describe, expect, it } from 'vitest';
import { connectDiscord } from '../../../../src/adapters/discord/gateway/gateway.ts';
import { ConfigError } from '../../../../src/errors.ts';
import { openStorage } from '../../../../src/storage/open-storage.ts';
import type { Mishap } from '../../../stand-in/http.ts';
import { createTestBot } from '../bot.ts';
import { connect, createTestLog, settingsFor } from '../connect.ts';
import { closedAfterEach, failure, hello } from './connections.ts';

const { start, startStandIn } = closedAfterEach();

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
    const paths = () => discord.requests.map(({ path }) => path);
    await expect.poll(paths).toContain('/gateway/bot');
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
    await expect
      .poll(told)
      .toEqual([
        'info: connected to Discord',
        'warn: commands could not be registered, trying again',
        'info: commands registered',
      ]);
    expect(discord.registered.size).toBe(1);
  });
});

it('refuses to start where Discord sends the interactions to an endpoint', async () => {
  const discord = await startStandIn();
  discord.application.interactions_endpoint_url = 'https://bot.example/interactions';
  const error = await failure(connect({ discord }));
  expect(error).toBeInstanceOf(ConfigError);
  expect(String(error)).toContain('https://bot.example/interactions');
  // It does not log in first.
  expect(discord.requests.map(({ path }) => path)).not.toContain('/gateway/bot');
});

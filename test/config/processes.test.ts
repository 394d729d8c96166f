/** Settings that must fit each other: the ports of a process, and its shards. */
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.ts';

function read(env: Readonly<Record<string, string | undefined>>) {
  return readConfig(env, { currentFolder: tmpdir(), logsToTerminal: false });
}

describe('the port of the monitor', () => {
  const DISCORD_PUBLIC_KEY = '0f'.repeat(32);

  it('may not be the one on which interactions are taken', () => {
    expect(() => read({ DISCORD_PUBLIC_KEY, MONITOR_PORT: '8080' })).toThrow(
      'MONITOR_PORT: expected another port than PORT, got the same.',
    );
  });

  it.each([
    ['on the gateway, which takes no PORT', { MONITOR_PORT: '8080' }],
    ['where both are any free port', { DISCORD_PUBLIC_KEY, PORT: '0', MONITOR_PORT: '0' }],
  ])('may have the same number %s', (_, env) => {
    expect(read(env).monitor?.port).toBe(Number(env.MONITOR_PORT));
  });
});

describe('shards', () => {
  it.each([
    ['all', { SHARDS: 'auto' }, 'auto'],
    ['one of several', { SHARDS: '3', SHARD_COUNT: '4' }, { ids: [3], count: 4 }],
    ['a range', { SHARDS: '4-5', SHARD_COUNT: '8' }, { ids: [4, 5], count: 8 }],
  ])('are read: %s', (_, env, expected) => {
    expect(read(env).discord.shards).toEqual(expected);
  });

  it.each([
    ['no range', { SHARDS: 'all' }, 'SHARDS: expected auto'],
    ['a range that runs back', { SHARDS: '3-1', SHARD_COUNT: '4' }, 'SHARDS: expected auto'],
    ['a range without the number of all', { SHARDS: '0-3' }, 'SHARD_COUNT: expected'],
    ['a range beyond the number of all', { SHARDS: '0-4', SHARD_COUNT: '4' }, 'SHARD_COUNT: expected'],
    ['the number of all without a range', { SHARD_COUNT: '4' }, 'SHARD_COUNT: expected'],
  ])('are refused: %s', (_, env, message) => {
    expect(() => read(env)).toThrow(message);
  });
});

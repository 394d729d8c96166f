/** A bot in many servers: how many connections it opens, and which of them. */
import { describe, expect, it } from 'vitest';
import { connect } from '../connect.ts';
import { closedAfterEach, failure, hello } from './connections.ts';

const { start, startStandIn } = closedAfterEach();

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
    await expect.poll(() => connection.isReady(), { interval: 5 }).toBe(false);
    await expect.poll(() => connection.isReady()).toBe(true);
  });

  it('says what to set where one connection is not enough', async () => {
    const discord = await startStandIn();
    discord.gateway.shards = 2;
    const error = await failure(connect({ discord }));
    expect(String(error)).toContain('SHARDS=auto');
  });
});

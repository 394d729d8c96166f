/** What the tests of the connection to Discord share: connections and stand-ins that end with their test. */
import { afterEach } from 'vitest';
import { startDiscord } from '../../../stand-in/discord.ts';
import { slash } from '../../../stand-in/interactions.ts';
import type { StandIn } from '../../../stand-in/stand-in.ts';
import { type Connected, connect } from '../connect.ts';

/** Ways to start a bot and a stand-in of Discord, which are closed after each test of the file that calls this. */
export function closedAfterEach() {
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

  return { start, startStandIn };
}

/** The error with which connecting fails; undefined if it does not. */
export async function failure(connecting: Promise<unknown>): Promise<unknown> {
  return connecting.then(
    () => undefined,
    (reason: unknown) => reason,
  );
}

/** A call that the bot of the tests answers at once. */
export const hello = slash('echo', { text: 'hello' });

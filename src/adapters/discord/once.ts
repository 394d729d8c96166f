/** Runs a call once, even if Discord delivers its interaction several times. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { EntryStore, Key } from '../../storage/storage.ts';
import type { InteractionResponse } from './response.ts';

/** How long to keep a response, in milliseconds. Discord accepts one for as long. */
const keptMs = 15 * 60_000;

/** How often the process that runs a call renews its claim, in milliseconds. */
const beatMs = 1_000;

/**
 * A claim without renewal for this time is dead, in milliseconds. Measured on the waiting process's own
 * clock.
 */
const silentMs = 3_000;

/** The first pause between two looks at the claim, and the longest; each pause doubles the last. In milliseconds. */
const pausesMs = { first: 5, longest: 100 };

const done = 'done ';

/**
 * Returns the response of `carryOut`. It runs for the first delivery of the interaction `key`, across all
 * processes that share `entries`; the other deliveries wait for its response. If the process that runs it
 * dies, another delivery takes over after 3 s.
 */
export async function once(
  key: Key,
  entries: EntryStore,
  carryOut: () => Promise<InteractionResponse>,
): Promise<InteractionResponse> {
  const holder = randomUUID();
  for (let replacing: string | undefined; ; ) {
    const value = `${holder} 0`;
    const given = replacing === undefined ? { value } : { value, replacing };
    if (await entries.claim(key, Date.now() + keptMs, given)) return hold(key, { holder, entries, carryOut });
    const seen = await watch(key, entries);
    if (typeof seen === 'object') return seen;
    replacing = seen;
  }
}

async function hold(
  key: Key,
  {
    holder,
    entries,
    carryOut,
  }: {
    readonly holder: string;
    readonly entries: EntryStore;
    readonly carryOut: () => Promise<InteractionResponse>;
  },
): Promise<InteractionResponse> {
  let beats = 0;
  let beat: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    beats += 1;
    const value = `${holder} ${beats}`;
    beat = beat.then(() => entries.put(key, value, Date.now() + keptMs)).catch(() => undefined);
  }, beatMs);
  const end = async () => {
    clearInterval(timer);
    await beat;
  };
  try {
    const response = await carryOut();
    await end();
    // The call has run, even if another delivery does not get its response. Responses with files are not
    // stored.
    const text = response.files.length === 0 ? `${done}${JSON.stringify(response)}` : undefined;
    if (text !== undefined) await entries.put(key, text, Date.now() + keptMs).catch(() => undefined);
    else await entries.delete(key).catch(() => undefined);
    return response;
  } catch (error) {
    await end();
    await entries.delete(key).catch(() => undefined);
    throw error;
  }
}

/** Waits for the response. Returns the holder's last value if it stops renewing; undefined if it gave up. */
async function watch(key: Key, entries: EntryStore): Promise<InteractionResponse | string | undefined> {
  let last: string | undefined;
  let sinceMs = performance.now();
  for (let pauseMs = pausesMs.first; ; pauseMs = Math.min(2 * pauseMs, pausesMs.longest)) {
    const value = await entries.get(key);
    if (value === undefined) return undefined;
    // The first delivery wrote it as JSON.
    if (value.startsWith(done)) return JSON.parse(value.slice(done.length)) as InteractionResponse;
    if (value !== last) sinceMs = performance.now();
    else if (performance.now() - sinceMs > silentMs) return value;
    last = value;
    await pause(pauseMs);
  }
}

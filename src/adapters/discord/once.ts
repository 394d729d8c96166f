/** Carries out a call once, however often its interaction is delivered. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { EntryStore, Key } from '../../storage/storage.ts';
import type { InteractionResponse } from './response.ts';

/** A response is kept for as long as Discord takes one, in milliseconds. */
const keptMs = 15 * 60_000;

/** How often the process that carries out a call says that it still does, in milliseconds. */
const beatMs = 1_000;

/** A process that has said nothing for so long has ended, in milliseconds. Clocks of machines differ: each uses its own. */
const silentMs = 3_000;

const pollMs = 100;

const done = 'done ';

/**
 * The response of `carryOut`, which runs for the first delivery of the interaction `key`, in every process of the
 * store `entries`; the others wait for its response. Where the process that carries it out ends before it is done,
 * one of the others takes over after 3 s.
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
    // What was carried out is done, though a further delivery may not learn of it. Files are not kept.
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

/** The response once it is there; what its holder said last, if it has fallen silent; undefined if it has given up. */
async function watch(key: Key, entries: EntryStore): Promise<InteractionResponse | string | undefined> {
  let last: string | undefined;
  let sinceMs = performance.now();
  for (;;) {
    const value = await entries.get(key);
    if (value === undefined) return undefined;
    // The first delivery wrote it.
    if (value.startsWith(done)) return JSON.parse(value.slice(done.length)) as InteractionResponse;
    if (value !== last) sinceMs = performance.now();
    else if (performance.now() - sinceMs > silentMs) return value;
    last = value;
    await pause(pollMs);
  }
}

/** Compares the messages of the replicas with those of the core in this process. */
import { createHash } from 'node:crypto';
import type { Storage } from '../../../src/storage/storage.ts';
import type { Program } from '../program.ts';
import type { Asked } from './calls.ts';

/** An interaction, and the hash of the message that came. */
export type Answered = { readonly interaction: Asked; readonly hash: string };

/** The short form in which messages are kept for the comparison. */
export function hashOf(message: string): string {
  return createHash('sha1').update(message).digest('base64');
}

/** Returns those of `answered` whose message differs from the core's over the same store. */
export async function findWrong(
  answered: readonly Answered[],
  { program, storage }: { readonly program: Program; readonly storage: Storage },
): Promise<readonly Asked[]> {
  const core = await openCore(program, storage);
  const known = new Map<string, string>();
  const wrong: Asked[] = [];
  // By server, so that the articles of each are opened once.
  for (const { interaction, hash } of answered.toSorted(byServer)) {
    const { guild_id, type, data } = interaction;
    const key = JSON.stringify([guild_id, type, data]);
    const expected = known.get(key) ?? hashOf(await core(interaction));
    known.set(key, expected);
    if (expected !== hash) wrong.push(interaction);
  }
  return wrong;
}

function byServer({ interaction: a }: Answered, { interaction: b }: Answered): number {
  return String(a.guild_id).localeCompare(String(b.guild_id));
}

async function openCore(
  program: Program,
  storage: Storage,
): Promise<(interaction: Asked) => Promise<string>> {
  const shelf = await program.loadLibrary({ dir: 'corpus', maxBytes: 2_000_000 });
  const rooms = program.createRooms({
    shelf,
    storage: async () => storage,
    maxMemoryBytes: 200_000_000,
    maxArticleBytes: 2_000_000,
  });
  const silent = () => undefined;
  const log = { debug: silent, info: silent, warn: console.warn, error: console.error };
  const bot = program.createBot({
    commands: program.commands,
    library: shelf,
    rooms,
    messages: program.en,
    log,
    // With them, answers offer a card as those of the replicas do.
    cards: program.createCardDrawer(),
  });
  return async (interaction) => {
    const response = await program.respond(interaction as never, { bot, storage, log });
    return JSON.stringify((response?.body as { readonly data?: unknown } | undefined)?.data);
  };
}

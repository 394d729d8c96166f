/** The modules of the built program: what they read and write is the same as in its replicas. */
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

/** The parts that a script needs to fill a store and to answer as the core does. */
export async function loadProgram() {
  const load = (path: string) => import(join(dist, path));
  // Built from the sources that the types come from.
  const [commands, dispatch, library, rooms, source, en, storage, respond] = await Promise.all([
    load('commands/index.js') as Promise<typeof import('../../commands/index.ts')>,
    load('src/bot/dispatch.js') as Promise<typeof import('../../src/bot/dispatch.ts')>,
    load('src/library/library.js') as Promise<typeof import('../../src/library/library.ts')>,
    load('src/library/rooms.js') as Promise<typeof import('../../src/library/rooms.ts')>,
    load('src/library/read-source.js') as Promise<typeof import('../../src/library/read-source.ts')>,
    load('src/messages/en.js') as Promise<typeof import('../../src/messages/en.ts')>,
    load('src/storage/open-storage.js') as Promise<typeof import('../../src/storage/open-storage.ts')>,
    load('src/adapters/discord/respond.js') as Promise<
      typeof import('../../src/adapters/discord/respond.ts')
    >,
  ]);
  return { ...commands, ...dispatch, ...library, ...rooms, ...source, ...en, ...storage, ...respond };
}

/** The modules, loaded. */
export type Program = Awaited<ReturnType<typeof loadProgram>>;

/** Loads the modules of the built program, so that scripts share data formats with its replicas. */
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

/** The parts with which a script fills a store and answers as the core does. */
export async function loadProgram() {
  const load = (path: string) => import(join(dist, path));
  // The build has the same types as the sources.
  const [commands, dispatch, library, rooms, source, en, storage, respond, drawer] = await Promise.all([
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
    load('src/card/drawer.js') as Promise<typeof import('../../src/card/drawer.ts')>,
  ]);
  return {
    ...commands,
    ...dispatch,
    ...library,
    ...rooms,
    ...source,
    ...en,
    ...storage,
    ...respond,
    ...drawer,
  };
}

/** The loaded modules. */
export type Program = Awaited<ReturnType<typeof loadProgram>>;

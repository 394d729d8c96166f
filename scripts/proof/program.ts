/** The parts with which a script fills a store and answers as the core does. */
import * as commands from '../../commands/index.ts';
import * as respond from '../../src/adapters/discord/respond.ts';
import * as dispatch from '../../src/bot/dispatch.ts';
import * as drawer from '../../src/card/drawer.ts';
import * as library from '../../src/library/library.ts';
import * as source from '../../src/library/read-source.ts';
import * as rooms from '../../src/library/rooms.ts';
import * as en from '../../src/messages/en.ts';
import * as storage from '../../src/storage/open-storage.ts';

/** The parts. They run from the sources, and write the same formats of data as the built program. */
export const program = {
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

/** The type of the parts. */
export type Program = typeof program;

/** The worker: runs the calls that take long, over the built-in articles and over rooms with many articles. */
import { workerData } from 'node:worker_threads';
import { commands } from '../commands/index.ts';
import type { Article } from './article/article.ts';
import { createRunner, type Job } from './bot/running/job.ts';
import { type CarriedResult, carryResult } from './bot/running/worker-runner.ts';
import { needOf } from './bot/scope.ts';
import { createCardDrawer } from './card/drawer.ts';
import { createLibrary } from './library/library.ts';
import { createRooms, type RoomsOptions } from './library/rooms.ts';
import { readShelf, type StoredShelf } from './library/shelf/shelf.ts';
import { openStorage, type StorageOptions } from './storage/open-storage.ts';
import type { ArticleRecord, Storage } from './storage/storage.ts';
import { serveTasks } from './worker-thread.ts';

/** What the main thread hands over when it starts the worker. */
export type WorkerData = Pick<RoomsOptions, 'minProbability' | 'maxMemoryBytes' | 'maxArticleBytes'> & {
  /** All of a small shelf, the first of a large one. */
  readonly articles: readonly Article[];
  /** A large shelf: its store, and what is in it. */
  readonly stored?: { readonly file: string; readonly records: readonly ArticleRecord[] } | undefined;
  /** The store of the rooms; undefined if only the main thread has it, in its memory. */
  readonly store: Pick<StorageOptions, 'url' | 'file'> | undefined;
};

// The main thread is the only one that starts this file.
const { articles, stored, store, ...limits } = workerData as WorkerData;
const warn = () => undefined;
const shelf = createLibrary(articles, limits);
const run = createRunner({ commands, cards: createCardDrawer() });
let opened: Promise<Storage> | undefined;
const rooms = createRooms({
  ...limits,
  isShared: true,
  shelf,
  stored: await openStored(),
  storage: () => {
    opened ??= openStorage({ ...store, file: store?.file ?? ':memory:', warn }).catch((error: unknown) => {
      opened = undefined; // The next call tries again.
      throw error;
    });
    return opened;
  },
  mayHold: () => store !== undefined,
});
if (stored === undefined) {
  // Both indexes are built before the first call waits for them.
  shelf.search({ question: 'ready', articles: undefined, speaker: undefined });
  shelf.verify({ text: 'ready', speaker: undefined, article: undefined });
}

serveTasks(async (job: Job): Promise<CarriedResult> => {
  try {
    const { command, values, origin, revision } = job;
    const listed = await rooms.catalogue(origin.room, revision);
    return carryResult(await run(job, await rooms.open(origin.room, needOf(command, values), listed)));
  } catch (error) {
    return carryResult({ kind: 'failed', error });
  }
});

async function openStored(): Promise<StoredShelf | undefined> {
  if (stored === undefined) return undefined;
  return readShelf(await openStorage({ file: stored.file, isOneRoom: true, warn }), stored.records);
}

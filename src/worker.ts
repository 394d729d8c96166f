/** The worker: holds the articles that every room sees, and runs the calls that take long. */
import { workerData } from 'node:worker_threads';
import { commands } from '../commands/index.ts';
import type { Article } from './article/article.ts';
import { createRunner, type JobResult, type RunJob } from './bot/running/job.ts';
import { needOf } from './bot/scope.ts';
import { createCardDrawer } from './card/drawer.ts';
import { createLibrary, type Library } from './library/library.ts';
import { createRooms } from './library/rooms.ts';
import { readShelf } from './library/shelf/shelf.ts';
import type { ArticleRecord } from './storage/storage.ts';
import { serveTasks } from './worker-thread.ts';

/** What the main thread hands over when it starts the worker. */
export type WorkerData = {
  /** All of a small shelf, the first of a large one. */
  readonly articles: readonly Article[];
  readonly minProbability: number | undefined;
  /** A large shelf: its store, and what is in it. */
  readonly stored?: {
    readonly file: string;
    readonly records: readonly ArticleRecord[];
    readonly maxMemoryBytes: number;
    readonly maxArticleBytes: number;
  };
};

// The main thread is the only one that starts this file.
const data = workerData as WorkerData;
const library = createLibrary(data.articles, data);
const run = createRunner({ commands, cards: createCardDrawer() });

serveTasks(data.stored === undefined ? runOver(library) : await runOnShelf(data.stored));

function runOver(articles: Library): RunJob {
  // Both indexes are built before the first call waits for them.
  articles.search({ question: 'ready', articles: undefined, speaker: undefined });
  articles.verify({ text: 'ready', speaker: undefined, article: undefined });
  return (job) => run(job, articles);
}

/** Opens the articles that each job is about. */
async function runOnShelf(stored: NonNullable<WorkerData['stored']>): Promise<RunJob> {
  const { openStorage } = await import('./storage/open-storage.ts');
  const storage = await openStorage({ file: stored.file, isOneRoom: true, warn: () => undefined });
  const rooms = createRooms({
    ...stored,
    shelf: library,
    stored: readShelf(storage, stored.records),
    storage: async () => storage,
    // Calls of rooms with articles of their own stay in the main thread.
    mayHold: () => false,
    minProbability: data.minProbability,
  });
  return async (job): Promise<JobResult> => {
    try {
      return await run(job, await rooms.open(job.origin.room, needOf(job.command, job.values)));
    } catch (error) {
      return { kind: 'failed', error };
    }
  };
}

/** The worker of a bot in Discord: when it starts, and which calls it runs. */
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { createBot } from '../bot/dispatch.ts';
import type { RunJob } from '../bot/running/job.ts';
import { createWorkerRunner, type WorkerRunner } from '../bot/running/worker-runner.ts';
import type { Config } from '../config/config.ts';
import { isLarge, type Library } from '../library/library.ts';
import type { Rooms } from '../library/rooms.ts';
import type { StoredShelf } from '../library/shelf/shelf.ts';
import type { Log } from '../log.ts';
import { scriptFile } from '../program-files.ts';
import type { WorkerData } from '../worker.ts';

const workerFile = scriptFile('worker');

/** The options of a bot that run calls in other threads. */
type WorkerThreads = Pick<Parameters<typeof createBot>[0], 'runLong' | 'runOnShelf' | 'runInLargeRoom'>;

/**
 * Starts the worker for long calls and for large rooms. The worker for a large shelf takes calls when all of it
 * is read.
 */
export async function startWorkers(
  config: Config,
  {
    library,
    stored,
    files,
    rooms,
    log,
  }: {
    readonly library: Library;
    readonly stored: StoredShelf | undefined;
    /** The files of the store of rooms, and of a large shelf. */
    readonly files: { readonly store: string; readonly shelf: string };
    readonly rooms: Rooms;
    readonly log: Log;
  },
): Promise<WorkerThreads> {
  const { minAnswerProbability: minProbability, maxMemoryBytes, maxArticleBytes } = config;
  const isOnDisk = rooms.storeFault === undefined && (await rooms.storage()).durable;
  const { articles } = library;
  const data: WorkerData = {
    articles,
    minProbability,
    maxMemoryBytes,
    maxArticleBytes,
    store: isOnDisk ? { url: config.databaseUrl, file: files.store } : undefined,
  };
  if (stored === undefined) {
    const worker = createWorkerRunner(workerFile, data);
    // Only the worker answers for large articles, so it must be ready before the first call. This thread answers
    // for smaller ones; its first search builds the index and loads the word vectors.
    if (isLarge(articles)) await worker.start();
    else library.search({ question: 'Who is ready?', articles: undefined, speaker: undefined });
    return { runLong: worker.run, runInLargeRoom: isOnDisk ? onDemand(worker, rooms, log) : () => undefined };
  }
  let run: RunJob | undefined;
  // Without the file, only this thread has the articles, in its memory.
  const start = async () => {
    await stored.allRead;
    if (!existsSync(files.shelf)) return;
    const { records } = stored.catalogue();
    const worker = createWorkerRunner(workerFile, { ...data, stored: { file: files.shelf, records } });
    await startAtLast(worker, (fields) =>
      log.warn(fields, 'large shelf: answered in the main thread for now'),
    );
    run = worker.run;
    rooms.clear();
  };
  void start().catch((err) => log.warn({ err }, 'large shelf: answered in the main thread alone'));
  return { runOnShelf: () => run, runInLargeRoom: () => (isOnDisk ? run : undefined) };
}

/**
 * Starts `worker` with the first call. Until it is ready, calls run in the main thread, which then frees the articles
 * that it opened for them.
 */
function onDemand(worker: WorkerRunner, rooms: Rooms, log: Log): () => RunJob | undefined {
  let run: RunJob | undefined;
  let isStarted = false;
  return () => {
    if (!isStarted) void start();
    return run;
  };

  async function start(): Promise<void> {
    isStarted = true;
    await startAtLast(worker, (fields) =>
      log.warn(fields, 'large rooms: answered in the main thread for now'),
    );
    run = worker.run;
    rooms.clear();
  }
}

/** The pause before the second attempt to start a worker, and the longest; each is twice the last. In milliseconds. */
const pausesMs = { first: 1000, longest: 60_000 };

/** Starts `worker`, and tries again until it starts. `warn` gets each failure and the pause after it. `wait` pauses. */
export async function startAtLast(
  { start }: Pick<WorkerRunner, 'start'>,
  warn: (fields: { readonly err: unknown; readonly againInMs: number }) => void,
  wait: (ms: number) => Promise<void> = (ms) => pause(ms, undefined, { ref: false }),
): Promise<void> {
  for (let pauseMs = pausesMs.first; ; pauseMs = Math.min(2 * pauseMs, pausesMs.longest)) {
    try {
      return await start();
    } catch (err) {
      warn({ err, againInMs: pauseMs });
      await wait(pauseMs);
    }
  }
}

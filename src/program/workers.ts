/** The worker of a bot in Discord: when it starts, and which calls it runs. */
import { existsSync } from 'node:fs';
import type { BotOptions } from '../bot/dispatch.ts';
import { createWorkerRunner, type WorkerRunner } from '../bot/running/worker-runner.ts';
import type { Config } from '../config/config.ts';
import { isLarge, type Library } from '../library/library.ts';
import type { Rooms } from '../library/rooms.ts';
import type { StoredShelf } from '../library/shelf/shelf.ts';
import type { Log } from '../log.ts';
import { scriptFile } from '../program-files.ts';
import type { WorkerData } from '../worker.ts';
import { createSteadyWorker, type SteadyWorker, startAtLast } from './steady-worker.ts';

const workerFile = scriptFile('worker');

/** The options of a bot that run calls in other threads. */
type WorkerThreads = Pick<BotOptions, 'runLong' | 'runOnShelf' | 'runInLargeRoom'>;

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
  const steady = (worker: WorkerRunner) =>
    createSteadyWorker(worker, (fields) => log.warn(fields, 'the worker ended and cannot be started again'));
  if (stored === undefined) {
    const worker = createWorkerRunner(workerFile, data);
    const { run: runLong, isThere } = steady(worker);
    // Only the worker answers for large articles, so it must be ready before the first call. This thread answers
    // for smaller ones; its first search builds the index and loads the word vectors.
    if (isLarge(articles)) await worker.start();
    else library.search({ question: 'Who is ready?', articles: undefined, speaker: undefined });
    const started = isOnDisk ? onDemand(worker, rooms, log) : () => false;
    return { runLong, runInLargeRoom: () => (started() && isThere() ? runLong : undefined) };
  }
  let started: SteadyWorker | undefined;
  // Without the file, only this thread has the articles, in its memory.
  const start = async () => {
    await stored.allRead;
    if (!existsSync(files.shelf)) return;
    const { records } = stored.catalogue();
    const worker = createWorkerRunner(workerFile, { ...data, stored: { file: files.shelf, records } });
    await startAtLast(worker, (fields) =>
      log.warn(fields, 'large shelf: answered in the main thread for now'),
    );
    started = steady(worker);
    rooms.clear();
  };
  const run = () => (started?.isThere() ? started.run : undefined);
  void start().catch((err) => log.warn({ err }, 'large shelf: answered in the main thread alone'));
  return { runOnShelf: run, runInLargeRoom: () => (isOnDisk ? run() : undefined) };
}

/**
 * Starts `worker` with the first call. Returns false until it is ready. Until then calls run in the main thread, which
 * then frees the articles that it opened for them.
 */
function onDemand(worker: WorkerRunner, rooms: Rooms, log: Log): () => boolean {
  let state: 'idle' | 'starting' | 'ready' = 'idle';
  return () => {
    if (state === 'idle') void start();
    return state === 'ready';
  };

  async function start(): Promise<void> {
    state = 'starting';
    await startAtLast(worker, (fields) =>
      log.warn(fields, 'large rooms: answered in the main thread for now'),
    );
    state = 'ready';
    rooms.clear();
  }
}

/** Runs jobs in a worker, so that a long job does not delay the others. */
import { Worker } from 'node:worker_threads';
import type { Job, JobResult, RunJob } from './job.ts';

/** A message to the worker: a job with its id. */
export type ToWorker = { readonly id: number; readonly job: Job };
/** A message from the worker: the result of the job with this id, or `ready` once, after the start. */
export type FromWorker = { readonly id: number; readonly result: JobResult } | 'ready';

/** A job that takes longer, in milliseconds, ends the worker, so that it does not block the other jobs. */
const maxJobMs = 10_000;

/** A worker that runs jobs. */
export type WorkerRunner = {
  readonly run: RunJob;
  /** Starts the worker. Resolves when it is ready; rejects if it ends before. */
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Started = { readonly worker: Worker; readonly ready: Promise<void> };

/**
 * Creates a runner for a worker that runs `file` with a copy of `data`. The worker starts with the first job
 * or with `start`. If it ends, its pending jobs fail, and the next job starts a new worker.
 */
export function createWorkerRunner(file: URL, data: unknown): WorkerRunner {
  const pending = new Map<number, (result: JobResult) => void>();
  let started: Started | undefined;
  let lastId = 0;

  function startWorker(): Started {
    const worker = new Worker(file, { workerData: data });
    const ready = new Promise<void>((resolve, reject) => {
      const end = (error: unknown) => {
        if (started?.worker === worker) started = undefined;
        reject(error);
        for (const finish of pending.values()) finish({ kind: 'failed', error });
        pending.clear();
      };
      worker.on('message', (message: FromWorker) => {
        if (message === 'ready') return resolve();
        pending.get(message.id)?.(message.result);
        pending.delete(message.id);
      });
      worker.once('error', end);
      worker.once('exit', (code) => end(new Error(`the worker ended with code ${code}`)));
    });
    // An idle worker does not keep the process alive; a starting one does.
    ready.then(() => worker.unref()).catch(() => undefined);
    return { worker, ready };
  }

  function use(): Started {
    started ??= startWorker();
    return started;
  }

  return {
    start: () => use().ready,
    async run(job) {
      const { worker, ready } = use();
      try {
        await ready;
      } catch (error) {
        return { kind: 'failed', error };
      }
      return new Promise<JobResult>((resolve) => {
        lastId += 1;
        const hangs = setTimeout(() => void worker.terminate(), maxJobMs);
        pending.set(lastId, (result) => {
          clearTimeout(hangs);
          resolve(result);
        });
        worker.postMessage({ id: lastId, job } satisfies ToWorker);
      });
    },
    async close() {
      await started?.worker.terminate();
    },
  };
}

/** Runs jobs in a worker, so that a long job does not delay the others. */
import { createWorkerThread } from '../../worker-thread.ts';
import { type CarriedError, carryError, receiveError } from './carried-error.ts';
import type { Job, JobResult, RunJob } from './job.ts';

/** A job that takes longer, in milliseconds, ends the worker, so that it does not block the other jobs. */
const maxJobMs = 10_000;

/**
 * Megabytes for new objects. A question leaves about 1 MB behind. By default a worker would take 48 MB, and
 * keep them.
 */
const youngGenerationMb = 24;

/** The outcome of a job as plain data. */
export type CarriedResult =
  | Exclude<JobResult, { readonly kind: 'failed' }>
  | { readonly kind: 'failed'; readonly error: CarriedError };

/** In the worker: returns `result` as plain data. */
export function carryResult(result: JobResult): CarriedResult {
  return result.kind === 'failed' ? { ...result, error: carryError(result.error) } : result;
}

function receiveResult(result: CarriedResult): JobResult {
  return result.kind === 'failed' ? { ...result, error: receiveError(result.error) } : result;
}

/** A worker that runs jobs. */
export type WorkerRunner = {
  readonly run: RunJob;
  /** Starts the worker. Resolves when it is ready; rejects if it ends before. */
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Creates a runner for a worker that runs `file` with a copy of `data`. The worker starts with the first job
 * or with `start`. If it ends, its pending jobs fail, and the next job starts a new worker.
 */
export function createWorkerRunner(file: URL, data: unknown): WorkerRunner {
  const thread = createWorkerThread<Job, CarriedResult>({
    file,
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
    maxTaskMs: maxJobMs,
  });
  return {
    start: thread.start,
    run: (job) => thread.run(job).then(receiveResult, (error: unknown) => ({ kind: 'failed', error })),
    close: thread.end,
  };
}

/** Starts a worker, at first and after its end, with growing pauses where it cannot be started. */
import { setTimeout as pause } from 'node:timers/promises';
import type { RunJob } from '../bot/running/job.ts';
import { BusyError } from '../bot/running/line.ts';
import type { WorkerRunner } from '../bot/running/worker-runner.ts';
import { ThreadStartError } from '../worker-thread.ts';

/** A worker that may be away for a while. */
export type SteadyWorker = {
  /** Runs a job. The result is a BusyError while the worker cannot be started. */
  readonly run: RunJob;
  /** False for a while after the worker could not be started. */
  readonly isThere: () => boolean;
};

/**
 * Wraps `worker`. The first call after its end starts it again. If that fails, the next attempt is made by a call that
 * comes after a pause: 1 s, then twice the last, 60 s at most. `warn` gets each failure and the pause after it.
 */
export function createSteadyWorker(
  worker: Pick<WorkerRunner, 'run'>,
  warn: (fields: { readonly err: unknown; readonly againInMs: number }) => void,
  nowMs: () => number = () => performance.now(),
): SteadyWorker {
  let pauseMs = 0;
  let againAtMs = Number.NEGATIVE_INFINITY;
  const isThere = () => nowMs() >= againAtMs;
  return {
    isThere,
    async run(job) {
      const busy = { kind: 'failed', error: new BusyError() } as const;
      if (!isThere()) return busy;
      const result = await worker.run(job);
      if (result.kind !== 'failed' || !(result.error instanceof ThreadStartError)) {
        pauseMs = 0;
        return result;
      }
      // Several calls may have waited for the same attempt.
      if (isThere()) {
        pauseMs = longerPause(pauseMs);
        againAtMs = nowMs() + pauseMs;
        warn({ err: result.error, againInMs: pauseMs });
      }
      return busy;
    },
  };
}

/** The pause before the second attempt to start a worker, and the longest; each is twice the last. In milliseconds. */
const pausesMs = { first: 1000, longest: 60_000 };

/** The pause after one of `ms`, in milliseconds: 1 s after none, then twice the last, 60 s at most. */
function longerPause(ms: number): number {
  return Math.min(Math.max(2 * ms, pausesMs.first), pausesMs.longest);
}

/** Starts `worker`, and tries again until it starts. `warn` gets each failure and the pause after it. `wait` pauses. */
export async function startAtLast(
  { start }: Pick<WorkerRunner, 'start'>,
  warn: (fields: { readonly err: unknown; readonly againInMs: number }) => void,
  wait: (ms: number) => Promise<void> = (ms) => pause(ms, undefined, { ref: false }),
): Promise<void> {
  for (let pauseMs = longerPause(0); ; pauseMs = longerPause(pauseMs)) {
    try {
      return await start();
    } catch (err) {
      warn({ err, againInMs: pauseMs });
      await wait(pauseMs);
    }
  }
}

/** Gives the event loop a turn between calls that keep the processor. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Runner } from './job.ts';

/** How long the event loop may be kept from reading and writing; then it gets a turn. */
const maxSliceMs = 20;

/** `run`, giving the event loop a turn after each 20 ms of work: what has been answered must be sent meanwhile. */
export function withTurns(run: Runner): Runner {
  let turnBeganMs = performance.now();
  return async (job, library) => {
    while (performance.now() - turnBeganMs > maxSliceMs) {
      const before = turnBeganMs;
      await nextTurn();
      // The first of those that waited begins the new turn for all of them.
      if (turnBeganMs === before) turnBeganMs = performance.now();
    }
    return run(job, library);
  };
}

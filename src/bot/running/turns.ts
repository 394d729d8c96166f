/** Lets the event loop run between steps of long work. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Longest time without a turn of the event loop. */
const maxSliceMs = 20;

/**
 * Creates a function to await before each step of work. After each 20 ms of work it lets the event loop read
 * and write, so that finished replies are sent.
 */
export function createTurns(): () => Promise<void> {
  let turnBeganMs = performance.now();
  return async () => {
    while (performance.now() - turnBeganMs > maxSliceMs) {
      const before = turnBeganMs;
      await nextTurn();
      // The first caller to resume starts the new turn for all callers.
      if (turnBeganMs === before) turnBeganMs = performance.now();
    }
  };
}

/** Gives the event loop a turn between steps that keep the processor. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long the event loop may be kept from reading and writing; then it gets a turn. */
const maxSliceMs = 20;

/**
 * A function to await before a step of work: it lets the event loop read and write after each 20 ms of work, so that
 * what has been answered is sent meanwhile.
 */
export function createTurns(): () => Promise<void> {
  let turnBeganMs = performance.now();
  return async () => {
    while (performance.now() - turnBeganMs > maxSliceMs) {
      const before = turnBeganMs;
      await nextTurn();
      // The first of those that waited begins the new turn for all of them.
      if (turnBeganMs === before) turnBeganMs = performance.now();
    }
  };
}

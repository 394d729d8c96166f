/** Runs transactions, and repeats them after a conflict. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './schema.ts';

const maxTries = 8;
const firstPauseMs = 10;

/** Runs `work` in a transaction; after conflicts up to eight times. */
export function inTransaction<T>(
  engine: Engine,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return repeatConflicts(engine, () => engine.write.transaction().execute(work));
}

/** Runs `work`, one statement or one transaction; after conflicts up to eight times. */
export async function repeatConflicts<T>(
  engine: Pick<Engine, 'isConflict'>,
  work: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === maxTries || !engine.isConflict(error)) throw error;
      // A random pause, so that the same two do not conflict again.
      await pause(firstPauseMs * 2 ** tries * (0.5 + Math.random() / 2));
    }
  }
}

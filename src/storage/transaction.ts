/** Transactions that run again when another one came in between. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './schema.ts';

const maxTries = 8;
const firstPauseMs = 10;

/** Runs `work` in a transaction, up to eight times where the database reports a conflict. */
export async function inTransaction<T>(
  engine: Engine,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await engine.write.transaction().execute(work);
    } catch (error) {
      if (tries === maxTries || !engine.isConflict(error)) throw error;
      // Spread, so that two that met do not meet again.
      await pause(firstPauseMs * 2 ** tries * (0.5 + Math.random() / 2));
    }
  }
}

/** Locks a data folder, so that a second bot cannot use it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

/**
 * The outcome of locking: `held` by us until `release`, `taken` by another process, or `unknown` if it cannot
 * be locked.
 */
export type Lock =
  | { readonly kind: 'held'; readonly release: () => void }
  | { readonly kind: 'taken' }
  | { readonly kind: 'unknown'; readonly error: unknown };

/**
 * Locks the folder `dir`, and creates it if necessary. The operating system releases the lock when the
 * process ends, even after `kill -9`. `unknown`: the folder cannot be written, as on a read-only disk.
 */
export function lockFolder(dir: string): Lock {
  try {
    mkdirSync(dir, { recursive: true });
    // An open SQLite transaction is an operating system lock on Linux, macOS and Windows. Nothing is stored.
    const database = new Database(join(dir, 'bot.lock'), { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    return { kind: 'held', release: () => void database.close() };
  } catch (error) {
    return isBusy(error) ? { kind: 'taken' } : { kind: 'unknown', error };
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}

/** Keeps a second bot away from a data folder that is in use. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

/** What became of the attempt: the folder is ours until `release`, another process has it, or it cannot be locked. */
export type Lock =
  | { readonly kind: 'held'; readonly release: () => void }
  | { readonly kind: 'taken' }
  | { readonly kind: 'unknown'; readonly error: unknown };

/**
 * Locks the folder `dir`, which is made if there is none. The operating system holds the lock and drops it with the
 * process, also after `kill -9`. `unknown`: the folder cannot be written, as on a read-only disk.
 */
export function lockFolder(dir: string): Lock {
  try {
    mkdirSync(dir, { recursive: true });
    // An open transaction of SQLite is a lock of the operating system on Linux, macOS and Windows. Nothing is stored.
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

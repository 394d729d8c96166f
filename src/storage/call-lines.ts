/** Reads calls from the line file of an earlier version. */
import { readFile, rename } from 'node:fs/promises';
import type { CallStore } from './storage.ts';

/** The room of calls from before calls had a room. Every room finds them. */
export const anyRoom = '';

/** Moves the calls of `file` to `calls`, if the file exists, and renames it so that this happens once. */
export async function importCallLines(file: string, calls: CallStore): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const kept = text.split('\n').flatMap((line) => readLine(line) ?? []);
  await Promise.all(kept.map((each) => calls.keep({ ...each, room: anyRoom })));
  await rename(file, `${file}.moved`);
}

/** Returns the call in a line; undefined for an incomplete or foreign line. */
function readLine(line: string): { readonly id: string; readonly call: string } | undefined {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== 'object' || read === null) return undefined;
    if (!('kind' in read && read.kind === 'call' && 'id' in read && 'call' in read)) return undefined;
    const { id, call } = read;
    return typeof id === 'string' && typeof call === 'string' ? { id, call } : undefined;
  } catch {
    return undefined;
  }
}

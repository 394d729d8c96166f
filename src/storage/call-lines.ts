/** Reads the file of lines in which an earlier version kept calls. */
import { readFile, rename } from 'node:fs/promises';
import type { CallStore } from './storage.ts';

/** The room of calls that were kept before calls had one: every room finds them. */
export const anyRoom = '';

/** Moves the calls of `file`, if there is such a file, to `calls`, and renames it so that it is read once. */
export async function importCallLines(file: string, calls: CallStore): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const kept = text.split('\n').flatMap((line) => readLine(line) ?? []);
  await Promise.all(kept.map((each) => calls.keep({ ...each, room: anyRoom })));
  await rename(file, `${file}.moved`);
}

/** The call that a line keeps; undefined for a line that is torn, foreign or of another kind. */
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

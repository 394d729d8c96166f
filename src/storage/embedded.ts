/** The store by default: one file on disk, a line of JSON for each thing kept, and all of it in memory. */
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createKeptCalls, type DatedCall } from './kept-calls.ts';
import { maxKeptChars, type Storage } from './storage.ts';

/** How long a reply waits for the disk at most; then the call is kept in memory, and on disk when that is ready. */
const patienceMs = 500;

/** How long a disk that refused is left alone. */
const retryAfterMs = 60_000;

/** How long the file may grow before it is written anew with what is still kept, in UTF-16 units. */
const maxFileChars = 3 * maxKeptChars;

/** Told that the disk refused: what was kept meanwhile ends with the process. */
export type Warn = (fields: { readonly file: string; readonly err: unknown }, message: string) => void;

/**
 * The store in `file`, which is made if there is none. A file that cannot be read or written is reported to `warn`,
 * and the store goes on in memory. One process at a time may have it open.
 *
 * A line is written, but not forced through the disk's own cache: it outlives a crash of the process or `kill -9`,
 * and not always a power cut, which costs the last buttons and nothing else.
 */
export async function openEmbeddedStorage({
  file,
  warn,
  now = Date.now,
}: {
  readonly file: string;
  readonly warn: Warn;
  readonly now?: () => number;
}): Promise<Storage> {
  const calls = createKeptCalls();
  let fileChars = 0;
  /** The file lacks something that is kept, or ends in half a line: it must be written anew. */
  let stale = false;
  let retryAt = 0;
  let batch: string[] = [];
  let written: Promise<void> = Promise.resolve();

  async function load(): Promise<void> {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return '';
      throw error;
    });
    const lines = text.split('\n');
    for (const line of lines) {
      const dated = readLine(line);
      if (dated !== undefined) calls.keep(dated);
    }
    fileChars = text.length;
    const live = calls.all(now()).length;
    // The process may have been killed in the middle of a line: it must not swallow the next one.
    stale = lines.at(-1) !== '' || lines.length > 2 * live + 1000;
  }

  /** Everything anew beside the file, then in its place at once, so that no crash leaves half of it. */
  async function rewrite(): Promise<void> {
    const text = calls.all(now()).map(writeLine).join('');
    const beside = `${file}.new`;
    try {
      await mkdir(dirname(file), { recursive: true });
      // For the owner alone: a kept call may hold a question, though never who asked it.
      await writeFile(beside, text, { mode: 0o600 });
      await rename(beside, file);
    } catch (error) {
      await rm(beside, { force: true }).catch(() => undefined);
      throw error;
    }
    fileChars = text.length;
    stale = false;
  }

  function refuse(error: unknown): void {
    stale = true;
    retryAt = now() + retryAfterMs;
    warn({ file, err: error }, 'the store cannot be read or written: what it keeps ends with this process');
  }

  async function write(lines: readonly string[]): Promise<void> {
    if (now() < retryAt) return;
    try {
      if (stale || fileChars > maxFileChars) return await rewrite();
      const text = lines.join('');
      await appendFile(file, text, { mode: 0o600 });
      fileChars += text.length;
    } catch (error) {
      refuse(error);
    }
  }

  /** Resolves once `line` is in the file. What comes while the disk is busy is written at one go after that. */
  function append(line: string): Promise<void> {
    batch.push(line);
    if (batch.length === 1) {
      written = written.then(() => {
        const lines = batch;
        batch = [];
        return write(lines);
      });
    }
    return written;
  }

  try {
    await load();
    await mkdir(dirname(file), { recursive: true });
    if (stale) await rewrite();
  } catch (error) {
    refuse(error);
  }

  return {
    async keepCall(kept) {
      const dated = { ...kept, keptAt: now() };
      // A call that is known may still be on its way to the disk for the reply before this one.
      const onDisk = calls.keep(dated) ? append(writeLine(dated)) : written;
      const enough = new AbortController();
      await Promise.race([
        onDisk,
        pause(patienceMs, undefined, { signal: enough.signal }).catch(() => undefined),
      ]);
      enough.abort();
    },
    async findCall(id) {
      return calls.find(id, now());
    },
    async close() {
      await written;
    },
  };
}

// Each line says what it is, so that other things can be kept in the same file.
function writeLine({ id, call, keptAt }: DatedCall): string {
  return `${JSON.stringify({ kind: 'call', id, keptAt, call })}\n`;
}

/** The call that a line keeps; undefined for a line that is torn, foreign or of another kind. */
function readLine(line: string): DatedCall | undefined {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== 'object' || read === null) return undefined;
    const { kind, id, keptAt, call } = read as Record<string, unknown>;
    if (kind !== 'call' || typeof id !== 'string' || typeof call !== 'string') return undefined;
    return typeof keptAt === 'number' ? { id, keptAt, call } : undefined;
  } catch {
    return undefined;
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Reads the files of a large shelf in several threads, and stores the readings. */

import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { flawOf } from '../../article/source/flaw.ts';
import type { ArticleRecord, NewArticle, Storage } from '../../storage/storage.ts';
import type { Fault } from '../library.ts';
import type { RecordOutcome } from '../read-source.ts';
import { createReadingThread, type ReadingThread, workerFile } from '../reading-thread.ts';
import { type ShelfFile, sourceOf } from './shelf-files.ts';

/** Each reads one source at a time. */
export type Readers = readonly ReadingThread<RecordOutcome>[];

/** The most threads. A thread takes about 80 MB; more threads would not save enough time. */
const maxThreads = 3;

/**
 * Creates 1 to 3 threads: one per processor, less the one that answers calls. Each starts with its first
 * source.
 */
export function createReaders(file: URL = workerFile): Readers {
  const count = Math.max(1, Math.min(maxThreads, availableParallelism() - 1));
  return Array.from({ length: count }, () => createReadingThread<RecordOutcome>(file, 'record'));
}

/** The most articles per write. A write blocks answers for about 20 ms. */
const batchSize = 4;

const noLimits = { maxArticles: Number.POSITIVE_INFINITY, maxBytes: Number.POSITIVE_INFINITY };

/** How the files are read, and the callbacks. */
export type Reading = {
  readonly dir: string;
  readonly maxBytes: number;
  readonly storage: Storage;
  /** The room of the store for the articles. */
  readonly room: string;
  readonly readers: Readers;
  /** Called with the articles of each write. */
  readonly onWritten: (records: readonly ArticleRecord[]) => void;
  /** Called with each file that could not be read or written. */
  readonly onFault: (fault: Fault) => unknown;
  readonly onNotice: (notice: Fault) => unknown;
  readonly stop: AbortSignal;
};

/**
 * Reads `files`. `versions` are their versions in the store. Resolves when all are written, or when `stop` is
 * aborted.
 */
export async function readFiles(
  files: readonly ShelfFile[],
  versions: ReadonlyMap<string, number>,
  reading: Reading,
): Promise<void> {
  const { readers, onFault, onNotice, stop } = reading;
  const queue = [...files];
  const fresh: NewArticle[] = [];
  let writing: Promise<void> | undefined;
  const writeAll = async () => {
    while (fresh.length > 0) await writeBatch(fresh.splice(0, batchSize), versions, reading);
    writing = undefined;
  };
  const readNext = async (reader: Readers[number]): Promise<void> => {
    for (let file = queue.shift(); file !== undefined && !stop.aborted; file = queue.shift()) {
      const outcome = await readFile(file, reader, reading);
      if (stop.aborted) return;
      if (outcome.kind === 'fault') {
        onFault(outcome);
        continue;
      }
      if (outcome.notice !== undefined) onNotice({ file: file.name, flaw: outcome.notice });
      fresh.push(outcome.record);
      writing ??= writeAll();
    }
  };
  await Promise.all(readers.map(readNext));
  await writing;
  for (const reader of readers) reader.close();
}

async function readFile(file: ShelfFile, reader: Readers[number], reading: Reading): Promise<RecordOutcome> {
  const loaded = await sourceOf(file, reading);
  if (loaded.kind === 'fault') return loaded;
  const outcome = await reader.read(loaded.source);
  if (outcome.kind === 'fault') return outcome;
  return { ...outcome, record: { ...outcome.record, hash: loaded.hash } };
}

async function writeBatch(
  batch: readonly NewArticle[],
  versions: ReadonlyMap<string, number>,
  { storage, room, onWritten, onFault, stop }: Reading,
): Promise<void> {
  if (stop.aborted) return;
  try {
    await storage.articles.putAll(room, batch, noLimits);
    onWritten(batch.map((article) => recordOf(article, (versions.get(article.id) ?? 0) + 1)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    for (const { file } of batch) onFault({ file, flaw: flawOf('not kept', { reason }) });
  }
  // Without a pause, consecutive batches would block the event loop.
  await nextTurn();
}

function recordOf(
  { source: _, reading: __, passages: ___, vectors: ____, ...article }: NewArticle,
  version: number,
): ArticleRecord {
  return { ...article, version, changedAt: 0 };
}

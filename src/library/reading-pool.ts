/** Reads large articles and documents in a worker, so that other calls do not wait for them. */
import { isDocumentFile } from '../article/source/article-file.ts';
import { faultOf, flawOf } from '../article/source/flaw.ts';
import type { ReadOutcome, Source } from './read-source.ts';
import { createReadingThread, workerFile } from './reading-thread.ts';

/** Smaller texts, in bytes, are read in this thread: that is faster than sending them to the worker. */
const maxBytesHere = 16_000;

/** The most articles that may wait for the worker. */
const maxWaiting = 20;

/** Reads a source. Never rejects. */
export type ReadInTurn = (source: Source) => Promise<ReadOutcome>;

/**
 * Reads small texts in this thread, and other sources one by one in a worker that runs `file`. The worker
 * starts with the first of them.
 */
export function createReadingPool(file: URL = workerFile): ReadInTurn {
  const thread = createReadingThread<ReadOutcome>(file, 'article');
  let waiting = 0;
  let turn: Promise<unknown> = Promise.resolve();

  return async (source) => {
    if (source.bytes.length <= maxBytesHere && !isDocumentFile(source.file)) {
      // Loaded here, because a program that reads one large file does not need it in this thread.
      const { readSource } = await import('./read-source.ts');
      return readSource(source);
    }
    if (waiting >= maxWaiting) return faultOf(source.file, flawOf('too many waiting'));
    waiting += 1;
    const read = turn.then(() => thread.read(source));
    turn = read;
    return read.finally(() => {
      waiting -= 1;
    });
  };
}

/** Reads large articles and documents in a worker, so that only the person who sent one waits for it. */
import { isDocumentFile } from '../article/source/article-file.ts';
import { type ReadOutcome, readSource, type Source } from './read-source.ts';
import { createReadingThread, workerFile } from './reading-thread.ts';

/** Smaller texts are read at once, in bytes: they take less time than the way to the worker and back. */
const maxBytesHere = 16_000;

/** How many articles wait for the worker at most. */
const maxWaiting = 20;

/** Reads a source. Never rejects. */
export type ReadInTurn = (source: Source) => Promise<ReadOutcome>;

/** Reads small texts here, and one other source after the other in a worker of `file`, which starts with the first. */
export function createReadingPool(file: URL = workerFile): ReadInTurn {
  const thread = createReadingThread<ReadOutcome>(file, 'article');
  let waiting = 0;
  let turn: Promise<unknown> = Promise.resolve();

  return async (source) => {
    if (source.bytes.length <= maxBytesHere && !isDocumentFile(source.file)) return readSource(source);
    if (waiting >= maxWaiting)
      return {
        kind: 'fault',
        message: `${source.file}: too many articles are being read; try again in a minute`,
      };
    waiting += 1;
    const read = turn.then(() => thread.read(source));
    turn = read;
    return read.finally(() => {
      waiting -= 1;
    });
  };
}

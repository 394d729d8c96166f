/** Reads large articles in a worker, so that only the person who sent one waits for it. */
import { Worker } from 'node:worker_threads';
import { type ReadOutcome, readSource, type Source } from './read-source.ts';

/** Smaller sources are read at once, in bytes: they take less time than the way to the worker and back. */
const maxBytesHere = 16_000;

/** How long reading may take, and how much memory it may use. */
const limits = { ms: 20_000, memoryMb: 512 } as const;

/** How many articles wait for the worker at most. */
const maxWaiting = 20;

/** Reads a source. Never rejects. */
export type ReadInTurn = (source: Source) => Promise<ReadOutcome>;

/** Reads small sources here, and one large one after the other in a worker of `file`, which starts with the first. */
export function createReadingPool(file: URL): ReadInTurn {
  let worker: Worker | undefined;
  let waiting = 0;
  let turn: Promise<unknown> = Promise.resolve();

  function readInWorker(source: Source): Promise<ReadOutcome> {
    worker ??= startWorker();
    const used = worker;
    return new Promise((resolve) => {
      const fault = (problem: string) => {
        worker = undefined;
        void used.terminate();
        finish({ kind: 'fault', message: `${source.file}: ${problem}` });
      };
      const tooLong = setTimeout(
        () => fault(`expected an article that is read within ${limits.ms / 1000} s, got a longer one`),
        limits.ms,
      );
      const onEnd = () => fault('expected an article that can be read, got one that needs too much memory');
      const finish = (outcome: ReadOutcome) => {
        clearTimeout(tooLong);
        used.off('message', finish);
        used.off('exit', onEnd);
        used.unref();
        resolve(outcome);
      };
      used.on('message', finish);
      used.on('exit', onEnd);
      used.ref();
      used.postMessage(source);
    });
  }

  function startWorker(): Worker {
    const started = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb } });
    // Every error is followed by an exit.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }

  return async (source) => {
    if (source.bytes.length <= maxBytesHere) return readSource(source);
    if (waiting >= maxWaiting)
      return {
        kind: 'fault',
        message: `${source.file}: too many articles are being read; try again in a minute`,
      };
    waiting += 1;
    const read = turn.then(() => readInWorker(source));
    turn = read;
    return read.finally(() => {
      waiting -= 1;
    });
  };
}

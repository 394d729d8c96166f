/** Reads large articles and documents in a worker, so that only the person who sent one waits for it. */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isDocumentFile } from '../article/source/article-file.ts';
import { type ReadOutcome, readSource, type Source } from './read-source.ts';

/** In dist/ it is built, like this file. */
const workerFile = new URL(`./reading-worker${extname(import.meta.filename)}`, import.meta.url);

/** Smaller texts are read at once, in bytes: they take less time than the way to the worker and back. */
const maxBytesHere = 16_000;

/** How long reading may take. A document is either read within seconds, or made to keep the reader busy. */
const limitMs = { text: 20_000, document: 10_000 } as const;

/** How much memory the worker's objects may take, and by how much the whole process may grow, in megabytes. */
const limitMb = { heap: 512, process: 900 } as const;
const memoryCheckMs = 50;

/** How many articles wait for the worker at most. */
const maxWaiting = 20;

/** Reads a source. Never rejects. */
export type ReadInTurn = (source: Source) => Promise<ReadOutcome>;

/** Reads small texts here, and one other source after the other in a worker of `file`, which starts with the first. */
export function createReadingPool(file: URL = workerFile): ReadInTurn {
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
      const ms = isDocumentFile(source.file) ? limitMs.document : limitMs.text;
      const tooLong = setTimeout(() => fault(tooSlow(ms)), ms);
      // The worker's own limit does not count the bytes that a document is unpacked to.
      const before = process.memoryUsage.rss();
      const memory = setInterval(() => {
        if (process.memoryUsage.rss() - before > limitMb.process * 1_000_000) fault(tooMuchMemory);
      }, memoryCheckMs);
      const onEnd = () => fault(tooMuchMemory);
      const finish = (outcome: ReadOutcome) => {
        clearTimeout(tooLong);
        clearInterval(memory);
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
    const started = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: limitMb.heap } });
    // Every error is followed by an exit.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }

  return async (source) => {
    if (source.bytes.length <= maxBytesHere && !isDocumentFile(source.file)) return readSource(source);
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

const tooMuchMemory =
  'expected an article that can be read, got one that needs too much memory: split it, or save its text as .txt';

function tooSlow(ms: number): string {
  return `expected an article that is read within ${ms / 1000} s, got one that takes longer: split it, or save its text as .txt`;
}

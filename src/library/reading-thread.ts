/** A worker that reads one source at a time, within limits of time and memory. */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isDocumentFile } from '../article/source/article-file.ts';
import type { ReadFault, Source } from './read-source.ts';

/** In dist/ it is built, like this file. */
export const workerFile = new URL(`./reading-worker${extname(import.meta.filename)}`, import.meta.url);

/** Limits on reading one source. */
export type ReadingLimits = {
  /** How long reading a text may take. */
  readonly textMs: number;
  /** How long reading a document may take: it is either read within seconds, or made to keep the reader busy. */
  readonly documentMs: number;
  /** How much memory the worker's objects may take, in megabytes. */
  readonly heapMb: number;
  /** By how much the whole process may grow, in megabytes. */
  readonly growthMb: number;
};

const usualLimits: ReadingLimits = { textMs: 20_000, documentMs: 10_000, heapMb: 512, growthMb: 900 };
const memoryCheckMs = 50;

/** With room for what one article leaves behind, the collector runs a few times a second instead of many. */
const youngGenerationMb = 32;

/** What a worker makes of a source: the article, or the record that the store takes. */
export type Wanted = 'article' | 'record';

/** A worker for one source after the other. */
export type ReadingThread<Outcome> = {
  /** Reads `source`; the next one may be given when this one is done. Never rejects. */
  readonly read: (source: Source) => Promise<Outcome | ReadFault>;
  /** Ends the worker. What it reads at that moment is never answered. */
  readonly close: () => void;
};

/**
 * A thread that runs `file`, which starts with the first source, and starts again after a source that was too much. It
 * does not keep the process alive while it has nothing to read.
 */
export function createReadingThread<Outcome>(
  file: URL,
  wanted: Wanted,
  { textMs, documentMs, heapMb, growthMb }: ReadingLimits = usualLimits,
): ReadingThread<Outcome> {
  let worker: Worker | undefined;

  function startWorker(): Worker {
    const started = new Worker(file, {
      workerData: wanted,
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngGenerationMb },
    });
    // Every error is followed by an exit.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }

  return {
    read(source) {
      worker ??= startWorker();
      const used = worker;
      return new Promise((resolve) => {
        const fault = (problem: string) => {
          worker = undefined;
          void used.terminate();
          finish({ kind: 'fault', message: `${source.file}: ${problem}` });
        };
        const ms = isDocumentFile(source.file) ? documentMs : textMs;
        const tooLong = setTimeout(() => fault(tooSlow(ms)), ms);
        // The worker's own limit does not count the bytes that a document is unpacked to.
        const before = process.memoryUsage.rss();
        const memory = setInterval(() => {
          if (process.memoryUsage.rss() - before > growthMb * 1_000_000) fault(tooMuchMemory);
        }, memoryCheckMs);
        const onEnd = () => fault(tooMuchMemory);
        const finish = (outcome: Outcome | ReadFault) => {
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
    },
    close: () => void worker?.terminate(),
  };
}

const tooMuchMemory =
  'expected an article that can be read, got one that needs too much memory: split it, or save its text as .txt';

function tooSlow(ms: number): string {
  return `expected an article that is read within ${ms / 1000} s, got one that takes longer: split it, or save its text as .txt`;
}

/** A worker that reads one source at a time, within limits of time and memory. */
import { isDocumentFile } from '../article/source/article-file.ts';
import { type FileFault, faultOf, flawOf } from '../article/source/flaw.ts';
import { scriptFile } from '../program-files.ts';
import { createWorkerThread, TaskTimeout } from '../worker-thread.ts';
import type { Source } from './read-source.ts';

/** The script of the worker. */
export const workerFile = scriptFile('library/reading-worker');

/** Limits on reading one source. */
export type ReadingLimits = {
  /** Longest time for a text, in milliseconds. */
  readonly textMs: number;
  /**
   * Longest time for a document, in milliseconds. A sound document takes seconds; a longer one was made to
   * block the reader.
   */
  readonly documentMs: number;
  /** Memory for the worker's objects, in megabytes. */
  readonly heapMb: number;
  /** How much the whole process may grow, in megabytes. */
  readonly growthMb: number;
};

const usualLimits: ReadingLimits = { textMs: 20_000, documentMs: 10_000, heapMb: 512, growthMb: 900 };
const memoryCheckMs = 50;

/**
 * Megabytes for new objects. They hold what reading one article leaves behind, so that the garbage collector
 * runs only a few times a second.
 */
const youngGenerationMb = 32;

/** What the worker returns for a source: the article, or the record for the store. */
export type Wanted = 'article' | 'record';

/** A worker that reads one source after another. */
export type ReadingThread<Outcome> = {
  /** Reads `source`. Call it again only when it has resolved. Never rejects. */
  readonly read: (source: Source) => Promise<Outcome | FileFault>;
  /** Ends the worker. A read in progress resolves with a fault. */
  readonly close: () => void;
};

/**
 * Creates a thread that runs `file`. It starts with the first source, and again after a source that exceeded
 * a limit. While idle it does not keep the process alive.
 */
export function createReadingThread<Outcome>(
  file: URL,
  wanted: Wanted,
  { textMs, documentMs, heapMb, growthMb }: ReadingLimits = usualLimits,
): ReadingThread<Outcome> {
  const thread = createWorkerThread<Source, Outcome>({
    file,
    workerData: wanted,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngGenerationMb },
    maxTaskMs: textMs,
  });

  return {
    async read(source) {
      const ms = isDocumentFile(source.file) ? documentMs : textMs;
      // The worker's own limit does not count the bytes of unpacked documents.
      const before = process.memoryUsage.rss();
      const memory = setInterval(() => {
        if (process.memoryUsage.rss() - before > growthMb * 1_000_000) void thread.end();
      }, memoryCheckMs);
      try {
        return await thread.run(source, ms);
      } catch (error) {
        const flaw =
          error instanceof TaskTimeout
            ? flawOf('read too slowly', { seconds: ms / 1000 })
            : flawOf('too much memory');
        return faultOf(source.file, flaw);
      } finally {
        clearInterval(memory);
      }
    },
    close: () => void thread.end(),
  };
}

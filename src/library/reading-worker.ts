/** The worker that reads articles; see `reading-thread.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { readRecord, readSource, type Source } from './read-source.ts';
import type { Wanted } from './reading-thread.ts';

// Only `reading-thread.ts` starts this file.
const wanted = workerData as Wanted;
const read = wanted === 'record' ? readRecord : readSource;

parentPort?.on('message', (source: Source) => {
  void read(source).then((outcome) => parentPort?.postMessage(outcome));
});

/** The worker that reads large articles: see `reading-pool.ts`. */
import { parentPort } from 'node:worker_threads';
import { readSource, type Source } from './read-source.ts';

parentPort?.on('message', (source: Source) => {
  void readSource(source).then((outcome) => parentPort?.postMessage(outcome));
});

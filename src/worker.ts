/** The worker: holds the same articles as the main thread, and runs the calls that take long. */
import { parentPort, workerData } from 'node:worker_threads';
import { commands } from '../commands/index.ts';
import type { Article } from './article/article.ts';
import { createRunner } from './bot/job.ts';
import type { FromWorker, ToWorker } from './bot/worker-runner.ts';
import { createCardDrawer } from './card/drawer.ts';
import { createLibrary } from './library/library.ts';

/** What the main thread hands over when it starts the worker. */
export type WorkerData = {
  readonly articles: readonly Article[];
  readonly minProbability: number | undefined;
};

// The main thread is the only one that starts this file.
const { articles, minProbability } = workerData as WorkerData;
const library = createLibrary(articles, { minProbability });
const run = createRunner({ commands, cards: createCardDrawer() });

// Both indexes are built before the first call waits for them.
library.search({ question: 'ready', articles: undefined, speaker: undefined });
library.verify({ text: 'ready', speaker: undefined, article: undefined });

parentPort?.on('message', ({ id, job }: ToWorker) => {
  void run(job, library).then((result) => send({ id, result }));
});
send('ready');

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}

/** The worker that draws cards. Only this thread loads the canvas and the fonts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Card, CardResult } from './card.ts';
import { createPainter } from './draw.ts';

/** A message to the worker. */
export type ToCardWorker = { readonly id: number; readonly card: Card };

/** A message from the worker: the result for the card with this `id`. */
export type FromCardWorker = {
  readonly id: number;
  readonly result: CardResult | { readonly kind: 'failed'; readonly error: unknown };
};

/** The data with which the worker starts. */
export type CardWorkerData = { readonly fontFolder: string };

// Only the drawer starts this file.
const { fontFolder } = workerData as CardWorkerData;
const paint = createPainter(fontFolder);

parentPort?.on('message', ({ id, card }: ToCardWorker) => {
  const send = (result: FromCardWorker['result']) =>
    parentPort?.postMessage({ id, result } satisfies FromCardWorker);
  paint(card).then(send, (error: unknown) => send({ kind: 'failed', error }));
});

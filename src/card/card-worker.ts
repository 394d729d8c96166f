/** The worker that draws cards: the only thread that loads the canvas and the fonts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Card, CardResult } from './card.ts';
import { createPainter } from './draw.ts';

/** What the worker is sent, and what it sends back. */
export type ToCardWorker = { readonly id: number; readonly card: Card };
export type FromCardWorker = {
  readonly id: number;
  readonly result: CardResult | { readonly kind: 'failed'; readonly error: unknown };
};

/** What the worker is started with. */
export type CardWorkerData = { readonly fontFolder: string };

// The drawer alone starts this file.
const { fontFolder } = workerData as CardWorkerData;
const paint = createPainter(fontFolder);

parentPort?.on('message', ({ id, card }: ToCardWorker) => {
  const send = (result: FromCardWorker['result']) =>
    parentPort?.postMessage({ id, result } satisfies FromCardWorker);
  paint(card).then(send, (error: unknown) => send({ kind: 'failed', error }));
});

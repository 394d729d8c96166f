/** Draws cards in a worker. The first card starts it, and it stops when it is idle. */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { hasCanvas } from './canvas.ts';
import type { Card, CardResult } from './card.ts';
import type { CardWorkerData, FromCardWorker, ToCardWorker } from './card-worker.ts';
import { findFontFolder } from './fonts.ts';

/** The outcome of a card. `busy`: the limit of cards at once is reached. */
export type DrawnCard =
  | CardResult
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Draws cards. */
export type CardDrawer = {
  /** Never rejects. */
  readonly draw: (card: Card) => Promise<DrawnCard>;
  readonly close: () => Promise<void>;
};

/** A card counts as a call in progress, so cards may use only some of the places for calls. */
const maxAtOnce = 4;

/** In milliseconds. A card takes about 150 ms; a worker is terminated after this time. */
const maxDrawingMs = 5_000;

/** In milliseconds. The canvas takes about 60 MB, so an idle worker is terminated. */
const idleMs = 60_000;

/** The worker's heap. The picture takes another 3 MB outside it. */
const maxHeapMb = 128;

const workerFile = new URL(`./card-worker${extname(import.meta.filename)}`, import.meta.url);

/** Creates a drawer; undefined if the canvas or its fonts are not installed. */
export function createCardDrawer({
  file = workerFile,
  fontFolder = findFontFolder(),
  idleAfterMs = idleMs,
  report = () => undefined,
}: {
  /** The script of the worker. */
  readonly file?: URL;
  readonly fontFolder?: string | undefined;
  readonly idleAfterMs?: number;
  /** Called with the error if a card could not be drawn. */
  readonly report?: (error: unknown) => void;
} = {}): CardDrawer | undefined {
  if (fontFolder === undefined || !hasCanvas()) return undefined;
  const pending = new Map<number, (result: DrawnCard) => void>();
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;

  function start(folder: string): Worker {
    const started = new Worker(file, {
      workerData: { fontFolder: folder } satisfies CardWorkerData,
      // Do not load system fonts: cards would differ between machines, and loading takes long.
      env: { DISABLE_SYSTEM_FONTS_LOAD: '1' },
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    });
    const end = (error: unknown) => {
      // A worker that was terminated as idle has no pending cards.
      if (worker !== started) return;
      worker = undefined;
      for (const finish of pending.values()) finish({ kind: 'failed', error });
      pending.clear();
    };
    started.on('message', ({ id, result }: FromCardWorker) => pending.get(id)?.(result));
    started.once('error', end);
    started.once('exit', (code) => end(new Error(`the worker of the cards ended with code ${code}`)));
    started.unref();
    return started;
  }

  return {
    async draw(card) {
      if (pending.size >= maxAtOnce) return { kind: 'busy' };
      clearTimeout(idle);
      worker ??= start(fontFolder);
      const drawing = worker;
      drawing.ref();
      lastId += 1;
      const id = lastId;
      const drawn = await new Promise<DrawnCard>((resolve) => {
        const hangs = setTimeout(() => void drawing.terminate(), maxDrawingMs);
        pending.set(id, (result) => {
          clearTimeout(hangs);
          resolve(result);
        });
        drawing.postMessage({ id, card } satisfies ToCardWorker);
      });
      pending.delete(id);
      if (drawn.kind === 'failed') report(drawn.error);
      if (pending.size === 0) {
        drawing.unref();
        idle = setTimeout(() => {
          worker = undefined;
          void drawing.terminate();
        }, idleAfterMs);
        idle.unref();
      }
      return drawn;
    },
    async close() {
      clearTimeout(idle);
      await worker?.terminate();
    },
  };
}

/** Draws cards in a worker, which is started by the first card and ended when there are no more for a while. */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { hasCanvas } from './canvas.ts';
import type { Card, CardResult } from './card.ts';
import type { CardWorkerData, FromCardWorker, ToCardWorker } from './card-worker.ts';
import { findFontFolder } from './fonts.ts';

/** What became of a card; `busy`: too many are being drawn already. */
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

/** Each holds a place among the calls that are answered at once, so that cards may take only some of these. */
const maxAtOnce = 4;

/** A card takes about 150 ms; a worker that takes this long is ended. */
const maxDrawingMs = 5_000;

/** The canvas takes some 60 MB, which a quiet bot does not keep. */
const idleMs = 60_000;

/** Of the worker's objects; the picture itself takes 3 MB outside of them. */
const maxHeapMb = 128;

const workerFile = new URL(`./card-worker${extname(import.meta.filename)}`, import.meta.url);

/** A drawer; undefined where the canvas or its fonts are not installed. */
export function createCardDrawer({
  file = workerFile,
  fontFolder = findFontFolder(),
  idleAfterMs = idleMs,
  report = () => undefined,
}: {
  /** What the worker runs. */
  readonly file?: URL;
  readonly fontFolder?: string | undefined;
  readonly idleAfterMs?: number;
  /** Gets the fault where a card could not be drawn. */
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
      // The fonts of the machine would make a card look different on each, and take long to find.
      env: { DISABLE_SYSTEM_FONTS_LOAD: '1' },
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    });
    const end = (error: unknown) => {
      // One that was ended for having nothing to do has no cards.
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

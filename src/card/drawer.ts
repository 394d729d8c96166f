/** Draws cards in a worker. The first card starts it, and it stops when it is idle. */
import { scriptFile } from '../program-files.ts';
import { createWorkerThread } from '../worker-thread.ts';
import { hasCanvas } from './canvas.ts';
import type { Card, CardResult } from './card.ts';
import type { CardWorkerData } from './card-worker.ts';
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

const workerFile = scriptFile('card/card-worker');

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
  const thread = createWorkerThread<Card, CardResult>({
    file,
    workerData: { fontFolder } satisfies CardWorkerData,
    // Do not load system fonts: cards would differ between machines, and loading takes long.
    env: { DISABLE_SYSTEM_FONTS_LOAD: '1' },
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    maxTaskMs: maxDrawingMs,
    idleMs: idleAfterMs,
  });
  let inProgress = 0;

  return {
    async draw(card) {
      if (inProgress >= maxAtOnce) return { kind: 'busy' };
      inProgress += 1;
      try {
        return await thread.run(card);
      } catch (error) {
        report(error);
        return { kind: 'failed', error };
      } finally {
        inProgress -= 1;
      }
    },
    close: thread.end,
  };
}

/** Limits how far the heaps of the process grow. */
import { setFlagsFromString } from 'node:v8';

/** Megabytes for half of the new objects of a worker. Its `resourceLimits` may allow less. */
const workerMb = 8;

let isLimited = false;

/**
 * Lets the heaps grow by half of what is in use before V8 collects all of it. By default a small heap may grow
 * to four times its size: with 1,000 articles in a server, 409 MB of memory instead of 273 MB.
 *
 * The space for new objects of this thread stays at what it has at the start, a few megabytes. By default it
 * grows to 32 MB under load, and does not shrink. A worker starts with the space that it needs.
 */
export function limitHeapGrowth(): void {
  isLimited = true;
  setFlagsFromString('--heap-growing-percent=50');
  setFlagsFromString(`--min-semi-space-size=${workerMb}`);
  keepNewSpace();
}

/** Applies the limit again after the start of a worker, with which V8 forgets it. */
export function keepHeapLimits(): void {
  if (isLimited) keepNewSpace();
}

function keepNewSpace(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

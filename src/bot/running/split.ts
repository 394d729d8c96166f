/** Splits the jobs of a line between the worker and this thread. */

/** Runs a job in the worker, or here. */
export type Split = <T>(inWorker: () => Promise<T>, here: () => Promise<T>) => Promise<T>;

/** Creates a split: while the worker has `mostInWorker` jobs, a job runs here. */
export function createSplit(mostInWorker: number): Split {
  let running = 0;
  return async (inWorker, here) => {
    if (running >= mostInWorker) return here();
    running += 1;
    try {
      return await inWorker();
    } finally {
      running -= 1;
    }
  };
}

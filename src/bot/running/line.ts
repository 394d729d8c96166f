/** A bounded queue of calls. It refuses early the calls that would be answered too late. */

/** Thrown when too many calls are waiting or running. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** Limits on waiting and running jobs. */
export type Limits = {
  /** The most jobs that may wait. */
  readonly maxWaiting: number;
  /** A job that has waited this long, in milliseconds, is refused and never starts. */
  readonly maxWaitMs: number;
  /** A running job is refused at this age, in milliseconds since it arrived. */
  readonly maxAgeMs: number;
  /** The most jobs that run at once. */
  readonly concurrency: number;
};

type Waiting = {
  readonly cameAtMs: number;
  readonly start: () => void;
  readonly refuse: () => void;
};

/**
 * Weight of the newest job in the mean duration of a job. It is small, because the first jobs of a rush share
 * the thread with its arrival.
 */
const newestShare = 0.02;

/** Runs a job when its turn comes. `waiting` returns how many jobs wait. */
export type Line = (<T>(job: () => Promise<T>) => Promise<T>) & { readonly waiting: () => number };

/**
 * Creates a queue, first come, first served. A promise rejects with a BusyError if `limits` are exceeded, or
 * if the jobs ahead would take longer than `maxWaitMs`, by the mean duration.
 */
export function createLine(
  { maxWaiting, maxWaitMs, maxAgeMs, concurrency }: Limits,
  nowMs: () => number = () => performance.now(),
): Line {
  const waiting: Waiting[] = [];
  let running = 0;
  let meanMs = 0;

  function startNext(): void {
    while (running < concurrency) {
      const next = waiting.shift();
      if (next === undefined) return;
      if (nowMs() - next.cameAtMs >= maxWaitMs) next.refuse();
      else next.start();
    }
    refuseHopeless();
  }

  /**
   * Refuses jobs at the end of the queue that would start too late. The asker learns it at once and can ask
   * again.
   */
  function refuseHopeless(): void {
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      const waitsMs = (waiting.length * meanMs) / concurrency;
      const leftMs = maxWaitMs - (nowMs() - last.cameAtMs);
      if (waitsMs <= leftMs) return;
      waiting.pop();
      last.refuse();
    }
  }

  const run = <T>(job: () => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      const refuse = () => reject(new BusyError());
      if (waiting.length >= maxWaiting) return refuse();
      const cameAtMs = nowMs();
      // The timer refuses the job in time even if the job ahead hangs.
      let late = setTimeout(refuse, maxWaitMs);
      const start = () => {
        running += 1;
        clearTimeout(late);
        late = setTimeout(refuse, maxAgeMs - (nowMs() - cameAtMs));
        const startedAtMs = nowMs();
        void job()
          .then(resolve, reject)
          .finally(() => {
            clearTimeout(late);
            running -= 1;
            meanMs += (nowMs() - startedAtMs - meanMs) * newestShare;
            startNext();
          });
      };
      waiting.push({
        cameAtMs,
        start,
        refuse: () => {
          clearTimeout(late);
          refuse();
        },
      });
      startNext();
    });
  return Object.assign(run, { waiting: () => waiting.length });
}

/** The queue of a terminal: it runs each job at once and refuses none. */
export const unbounded: Line = Object.assign(<T>(job: () => Promise<T>) => job(), { waiting: () => 0 });

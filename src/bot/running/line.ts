/** Bounded work: calls wait in line, and those that would be answered too late are refused in time. */

/** Refused because too much is under way. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** How much may wait, and for how long. */
export type Limits = {
  /** Jobs waiting at most. */
  readonly maxWaiting: number;
  /** A job that has waited so long is refused, and not started any more. */
  readonly maxWaitMs: number;
  /** A job that has been started is refused where it is not done this long after it came. */
  readonly maxAgeMs: number;
  /** Jobs running at once. */
  readonly concurrency: number;
};

type Waiting = {
  readonly cameAtMs: number;
  readonly start: () => void;
  readonly refuse: () => void;
};

/** How much the last job counts in the mean time of a job: little, since the first ones of a rush share the thread with its arrival. */
const newestShare = 0.02;

/**
 * A line of jobs, first come, first served. A promise rejects with a BusyError where `limits` are exceeded, or where
 * the jobs ahead would take longer than `maxWaitMs` at the mean time of those before.
 */
export function createLine(
  { maxWaiting, maxWaitMs, maxAgeMs, concurrency }: Limits,
  nowMs: () => number = () => performance.now(),
): <T>(job: () => Promise<T>) => Promise<T> {
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

  /** Refuses those at the end whose turn would come too late: at once, so that they can ask again. */
  function refuseHopeless(): void {
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      const waitsMs = (waiting.length * meanMs) / concurrency;
      const leftMs = maxWaitMs - (nowMs() - last.cameAtMs);
      if (waitsMs <= leftMs) return;
      waiting.pop();
      last.refuse();
    }
  }

  return <T>(job: () => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      const refuse = () => reject(new BusyError());
      if (waiting.length >= maxWaiting) return refuse();
      const cameAtMs = nowMs();
      // In time also where the job before it hangs.
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
}

/** The line of a terminal: nothing waits, and nothing is refused. */
export function unbounded<T>(job: () => Promise<T>): Promise<T> {
  return job();
}

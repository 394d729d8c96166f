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
 * A rush is judged when its first waiting job has waited for this share of `maxWaitMs`. Before, the thread is
 * busy with arrivals and new code is compiled, so that jobs take up to three times as long.
 */
const judgedAfter = 0.6;

/**
 * In a rush V8 still optimises the code, so that later jobs are faster than measured. A job is refused early only
 * if it would wait for this many times as long as it may.
 */
const refusedFrom = 1.3;

/** How many measurements are kept, how many are needed, and how many of the longest are left out. */
const measurements = { most: 16, least: 8, outliers: 2 } as const;

/**
 * Measures the time from one end of a job to the next while jobs wait. Other work may hold up one job for half a
 * second, so interrupted measurements and the longest ones do not count.
 */
function createPace(nowMs: () => number) {
  const times: number[] = [];
  let endedAtMs: number | undefined;
  let isInterrupted = false;
  return {
    /** Mean time per job in milliseconds; 0 until enough is measured. */
    meanMs(): number {
      if (times.length < measurements.least) return 0;
      const usual = [...times].sort((a, b) => a - b).slice(0, -measurements.outliers);
      return usual.reduce((sum, each) => sum + each, 0) / usual.length;
    },
    /** A call came or was refused, which takes the thread like a job. */
    interrupt(): void {
      isInterrupted = true;
    },
    /** A job ended. `isNextWaiting`: the time to the next end counts. */
    noteEnd(isNextWaiting: boolean): void {
      const now = nowMs();
      if (endedAtMs !== undefined && !isInterrupted) times.push(now - endedAtMs);
      if (times.length > measurements.most) times.shift();
      endedAtMs = isNextWaiting ? now : undefined;
      isInterrupted = false;
    },
  };
}

/** Runs a job when its turn comes. `waiting` returns how many jobs wait. */
export type Line = (<T>(job: () => Promise<T>) => Promise<T>) & { readonly waiting: () => number };

/**
 * Creates a queue, first come, first served. A promise rejects with a BusyError if `limits` are exceeded, or
 * if the jobs ahead would take longer than `maxWaitMs`, by the rate at which jobs end.
 */
export function createLine(
  { maxWaiting, maxWaitMs, maxAgeMs, concurrency }: Limits,
  nowMs: () => number = () => performance.now(),
): Line {
  const waiting: Waiting[] = [];
  let running = 0;
  const pace = createPace(nowMs);

  function startNext(): void {
    while (running < concurrency) {
      const next = waiting.shift();
      if (next === undefined) return;
      if (nowMs() - next.cameAtMs >= maxWaitMs) refuse(next);
      else next.start();
    }
    refuseHopeless();
  }

  function refuse(job: Waiting): void {
    pace.interrupt();
    job.refuse();
  }

  /** Refuses jobs at the end of the queue that would start too late, so that the askers can ask again. */
  function refuseHopeless(): void {
    const [first] = waiting;
    if (first === undefined || nowMs() - first.cameAtMs < judgedAfter * maxWaitMs) return;
    const meanMs = pace.meanMs();
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      const waitsMs = waiting.length * meanMs;
      const leftMs = maxWaitMs - (nowMs() - last.cameAtMs);
      if (waitsMs <= refusedFrom * leftMs) return;
      waiting.pop();
      refuse(last);
    }
  }

  const run = <T>(job: () => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      pace.interrupt();
      const giveUp = () => reject(new BusyError());
      if (waiting.length >= maxWaiting) return giveUp();
      const cameAtMs = nowMs();
      let late: NodeJS.Timeout | undefined;
      const start = () => {
        running += 1;
        clearTimeout(late);
        late = setTimeout(giveUp, maxAgeMs - (nowMs() - cameAtMs));
        void job()
          .then(resolve, reject)
          .finally(() => {
            clearTimeout(late);
            running -= 1;
            pace.noteEnd(waiting.length > 0);
            startNext();
          });
      };
      waiting.push({
        cameAtMs,
        start,
        refuse: () => {
          clearTimeout(late);
          giveUp();
        },
      });
      startNext();
      // The timer refuses a waiting job in time even if the job ahead hangs.
      late ??= setTimeout(giveUp, maxWaitMs);
    });
  return Object.assign(run, { waiting: () => waiting.length });
}

/** The queue of a terminal: it runs each job at once and refuses none. */
export const unbounded: Line = Object.assign(<T>(job: () => Promise<T>) => job(), { waiting: () => 0 });

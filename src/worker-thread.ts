/** Runs tasks in a thread of their own. */
import { parentPort, Worker, type WorkerOptions } from 'node:worker_threads';
import { keepHeapLimits } from './heap-growth.ts';

/** What a thread runs, and its limits. */
export type ThreadOptions = Pick<WorkerOptions, 'workerData' | 'env' | 'resourceLimits'> & {
  /** The module that the thread runs. It calls `serveTasks`. */
  readonly file: URL;
  /** A task that takes longer, in milliseconds, ends the thread. */
  readonly maxTaskMs: number;
  /** A thread without tasks ends after this time, in milliseconds. By default it never does. */
  readonly idleMs?: number;
};

/** A thread that runs tasks. */
export type WorkerThread<Task, Outcome> = {
  /** Starts the thread. Resolves when it is ready for tasks; rejects if it ends before. */
  readonly start: () => Promise<void>;
  /** Returns the outcome of `task`. Rejects if the task throws, takes longer than `maxMs`, or the thread ends. */
  readonly run: (task: Task, maxMs?: number) => Promise<Outcome>;
  /** Ends the thread. Its tasks reject. */
  readonly end: () => Promise<void>;
};

/** The error of a task that took too long. */
export class TaskTimeout extends Error {}

/** The error of a thread that ended before it was ready, and of the tasks that waited for it. */
export class ThreadStartError extends Error {}

/** A message to the thread. */
type ToThread<Task> = { readonly id: number; readonly task: Task };

/** A message from the thread: `ready` once, after its start, and one for each task. */
type FromThread<Outcome> =
  | 'ready'
  | { readonly id: number; readonly outcome: Outcome }
  | { readonly id: number; readonly error: unknown };

type Running<Outcome> = {
  readonly worker: Worker;
  readonly ready: Promise<void>;
  /** By the id of the task. */
  readonly pending: Map<number, PendingTask<Outcome>>;
};

type PendingTask<Outcome> = {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Creates a thread. It starts with `start` or with its first task, and again with the first task after its
 * end. Without tasks it does not keep the process alive.
 */
export function createWorkerThread<Task, Outcome>({
  file,
  maxTaskMs,
  idleMs,
  ...options
}: ThreadOptions): WorkerThread<Task, Outcome> {
  let running: Running<Outcome> | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;

  function use(): Running<Outcome> {
    clearTimeout(idle);
    if (running === undefined) {
      const started = startThread<Outcome>(file, options);
      running = started;
      const forget = () => {
        if (running === started) running = undefined;
      };
      started.worker.once('error', forget).once('exit', forget);
      // A thread keeps the process alive while it starts and while it has tasks.
      started.ready.then(() => rest(started)).catch(() => undefined);
    }
    return running;
  }

  function rest({ worker, pending }: Running<Outcome>): void {
    if (pending.size > 0) return;
    worker.unref();
    if (idleMs !== undefined && running?.worker === worker)
      idle = setTimeout(() => void end(idledOut), idleMs).unref();
  }

  async function end(error: Error): Promise<void> {
    clearTimeout(idle);
    const ended = running;
    // The next task starts another thread, although this one is still ending.
    running = undefined;
    if (ended === undefined) return;
    rejectAll(ended.pending, error);
    await ended.worker.terminate();
  }

  return {
    start: () => use().ready,
    async run(task, maxMs = maxTaskMs) {
      const used = use();
      lastId += 1;
      const id = lastId;
      used.worker.ref();
      const timeout = setTimeout(
        () => void end(new TaskTimeout(`a task took longer than ${maxMs} ms`)),
        maxMs,
      );
      try {
        return await new Promise<Outcome>((resolve, reject) => {
          used.pending.set(id, { resolve, reject });
          used.worker.postMessage({ id, task } satisfies ToThread<Task>);
        });
      } finally {
        clearTimeout(timeout);
        used.pending.delete(id);
        rest(used);
      }
    },
    end: () => end(new Error('the worker was ended')),
  };
}

const idledOut = new Error('the worker had nothing to do');

function startThread<Outcome>(file: URL, options: WorkerOptions): Running<Outcome> {
  const worker = new Worker(file, options);
  const pending: Running<Outcome>['pending'] = new Map();
  const ready = new Promise<void>((resolve, reject) => {
    let isReady = false;
    const onEnd = (cause: unknown) => {
      const error = isReady ? cause : new ThreadStartError(`the worker did not start: ${cause}`, { cause });
      reject(error);
      rejectAll(pending, error);
    };
    worker.on('message', (message: FromThread<Outcome>) => {
      if (message === 'ready') {
        isReady = true;
        return resolve();
      }
      const task = pending.get(message.id);
      if ('error' in message) task?.reject(message.error);
      else task?.resolve(message.outcome);
    });
    worker.once('online', keepHeapLimits);
    worker.once('error', onEnd);
    worker.once('exit', (code) => onEnd(new Error(`the worker ended with code ${code}`)));
  });
  return { worker, ready, pending };
}

function rejectAll(pending: Running<never>['pending'], error: unknown): void {
  for (const task of pending.values()) task.reject(error);
  pending.clear();
}

/** In the thread: answers each task with what `run` returns. */
export function serveTasks<Task, Outcome>(run: (task: Task) => Outcome | Promise<Outcome>): void {
  const send = (message: FromThread<Outcome>) => parentPort?.postMessage(message);
  const answer = async ({ id, task }: ToThread<Task>) => {
    try {
      send({ id, outcome: await run(task) });
    } catch (error) {
      send({ id, error });
    }
  };
  parentPort?.on('message', (message: ToThread<Task>) => void answer(message));
  send('ready');
}

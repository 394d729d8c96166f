/** A worker that cannot be started: at first, and after its end. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { BusyError } from '../../src/bot/running/line.ts';
import { createWorkerRunner } from '../../src/bot/running/worker-runner.ts';
import { createSteadyWorker, startAtLast } from '../../src/program/steady-worker.ts';
import { jobOf } from '../bot/running/jobs.ts';

it('starts a worker again after longer and longer pauses, of at most a minute, until it starts', async () => {
  const warned: number[] = [];
  const waited: number[] = [];
  let tries = 0;
  const start = async () => {
    tries += 1;
    if (tries <= 8) throw new Error('no memory');
  };
  await startAtLast(
    { start },
    ({ againInMs }) => warned.push(againInMs),
    async (ms) => void waited.push(ms),
  );
  expect(waited).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  expect(warned).toEqual(waited);
  expect(tries).toBe(9);
});

it('refuses calls as busy while a worker that ended cannot start, and tries again after growing pauses', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'worker-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'worker.mjs');
  const works = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id, task: job }) => {
      if (job.command === 'die') process.exit(1);
      parentPort.postMessage({ id, outcome: { kind: 'refused', message: job.command } });
    });
    parentPort.postMessage('ready');`;
  await writeFile(file, works);
  const runner = createWorkerRunner(pathToFileURL(file), undefined);
  onTestFinished(() => runner.close());
  let time = 0;
  const pauses: number[] = [];
  const worker = createSteadyWorker(
    runner,
    ({ againInMs }) => pauses.push(againInMs),
    () => time,
  );
  const refused = { kind: 'failed', error: expect.any(BusyError) };

  expect(await worker.run(jobOf('hello'))).toMatchObject({ message: 'hello' });
  // The call that ended the worker is no reason to wait.
  expect(await worker.run(jobOf('die'))).not.toEqual(refused);
  expect(worker.isThere()).toBe(true);

  await writeFile(file, 'throw new Error("no memory")');
  expect(await Promise.all(['a', 'b'].map((each) => worker.run(jobOf(each))))).toEqual([refused, refused]);
  expect([worker.isThere(), pauses]).toEqual([false, [1000]]);
  // Within the pause no call waits for an attempt.
  await writeFile(file, works);
  expect(await worker.run(jobOf('c'))).toEqual(refused);
  await writeFile(file, 'throw new Error("no memory")');
  time = 1000;
  expect(await worker.run(jobOf('d'))).toEqual(refused);
  expect(pauses).toEqual([1000, 2000]);

  await writeFile(file, works);
  time = 3000;
  expect(await worker.run(jobOf('e'))).toMatchObject({ message: 'e' });
  await worker.run(jobOf('die'));
  await writeFile(file, 'throw new Error("no memory")');
  await worker.run(jobOf('f'));
  expect(pauses).toEqual([1000, 2000, 1000]);
});

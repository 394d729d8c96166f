/** A worker that runs jobs, ends in the middle of one, and never starts. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorkerRunner } from '../../../src/bot/running/worker-runner.ts';
import { jobOf } from './jobs.ts';

let folder = '';
let file: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worker-'));
  file = pathToFileURL(join(folder, 'worker.mjs'));
  // Says the command of each job; `die` ends the worker, `throw` ends it by an error, `wait` takes a while.
  await writeFile(
    file,
    `import { parentPort, threadId } from 'node:worker_threads';
     parentPort.on('message', ({ id, task: job }) => {
       if (job.command === 'die') process.exit(1);
       if (job.command === 'throw') throw new Error('broken');
       const send = () => parentPort.postMessage({ id, outcome: { kind: 'refused', message: job.command + threadId } });
       setTimeout(send, job.command === 'wait' ? 200 : 0);
     });
     parentPort.postMessage('ready');`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

it.each(['die', 'throw'])(
  'fails the jobs of a worker that ends (%s), and starts another one',
  async (end) => {
    const runner = createWorkerRunner(file, undefined);
    const first = await runner.run(jobOf('first'));
    expect(first).toMatchObject({ kind: 'refused', message: expect.stringMatching(/^first\d+$/) });
    const results = await Promise.all([runner.run(jobOf('wait')), runner.run(jobOf(end))]);
    expect(results).toMatchObject([{ kind: 'failed' }, { kind: 'failed' }]);
    const next = await runner.run(jobOf('first'));
    expect(next.kind).toBe('refused');
    expect(next).not.toEqual(first);
    await runner.close();
  },
);

it('fails a job where the worker cannot start', async () => {
  const runner = createWorkerRunner(pathToFileURL(join(folder, 'none.mjs')), undefined);
  expect(await runner.run(jobOf('first'))).toMatchObject({ kind: 'failed', error: expect.any(Error) });
  await expect(runner.start()).rejects.toThrow();
});

/** The memory of a process under load, tried in a process of its own. */
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const file = pathToFileURL('src/heap-growth.ts').href;

/** Starts a worker, creates 100 MB of objects that live for a while, and prints the space for new objects. */
const program = (isLimited: boolean) => `
  import { getHeapSpaceStatistics } from 'node:v8';
  import { Worker } from 'node:worker_threads';
  import { once } from 'node:events';
  import { keepHeapLimits, limitHeapGrowth } from '${file}';
  limitHeapGrowth({ newSpace: ${isLimited} });
  const worker = new Worker('setInterval(() => undefined, 1000)', { eval: true });
  await once(worker, 'online');
  keepHeapLimits();
  const kept = [];
  for (let i = 0; i < 300; i++) kept[i % 40] = Array.from({ length: 10_000 }, (_, at) => ({ at }));
  const space = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  console.log(space.space_size / 1e6);
  process.exit(0);
`;

// Without the limit V8 grows the space as it likes: 34 MB on Node 20, 67 or 134 MB on Node 24, by when it collects.
it.each([
  ['keeps new objects within 10 MB, also after the start of a worker', true],
  ['leaves new objects more than 10 MB where it is not asked to', false],
])('%s', (_, isLimited) => {
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program(isLimited)],
    { encoding: 'utf8' },
  );
  expect(Number(printed)).toBeGreaterThan(0);
  expect(Number(printed) <= 10).toBe(isLimited);
});

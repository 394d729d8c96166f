/** A worker that takes too long or too much memory is ended, and the next source is read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type { Source } from '../../src/library/read-source.ts';
import { createReadingThread, type ReadingThread } from '../../src/library/reading-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'reading-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Does what the name of the source says, and answers.
const worker = `
import { parentPort } from 'node:worker_threads';
const kept = [];
parentPort.on('message', ({ id, task: { file } }) => {
  if (file.startsWith('busy')) for (;;) Math.sqrt(2);
  if (file.startsWith('bytes')) {
    const grow = setInterval(() => kept.push(Buffer.alloc(16_000_000, 1)), 5);
    setTimeout(() => clearInterval(grow), 3_000);
    return;
  }
  if (file.startsWith('heap')) for (;;) kept.push(new Array(100_000).fill(kept.length));
  parentPort.postMessage({ id, outcome: { kind: 'read', file } });
});
parentPort.postMessage('ready');
`;

function start(): ReadingThread<unknown> {
  const file = join(folder, 'worker.mjs');
  writeFileSync(file, worker);
  return createReadingThread(pathToFileURL(file), 'article', {
    textMs: 5_000,
    documentMs: 300,
    heapMb: 32,
    growthMb: 120,
  });
}

const sourceOf = (file: string): Source => ({
  id: 'tides',
  file,
  bytes: new Uint8Array(),
  details: {},
  changes: [],
  maxBytes: 1_000,
});

it.each([
  ['takes too long', 'busy.pdf', 'read too slowly'],
  ['makes the process grow too much', 'bytes.txt', 'too much memory'],
  ['fills its own memory', 'heap.txt', 'too much memory'],
])(
  'ends a worker that %s, and reads the next source',
  async (_, file, code) => {
    const thread = start();
    expect(await thread.read(sourceOf(file))).toMatchObject({ kind: 'fault', file, flaw: { code } });
    expect(await thread.read(sourceOf('next.txt'))).toEqual({ kind: 'read', file: 'next.txt' });
    thread.close();
  },
  30_000,
);

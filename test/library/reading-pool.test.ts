/** Large articles are read in a worker of the built program. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { readSource, type Source } from '../../src/library/read-source.ts';
import { createReadingPool } from '../../src/library/reading-pool.ts';
import { createReadingThread } from '../../src/library/reading-thread.ts';
import { writeDocx, zip } from '../article/source/documents/write-docx.ts';
import { writePdfBomb } from '../article/source/documents/write-pdf.ts';
import { build } from '../program.ts';

const file = pathToFileURL(join(import.meta.dirname, '../../dist/src/library/reading-worker.js'));
beforeAll(build, 120_000);

function sourceOf(text: string, name = 'tides.txt'): Source {
  const bytes = new TextEncoder().encode(text);
  return { id: 'tides', file: name, bytes, details: {}, changes: [], maxBytes: 1e7 };
}

const long = `${'The clock stopped on Monday, the council said. “We will mend it,” Ana Sol said.\n\n'.repeat(300)}`;

it('reads a large article as it is read here, and lets other things happen meanwhile', async () => {
  const read = createReadingPool(file);
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 1);
  const outcomes = await Promise.all([read(sourceOf(long)), read(sourceOf(`${long}More.`))]);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(10);
  expect(outcomes[0]).toEqual(await readSource(sourceOf(long)));
  const [first] = outcomes;
  // Speakers are compared by identity.
  if (first?.kind !== 'article') throw new Error('expected an article');
  expect(first.article.quotations[1]?.speaker).toBe(first.article.quotations[3]?.speaker);
}, 60_000);

it('says in one sentence that a file cannot be read', async () => {
  const outcome = await createReadingPool(file)(sourceOf(long, 'tides.exe'));
  expect(outcome).toMatchObject({ kind: 'fault', file: 'tides.exe', flaw: { code: 'unknown ending' } });
}, 60_000);

it('reads a document in the worker, and the next one after a document that was too much', async () => {
  const read = createReadingPool(file);
  const documentOf = (bytes: Uint8Array): Source => ({ ...sourceOf('', 'ferry.docx'), bytes });
  const bomb = documentOf(zip({ 'word/document.xml': Buffer.alloc(60_000_000, 0x20) }));
  const [first, second] = await Promise.all([
    read(bomb),
    read(documentOf(writeDocx([{ text: 'The ferry sails.' }]))),
  ]);
  expect(first).toMatchObject({
    kind: 'fault',
    file: 'ferry.docx',
    flaw: { code: 'document unpacks too large' },
  });
  expect(second).toMatchObject({ kind: 'article', article: { text: 'The ferry sails.' } });
}, 60_000);

it('ends the worker in which a PDF unpacks to more than can be read', async () => {
  const limits = { textMs: 1_000, documentMs: 1_000, heapMb: 256, growthMb: 900 };
  const thread = createReadingThread(file, 'article', limits);
  const outcome = await thread.read({ ...sourceOf('', 'ferry.pdf'), bytes: writePdfBomb(10_000_000) });
  thread.close();
  expect(outcome).toMatchObject({
    kind: 'fault',
    file: 'ferry.pdf',
    flaw: { code: expect.stringMatching(/^(?:read too slowly|too much memory)$/) },
  });
}, 60_000);

/** What follows when many passages were written. */
import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createArticleStore } from '../../src/storage/articles.ts';
import { migrate } from '../../src/storage/migrations.ts';
import { createKeyReads } from '../../src/storage/reads/key-reads.ts';
import { inMemory, openSqlite } from '../../src/storage/sqlite.ts';
import { articleOf, limits } from './articles.ts';

it('runs once at a time, however fast an import is, and again after it', async () => {
  const engine = await openSqlite(inMemory);
  await migrate(engine, inMemory);
  onTestFinished(() => engine.close());
  const ends: (() => void)[] = [];
  const afterLargeChange = () => new Promise<void>((resolve) => ends.push(resolve));
  const now = Date.now;
  const store = createArticleStore(
    { ...engine, afterLargeChange },
    { reads: createKeyReads(engine, now), now, warn: () => undefined },
  );
  const passages = Array.from({ length: 1000 }, (_, passage) => ({ passage, terms: ['sun'] }));
  const put = (id: string) => store.put('room', { ...articleOf(id, []), passages }, limits);
  await put('a');
  await put('b');
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await setImmediate();
  await put('c');
  expect(ends).toHaveLength(2);
});

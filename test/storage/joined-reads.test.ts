/** Reads of concurrent calls go to the database together, and are never older than their call. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { joinReads } from '../../src/storage/reads/joined-reads.ts';

/** A table whose statements end when `end` is called; `statements` are the keys of each. */
function slowTable() {
  const table = new Map<number, string>();
  const statements: (readonly number[])[] = [];
  const ends: (() => void)[] = [];
  const read = joinReads(async (keys: readonly number[]) => {
    statements.push(keys);
    const values = keys.map((key) => table.get(key));
    await new Promise<void>((resolve) => ends.push(resolve));
    if (keys.includes(13)) throw new Error('no such table');
    return values;
  });
  return { table, statements, read, end: () => ends.shift()?.() };
}

it('reads what comes in one step with one statement, and what comes meanwhile with the next', async () => {
  const { table, statements, read, end } = slowTable();
  table.set(1, 'one').set(2, 'two');
  const first = [read(1), read(2), read(1)];
  await pause(1);
  table.set(1, 'new');
  const second = [read(1), read(3)];
  end();
  expect(await Promise.all(first)).toEqual(['one', 'two', 'one']);
  await pause(1);
  end();
  expect(await Promise.all(second)).toEqual(['new', undefined]);
  expect(statements).toEqual([
    [1, 2, 1],
    [1, 3],
  ]);
});

it('starts the next statement without waiting for one that hangs', async () => {
  const { table, statements, read } = slowTable();
  void read(1);
  await pause(1);
  table.set(2, 'two');
  void read(2);
  await pause(200);
  expect(statements).toEqual([[1], [2]]);
});

it('fails the reads of a statement that failed, and no other ones', async () => {
  const { read, end } = slowTable();
  const first = read(13);
  const failed = expect(first).rejects.toThrow('no such table');
  await pause(1);
  const second = read(1);
  end();
  await failed;
  await pause(1);
  end();
  expect(await second).toBeUndefined();
});

it('reads each key alone if a statement is refused, so that one key fails no other reads', async () => {
  const { table, statements, read, end } = slowTable();
  table.set(1, 'one');
  const bad = expect(read(13)).rejects.toThrow('no such table');
  const good = read(1);
  await pause(1);
  end();
  await pause(1);
  end();
  end();
  await bad;
  expect(await good).toBe('one');
  expect(statements).toEqual([[13, 1], [13], [1]]);
});

it('reads no key again if the database is away', async () => {
  let statements = 0;
  const read = joinReads(async () => {
    statements += 1;
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  });
  const outcomes = await Promise.allSettled([read(1), read(2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(statements).toBe(1);
});

it('puts at most 32 keys into a statement', async () => {
  const { statements, read, end } = slowTable();
  const all = Array.from({ length: 40 }, (_, key) => read(100 + key));
  await pause(1);
  end();
  await pause(1);
  end();
  await Promise.all(all);
  expect(statements.map(({ length }) => length)).toEqual([32, 8]);
});

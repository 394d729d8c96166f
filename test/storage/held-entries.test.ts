/** Entries that a process holds because it cannot write them, while their room is erased. */
import type { KyselyPlugin } from 'kysely';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createBatchedEntries } from '../../src/storage/batched/batched-entries.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { migrate } from '../../src/storage/migrations.ts';
import { createRoomStore } from '../../src/storage/rooms.ts';
import { inMemory, openSqlite } from '../../src/storage/sqlite.ts';

let isAway = false;
let time = 1000;
let engine: Engine;
beforeEach(async () => {
  [isAway, time] = [false, 1000];
  engine = await openSqlite(inMemory);
  await migrate(engine, inMemory);
  onTestFinished(() => engine.close());
});

/** Lets no statement through while the database is away. */
const gate: KyselyPlugin = {
  transformQuery({ node }) {
    if (isAway) throw new Error('the database is away');
    return node;
  },
  transformResult: async ({ result }) => result,
};

/** A process that cannot always reach the database. */
const openProcess = () =>
  createBatchedEntries(
    { ...engine, write: engine.write.withPlugin(gate) },
    { warn: () => undefined, now: () => time },
  );

const entry = (room: string, id: string) =>
  ({ room, kind: 'entry', id, value: 'a question', untilMs: 1e9 }) as const;

const written = async () =>
  (await engine.read.selectFrom('entries').select(['room', 'id']).where('kind', '=', 'entry').execute()).map(
    ({ room, id }) => `${room} ${id}`,
  );

describe('an entry that is held while its room is erased', () => {
  it('by another process is never written, unlike those of other rooms and later ones', async () => {
    const entries = openProcess();
    isAway = true;
    await entries.keep(entry('erased', 'before'));
    await entries.keep(entry('other', 'before'));
    time += 1;
    await createRoomStore(engine, () => time).erase('erased');
    isAway = false;
    time += 1;
    await entries.keep(entry('erased', 'after'));
    expect((await written()).sort()).toEqual(['erased after', 'other before']);
    expect(entries.held(entry('erased', 'before'))).toBeUndefined();
  });

  it('by the same process is forgotten before', async () => {
    const entries = openProcess();
    isAway = true;
    await entries.keep(entry('erased', 'before'));
    const late = entries.keep(entry('erased', 'meanwhile'));
    await entries.forget('erased');
    await late;
    isAway = false;
    await entries.settled();
    expect(await written()).toEqual([]);
    expect(entries.held(entry('erased', 'before'))).toBeUndefined();
  });
});

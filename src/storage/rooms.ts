/** Stores the settings of rooms; erases rooms and expired data. */
import type { Transaction } from 'kysely';
import { raiseRevision } from './article-writes.ts';
import { erasedKind } from './batched/held-entries.ts';
import type { Engine } from './engine.ts';
import type { Tables } from './schema.ts';
import { keptCallDays, type RoomStore } from './storage.ts';
import { inTransaction } from './transaction.ts';

/** The tables with data of a room. */
const roomTables = [
  'articles',
  'sources',
  'readings',
  'vectors',
  'corrections',
  'settings',
  'entries',
  'drafts',
] as const;

/** How long a process may hold an entry that it could not write, in milliseconds: as long as a call is kept. */
const longestHeldMs = keptCallDays * 24 * 60 * 60_000;

/** Creates the room store over `engine`. `now` returns milliseconds since 1970. */
export function createRoomStore(engine: Engine, now: () => number): RoomStore {
  return {
    async settings(room) {
      const rows = await engine.read
        .selectFrom('settings')
        .select(['name', 'value'])
        .where('room', '=', room)
        .execute();
      return new Map(rows.map(({ name, value }) => [name, value]));
    },
    async set(room, name, value) {
      await inTransaction(engine, async (db) => {
        if (value === undefined)
          await db.deleteFrom('settings').where('room', '=', room).where('name', '=', name).execute();
        else
          await db
            .insertInto('settings')
            .values({ room, name, value })
            .onConflict((conflict) => conflict.columns(['room', 'name']).doUpdateSet({ value }))
            .execute();
        await raiseRevision(db, room);
      });
    },
    async rooms() {
      const rows = await engine.read
        .selectFrom('rooms')
        .select(['room', 'left_at'])
        .orderBy('room')
        .execute();
      return rows.map(({ room, left_at }) => ({ room, leftAt: left_at ?? undefined }));
    },
    async markLeft(room, leftAt) {
      await inTransaction(engine, (db) =>
        db
          .updateTable('rooms')
          .set({ left_at: leftAt ?? null })
          .where('room', '=', room)
          .execute(),
      );
    },
    erase: (room) => inTransaction(engine, (db) => eraseRoom(db, { engine, room, now: now() })),
    eraseOf: (room, user) =>
      inTransaction(engine, async (db) => {
        const rows = await db
          .selectFrom('articles')
          .select('id')
          .where('room', '=', room)
          .where('added_by', '=', user)
          .execute();
        await eraseArticles(db, { engine, room, ids: rows.map(({ id }) => id) });
        return rows.length;
      }),
  };
}

async function eraseRoom(
  db: Transaction<Tables>,
  { engine, room, now }: { readonly engine: Engine; readonly room: string; readonly now: number },
): Promise<void> {
  for (const table of roomTables) await db.deleteFrom(table).where('room', '=', room).execute();
  await engine.fullText.deleteRoom(db, room);
  // A process that could not reach the database must not write what it holds of the room.
  const times = { kept_at: now, expires_at: now + longestHeldMs };
  await db
    .insertInto('entries')
    .values({ room, kind: erasedKind, id: '', value: '', chars: 0, ...times })
    .onConflict((conflict) => conflict.columns(['room', 'kind', 'id']).doUpdateSet(times))
    .execute();
  // The row of the room stays, so that no process takes its cached list for the newest.
  await raiseRevision(db, room);
}

/** Deletes expired data: see `Storage.sweep`. */
export async function sweep(
  engine: Engine,
  { now, removedBefore }: { readonly now: number; readonly removedBefore: number },
): Promise<void> {
  await engine.write.deleteFrom('entries').where('expires_at', '<=', now).execute();
  await engine.write.deleteFrom('drafts').where('expires_at', '<=', now).execute();
  await inTransaction(engine, async (db) => {
    const removed = await db
      .selectFrom('articles')
      .select(['room', 'id'])
      .where('removed_at', '<', removedBefore)
      .execute();
    for (const { room, id } of removed) await eraseArticles(db, { engine, room, ids: [id] });
  });
}

async function eraseArticles(
  db: Transaction<Tables>,
  { engine, room, ids }: { readonly engine: Engine; readonly room: string; readonly ids: readonly string[] },
): Promise<void> {
  for (const id of ids) {
    for (const table of ['articles', 'sources', 'readings', 'vectors'] as const)
      await db.deleteFrom(table).where('room', '=', room).where('id', '=', id).execute();
    await db.deleteFrom('corrections').where('room', '=', room).where('article', '=', id).execute();
    await engine.fullText.delete(db, { room, article: id });
  }
  if (ids.length > 0) await raiseRevision(db, room);
}

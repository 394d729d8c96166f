/** Stores the readings of articles, and finds their passages. */
import { raiseRevision, writeRead } from './article-writes.ts';
import type { Engine } from './engine.ts';
import type { ArticleStore } from './storage.ts';
import { inTransaction } from './transaction.ts';

/** The part of the article store that writes readings and finds passages. */
export type ReadingStore = Pick<ArticleStore, 'putReading' | 'outdated' | 'vectors' | 'count' | 'match'>;

/** Creates the reading store over `engine`. */
export function createReadings(engine: Engine): ReadingStore {
  const { read: queries, fullText } = engine;
  return {
    putReading: ({ room, id }, version, read) =>
      inTransaction(engine, async (db) => {
        const newest = await db
          .selectFrom('articles')
          .select('version')
          .where('room', '=', room)
          .where('id', '=', id)
          .where('removed_at', 'is', null)
          .executeTakeFirst();
        if (newest?.version !== version) return;
        const known = await db
          .selectFrom('vectors')
          .select('id')
          .where('room', '=', room)
          .where('id', '=', id)
          .executeTakeFirst();
        await writeRead(db, { engine, room, id, version, read });
        // Other processes have cached the previous vectors of the room.
        if (known === undefined) await raiseRevision(db, room);
      }),
    async vectors(room) {
      const rows = await queries
        .selectFrom('vectors')
        .select(['id', 'bytes'])
        .where('room', '=', room)
        .execute();
      return new Map(rows.map(({ id, bytes }) => [id, bytes]));
    },
    async outdated(reader) {
      return queries
        .selectFrom('articles as a')
        .leftJoin('readings as r', (join) =>
          join.onRef('r.room', '=', 'a.room').onRef('r.id', '=', 'a.id').onRef('r.version', '=', 'a.version'),
        )
        .leftJoin('vectors as v', (join) => join.onRef('v.room', '=', 'a.room').onRef('v.id', '=', 'a.id'))
        .select(['a.room', 'a.id'])
        .where('a.removed_at', 'is', null)
        .where((is) =>
          is.or([is('r.engine', 'is', null), is('r.engine', '!=', reader), is('v.id', 'is', null)]),
        )
        .execute();
    },
    async count(room, terms, limit) {
      const counts = terms.length === 0 ? [] : await fullText.count(queries, { room, terms, limit });
      return new Map(terms.map((term, i) => [term, counts[i] ?? 0]));
    },
    async match(room, terms, limit) {
      return terms.length === 0 ? [] : fullText.match(queries, { room, terms, limit });
    },
  };
}

/** The articles of the rooms, in the database. */
import type { Selectable } from 'kysely';
import { putInRoom, raiseRevision, restoreInRoom } from './article-writes.ts';
import type { Warn } from './batched/batched-entries.ts';
import { createCorrections } from './corrections.ts';
import type { Engine } from './engine.ts';
import { createReadings } from './readings.ts';
import type { KeyReads } from './reads/key-reads.ts';
import type { Tables } from './schema.ts';
import type { ArticleRecord, ArticleStore, NewArticle, RoomLimits } from './storage.ts';
import { inTransaction } from './transaction.ts';

/** After this many written passages the tables have changed much, for example by an import of some hundred articles. */
const largeChange = 1000;

/**
 * Creates the article store over `engine`. `now` returns milliseconds since 1970. `warn` gets what the asker need not
 * know.
 */
export function createArticleStore(
  engine: Engine,
  { reads, now, warn }: { readonly reads: KeyReads; readonly now: () => number; readonly warn: Warn },
): ArticleStore {
  const { read: queries, fullText } = engine;
  const noteWritten = createChangeCounter(engine, warn);
  async function putAll(room: string, articles: readonly NewArticle[], limits: RoomLimits) {
    const put = { engine, room, articles, limits, now: now() };
    const outcome = await inTransaction(engine, (db) => putInRoom(db, put));
    if (outcome.kind === 'put') noteWritten(articles.reduce((sum, each) => sum + each.passages.length, 0));
    return outcome;
  }
  return {
    revision: async (room) => (await reads.revision(room)) ?? 0,
    reading: ({ room, id }, version) => reads.reading({ room, id, version }),
    async list(room) {
      const rows = await queries
        .selectFrom('articles')
        .selectAll()
        .where('room', '=', room)
        .where('removed_at', 'is', null)
        .orderBy('added_at')
        .orderBy('id')
        .execute();
      return rows.map(recordOf);
    },
    put: (room, article, limits) => putAll(room, [article], limits),
    putAll,
    remove: ({ room, id }, at) =>
      inTransaction(engine, async (db) => {
        const removed = await db
          .updateTable('articles')
          .set({ removed_at: at })
          .where('room', '=', room)
          .where('id', '=', id)
          .where('removed_at', 'is', null)
          .executeTakeFirst();
        if (removed.numUpdatedRows === 0n) return false;
        await fullText.delete(db, { room, article: id });
        await raiseRevision(db, room);
        return true;
      }),
    restore: (key, limits) => inTransaction(engine, (db) => restoreInRoom(db, key, limits)),
    async source({ room, id }) {
      const row = await queries
        .selectFrom('sources')
        .select('bytes')
        .where('room', '=', room)
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.bytes;
    },
    ...createReadings(engine),
    ...createCorrections(engine),
  };
}

function recordOf(row: Selectable<Tables['articles']>): ArticleRecord {
  return {
    id: row.id,
    version: row.version,
    file: row.file,
    title: row.title,
    about: row.about,
    addedBy: row.added_by,
    addedAt: row.added_at,
    changedAt: row.changed_at,
    hash: row.hash,
    link: row.link ?? undefined,
    size: row.size,
  };
}

/** Returns a function that counts written passages, and calls `afterLargeChange` of `engine` in the background. */
function createChangeCounter({ afterLargeChange }: Engine, warn: Warn): (passages: number) => void {
  let written = 0;
  let isRunning = false;
  return (passages) => {
    written += passages;
    // One at a time: a second would wait for the locks of the first, and hold a connection meanwhile.
    if (afterLargeChange === undefined || written < largeChange || isRunning) return;
    written = 0;
    isRunning = true;
    afterLargeChange()
      .catch((err: unknown) => warn({ err }, 'searches are slow for a minute'))
      .finally(() => {
        isRunning = false;
      });
  };
}

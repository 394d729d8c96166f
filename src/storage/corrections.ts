/** The corrections of the rooms, in the database. */
import { raiseVersion } from './article-writes.ts';
import type { Engine } from './engine.ts';
import type { ArticleStore } from './storage.ts';
import { inTransaction } from './transaction.ts';

/** Creates the correction store over `engine`. Each write makes every process read the article again. */
export function createCorrections(
  engine: Engine,
): Pick<ArticleStore, 'corrections' | 'correct' | 'undoCorrection'> {
  return {
    async corrections(room) {
      const rows = await engine.read
        .selectFrom('corrections')
        .selectAll()
        .where('room', '=', room)
        .orderBy('made_at')
        .orderBy('id')
        .execute();
      return rows.map(({ id, article, change, made_by, made_at }) => ({
        id,
        article,
        change,
        madeBy: made_by,
        madeAt: made_at,
      }));
    },
    correct: (room, { id, article, change, madeBy, madeAt }) =>
      inTransaction(engine, async (db) => {
        await db
          .insertInto('corrections')
          .values({ room, id, article, change, made_by: madeBy, made_at: madeAt })
          .execute();
        await raiseVersion(db, { room, id: article });
      }),
    undoCorrection: ({ room, id }) =>
      inTransaction(engine, async (db) => {
        const row = await db
          .selectFrom('corrections')
          .select('article')
          .where('room', '=', room)
          .where('id', '=', id)
          .executeTakeFirst();
        if (row === undefined) return false;
        await db.deleteFrom('corrections').where('room', '=', room).where('id', '=', id).execute();
        await raiseVersion(db, { room, id: row.article });
        return true;
      }),
  };
}

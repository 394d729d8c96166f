/** Entries and drafts: data that expires. */
import type { ExpressionBuilder } from 'kysely';
import type { BatchedEntries } from './batched/batched-entries.ts';
import type { Engine } from './engine.ts';
import type { KeyReads } from './reads/key-reads.ts';
import type { Tables } from './schema.ts';
import { type DraftStore, draftMs, type EntryStore, maxDrafts } from './storage.ts';
import { inTransaction, repeatConflicts } from './transaction.ts';

const kind = 'entry';

/** Creates the entry store over `engine`. `now` returns milliseconds since 1970. */
export function createEntryStore(
  engine: Engine,
  {
    batched,
    reads,
    now,
  }: { readonly batched: BatchedEntries; readonly reads: KeyReads; readonly now: () => number },
): EntryStore {
  const { write } = engine;
  return {
    async claim({ room, id }, untilMs, { value = '', replacing } = {}) {
      const row = { value, chars: value.length, kept_at: now(), expires_at: untilMs };
      const isFree = (is: ExpressionBuilder<Tables, 'entries'>) =>
        is.or([
          is('entries.expires_at', '<=', now()),
          ...(replacing === undefined ? [] : [is('entries.value', '=', replacing)]),
        ]);
      // One statement is atomic, and needs no further round trips for a transaction.
      const claimed = await repeatConflicts(engine, () =>
        write
          .insertInto('entries')
          .values({ room, kind, id, ...row })
          .onConflict((conflict) => conflict.columns(['room', 'kind', 'id']).doUpdateSet(row).where(isFree))
          .executeTakeFirst(),
      );
      return (claimed.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    async put({ room, id }, value, untilMs) {
      const row = { value, chars: value.length, kept_at: now(), expires_at: untilMs };
      await repeatConflicts(engine, () =>
        write
          .insertInto('entries')
          .values({ room, kind, id, ...row })
          .onConflict((conflict) => conflict.columns(['room', 'kind', 'id']).doUpdateSet(row))
          .execute(),
      );
    },
    keep: ({ room, id }, value, untilMs) => batched.keep({ room, kind, id, value, untilMs }),
    async get({ room, id }) {
      const known = batched.held({ room, kind, id });
      if (known !== undefined) return known.untilMs > now() ? known.value : undefined;
      return reads.entry({ room, kind, id });
    },
    async delete({ room, id }) {
      await write
        .deleteFrom('entries')
        .where('room', '=', room)
        .where('kind', '=', kind)
        .where('id', '=', id)
        .execute();
    },
  };
}

/** Creates the draft store over `engine`. `now` returns milliseconds since 1970. */
export function createDraftStore(engine: Engine, now: () => number): DraftStore {
  return {
    async put({ room, id }, draft) {
      const row = { ...draft, expires_at: now() + draftMs };
      await inTransaction(engine, async (db) => {
        await db
          .insertInto('drafts')
          .values({ room, id, ...row })
          .onConflict((conflict) => conflict.columns(['room', 'id']).doUpdateSet(row))
          .execute();
        const drafts = await db
          .selectFrom('drafts')
          .select('id')
          .where('room', '=', room)
          .where('asker', '=', draft.asker)
          .orderBy('expires_at', 'desc')
          .execute();
        const old = drafts.slice(maxDrafts).map((each) => each.id);
        if (old.length > 0)
          await db.deleteFrom('drafts').where('room', '=', room).where('id', 'in', old).execute();
      });
    },
    async get({ room, id }) {
      return engine.read
        .selectFrom('drafts')
        .select(['asker', 'file', 'bytes', 'details'])
        .where('room', '=', room)
        .where('id', '=', id)
        .where('expires_at', '>', now())
        .executeTakeFirst();
    },
    async delete({ room, id }) {
      await engine.write.deleteFrom('drafts').where('room', '=', room).where('id', '=', id).execute();
    },
  };
}

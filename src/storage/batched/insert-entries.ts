/** The statement that puts entries into the database. */
import type { CompiledQuery, Insertable } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../schema.ts';
import type { HeldEntry } from './held-entries.ts';

type Row = Insertable<Tables['entries']>;

function rowOf({ room, kind, id, value, keptAt, untilMs }: HeldEntry): Row {
  return { room, kind, id, value, chars: value.length, kept_at: keptAt, expires_at: untilMs };
}

/**
 * Returns a function that makes the statement which puts entries. With `isBrief` its commit is not flushed, where the
 * engine can do that.
 */
export function createInsert(
  { write, withoutFlush }: Engine,
  isBrief: boolean,
): (entries: readonly HeldEntry[]) => CompiledQuery {
  const compiled = new Map<number, CompiledQuery>();
  return (entries) => {
    const rows = entries.map(rowOf);
    const known = compiled.get(rows.length);
    if (known !== undefined) return { ...known, parameters: rows.flatMap(valuesOf) };
    const put = write
      .insertInto('entries')
      .columns(columns)
      .values(rows.map((row) => ({ ...row })))
      .onConflict((conflict) =>
        conflict.columns(['room', 'kind', 'id']).doUpdateSet((is) => ({
          value: is.ref('excluded.value'),
          chars: is.ref('excluded.chars'),
          kept_at: is.ref('excluded.kept_at'),
          expires_at: is.ref('excluded.expires_at'),
        })),
      );
    const query = (
      isBrief && withoutFlush !== undefined ? put.returning(withoutFlush.as('unflushed')) : put
    ).compile();
    compiled.set(rows.length, query);
    return query;
  };
}

const columns = ['room', 'kind', 'id', 'value', 'chars', 'kept_at', 'expires_at'] as const;

/** The values of a row in the order of `columns`, which is that of the statement's parameters. */
function valuesOf(row: Row): readonly unknown[] {
  return columns.map((name) => row[name]);
}

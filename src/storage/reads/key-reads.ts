/** Reads rows by their keys: the revision of a room, an entry, the reading of an article. */
import { type CompiledQuery, type Expression, type SqlBool, sql } from 'kysely';
import type { BatchedEntry } from '../batched/held-entries.ts';
import type { Engine, ReadRow } from '../engine.ts';
import type { Key, StoredReading } from '../storage.ts';
import { joinReads } from './joined-reads.ts';

/** Each function returns undefined if there is no such row, or the entry has expired. */
export type KeyReads = {
  readonly revision: (room: string) => Promise<number | undefined>;
  readonly entry: (key: EntryKey) => Promise<string | undefined>;
  readonly reading: (key: ReadingKey) => Promise<StoredReading | undefined>;
};

type EntryKey = Key & Pick<BatchedEntry, 'kind'>;
type ReadingKey = Key & { readonly version: number };

/**
 * Creates the reads over `engine`; those of concurrent calls are joined if the engine cannot read one row at once.
 * `now` returns milliseconds since 1970.
 */
export function createKeyReads(engine: Engine, now: () => number): KeyReads {
  const { read, readRow } = engine;
  return readRow === undefined ? createJoinedReads(engine, now) : createRowReads({ read, readRow }, now);
}

/** Each call reads the revision and the conversation, so these statements go past the query builder. */
function createRowReads(
  { read, readRow }: Pick<Engine, 'read'> & { readonly readRow: ReadRow },
  now: () => number,
): KeyReads {
  return {
    async revision(room) {
      const row = await readRow('SELECT revision FROM rooms WHERE room = ?', [room]);
      return typeof row?.revision === 'number' ? row.revision : undefined;
    },
    async entry({ room, kind, id }) {
      const row = await readRow(
        'SELECT value FROM entries WHERE room = ? AND kind = ? AND id = ? AND expires_at > ?',
        [room, kind, id, now()],
      );
      return typeof row?.value === 'string' ? row.value : undefined;
    },
    reading: ({ room, id, version }) =>
      read
        .selectFrom('readings')
        .select(['engine', 'structure'])
        .where('room', '=', room)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst(),
  };
}

function createJoinedReads({ read }: Engine, now: () => number): KeyReads {
  const revisionOf = readJoined(read, {
    columns: ['room'],
    select: (isOneOf) => read.selectFrom('rooms').select(['room', 'revision']).where(isOneOf).compile(),
  });
  const entryOf = readJoined(read, {
    columns: ['room', 'kind', 'id'],
    select: (isOneOf) =>
      read
        .selectFrom('entries')
        .select(['room', 'kind', 'id', 'value'])
        .where('expires_at', '>', 0)
        .where(isOneOf)
        .compile(),
    before: () => [now()],
  });
  const readingOf = readJoined(read, {
    columns: ['room', 'id', 'version'],
    select: (isOneOf) =>
      read
        .selectFrom('readings')
        .select(['room', 'id', 'version', 'engine', 'structure'])
        .where(isOneOf)
        .compile(),
  });
  return {
    revision: async (room) => (await revisionOf({ room }))?.revision,
    entry: async (key) => (await entryOf(key))?.value,
    reading: readingOf,
  };
}

/**
 * Joins reads by `columns`, the key of the rows. `select` makes the statement for the condition that a row has one of
 * the keys, and `before` the values of its parameters before that condition.
 */
function readJoined<Column extends string, Row extends Readonly<Record<Column, string | number>>>(
  read: Engine['read'],
  {
    columns,
    select,
    before = () => [],
  }: {
    readonly columns: readonly Column[];
    readonly select: (isOneOf: Expression<SqlBool>) => CompiledQuery<Row>;
    readonly before?: () => readonly unknown[];
  },
): (key: Readonly<Record<Column, string | number>>) => Promise<Row | undefined> {
  type RowKey = Readonly<Record<Column, string | number>>;
  const valuesOf = (key: RowKey) => columns.map((column) => key[column]);
  const nameOf = (key: RowKey) => JSON.stringify(valuesOf(key));
  // Each number of keys has a statement of its own, which is compiled once.
  const statements = new Map<number, CompiledQuery<Row>>();
  return joinReads(async (keys: readonly RowKey[]) => {
    const statement = statements.get(keys.length) ?? select(isOneOf(columns, keys.length));
    statements.set(keys.length, statement);
    const { rows } = await read.executeQuery<Row>({
      ...statement,
      parameters: [...before(), ...keys.flatMap(valuesOf)],
    });
    const found = new Map(rows.map((row) => [nameOf(row), row]));
    return keys.map((key) => found.get(nameOf(key)));
  });
}

/** True for a row with one of `count` keys; the values of the keys are parameters. */
function isOneOf(columns: readonly string[], count: number): Expression<SqlBool> {
  const key = sql.join(
    columns.map((column) => sql`${sql.ref(column)} = ${''}`),
    sql` AND `,
  );
  return sql<SqlBool>`(${sql.join(
    Array.from({ length: count }, () => sql`(${key})`),
    sql` OR `,
  )})`;
}

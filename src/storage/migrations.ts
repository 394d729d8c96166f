/** Migrates the tables to the newest version: forward only, one transaction per step, one process at a time. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Engine, Queries } from './engine.ts';
import type { Tables } from './schema.ts';
import { StorageError } from './storage.ts';
import { inTransaction } from './transaction.ts';

type Migration = (db: Queries, engine: Engine) => Promise<void>;

/** In order. A released migration never changes. */
const migrations: readonly Migration[] = [createTables, createVectors];

/** The version of the newest tables. */
const newestVersion = migrations.length;

const leaseMs = 30_000;
const pollMs = 50;

/**
 * Runs the migrations that the database at `place` lacks. If several processes call it at once, the holder of
 * a lease migrates and the others wait. Each step raises the version in its transaction. So no step runs
 * twice, even if a lease expires or a clock is wrong.
 */
export async function migrate(engine: Engine, place: string): Promise<void> {
  const { write } = engine;
  const holder = randomUUID();
  for (;;) {
    const version = await currentVersion(engine);
    if (version > newestVersion) throw new StorageError('newer', place);
    if (version === newestVersion) return;
    if (!(await takeLease(write, holder))) {
      await pause(pollMs);
      continue;
    }
    try {
      await engine.beforeMigration(version);
      for (const [index, run] of migrations.entries()) {
        if (index >= version) await runOne(engine, { run, from: index });
      }
    } finally {
      await write.deleteFrom('leases').where('holder', '=', holder).execute();
    }
  }
}

async function runOne(engine: Engine, { run, from }: { readonly run: Migration; readonly from: number }) {
  await inTransaction(engine, async (db) => {
    const raised = await db
      .updateTable('versions')
      .set({ version: from + 1 })
      .where('name', '=', 'schema')
      .where('version', '=', from)
      .executeTakeFirst();
    // Another process ran this step first.
    if (raised.numUpdatedRows === 0n) return;
    await run(db, engine);
  });
}

/** The version of the tables. 0 for an empty database, in which it creates the first two tables. */
async function currentVersion(engine: Engine): Promise<number> {
  const { write } = engine;
  await makeFirstTables(write);
  const row = await write
    .selectFrom('versions')
    .select('version')
    .where('name', '=', 'schema')
    .executeTakeFirst();
  return row?.version ?? 0;
}

async function makeFirstTables(db: Kysely<Tables>): Promise<void> {
  const versions = db.schema
    .createTable('versions')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('version', 'bigint', (column) => column.notNull());
  const leases = db.schema
    .createTable('leases')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull());
  for (const table of [versions, leases]) await makeMissing(table);
  await db
    .insertInto('versions')
    .values({ name: 'schema', version: 0 })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}

/**
 * Creates `table` if it is missing. If processes create it at once, PostgreSQL reports a duplicate key to all but
 * one, after that one has committed. So each table gets a second attempt, which finds it.
 */
async function makeMissing(table: CreateTableBuilder<string, string>): Promise<void> {
  try {
    await table.execute();
  } catch (error) {
    await pause(pollMs);
    await table.execute().catch(() => {
      throw error;
    });
  }
}

async function takeLease(db: Kysely<Tables>, holder: string): Promise<boolean> {
  const now = Date.now();
  const taken = await db
    .insertInto('leases')
    .values({ name: 'migration', holder, until: now + leaseMs })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder, until: now + leaseMs })
        .where('leases.until', '<', now),
    )
    .executeTakeFirst();
  return (taken.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

async function createTables(db: Queries, { bytesType, fullText }: Engine): Promise<void> {
  const bytes = sql.raw(bytesType);
  const { schema } = db;
  await schema
    .createTable('rooms')
    .addColumn('room', 'text', (column) => column.primaryKey().notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('left_at', 'bigint')
    .execute();
  await schema
    .createTable('articles')
    .addColumn('room', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text', (column) => column.notNull())
    .addColumn('added_at', 'bigint', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('link', 'text')
    .addColumn('size', 'bigint', (column) => column.notNull())
    .addColumn('removed_at', 'bigint')
    .addPrimaryKeyConstraint('articles_key', ['room', 'id'])
    .execute();
  await schema
    .createTable('sources')
    .addColumn('room', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('sources_key', ['room', 'id'])
    .execute();
  await schema
    .createTable('readings')
    .addColumn('room', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('structure', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('readings_key', ['room', 'id'])
    .execute();
  await schema
    .createTable('corrections')
    .addColumn('room', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('change', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('corrections_key', ['room', 'id'])
    .execute();
  await schema
    .createTable('settings')
    .addColumn('room', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('settings_key', ['room', 'name'])
    .execute();
  await createPassingTables(db, bytes);
  await fullText.create(db);
}

/** Older articles have no vectors until they are read again. Until then they are found by their words. */
async function createVectors({ schema }: Queries, { bytesType }: Engine): Promise<void> {
  await schema
    .createTable('vectors')
    .addColumn('room', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('bytes', sql.raw(bytesType), (column) => column.notNull())
    .addPrimaryKeyConstraint('vectors_key', ['room', 'id'])
    .execute();
}

/** Tables for data that expires. */
async function createPassingTables({ schema }: Queries, bytes: ReturnType<typeof sql.raw>): Promise<void> {
  await schema
    .createTable('entries')
    .addColumn('room', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('chars', 'bigint', (column) => column.notNull())
    .addColumn('kept_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('entries_key', ['room', 'kind', 'id'])
    .execute();
  await schema.createIndex('entries_by_age').on('entries').columns(['room', 'kind', 'kept_at']).execute();
  await schema.createIndex('entries_by_end').on('entries').column('expires_at').execute();
  await schema
    .createTable('drafts')
    .addColumn('room', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['room', 'id'])
    .execute();
}

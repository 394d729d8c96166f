/** Writes to the articles of a room: what each write changes in the tables. */
import { randomUUID } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './schema.ts';
import type { Key, NewArticle, PutOutcome, ReadArticle, RestoreOutcome, RoomLimits } from './storage.ts';

type Put = {
  readonly engine: Engine;
  readonly room: string;
  readonly articles: readonly NewArticle[];
  readonly limits: RoomLimits;
  readonly now: number;
};

const minuteMs = 60_000;

/** Puts all of `articles` in the room; none if its limits do not allow them. */
export async function putInRoom(db: Transaction<Tables>, put: Put): Promise<PutOutcome> {
  const { engine, room, articles, limits, now } = put;
  // The revision is raised first, so that two writes to the same room run one after the other.
  await raiseRevision(db, room);
  const rows = await rowsOf(db, room);
  const full = findFull(rows, articles, limits);
  if (full !== undefined) return full;
  if (!(await countAddition(db, put))) return { kind: 'too fast' };
  let version = 1;
  for (const article of articles) {
    version = (rows.find(({ id }) => id === article.id)?.version ?? 0) + 1;
    await writeArticle(db, { engine, room, article, version, now });
  }
  return { kind: 'put', version };
}

/** Counts an addition. False, without counting it, if the last minute already reached the limit. */
async function countAddition(db: Transaction<Tables>, { room, limits, now }: Put): Promise<boolean> {
  const { maxAdditionsPerMinute } = limits;
  if (maxAdditionsPerMinute === undefined) return true;
  const { count } = await db
    .selectFrom('entries')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('room', '=', room)
    .where('kind', '=', 'addition')
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  if (count >= maxAdditionsPerMinute) return false;
  const entry = { id: randomUUID(), value: '', chars: 0, kept_at: now, expires_at: now + minuteMs };
  await db
    .insertInto('entries')
    .values({ room, kind: 'addition', ...entry })
    .execute();
  return true;
}

/** Restores a removed article. Its passages can be found once the new version has been read. */
export async function restoreInRoom(
  db: Transaction<Tables>,
  { room, id }: Key,
  limits: RoomLimits,
): Promise<RestoreOutcome> {
  await raiseRevision(db, room);
  const rows = await rowsOf(db, room);
  const removed = rows.find((row) => row.id === id && row.removed_at !== null);
  if (removed === undefined) return { kind: 'gone' };
  const full = findFull(rows, [removed], limits);
  if (full !== undefined) return full;
  await db
    .updateTable('articles')
    .set({ removed_at: null, version: removed.version + 1 })
    .where('room', '=', room)
    .where('id', '=', id)
    .execute();
  return { kind: 'restored' };
}

type ArticleRow = Pick<Selectable<Tables['articles']>, 'id' | 'size' | 'version' | 'removed_at'>;

function rowsOf(db: Transaction<Tables>, room: string): Promise<readonly ArticleRow[]> {
  return db
    .selectFrom('articles')
    .select(['id', 'size', 'version', 'removed_at'])
    .where('room', '=', room)
    .execute();
}

/**
 * The contents of the room without `added`, if `added` would exceed `limits`. An article that is replaced
 * does not count.
 */
function findFull(
  rows: readonly ArticleRow[],
  added: readonly Pick<ArticleRow, 'id' | 'size'>[],
  { maxArticles, maxBytes }: RoomLimits,
): Extract<PutOutcome, { readonly kind: 'full' }> | undefined {
  const ids = new Set(added.map(({ id }) => id));
  const others = rows.filter(({ id, removed_at }) => removed_at === null && !ids.has(id));
  const bytes = sumOf(others);
  const fits = others.length + added.length <= maxArticles && bytes + sumOf(added) <= maxBytes;
  return fits ? undefined : { kind: 'full', articles: others.length, bytes };
}

function sumOf(sized: readonly { readonly size: number }[]): number {
  return sized.reduce((sum, { size }) => sum + size, 0);
}

async function writeArticle(
  db: Transaction<Tables>,
  {
    engine,
    room,
    article,
    version,
    now,
  }: Omit<Put, 'articles' | 'limits'> & { readonly article: NewArticle; readonly version: number },
): Promise<void> {
  const { id, file, title, about, addedBy, addedAt, hash, link, size, source } = article;
  const row = {
    version,
    file,
    title,
    about,
    added_by: addedBy,
    added_at: addedAt,
    changed_at: now,
    hash,
    link: link ?? null,
    size,
    removed_at: null,
  };
  await db
    .insertInto('articles')
    .values({ room, id, ...row })
    .onConflict((conflict) => conflict.columns(['room', 'id']).doUpdateSet(row))
    .execute();
  await db
    .insertInto('sources')
    .values({ room, id, bytes: source })
    .onConflict((conflict) => conflict.columns(['room', 'id']).doUpdateSet({ bytes: source }))
    .execute();
  await writeRead(db, { engine, room, id, version, read: article });
}

/** Writes the reading of an article over the previous one. */
export async function writeRead(
  db: Transaction<Tables>,
  {
    engine,
    room,
    id,
    version,
    read: { reading, passages, vectors },
  }: Key & { readonly engine: Engine; readonly version: number; readonly read: ReadArticle },
): Promise<void> {
  const row = { version, ...reading };
  await db
    .insertInto('readings')
    .values({ room, id, ...row })
    .onConflict((conflict) => conflict.columns(['room', 'id']).doUpdateSet(row))
    .execute();
  await db
    .insertInto('vectors')
    .values({ room, id, bytes: vectors })
    .onConflict((conflict) => conflict.columns(['room', 'id']).doUpdateSet({ bytes: vectors }))
    .execute();
  await engine.fullText.put(db, { room, article: id }, passages);
}

/** Raises the revision of `room`, so that other processes read its list again. */
export async function raiseRevision(db: Transaction<Tables>, room: string): Promise<void> {
  await db
    .insertInto('rooms')
    .values({ room, revision: 1, left_at: null })
    .onConflict((conflict) =>
      conflict.column('room').doUpdateSet((is) => ({ revision: is('rooms.revision', '+', 1) })),
    )
    .execute();
}

/** Raises the version of an article, so that every process reads it again. */
export async function raiseVersion(db: Transaction<Tables>, { room, id }: Key): Promise<void> {
  await db
    .updateTable('articles')
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('room', '=', room)
    .where('id', '=', id)
    .execute();
  await raiseRevision(db, room);
}

/** What a write to a room's articles changes in the tables. */
import type { Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './schema.ts';
import type { Key, NewArticle, PutOutcome, ReadArticle, RoomLimits } from './storage.ts';

type Put = {
  readonly engine: Engine;
  readonly room: string;
  readonly articles: readonly NewArticle[];
  readonly limits: RoomLimits;
  readonly now: number;
};

/** Puts all of `articles` in the room, or none where they would go beyond its limits. */
export async function putInRoom(db: Transaction<Tables>, put: Put): Promise<PutOutcome> {
  const { engine, room, articles, limits, now } = put;
  // First of all, so that two that write to the room at once count one after the other.
  await raiseRevision(db, room);
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'size', 'version', 'removed_at'])
    .where('room', '=', room)
    .execute();
  const ids = new Set(articles.map(({ id }) => id));
  const others = rows.filter(({ id, removed_at }) => removed_at === null && !ids.has(id));
  const bytes = sumOf(others) + sumOf(articles);
  if (others.length + articles.length > limits.maxArticles || bytes > limits.maxBytes) {
    return { kind: 'full', articles: others.length, bytes: sumOf(others) };
  }
  let version = 1;
  for (const article of articles) {
    version = (rows.find(({ id }) => id === article.id)?.version ?? 0) + 1;
    await writeArticle(db, { engine, room, article, version, now });
  }
  return { kind: 'put', version };
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

/** Writes what was read of an article, in the place of what was read before. */
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

/** Raises the revision of `room`, which makes other processes read its list again. */
export async function raiseRevision(db: Transaction<Tables>, room: string): Promise<void> {
  await db
    .insertInto('rooms')
    .values({ room, revision: 1, left_at: null })
    .onConflict((conflict) =>
      conflict.column('room').doUpdateSet((is) => ({ revision: is('rooms.revision', '+', 1) })),
    )
    .execute();
}

/** Makes every process read the article again. */
export async function raiseVersion(db: Transaction<Tables>, { room, id }: Key): Promise<void> {
  await db
    .updateTable('articles')
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('room', '=', room)
    .where('id', '=', id)
    .execute();
  await raiseRevision(db, room);
}

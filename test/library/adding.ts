/** Rooms over a store, and articles that are added to them without a bot. */
import { createLibrary } from '../../src/library/library.ts';
import { readSource, toNewArticle } from '../../src/library/read-source.ts';
import { createRooms, type Rooms } from '../../src/library/rooms.ts';
import type { Storage } from '../../src/storage/storage.ts';

/** Limits that no test reaches by chance. */
export const limits = { maxArticles: 100, maxBytes: 1e7 };

/** The rooms of `storage`, without built-in articles. */
export function roomsOver(storage: Storage): Rooms {
  return createRooms({
    shelf: createLibrary([]),
    storage: async () => storage,
    maxMemoryBytes: 1e7,
    maxArticleBytes: 1e6,
  });
}

/** Adds the article in `text` to the room as a member does, under `id`. */
export async function addText(
  storage: Storage,
  { room, id, addedBy = 'anna' }: { readonly room: string; readonly id: string; readonly addedBy?: string },
  text: string,
): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const source = { id, file: `${id}.txt`, bytes, details: {}, changes: [], maxBytes: 1e6 };
  const read = await readSource(source);
  if (read.kind === 'fault') throw new Error(read.flaw.code);
  const provenance = { addedBy, addedAt: 1, link: undefined };
  await storage.articles.put(room, toNewArticle(read.article, source, provenance), limits);
}

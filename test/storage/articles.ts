/** Articles to put into a store, and what the tests of a store share. */
import type { NewArticle, Storage } from '../../src/storage/storage.ts';

/** Limits that no test reaches by chance. */
export const limits = { maxArticles: 1000, maxBytes: 1_000_000 };

/** An article about `words`, one passage for each of them. */
export function articleOf(id: string, words: readonly string[], size = 10): NewArticle {
  return {
    id,
    file: `${id}.txt`,
    title: `About ${id}`,
    about: '{}',
    addedBy: 'anna',
    addedAt: 1,
    hash: `hash of ${id}`,
    link: undefined,
    size,
    source: new TextEncoder().encode(words.join('\n\n')),
    reading: { engine: 'first', structure: new Uint8Array([0, 255, ...words.map(({ length }) => length)]) },
    passages: words.map((word, passage) => ({ passage, terms: word.split(' ') })),
    vectors: new Uint8Array([1, 128, 255]),
  };
}

/** Lists the ids of the articles in a room of the store. */
export function listing(storage: () => Storage): (room: string) => Promise<readonly string[]> {
  return async (room) => (await storage().articles.list(room)).map(({ id }) => id);
}

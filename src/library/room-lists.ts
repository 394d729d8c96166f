/** The current lists of rooms and their passage vectors, cached. */
import { LRUCache } from 'lru-cache';
import { type MeaningTable, readMeanings } from '../search/ranking/passage-vectors.ts';
import type { Storage } from '../storage/storage.ts';
import type { Catalogue } from './catalogue.ts';
import { maxCounted } from './choose-articles.ts';
import { entryOfRecord } from './entry.ts';

/** The list of a room at one revision. `entries` are only the room's own articles. */
export type RoomList = Catalogue & { readonly revision: number };

/** The lists of rooms. A list is read again if any process has changed it. */
export type RoomLists = {
  readonly listOf: ListOf;
  /** The passage vectors of the room. */
  readonly meaningsOf: (at: RoomRevision, storage: Storage) => Promise<MeaningTable>;
  /** For each term the number of passages of the room that have it, at most `maxCounted`. */
  readonly countsOf: (
    at: RoomRevision,
    storage: Storage,
    terms: readonly string[],
  ) => Promise<ReadonlyMap<string, number>>;
};

/** The list of a room. `revision` is what the caller has read in the store; by default it is read. */
type ListOf = (room: string, revision?: number) => Promise<RoomList>;

/** A room; `revision` must change whenever one of its articles does. */
type RoomRevision = { readonly room: string; readonly revision: number };

/** How many counts are kept, about 150 bytes each. Most questions share most of their words with others. */
const maxCounts = 20_000;

/** Memory for a record beside its text, in bytes. */
const bytesPerRecord = 1000;

const noList: RoomList = { revision: 0, records: [], corrections: [], settings: new Map(), entries: [] };

/** Creates lists that take about `maxListBytes` of memory, and vectors that take about `maxMeaningBytes`. */
export function createRoomLists({
  storage,
  mayHold,
  maxListBytes,
  maxMeaningBytes,
}: {
  readonly storage: () => Promise<Storage>;
  /** False if the store is certainly empty; then it is not opened. */
  readonly mayHold: () => boolean;
  readonly maxListBytes: number;
  readonly maxMeaningBytes: number;
}): RoomLists {
  const lists = new LRUCache<string, RoomList>({
    maxSize: Math.max(1, Math.floor(maxListBytes)),
    sizeCalculation: ({ records }) =>
      records.reduce((sum, { about }) => sum + about.length + bytesPerRecord, bytesPerRecord),
  });
  const meanings = new LRUCache<string, MeaningTable>({
    maxSize: Math.max(1, Math.floor(maxMeaningBytes)),
    sizeCalculation: ({ vectors, ids }) => vectors.length + 200 * (ids.length + 1),
  });
  const counts = new LRUCache<string, number>({ max: maxCounts });
  return {
    async listOf(room, readBefore) {
      if (!mayHold()) return noList;
      const store = await storage();
      const revision = readBefore ?? (await store.articles.revision(room));
      if (revision === 0) return noList;
      const known = lists.get(room);
      if (known?.revision === revision) return known;
      const [records, corrections, settings] = await Promise.all([
        store.articles.list(room),
        store.articles.corrections(room),
        store.rooms.settings(room),
      ]);
      const listed = { revision, records, corrections, settings, entries: records.map(entryOfRecord) };
      lists.set(room, listed);
      return listed;
    },
    async meaningsOf({ room, revision }, store) {
      const key = `${room}@${revision}`;
      const known = meanings.get(key) ?? readMeanings(await store.articles.vectors(room));
      meanings.set(key, known);
      return known;
    },
    async countsOf({ room, revision }, store, terms) {
      const keyOf = (term: string) => `${room}@${revision} ${term}`;
      // Read before the wait: another call may displace a count meanwhile.
      const known = new Map(terms.map((term) => [term, counts.get(keyOf(term))]));
      const unknown = terms.filter((term) => known.get(term) === undefined);
      const counted = await store.articles.count(room, unknown, maxCounted);
      for (const [term, count] of counted) counts.set(keyOf(term), count);
      return new Map(terms.map((term) => [term, known.get(term) ?? counted.get(term) ?? 0]));
    },
  };
}

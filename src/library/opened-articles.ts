/** Opens articles from the store, or reads them again from their bytes, and keeps them within a memory limit. */
import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import type { ArticleRecord, Storage } from '../storage/storage.ts';
import type { Catalogue } from './catalogue.ts';
import { readChange } from './corrections.ts';
import { readAbout } from './entry.ts';
import { readerVersion } from './reader-version.ts';
import type { ReadInTurn } from './reading-pool.ts';
import { readStructure, toReadArticle } from './structure.ts';

/** A room of a store, with its list. */
export type Holding = {
  readonly storage: Storage;
  readonly room: string;
  readonly catalogue: Pick<Catalogue, 'records' | 'entries' | 'corrections'>;
};

/** Opens articles. */
export type OpenedArticles = {
  /** Returns the article; undefined if it can no longer be read. */
  readonly open: (record: ArticleRecord, holding: Holding) => Promise<Article | undefined>;
  /** Reads the article again from its bytes, and stores the reading. Rejects if it can no longer be read. */
  readonly renew: (record: ArticleRecord, holding: Holding) => Promise<void>;
  /** Frees the memory of all articles; the next call opens them again. */
  readonly clear: () => void;
};

/**
 * Memory for an opened article and its index, in bytes per byte of its stored reading. Measured: 4.7 for short
 * articles with a quotation in each paragraph, 4.4 for encyclopaedia and natural texts.
 */
const bytesPerStoredByte = 4.7;

/** An article in memory, and the length of its stored reading in bytes. */
type Opened = { readonly article: Article; readonly storedBytes: number };

/** Creates an opener that keeps articles in about `maxBytes` of memory. */
export function createOpenedArticles(maxBytes: number, read: ReadInTurn): OpenedArticles {
  const articles = new LRUCache<string, Opened>({
    maxSize: Math.max(1, Math.floor(maxBytes)),
    sizeCalculation: ({ storedBytes }) => 1 + Math.ceil(storedBytes * bytesPerStoredByte),
  });
  return {
    async open(record, holding) {
      const key = `${holding.room}/${record.id}@${record.version}`;
      const known = articles.get(key);
      if (known !== undefined) return known.article;
      const opened = (await openStored(record, holding)) ?? (await readAgain(record, holding, read));
      if (opened !== undefined) articles.set(key, opened);
      return opened?.article;
    },
    async renew(record, holding) {
      const renewed = await readAgain(record, holding, read);
      if (renewed === undefined) throw new Error(`${record.file}: expected an article that can be read`);
    },
    clear: () => articles.clear(),
  };
}

/** The stored reading of the article, if this version of the reader made it. */
async function openStored(
  { id, version }: ArticleRecord,
  { storage, room }: Holding,
): Promise<Opened | undefined> {
  const reading = await storage.articles.reading({ room, id }, version);
  if (reading?.engine !== readerVersion()) return undefined;
  const article = readStructure(reading.structure);
  return article && { article, storedBytes: reading.structure.length };
}

/** Reads the article from its bytes, and stores the reading. */
async function readAgain(
  { id, version, file, about }: ArticleRecord,
  { storage, room, catalogue }: Holding,
  read: ReadInTurn,
): Promise<Opened | undefined> {
  const key = { room, id };
  const bytes = await storage.articles.source(key);
  if (bytes === undefined) return undefined;
  const changes = catalogue.corrections.flatMap((each) =>
    each.article === id ? (readChange(each.change) ?? []) : [],
  );
  const described = readAbout(about);
  if (described === undefined) return undefined;
  const { details } = described;
  // It was within the limit when it was added.
  const outcome = await read({ id, file, bytes, details, changes, maxBytes: bytes.length });
  if (outcome.kind === 'fault') return undefined;
  const stored = toReadArticle(outcome.article);
  await storage.articles.putReading(key, version, stored);
  return { article: outcome.article, storedBytes: stored.reading.structure.length };
}

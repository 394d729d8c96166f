/** The articles that are open, under a limit of memory: read from the store, or again from their bytes. */
import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import type { ArticleRecord, Storage } from '../storage/storage.ts';
import type { Catalogue } from './catalogue.ts';
import { readChange } from './corrections.ts';
import { readAbout } from './entry.ts';
import type { ReadInTurn } from './reading-pool.ts';
import { readerVersion, readStructure, toReadArticle } from './structure.ts';

/** Where an article is: a room of a store, and what the room lists. */
export type Holding = {
  readonly storage: Storage;
  readonly room: string;
  readonly catalogue: Pick<Catalogue, 'records' | 'entries' | 'corrections'>;
};

/** Opens articles. */
export type OpenedArticles = {
  /** The article; undefined where it cannot be read any more. */
  readonly open: (record: ArticleRecord, holding: Holding) => Promise<Article | undefined>;
  /** Reads the article from its bytes, and writes what was read for the next time. */
  readonly renew: (record: ArticleRecord, holding: Holding) => Promise<void>;
};

/** What an open article and its indexes take, in bytes a character: measured on news articles of 900 words. */
const bytesPerChar = 25;

/** Opened articles, which take about `maxBytes` of memory. */
export function createOpenedArticles(maxBytes: number, read: ReadInTurn): OpenedArticles {
  const articles = new LRUCache<string, Article>({
    maxSize: Math.max(1, Math.floor(maxBytes)),
    sizeCalculation: ({ text }) => 1 + text.length * bytesPerChar,
  });
  return {
    async open(record, holding) {
      const key = `${holding.room}/${record.id}@${record.version}`;
      const known = articles.get(key);
      if (known !== undefined) return known;
      const opened = (await openStored(record, holding)) ?? (await readAgain(record, holding, read));
      if (opened !== undefined) articles.set(key, opened);
      return opened;
    },
    async renew(record, holding) {
      await readAgain(record, holding, read);
    },
  };
}

/** The article as it was read before by the same reader. */
async function openStored(
  { id, version }: ArticleRecord,
  { storage, room }: Holding,
): Promise<Article | undefined> {
  const reading = await storage.articles.reading({ room, id }, version);
  return reading?.engine === readerVersion() ? readStructure(reading.structure) : undefined;
}

/** The article read from its bytes; what was read is written for the next time. */
async function readAgain(
  { id, version, file, about }: ArticleRecord,
  { storage, room, catalogue }: Holding,
  read: ReadInTurn,
): Promise<Article | undefined> {
  const key = { room, id };
  const bytes = await storage.articles.source(key);
  if (bytes === undefined) return undefined;
  const changes = catalogue.corrections.flatMap((each) =>
    each.article === id ? (readChange(each.change) ?? []) : [],
  );
  const { details } = readAbout(about);
  // It was within the limit when it was added.
  const outcome = await read({ id, file, bytes, details, changes, maxBytes: bytes.length });
  if (outcome.kind === 'fault') return undefined;
  await storage.articles.putReading(key, version, toReadArticle(outcome.article));
  return outcome.article;
}

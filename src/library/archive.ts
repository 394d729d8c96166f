/** Writes and reads the files of /library export: gzipped JSON. Each file can be imported by itself. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { ArticleRecord, Correction, NewArticle } from '../storage/storage.ts';
import { type CorrectionChange, readChange, writeChange } from './corrections.ts';
import { type Details, readAbout } from './entry.ts';
import { type Actor, limitsOf, type Refusal } from './manage.ts';
import { toNewArticle } from './read-source.ts';
import type { Rooms } from './rooms.ts';

const format = 'pullquote-library';
const version = 1;

/** Largest unpacked size of an imported file, in bytes. */
const maxUnpackedBytes = 150_000_000;

type Archived = {
  readonly id: string;
  readonly file: string;
  readonly addedAt: number;
  readonly link: string | undefined;
  readonly details: Details;
  readonly changes: readonly CorrectionChange[];
  /** The bytes of the source, in base64. */
  readonly source: string;
};

/** Groups `records` so that each group fits into one file of `maxBytes`. */
export function splitForExport(
  records: readonly ArticleRecord[],
  maxBytes: number,
): readonly (readonly ArticleRecord[])[] {
  const parts: ArticleRecord[][] = [];
  let room = 0;
  for (const record of records) {
    // Gzip brings base64 back to almost the original size. The data around the source is small.
    const size = Math.ceil(record.size * 1.05) + 4000;
    if (size > room) {
      parts.push([]);
      room = maxBytes;
    }
    room -= size;
    parts.at(-1)?.push(record);
  }
  return parts;
}

/** Writes the file of `records`. It leaves out who added or corrected an article. */
export async function writeArchive(
  rooms: Rooms,
  room: string,
  records: readonly ArticleRecord[],
): Promise<Uint8Array> {
  const store = await rooms.storage();
  const { corrections } = await rooms.catalogue(room);
  const articles: Archived[] = [];
  for (const { id, file, addedAt, link, about } of records) {
    const source = await store.articles.source({ room, id });
    if (source === undefined) continue;
    const changes = changesOf(id, corrections);
    const details = readAbout(about)?.details ?? {};
    articles.push({
      id,
      file,
      addedAt,
      link,
      details,
      changes,
      source: Buffer.from(source).toString('base64'),
    });
  }
  return promisify(gzip)(JSON.stringify({ format, version, articles }));
}

function changesOf(article: string, corrections: readonly Correction[]): readonly CorrectionChange[] {
  return corrections.flatMap((each) => (each.article === article ? (readChange(each.change) ?? []) : []));
}

/** The outcome of an import. Nothing was added unless it is `imported`. */
export type ImportOutcome =
  | { readonly kind: 'imported'; readonly added: number; readonly replaced: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'newer' }
  /** `sent`: the articles of the file. */
  | (Extract<Refusal, { readonly kind: 'full' }> & {
      readonly sent: { readonly articles: number; readonly bytes: number };
    })
  | Exclude<Refusal, { readonly kind: 'full' }>;

/** Adds all articles of an exported file to the room, or none. An article with the same id is replaced. */
export async function importArchive(rooms: Rooms, actor: Actor, bytes: Uint8Array): Promise<ImportOutcome> {
  const read = await readArchive(bytes);
  if (read.kind !== 'articles') return read;
  const { room, asker } = actor;
  const { records, corrections } = await rooms.catalogue(room);
  const articles: NewArticle[] = [];
  // Of an article that is in the file twice, the last one counts.
  const archived = [...new Map(read.articles.map((each) => [each.id, each])).values()];
  for (const { id, file, addedAt, link, details, changes, source: base64 } of archived) {
    const source = Buffer.from(base64, 'base64');
    const input = { id, file, bytes: source, details, changes, maxBytes: rooms.maxArticleBytes };
    const parsed = await rooms.read(input);
    if (parsed.kind === 'fault') return { kind: 'unreadable' };
    articles.push(toNewArticle(parsed.article, input, { addedBy: asker, addedAt, link }));
  }
  const store = await rooms.storage();
  const put = await store.articles.putAll(room, articles, limitsOf(rooms, room));
  if (put.kind === 'full') {
    const bytes = articles.reduce((sum, { size }) => sum + size, 0);
    return { ...put, sent: { articles: articles.length, bytes } };
  }
  if (put.kind !== 'put') return put;
  for (const { id, changes } of archived) {
    const known = new Set(changesOf(id, corrections).map(writeChange));
    for (const [index, change] of changes.entries()) {
      if (known.has(writeChange(change))) continue;
      const correction = {
        id: `${id}-import-${Date.now()}-${index}`,
        article: id,
        change: writeChange(change),
      };
      await store.articles.correct(room, { ...correction, madeBy: asker, madeAt: Date.now() });
    }
  }
  const replaced = articles.filter(({ id }) => records.some((record) => record.id === id)).length;
  return { kind: 'imported', added: articles.length - replaced, replaced };
}

type ReadArchive =
  | { readonly kind: 'articles'; readonly articles: readonly Archived[] }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'newer' };

async function readArchive(bytes: Uint8Array): Promise<ReadArchive> {
  const unpacked = await promisify(gunzip)(bytes, { maxOutputLength: maxUnpackedBytes }).catch(
    () => undefined,
  );
  const read = unpacked === undefined ? undefined : parse(unpacked.toString('utf8'));
  if (typeof read !== 'object' || read === null || !('format' in read) || read.format !== format)
    return { kind: 'unreadable' };
  if (!('version' in read) || typeof read.version !== 'number') return { kind: 'unreadable' };
  if (read.version > version) return { kind: 'newer' };
  if (!('articles' in read) || !Array.isArray(read.articles)) return { kind: 'unreadable' };
  const articles = read.articles.map(readArchived);
  return articles.every((each) => each !== undefined)
    ? { kind: 'articles', articles }
    : { kind: 'unreadable' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const idForm = /^[\p{L}\p{N}-]{1,60}$/u;

function readArchived(read: unknown): Archived | undefined {
  if (typeof read !== 'object' || read === null) return undefined;
  const text = (name: string) => {
    const value: unknown = Reflect.get(read, name);
    return typeof value === 'string' ? value : undefined;
  };
  const [id, file, source] = [text('id'), text('file'), text('source')];
  const addedAt: unknown = Reflect.get(read, 'addedAt');
  const changes: unknown = Reflect.get(read, 'changes');
  if (id === undefined || !idForm.test(id) || file === undefined || source === undefined) return undefined;
  if (typeof addedAt !== 'number' || !Array.isArray(changes)) return undefined;
  return {
    id,
    file,
    source,
    addedAt,
    link: text('link'),
    details: readDetails(Reflect.get(read, 'details')),
    changes: changes.flatMap((change: unknown) => readChange(JSON.stringify(change)) ?? []),
  };
}

function readDetails(read: unknown): Details {
  if (typeof read !== 'object' || read === null) return {};
  const text = (name: string) => {
    const value: unknown = Reflect.get(read, name);
    return typeof value === 'string' ? value : undefined;
  };
  const speakers: unknown = Reflect.get(read, 'speakers');
  const named = Array.isArray(speakers)
    ? speakers.flatMap((names: unknown) =>
        Array.isArray(names) ? [names.filter((name) => typeof name === 'string')] : [],
      )
    : undefined;
  return {
    title: text('title'),
    author: text('author'),
    published: text('published'),
    url: text('url'),
    speakers: named,
  };
}

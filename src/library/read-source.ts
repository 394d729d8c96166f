/** Reads an article from its bytes and applies the changes of moderators. */
import { createHash } from 'node:crypto';
import type { Article, FrontMatter } from '../article/article.ts';
import { type ArticleSource, parseAnyFile } from '../article/source/article-file.ts';
import { type FileFault, type Flaw, flawOf } from '../article/source/flaw.ts';
import type { NewArticle } from '../storage/storage.ts';
import { type CorrectionChange, readCorrected } from './corrections.ts';
import { type Details, writeAbout } from './entry.ts';
import { toReadArticle } from './structure.ts';

/** The bytes of an article, and how to read them. */
export type Source = {
  readonly id: string;
  /** The file name; its extension gives the format. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly details: Details;
  readonly changes: readonly CorrectionChange[];
  readonly maxBytes: number;
};

/** The article, or why it could not be read. */
export type ReadOutcome =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** What the operator should check. */
      readonly notice?: Flaw | undefined;
      /** The guessed encoding of a file that names none. */
      readonly guessedEncoding?: string | undefined;
    }
  | FileFault;

/** Reads `source`. Never rejects. */
export async function readSource({
  id,
  file,
  bytes,
  details,
  changes,
  maxBytes,
}: Source): Promise<ReadOutcome> {
  const parsed = await parseAnyFile({ file, bytes, maxBytes });
  if (parsed.kind === 'fault') return parsed;
  const frontMatter = withDetails(parsed.source.frontMatter, details);
  const article = readCorrected({ ...parsed.source, id, frontMatter }, changes);
  return {
    kind: 'article',
    article,
    notice: noticeOf(parsed.source),
    guessedEncoding: parsed.source.assumedEncoding,
  };
}

function noticeOf({ assumedEncoding }: ArticleSource): Flaw | undefined {
  return assumedEncoding === undefined
    ? undefined
    : flawOf('encoding guessed', { encoding: assumedEncoding });
}

function withDetails(frontMatter: FrontMatter, details: Details): FrontMatter {
  const named = (details.speakers ?? []).flatMap(([name, ...aliases]) =>
    name === undefined ? [] : [{ name, aliases, role: undefined }],
  );
  const others = frontMatter.speakers.filter(({ name }) => named.every((each) => each.name !== name));
  return {
    ...frontMatter,
    title: details.title ?? frontMatter.title,
    author: details.author ?? frontMatter.author,
    published: details.published ?? frontMatter.published,
    url: details.url ?? frontMatter.url,
    speakers: [...others, ...named],
  };
}

/** The SHA-256 hash of `bytes`, in base64url. It identifies equal files. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** Who added an article, when, and from which web address. */
export type Provenance = Pick<NewArticle, 'addedBy' | 'addedAt' | 'link'>;

/** Returns `article`, read from `source`, in the form for the store. */
export function toNewArticle(article: Article, source: Source, provenance: Provenance): NewArticle {
  const { id, file, bytes, details } = source;
  return {
    ...provenance,
    id,
    file,
    title: article.title,
    about: writeAbout(article, details),
    hash: hashOf(bytes),
    size: bytes.length,
    source: bytes,
    ...toReadArticle(article),
  };
}

/** A source in the form for the store, or the reason why it could not be read. */
export type RecordOutcome =
  | { readonly kind: 'record'; readonly record: NewArticle; readonly notice?: Flaw | undefined }
  | FileFault;

/** Reads a `source` of the built-in shelf into the form for the store. Never rejects. */
export async function readRecord(source: Source): Promise<RecordOutcome> {
  const outcome = await readSource(source);
  if (outcome.kind === 'fault') return outcome;
  const record = toNewArticle(outcome.article, source, { addedBy: '', addedAt: 0, link: undefined });
  return { kind: 'record', record, notice: outcome.notice };
}

/** How many sources `rememberLast` keeps. A draft is read for its preview, and again when it is added. */
const maxRemembered = 20;

/** Returns `read` with a cache of the last outcomes. */
export function rememberLast(
  read: (source: Source) => Promise<ReadOutcome>,
): (source: Source) => Promise<ReadOutcome> {
  const outcomes = new Map<string, ReadOutcome>();
  return async (source) => {
    const { bytes, ...how } = source;
    const key = JSON.stringify([how, hashOf(bytes)]);
    const outcome = outcomes.get(key) ?? (await read(source));
    outcomes.delete(key);
    outcomes.set(key, outcome);
    const [oldest] = outcomes.keys();
    if (outcomes.size > maxRemembered && oldest !== undefined) outcomes.delete(oldest);
    return outcome;
  };
}

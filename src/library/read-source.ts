/** Reads the bytes of an article, with what moderators changed and corrected. */
import { createHash } from 'node:crypto';
import type { Article, FrontMatter } from '../article/article.ts';
import { type ArticleSource, parseAnyFile } from '../article/source/article-file.ts';
import type { NewArticle } from '../storage/storage.ts';
import { type CorrectionChange, readCorrected } from './corrections.ts';
import { type Details, writeAbout } from './entry.ts';
import { toReadArticle } from './structure.ts';

/** An article's bytes, and how to read them. */
export type Source = {
  readonly id: string;
  /** The file's name; its ending tells the format. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly details: Details;
  readonly changes: readonly CorrectionChange[];
  readonly maxBytes: number;
};

/** The article, or why there is none, in one sentence. */
export type ReadOutcome =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** What the person who runs the bot should check, in one sentence. */
      readonly notice?: string | undefined;
      /** The encoding that the file does not name. */
      readonly guessedEncoding?: string | undefined;
    }
  | ReadFault;

/** Why there is no article, in one sentence that names the file. */
export type ReadFault = { readonly kind: 'fault'; readonly message: string };

/** Reads `source`; never rejects. */
export async function readSource({
  id,
  file,
  bytes,
  details,
  changes,
  maxBytes,
}: Source): Promise<ReadOutcome> {
  const parsed = await parseAnyFile({ file, bytes, maxBytes });
  if (parsed.kind === 'fault') return { kind: 'fault', message: parsed.message };
  const frontMatter = withDetails(parsed.source.frontMatter, details);
  const article = readCorrected({ ...parsed.source, id, frontMatter }, changes);
  return {
    kind: 'article',
    article,
    notice: noticeOf(parsed.source),
    guessedEncoding: parsed.source.assumedEncoding,
  };
}

function noticeOf({ file, assumedEncoding }: ArticleSource): string | undefined {
  return assumedEncoding === undefined
    ? undefined
    : `${file}: read as ${assumedEncoding}, since it is no UTF-8 and names no encoding: check its letters, or save it as UTF-8`;
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

/** What identifies the same bytes. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** Who adds an article, when, and from which address. */
export type Provenance = Pick<NewArticle, 'addedBy' | 'addedAt' | 'link'>;

/** `article`, read from `source`, as the store takes it. */
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

/** A source as the store takes it, or why there is none. */
export type RecordOutcome =
  | { readonly kind: 'record'; readonly record: NewArticle; readonly notice?: string | undefined }
  | ReadFault;

/** Reads `source`, of the built-in shelf, as the store takes it; never rejects. */
export async function readRecord(source: Source): Promise<RecordOutcome> {
  const outcome = await readSource(source);
  if (outcome.kind === 'fault') return outcome;
  const record = toNewArticle(outcome.article, source, { addedBy: '', addedAt: 0, link: undefined });
  return { kind: 'record', record, notice: outcome.notice };
}

/** How many sources `rememberLast` remembers: a draft is read for its preview, and again when it is added. */
const maxRemembered = 20;

/** `read`, which does not read the same source twice in a row. */
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

/** Adds articles to a room from drafts; replaces, removes and restores them. */

import { randomUUID } from 'node:crypto';
import type { Article } from '../article/article.ts';
import { articleId } from '../article/source/article-file.ts';
import type { FileFault } from '../article/source/flaw.ts';
import type { ArticleRecord, Draft, PutOutcome, RestoreOutcome, RoomLimits } from '../storage/storage.ts';
import { readChange } from './corrections.ts';
import { addressesOf, type Details } from './entry.ts';
import { hashOf, type Source, toNewArticle } from './read-source.ts';
import type { Rooms } from './rooms.ts';

/** How long a removed article can be restored, in milliseconds. */
export const undoMs = 15 * 60_000;

/** Limits on a user's own articles, unless the limits of a server are lower. */
const userLimits = { maxArticles: 20, maxBytes: 20_000_000 } as const;

/** The limits of `room`. */
export function limitsOf({ serverLimits }: Pick<Rooms, 'serverLimits'>, room: string): Required<RoomLimits> {
  if (!room.startsWith('user-')) return serverLimits;
  return {
    maxArticles: Math.min(userLimits.maxArticles, serverLimits.maxArticles),
    maxBytes: Math.min(userLimits.maxBytes, serverLimits.maxBytes),
    maxAdditionsPerMinute: serverLimits.maxAdditionsPerMinute,
  };
}

/** A room and the user who acts in it. */
export type Actor = { readonly room: string; readonly asker: string };

/** What will become of a draft. */
export type Plan = {
  readonly details: Details;
  /** The id of the article that it replaces; undefined for a new article. */
  readonly replaces?: string | undefined;
  /** The web address that it was read from. */
  readonly link?: string | undefined;
};

/** An article that was sent but not yet added. */
export type OpenDraft = {
  readonly id: string;
  readonly plan: Plan;
  readonly article: Article;
  /** The encoding that was guessed for a file that names none; undefined if it is certain. */
  readonly guessedEncoding: string | undefined;
};

/** The outcome of sending an article. `known` is an article of the room with the same bytes or address. */
export type DraftOutcome =
  | { readonly kind: 'draft'; readonly draft: OpenDraft; readonly known: ArticleRecord | undefined }
  | FileFault;

/** Reads an article that was sent, and keeps it for an hour. */
export async function startDraft(
  rooms: Rooms,
  { room, asker }: Actor,
  { file, bytes, plan }: { readonly file: string; readonly bytes: Uint8Array; readonly plan: Plan },
): Promise<DraftOutcome> {
  const read = await rooms.read(await sourceOf(rooms, room, { file, bytes, plan }));
  if (read.kind === 'fault') return read;
  const id = randomUUID().slice(0, 13);
  const { article, guessedEncoding } = read;
  const known = await findKnown(rooms, room, { bytes, plan, article });
  const store = await rooms.storage();
  await store.drafts.put({ room, id }, { asker, file, bytes, details: JSON.stringify(plan) });
  return { kind: 'draft', draft: { id, plan, article, guessedEncoding }, known };
}

/**
 * The article of the room with the same bytes or the same address as a draft; undefined if there is none, or
 * if the draft replaces a given article.
 */
export async function findKnown(
  rooms: Rooms,
  room: string,
  { bytes, plan, article }: Pick<OpenDraft, 'plan' | 'article'> & { readonly bytes: Uint8Array },
): Promise<ArticleRecord | undefined> {
  if (plan.replaces !== undefined) return undefined;
  const hash = hashOf(bytes);
  const sent = new Set([plan.link, article.frontMatter.url].flatMap((each) => pageOf(each) ?? []));
  const { records } = await rooms.catalogue(room);
  return records.find(
    (each) => each.hash === hash || addressesOf(each).some((address) => sent.has(pageOf(address) ?? '')),
  );
}

/** The address of the page at `url`, without a fragment and in one spelling; undefined for no address. */
function pageOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const page = new URL(url);
  page.hash = '';
  return page.href;
}

/**
 * The draft `id` of this asker; undefined if there is none, if it is another asker's, or if its hour is over.
 */
export async function findDraft(
  rooms: Rooms,
  { room, asker }: Actor,
  id: string,
): Promise<(OpenDraft & { readonly draft: Draft }) | undefined> {
  const draft = await (await rooms.storage()).drafts.get({ room, id });
  if (draft?.asker !== asker) return undefined;
  const plan = readPlan(draft);
  const read = await rooms.read(await sourceOf(rooms, room, { ...draft, plan }));
  if (read.kind === 'fault') return undefined;
  const { article, guessedEncoding } = read;
  return { id, plan, article, guessedEncoding, draft };
}

/** Changes the plan of a draft; returns the draft as `findDraft` does. */
export async function changeDraft(
  rooms: Rooms,
  actor: Actor,
  { id, change }: { readonly id: string; readonly change: Partial<Plan> },
): Promise<OpenDraft | undefined> {
  const found = await findDraft(rooms, actor, id);
  if (found === undefined) return undefined;
  const details = JSON.stringify({ ...found.plan, ...change });
  await (await rooms.storage()).drafts.put({ room: actor.room, id }, { ...found.draft, details });
  return findDraft(rooms, actor, id);
}

/** Deletes the draft `id` of this asker. */
export async function dropDraft(rooms: Rooms, actor: Actor, id: string): Promise<void> {
  const found = await findDraft(rooms, actor, id);
  if (found !== undefined) await (await rooms.storage()).drafts.delete({ room: actor.room, id });
}

/** Why the limits of a room refuse an article. */
export type Refusal = Exclude<PutOutcome, { readonly kind: 'put' }>;

/** The outcome of adding a draft. `gone`: there is no such draft. */
export type AddOutcome =
  | { readonly kind: 'added'; readonly article: Article; readonly replaced: boolean }
  | Refusal
  | { readonly kind: 'gone' };

/** Adds the draft `id` to the room, or replaces the article that its plan names. */
export async function addDraft(rooms: Rooms, actor: Actor, id: string): Promise<AddOutcome> {
  const found = await findDraft(rooms, actor, id);
  if (found === undefined) return { kind: 'gone' };
  const { plan, draft } = found;
  const { room, asker } = actor;
  const source = await sourceOf(rooms, room, { ...draft, plan });
  const read = await rooms.read(source);
  if (read.kind === 'fault') return { kind: 'gone' };
  const store = await rooms.storage();
  const provenance = { addedBy: asker, addedAt: Date.now(), link: plan.link };
  const article = toNewArticle(read.article, source, provenance);
  const put = await store.articles.put(room, article, limitsOf(rooms, room));
  if (put.kind !== 'put') return put;
  await store.drafts.delete({ room, id });
  return { kind: 'added', article: read.article, replaced: plan.replaces !== undefined };
}

/**
 * Hides the article `id`; `restoreArticle` brings it back within 15 minutes. False if the room has no such
 * article.
 */
export async function removeArticle(rooms: Rooms, room: string, id: string): Promise<boolean> {
  return (await rooms.storage()).articles.remove({ room, id }, Date.now());
}

/** Restores the article `id`; `gone` after 15 minutes. */
export async function restoreArticle(rooms: Rooms, room: string, id: string): Promise<RestoreOutcome> {
  const store = await rooms.storage();
  await store.sweep(Date.now() - undoMs);
  const outcome = await store.articles.restore({ room, id }, limitsOf(rooms, room));
  // Opening it puts it back into the full text index.
  if (outcome.kind === 'restored') await rooms.article(room, id);
  return outcome;
}

/**
 * The bytes of a draft and how to read them. Corrections of the article that it replaces still apply if their
 * words are there.
 */
async function sourceOf(
  rooms: Rooms,
  room: string,
  { file, bytes, plan }: { readonly file: string; readonly bytes: Uint8Array; readonly plan: Plan },
): Promise<Source> {
  const { replaces, details } = plan;
  const { corrections } = await rooms.catalogue(room);
  const changes = corrections.flatMap((each) =>
    each.article === replaces ? (readChange(each.change) ?? []) : [],
  );
  return {
    id: replaces ?? newId(file, bytes),
    file,
    bytes,
    details,
    changes,
    maxBytes: rooms.maxArticleBytes,
  };
}

/** A unique id: from the file name, to be readable, and from the bytes. */
function newId(file: string, bytes: Uint8Array): string {
  const random = hashOf(bytes)
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 6)
    .toLowerCase();
  return `${articleId(file).slice(0, 32)}-${random}`;
}

function readPlan({ details }: Draft): Plan {
  // Only `startDraft` and `changeDraft` write this text.
  return JSON.parse(details) as Plan;
}

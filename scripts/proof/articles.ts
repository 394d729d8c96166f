/** Writes servers with their own articles to the store of the replicas. */
import type { NewArticle, Storage } from '../../src/storage/storage.ts';
import { sourceOf, textOf } from '../bench/library.ts';
import type { Program } from './program.ts';

const wordsOfArticle = 250;
const limits = { maxArticles: 1e6, maxBytes: 1e12 };

/** An article to add, with `number` in its title and text. */
export async function articleOf(
  number: number,
  { readSource, toNewArticle }: Program,
  text = textOf(number, wordsOfArticle),
): Promise<NewArticle> {
  const source = sourceOf(number, text);
  const read = await readSource(source);
  if (read.kind === 'fault') throw new Error(read.flaw.code);
  return toNewArticle(read.article, source, { addedBy: 'proof', addedAt: number, link: undefined });
}

/** `count` different articles. */
export async function manyArticles(count: number, program: Program): Promise<readonly NewArticle[]> {
  const articles: NewArticle[] = [];
  for (let number = 0; number < count; number++) articles.push(await articleOf(number, program));
  return articles;
}

/** Adds `articles` to the server `guild`. */
export async function fill(storage: Storage, guild: string, articles: readonly NewArticle[]): Promise<void> {
  for (let at = 0; at < articles.length; at += 50)
    await storage.articles.putAll(`server-${guild}`, articles.slice(at, at + 50), limits);
}

/** The id of a server. */
export function guildOf(index: number): string {
  return String(400_000_000_000_000_000n + BigInt(index));
}

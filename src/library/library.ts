/** The articles, each read and indexed. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { articleId } from '../article/source/article-file.ts';
import { loadBytes } from '../article/source/load.ts';
import type { Search } from '../search/answer/answer.ts';
import { createSearch } from '../search/search.ts';
import { createVerify, type Verify } from '../verify/verify.ts';
import { type Entry, entryOfArticle } from './entry.ts';
import { readSource } from './read-source.ts';
import type { ReadInTurn } from './reading-pool.ts';

/** A file of the corpus that could not be read, and why, in one sentence that names it. */
export type Fault = { readonly file: string; readonly message: string };

/** The articles that one call may ask; nothing in it changes. */
export type Library = {
  /** In the order of their file names, then in that in which they were added. */
  readonly articles: readonly Article[];
  /** All that the room lists, of which `articles` are those that are open. */
  readonly entries: readonly Entry[];
  readonly search: Search;
  readonly verify: Verify;
  readonly faults: readonly Fault[];
  /** Files that were read with a guess that should be checked. */
  readonly notices: readonly Fault[];
};

/**
 * The articles in the folder `dir`, hidden files aside. A file that is no article, or larger than `maxBytes`, is a
 * fault; the others are there all the same. Rejects where the folder itself cannot be read.
 */
export async function loadLibrary({
  dir,
  maxBytes,
  minProbability,
  read = readSource,
}: {
  readonly dir: string;
  readonly maxBytes: number;
  /** See `createSearch`. */
  readonly minProbability?: number | undefined;
  /** Reads each file; in this thread if it is left out. */
  readonly read?: ReadInTurn;
}): Promise<Library> {
  const names = (await readdir(dir)).filter((name) => !name.startsWith('.')).sort();
  const articles: Article[] = [];
  const faults: Fault[] = [];
  const notices: Fault[] = [];
  const ids = new Set<string>();
  for (const name of names) {
    const loaded = await loadBytes({ path: join(dir, name), maxBytes });
    const id = freeId(articleId(name), ids);
    const outcome =
      loaded.kind === 'fault'
        ? loaded
        : await read({ id, file: name, bytes: loaded.bytes, details: {}, changes: [], maxBytes });
    if (outcome.kind === 'fault') {
      faults.push({ file: name, message: outcome.message });
      continue;
    }
    ids.add(id);
    articles.push(outcome.article);
    if (outcome.notice !== undefined) notices.push({ file: name, message: outcome.notice });
  }
  return { ...createLibrary(articles, { minProbability }), faults, notices };
}

/** A library of `articles`, which are indexed when they are first searched or checked. */
export function createLibrary(
  articles: readonly Article[],
  { minProbability }: { readonly minProbability?: number | undefined } = {},
): Library {
  let search: Search | undefined;
  let verify: Verify | undefined;
  return {
    articles,
    entries: articles.map(entryOfArticle),
    faults: [],
    notices: [],
    search: (query) => {
      search ??= createSearch(articles, { minProbability });
      return search(query);
    },
    verify: (query) => {
      verify ??= createVerify(articles);
      return verify(query);
    },
  };
}

/** `id`, or with a number behind it where another file has it: `tides.md` and `tides.txt`. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** The text that a question or a check goes through within 50 ms, with room to spare, in UTF-16 units. */
const quickChars = 150_000;

/** Whether `articles` hold so much text that going through all of it may take longer than 50 ms. */
export function isLarge(articles: readonly Article[]): boolean {
  return articles.reduce((sum, { text }) => sum + text.length, 0) > quickChars;
}

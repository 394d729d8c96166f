/** A library: articles that are read and can be searched. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { articleId } from '../article/source/article-file.ts';
import type { FileFault } from '../article/source/flaw.ts';
import { loadBytes } from '../article/source/load.ts';
import type { Search } from '../search/answer/answer.ts';
import { createSearch } from '../search/search.ts';
import { createVerify, type Verify } from '../verify/verify.ts';
import { type Entry, entryOfArticle } from './entry.ts';
import { readSource } from './read-source.ts';
import type { ReadInTurn } from './reading-pool.ts';

/** A corpus file that could not be read, and why. */
export type Fault = Omit<FileFault, 'kind'>;

/** The articles that one call may search. It does not change. */
export type Library = {
  /** In the order of the file names, then in the order of addition. */
  readonly articles: readonly Article[];
  /** All articles in the room's list; `articles` are those that are open. */
  readonly entries: readonly Entry[];
  readonly search: Search;
  readonly verify: Verify;
  readonly faults: readonly Fault[];
  /** Files that were read on a guess, which someone should check. */
  readonly notices: readonly Fault[];
};

/**
 * Reads the articles in the folder `dir`, except hidden files. A file that is no article, or is larger than
 * `maxBytes`, becomes a fault; the others are still loaded. Rejects if the folder cannot be read.
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
  /** Reads one file; by default in this thread. */
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
      faults.push(outcome);
      continue;
    }
    ids.add(id);
    articles.push(outcome.article);
    if (outcome.notice !== undefined) notices.push({ file: name, flaw: outcome.notice });
  }
  return { ...createLibrary(articles, { minProbability }), faults, notices };
}

/** Creates a library of `articles`. They are indexed on the first search or check. */
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

/** `id`, or `id` with a number if another file has it: `tides.md` and `tides.txt`. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** A question or a check takes less than 50 ms for this much text, in UTF-16 units. */
const quickChars = 150_000;

/** True if `articles` have so much text that a search may take longer than 50 ms. */
export function isLarge(articles: readonly Article[]): boolean {
  return articles.reduce((sum, { text }) => sum + text.length, 0) > quickChars;
}

/** Every article at hand, read: those of the fixtures and the one that the project begins with. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { loadArticleFile } from '../../src/article/source/load.ts';

const root = join(import.meta.dirname, '../..');

/** The articles in `folders` of the project, each under the id that its file gives it. */
export async function loadArticles(
  folders: readonly string[] = ['test/fixtures', 'corpus'],
): Promise<readonly Article[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:txt|md|html)$/.test(file))
      .sort()
      .map((file) => join(folder, file)),
  );
  const loaded = await Promise.all(
    files.map((file) => loadArticleFile({ path: join(root, file), maxBytes: 2_000_000 })),
  );
  return loaded.flatMap((each, i) => {
    if (each.kind === 'fault') throw new Error(each.flaw.code);
    // Several fixtures are called "source", each in a folder that tells what it is.
    const id = each.source.id === 'source' ? (files[i]?.split('/').at(-2) ?? '') : each.source.id;
    return [readArticle({ ...each.source, id })];
  });
}

/** Every article at hand, read: those of the fixtures and the one that the project begins with. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { parseArticleFile } from '../../src/article/source/article-file.ts';

const root = join(import.meta.dirname, '../..');

/** The articles in `folders` of the project, each under the id that its file gives it. */
export function loadArticles(folders: readonly string[] = ['test/fixtures', 'corpus']): readonly Article[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:txt|md|html)$/.test(file))
      .sort()
      .map((file) => join(folder, file)),
  );
  return files.map((path) => {
    const file = basename(path);
    const loaded = parseArticleFile({ file, bytes: readFileSync(join(root, path)), maxBytes: 2_000_000 });
    if (loaded.kind === 'fault') throw new Error(loaded.flaw.code);
    // Several fixtures are called "source", each in a folder that tells what it is.
    const id = loaded.source.id === 'source' ? (path.split('/').at(-2) ?? '') : loaded.source.id;
    return readArticle({ ...loaded.source, id });
  });
}

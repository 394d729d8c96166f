/** The files of a large shelf: their ids, and hashes that change with the file or the reader. */
import { join } from 'node:path';
import { articleId } from '../../article/source/article-file.ts';
import type { FileFault } from '../../article/source/flaw.ts';
import { loadBytes } from '../../article/source/load.ts';
import { type Fault, freeId } from '../library.ts';
import { hashOf, type Source } from '../read-source.ts';
import { readerVersion } from '../reader-version.ts';

/** A file that may be an article. */
export type ShelfFile = {
  readonly name: string;
  /** The id of its article. */
  readonly id: string;
  /** Changes with the bytes of the file, and with the reader. */
  readonly hash: string;
};

type Folder = { readonly dir: string; readonly maxBytes: number };

/** Returns the files `names` of a folder, in order. A file that cannot be opened is a fault. */
export async function findFiles(
  names: readonly string[],
  { dir, maxBytes }: Folder,
): Promise<{ readonly files: readonly ShelfFile[]; readonly faults: readonly Fault[] }> {
  const ids = new Set<string>();
  const files: ShelfFile[] = [];
  const faults: Fault[] = [];
  for (const name of names) {
    const loaded = await loadBytes({ path: join(dir, name), maxBytes });
    if (loaded.kind === 'fault') {
      faults.push(loaded);
      continue;
    }
    const id = freeId(articleId(name), ids);
    ids.add(id);
    files.push({ name, id, hash: hashFor(loaded.bytes) });
  }
  return { files, faults };
}

/** Returns the source in `file` with its current bytes and hash. */
export async function sourceOf(
  { name, id }: ShelfFile,
  { dir, maxBytes }: Folder,
): Promise<{ readonly kind: 'source'; readonly source: Source; readonly hash: string } | FileFault> {
  const loaded = await loadBytes({ path: join(dir, name), maxBytes });
  if (loaded.kind === 'fault') return loaded;
  const { bytes } = loaded;
  const source: Source = { id, file: name, bytes, details: {}, changes: [], maxBytes };
  return { kind: 'source', source, hash: hashFor(bytes) };
}

function hashFor(bytes: Uint8Array): string {
  return `${hashOf(bytes)} ${readerVersion()}`;
}

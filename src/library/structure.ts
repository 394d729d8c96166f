/** The structure of an article as bytes for the store, and the version of the reader that found it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Article } from '../article/article.ts';

/** `article` as bytes. A speaker to whom several quotations point stays one. */
export function writeStructure(article: Article): Uint8Array {
  return gzipSync(serialize(article), { level: 1 });
}

/** The article that `writeStructure` wrote with the same reader; undefined for bytes that are none. */
export function readStructure(bytes: Uint8Array): Article | undefined {
  try {
    // Only bytes that this version of the reader wrote come here: see `readerVersion`.
    return deserialize(gunzipSync(bytes)) as Article;
  } catch {
    return undefined;
  }
}

/** The folders whose code and tables decide what is found in an article. */
const readerFolders = ['article', 'lexicon', 'model', 'text'];

let version: string | undefined;

/** Changes whenever the code or the tables that read an article do. */
export function readerVersion(): string {
  version ??= fingerprint(readerFolders.map((folder) => join(import.meta.dirname, '..', folder)));
  return version;
}

function fingerprint(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:js|ts|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(readFileSync(file));
  }
  return hash.digest('base64url').slice(0, 16);
}

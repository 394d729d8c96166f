/** The version of the code and tables that read, index and store an article. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Replaced by the build, because the built program has no separate file for each module. */
declare const builtReaderVersion: string | undefined;

/** How a reading is written as bytes. */
const formFile = 'library/structure.ts';

const readerFolders = ['article', 'lexicon', 'model', 'search', 'text'];

let version: string | undefined;

/** A fingerprint of the code and tables that read and store an article. It changes whenever they do. */
export function readerVersion(): string {
  version ??=
    typeof builtReaderVersion === 'string'
      ? builtReaderVersion
      : fingerprintOf(join(import.meta.dirname, '..'));
  return version;
}

/** The fingerprint of the sources in `folder`, which is `src/`: 16 letters and digits. */
export function fingerprintOf(folder: string): string {
  const hash = createHash('sha256').update(readFileSync(join(folder, formFile)));
  for (const room of readerFolders) {
    const files = readdirSync(join(folder, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(readFileSync(file));
  }
  return hash.digest('base64url').slice(0, 16);
}

/** The files of the page, as the build leaves them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the page, ready to be sent. */
export type Asset = { readonly contentType: string; readonly bytes: Buffer };

const files: Readonly<Record<string, { readonly name: string; readonly contentType: string }>> = {
  '/': { name: 'index.html', contentType: 'text/html; charset=utf-8' },
  '/page.js': { name: 'page.js', contentType: 'text/javascript; charset=utf-8' },
  '/page.css': { name: 'page.css', contentType: 'text/css; charset=utf-8' },
  '/icon.svg': { name: 'icon.svg', contentType: 'image/svg+xml' },
};

/** The built page lies beside this file's own build; when the sources run, in `dist/` all the same. */
const folders = [
  join(import.meta.dirname, '../../../playground'),
  join(import.meta.dirname, '../../../dist/playground'),
];

/** The file for `path`; undefined if there is none, or the page was not built. */
export async function findAsset(path: string): Promise<Asset | undefined> {
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  if (file === undefined) return undefined;
  for (const folder of folders) {
    try {
      return { contentType: file.contentType, bytes: await readFile(join(folder, file.name)) };
    } catch {
      // The next folder may have it.
    }
  }
  return undefined;
}

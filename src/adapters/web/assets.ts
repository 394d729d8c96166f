/** Serves the files of the built page. */
import { readFile } from 'node:fs/promises';
import { pageFolder } from '../../program-files.ts';

/** A file of the page with its content type. */
export type Asset = { readonly contentType: string; readonly bytes: Buffer };

const files: Readonly<Record<string, { readonly name: string; readonly contentType: string }>> = {
  '/': { name: 'index.html', contentType: 'text/html; charset=utf-8' },
  '/page.js': { name: 'page.js', contentType: 'text/javascript; charset=utf-8' },
  '/page.css': { name: 'page.css', contentType: 'text/css; charset=utf-8' },
  '/icon.svg': { name: 'icon.svg', contentType: 'image/svg+xml' },
};

/** The file for `path`; undefined if there is none, or the page was not built. */
export async function findAsset(path: string): Promise<Asset | undefined> {
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  if (file === undefined) return undefined;
  try {
    return { contentType: file.contentType, bytes: await readFile(new URL(file.name, pageFolder())) };
  } catch {
    return undefined;
  }
}

/** Loads an article's file. The only file in `article/` that reads files. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { maxFileBytes } from './article-file.ts';
import { type FileFault, type Flaw, type FlawValues, faultOf, flawOf } from './flaw.ts';

/** The path of an article's file, and its size limit. */
export type ArticlePath = { readonly path: string; readonly maxBytes: number };

// Opens a pipe without waiting for its writer. Windows has no such flag and no such pipes.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of an article's file. */
export type LoadedFile = { readonly kind: 'bytes'; readonly file: string; readonly bytes: Uint8Array };

/**
 * Returns the bytes of the file at `path`, or why it cannot be read. Never rejects and never waits for a
 * pipe.
 */
export async function loadBytes({ path, maxBytes }: ArticlePath): Promise<LoadedFile | FileFault> {
  const file = basename(path);
  const maxSize = maxFileBytes(file, maxBytes);
  try {
    const handle = await open(path, flags);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) {
        const what = stats.isDirectory() ? 'folder' : 'device';
        return faultOf(file, flawOf('not a file', { what }));
      }
      if (stats.size > maxSize) {
        return faultOf(file, flawOf('too large', { bytes: stats.size, maxBytes: maxSize }));
      }
      const chunks: Buffer[] = [];
      // `end` is inclusive: reads one byte more than allowed, to detect a file that has grown meanwhile.
      for await (const chunk of handle.createReadStream({ end: maxSize, autoClose: false }))
        chunks.push(chunk);
      return { kind: 'bytes', file, bytes: Buffer.concat(chunks) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return faultOf(file, openingFlaw(error));
  }
}

const reasons: ReadonlyMap<string, FlawValues['not readable']['reason']> = new Map([
  ['ENOENT', 'missing'],
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['ELOOP', 'link loop'],
  ['ENXIO', 'device'],
] as const);

function openingFlaw(error: unknown): Flaw {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return flawOf('not readable', { reason: reasons.get(code) ?? 'error', code });
}

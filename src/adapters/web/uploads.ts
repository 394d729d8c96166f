/** Keeps uploaded files in memory, and serves them as Discord's CDN would. */
import { randomUUID } from 'node:crypto';
import type { Attachment } from './attachment.ts';

/** The limits on files, and on bytes in all files. The oldest files are deleted first. */
const maxFiles = 20;
const maxBytes = 40_000_000;

/** The uploaded files of one playground. */
export type Uploads = {
  readonly add: (filename: string, bytes: Buffer) => Attachment;
  /** The bytes of the file `id`; undefined if there is none, or it was deleted. */
  readonly find: (id: string) => Buffer | undefined;
};

/** Creates an empty store. `address` is the playground's address without a final slash. */
export function createUploads(address: string): Uploads {
  const files = new Map<string, Buffer>();
  let total = 0;
  return {
    add(filename, bytes) {
      const id = randomUUID();
      files.set(id, bytes);
      total += bytes.length;
      for (const [oldest, { length }] of files) {
        if (files.size <= maxFiles && total <= maxBytes) break;
        files.delete(oldest);
        total -= length;
      }
      return { id, filename, size: bytes.length, url: `${address}/uploads/${id}` };
    },
    find: (id) => files.get(id),
  };
}

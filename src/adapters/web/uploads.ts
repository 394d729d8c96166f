/** Files that the reader chose, kept in memory and served as Discord's servers would serve them. */
import { randomUUID } from 'node:crypto';
import type { Attachment } from './attachment.ts';

/** How many files are kept, and how many bytes over all of them; the oldest make room. */
const maxFiles = 20;
const maxBytes = 40_000_000;

/** The files of one playground. */
export type Uploads = {
  readonly add: (filename: string, bytes: Buffer) => Attachment;
  /** The bytes of the file with this id; undefined if there is none, or it has made room. */
  readonly find: (id: string) => Buffer | undefined;
};

/** No files yet; `address` is the playground's own, without a slash at its end. */
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

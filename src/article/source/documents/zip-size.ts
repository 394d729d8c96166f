/** Looks at the size of a zipped file before it is unpacked. */
import { inflateRawSync } from 'node:zlib';

/** What a zipped file holds: the sizes that it unpacks to are measured, since it may lie about them. */
export type ZipCheck = 'fits' | 'too large' | 'damaged' | 'no zip';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 65_535;
const mostEntries = 10_000;

/** Whether all that `wanted` names in the zipped `bytes` fits into `maxBytes` when it is unpacked. */
export function checkZip(
  bytes: Uint8Array,
  { wanted, maxBytes }: { readonly wanted: RegExp; readonly maxBytes: number },
): ZipCheck {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(buffer);
  if (end === undefined) return 'no zip';
  const count = buffer.readUInt16LE(end + 10);
  if (count > mostEntries) return 'too large';
  let at = buffer.readUInt32LE(end + 16);
  let left = maxBytes;
  for (let index = 0; index < count; index++) {
    if (at + entryLength > buffer.length || buffer.readUInt32LE(at) !== entrySignature) return 'damaged';
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + entryLength, at + entryLength + nameLength);
    if (wanted.test(name)) {
      const size = unpackedSize(buffer, at, left);
      if (size === undefined) return 'damaged';
      left -= size;
      if (left < 0) return 'too large';
    }
    at += entryLength + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return 'fits';
}

function findEnd(buffer: Buffer): number | undefined {
  const first = Math.max(0, buffer.length - endLength - longestComment);
  for (let at = buffer.length - endLength; at >= first; at--) {
    if (buffer.readUInt32LE(at) === endSignature) return at;
  }
  return undefined;
}

const stored = 0;
const deflated = 8;

/** How many bytes the entry at `at` unpacks to, more than `most` if it is more; undefined if it is damaged. */
function unpackedSize(buffer: Buffer, at: number, most: number): number | undefined {
  const method = buffer.readUInt16LE(at + 10);
  const packedSize = buffer.readUInt32LE(at + 20);
  const local = buffer.readUInt32LE(at + 42);
  if (local + 30 > buffer.length) return undefined;
  const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  const packed = buffer.subarray(start, start + packedSize);
  if (method === stored) return packed.length;
  if (method !== deflated) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    const isLarger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isLarger ? most + 1 : undefined;
  }
}

/** Measures how much a zipped file unpacks to, without keeping the content. */
import { inflateRawSync } from 'node:zlib';

/** The outcome of a size check. The check unpacks the content, because declared sizes may be wrong. */
export type ZipCheck = 'fits' | 'too large' | 'damaged' | 'no zip';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 65_535;
const mostEntries = 10_000;

/** Checks that the entries of `bytes` that match `wanted` unpack to at most `maxBytes` together. */
export function checkZip(
  bytes: Uint8Array,
  { wanted, maxBytes }: { readonly wanted: RegExp; readonly maxBytes: number },
): ZipCheck {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(buffer);
  if (typeof entries === 'string') return entries;
  let left = maxBytes;
  for (const { name, at } of entries) {
    if (!wanted.test(name)) continue;
    const unpacked = unpack(buffer, at, left);
    if (unpacked === 'damaged') return 'damaged';
    if (unpacked === 'too large' || unpacked.length > left) return 'too large';
    left -= unpacked.length;
  }
  return 'fits';
}

/**
 * The text of the entry `name` in the zipped `bytes`; undefined if it is missing, damaged or longer than
 * `maxBytes`.
 */
export function readZipEntry(
  bytes: Uint8Array,
  { name, maxBytes }: { readonly name: string; readonly maxBytes: number },
): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(buffer);
  const entry = typeof entries === 'string' ? undefined : entries.find((each) => each.name === name);
  const unpacked = entry && unpack(buffer, entry.at, maxBytes);
  return unpacked === undefined || typeof unpacked === 'string' ? undefined : unpacked.toString('utf8');
}

/** An entry's name and its place in the directory. */
type ZipEntry = { readonly name: string; readonly at: number };

function readDirectory(buffer: Buffer): readonly ZipEntry[] | Exclude<ZipCheck, 'fits'> {
  const end = findEnd(buffer);
  if (end === undefined) return 'no zip';
  const count = buffer.readUInt16LE(end + 10);
  if (count > mostEntries) return 'too large';
  const entries: ZipEntry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + entryLength > buffer.length || buffer.readUInt32LE(at) !== entrySignature) return 'damaged';
    const nameLength = buffer.readUInt16LE(at + 28);
    entries.push({ name: buffer.toString('utf8', at + entryLength, at + entryLength + nameLength), at });
    at += entryLength + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
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

/** The bytes that the entry at `at` unpacks to; `too large` if there are more than `most`. */
function unpack(buffer: Buffer, at: number, most: number): Buffer | 'too large' | 'damaged' {
  const method = buffer.readUInt16LE(at + 10);
  const packedSize = buffer.readUInt32LE(at + 20);
  const local = buffer.readUInt32LE(at + 42);
  if (local + 30 > buffer.length) return 'damaged';
  const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  const packed = buffer.subarray(start, start + packedSize);
  if (method === stored) return packed;
  if (method !== deflated) return 'damaged';
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const isLarger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isLarger ? 'too large' : 'damaged';
  }
}

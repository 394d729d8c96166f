/** Reads which letters a WOFF font has. */
import { inflateSync } from 'node:zlib';

/** A range of code points, both ends inclusive. */
export type CodeRange = { readonly first: number; readonly last: number };

const woffHeaderBytes = 44;
const tableEntryBytes = 20;

/**
 * The code points that the font in `bytes` has, in order. Empty if it is no WOFF font or has no `cmap`
 * table of format 4 (basic plane) or 12 (all planes). Every font of the last 20 years has one.
 */
export function readCodeRanges(bytes: Buffer): readonly CodeRange[] {
  const cmap = readTable(bytes, 'cmap');
  if (cmap === undefined) return [];
  const count = cmap.readUInt16BE(2);
  const offsets = Array.from({ length: count }, (_, at) => cmap.readUInt32BE(4 + at * 8 + 4));
  const tables = [...new Set(offsets)].map((offset) => cmap.subarray(offset));
  const full = tables.find((table) => table.readUInt16BE(0) === 12);
  const basic = tables.find((table) => table.readUInt16BE(0) === 4);
  if (full !== undefined) return readSegmentedCoverage(full);
  return basic === undefined ? [] : readSegmentMapping(basic);
}

function readTable(bytes: Buffer, name: string): Buffer | undefined {
  if (bytes.length < woffHeaderBytes || bytes.toString('latin1', 0, 4) !== 'wOFF') return undefined;
  const count = bytes.readUInt16BE(12);
  for (let at = 0; at < count; at++) {
    const entry = woffHeaderBytes + at * tableEntryBytes;
    if (bytes.toString('latin1', entry, entry + 4) !== name) continue;
    const offset = bytes.readUInt32BE(entry + 4);
    const stored = bytes.readUInt32BE(entry + 8);
    const table = bytes.subarray(offset, offset + stored);
    return stored < bytes.readUInt32BE(entry + 12) ? inflateSync(table) : table;
  }
  return undefined;
}

/** Format 12: groups of code points that map to consecutive glyphs. */
function readSegmentedCoverage(table: Buffer): readonly CodeRange[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, at) => ({
    first: table.readUInt32BE(16 + at * 12),
    last: table.readUInt32BE(16 + at * 12 + 4),
  }));
}

/** Format 4: segments of the basic plane. Holes in a segment map to glyph 0. */
function readSegmentMapping(table: Buffer): readonly CodeRange[] {
  const segments = table.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  return Array.from({ length: segments }, (_, at) => at).flatMap((at) => {
    const last = table.readUInt16BE(ends + 2 * at);
    const first = table.readUInt16BE(starts + 2 * at);
    const delta = table.readUInt16BE(deltas + 2 * at);
    const offset = table.readUInt16BE(offsets + 2 * at);
    const glyphOf = (code: number): number => {
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = table.readUInt16BE(offsets + 2 * at + offset + 2 * (code - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    };
    const codes = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    // The last segment marks the end of the table.
    return codes
      .filter((code) => code !== 0xffff && glyphOf(code) !== 0)
      .map((code) => ({ first: code, last: code }));
  });
}

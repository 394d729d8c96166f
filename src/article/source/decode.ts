/** Decodes the bytes of an article's file. */
import { type Flaw, flawOf } from './flaw.ts';
import { lazyPackage } from './lazy-package.ts';

const iconv = lazyPackage<typeof import('iconv-lite')>('iconv-lite');
const sniffer = lazyPackage<typeof import('html-encoding-sniffer')>('html-encoding-sniffer');

/** The text of a file, without a byte order mark; line ends are `\n`. */
export type Decoded = {
  readonly kind: 'text';
  readonly text: string;
  /** The name of the encoding if nothing declares it and the bytes do not prove it; else undefined. */
  readonly assumed: string | undefined;
};

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
const lineFeed = 0x0a;
const fallback = 'windows-1252';

/**
 * Decodes `bytes`, or returns a flaw if they are binary. The encoding is the first that applies: that of a
 * byte order mark; UTF-16 if half of the bytes are zero; UTF-8 if they are valid UTF-8; the one that an
 * HTML page declares; windows-1252.
 */
export function decode(bytes: Uint8Array, format: 'html' | 'text' = 'text'): Decoded | Flaw {
  const marked = markedEncoding(bytes) ?? zeroByteEncoding(bytes);
  if (marked !== undefined) return decoded(iconv().decode(bytes, marked));
  const zero = bytes.indexOf(0);
  if (zero >= 0) return flawOf('binary file', undefined, lineOf(bytes, zero));
  const declared = format === 'html' ? declaredEncoding(bytes) : undefined;
  const text = isDoubleByte(declared) && !isLong(bytes) ? undefined : decodeStrictly(bytes);
  if (text !== undefined) return decoded(text);
  const asDeclared = declared === undefined ? undefined : decodeAs(bytes, declared);
  if (asDeclared !== undefined && !isGarbled(asDeclared)) return decoded(asDeclared);
  return { ...decoded(iconv().decode(bytes, fallback)), assumed: fallback };
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  if (iconv().encodingExists(encoding)) return iconv().decode(bytes, encoding);
  try {
    return new TextDecoder(encoding).decode(bytes); // ISO-2022-JP, which iconv-lite does not know
  } catch {
    return undefined;
  }
}

/** Whether over half of the non-ASCII characters are broken: the declared encoding is wrong. */
function isGarbled(text: string): boolean {
  const broken = text.split('\uFFFD').length - 1;
  return broken > 0 && broken * 2 > (text.match(/[^\0-\x7f]/g)?.length ?? 0);
}

function decoded(text: string): Decoded {
  return { kind: 'text', text: text.replace(/^\uFEFF/, '').replace(lineEnds, '\n'), assumed: undefined };
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

const sampleBytes = 4_096;
const leastZeros = 0.3; // of every second byte; in other scripts than Latin only spaces have zeros

/** UTF-16 without a byte order mark has zeros in every second byte and hardly any in the others. */
function zeroByteEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(1, (sample.length / 2) * leastZeros);
  if (odd >= enough && even === 0) return 'utf-16le';
  return even >= enough && odd === 0 ? 'utf-16be' : undefined;
}

const mostDeclarationBytes = 100_000;
/** `<?xml version="1.0" encoding="iso-8859-2"?>`, which browsers ignore in a page, but editors write it. */
const xmlDeclaration = /^\s*<\?xml[^>]*\sencoding=["']([\w:.-]+)["']/i;
const mostXmlBytes = 200;
const undeclared = 'replacement'; // no page declares it under this name

/** The encoding that a page declares. The sniffer reads 1,024 bytes, but many pages declare it later. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, mostDeclarationBytes));
  for (let at = 0; at >= 0; at = head.indexOf('<meta', at + 1_024)) {
    const name = sniffer()(head.subarray(at), { defaultEncoding: undeclared });
    if (name !== undeclared) return name;
  }
  return xmlDeclaration.exec(head.toString('latin1', 0, mostXmlBytes))?.[1];
}

const doubleByte = /^(?:gb|big5|shift|euc|iso-2022)/i;
const fewBytes = 2_000;

/**
 * Two letters of these encodings may form a valid UTF-8 character, but hardly all letters of a longer text.
 */
function isDoubleByte(encoding: string | undefined): boolean {
  return encoding !== undefined && doubleByte.test(encoding);
}

function isLong(bytes: Uint8Array): boolean {
  return bytes.length > fewBytes;
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineOf(bytes: Uint8Array, index: number): number {
  let line = 1;
  for (let at = bytes.indexOf(lineFeed); at >= 0 && at < index; at = bytes.indexOf(lineFeed, at + 1)) line++;
  return line;
}

/** Turns the bytes of an article's file into text. */
import type { Flaw } from './flaw.ts';

/** The text of a file, without a byte order mark and with `\n` as the end of every line. */
export type Decoded = { readonly kind: 'text'; readonly text: string };

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
const lineFeed = 0x0a;

/** The text that `bytes` hold in UTF-8, or why they hold none. */
export function decode(bytes: Uint8Array): Decoded | Flaw {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return flaw('expected UTF-8, got UTF-16: save the file as UTF-8');
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) return flaw('expected text, got a binary file', lineOf(bytes, zero));
  const text = decodeStrictly(bytes);
  if (text === undefined) {
    return flaw('expected UTF-8, got other bytes: save the file as UTF-8', firstBadLine(bytes));
  }
  return { kind: 'text', text: text.replace(lineEnds, '\n') };
}

function flaw(message: string, line?: number): Flaw {
  return { kind: 'flaw', line, message };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line that is no UTF-8 by itself: the byte of a line feed is never part of a longer character. */
function firstBadLine(bytes: Uint8Array): number {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (decodeStrictly(line) === undefined) return lineOf(bytes, start);
    start += line.length + 1;
  }
  return 1;
}

function lineOf(bytes: Uint8Array, index: number): number {
  let line = 1;
  for (let at = bytes.indexOf(lineFeed); at >= 0 && at < index; at = bytes.indexOf(lineFeed, at + 1)) line++;
  return line;
}

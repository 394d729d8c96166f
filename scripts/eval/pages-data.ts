/** The development pages: what belongs to the article on each, and the bytes of the page. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../src/article/source/decode.ts';

/** A page, with strings that its article holds and strings that it does not. */
export type GoldPage = {
  readonly id: string;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
};

/** The pages that a file of JSON lines lists, or `pages.jsonl` of a folder. */
export function readGoldPages(path: string): readonly GoldPage[] {
  const file = path.endsWith('.jsonl') ? path : join(path, 'pages.jsonl');
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** The bytes of a page, as saved; `path` is what `readGoldPages` was given. */
export function readPageBytes({ id }: Pick<GoldPage, 'id'>, path: string): Uint8Array {
  const folder = path.endsWith('.jsonl') ? dirname(path) : path;
  return gunzipSync(readFileSync(join(folder, 'pages', `${id}.html.gz`)));
}

/** The text of a page's file. */
export function readPageFile(page: Pick<GoldPage, 'id'>, path: string): string {
  const decoded = decode(readPageBytes(page, path), 'html');
  return decoded.kind === 'text' ? decoded.text : '';
}

/** `text` with single blanks, as the scorer compares it. */
export function oneBlank(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

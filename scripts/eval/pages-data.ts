/** The development pages: the article text of each, and the bytes of the page. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../src/article/source/decode.ts';

/** A page, with strings that belong to its article and strings that do not. */
export type GoldPage = {
  readonly id: string;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
};

/** The pages listed in a JSON lines file, or in `pages.jsonl` of a folder. */
export function readGoldPages(path: string): readonly GoldPage[] {
  const file = path.endsWith('.jsonl') ? path : join(path, 'pages.jsonl');
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** The saved bytes of a page; `path` is the argument of `readGoldPages`. */
export function readPageBytes({ id }: Pick<GoldPage, 'id'>, path: string): Uint8Array {
  const folder = path.endsWith('.jsonl') ? dirname(path) : path;
  return gunzipSync(readFileSync(join(folder, 'pages', `${id}.html.gz`)));
}

/** The text of a page file. */
export function readPageFile(page: Pick<GoldPage, 'id'>, path: string): string {
  const decoded = decode(readPageBytes(page, path), 'html');
  return decoded.kind === 'text' ? decoded.text : '';
}

/** `text` with single blanks, as the scorer compares it. */
export function oneBlank(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

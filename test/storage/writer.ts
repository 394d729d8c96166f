/** A process that writes to a store without end, and says what has been acknowledged. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const built = join(import.meta.dirname, '../../dist/src/storage/open-storage.js');

/**
 * Writes articles and calls to `file` until it is killed; prints the number of each article once it is acknowledged, and
 * `late` where the call came to the limit of 200 ms, after which a reply no longer waits for the disk.
 */
const script = `
  const { openStorage } = await import(process.env.BUILT);
  const storage = await openStorage({ file: process.env.FILE, warn: console.error });
  const room = process.env.ROOM;
  const limits = { maxArticles: 1e6, maxBytes: 1e12 };
  for (let i = Number(process.env.FROM); i < Number(process.env.TO); i += 1) {
    const words = 'word'.repeat(200) + i;
    const start = performance.now();
    const [, callMs] = await Promise.all([
      storage.articles.put(room, {
        id: 'a-' + i, file: i + '.txt', title: 'Title ' + i, about: '{}', addedBy: 'anna', addedAt: i,
        hash: String(i), link: undefined, size: words.length, source: new TextEncoder().encode(words),
        reading: { engine: 'e', structure: new TextEncoder().encode(words) },
        passages: [{ passage: 0, terms: ['term' + i, 'all'] }],
        vectors: Buffer.from('word'.repeat(200) + i),
      }, limits),
      storage.calls.keep({ room, id: 'c-' + i, call: 'call ' + i }).then(() => performance.now() - start),
    ]);
    process.stdout.write(i + (callMs > 190 ? ' late' : '') + '\\n');
  }
  await storage.close();`;

/** What a writer does: the numbers from `from` up to `to`, and how many are awaited before it is killed. */
export type Writing = {
  readonly file: string;
  readonly room: string;
  readonly from: number;
  readonly to: number;
  readonly killAfter?: number;
};

/** The numbers of the articles and of the calls that a writer acknowledged. */
export type Acknowledged = { readonly articles: readonly number[]; readonly calls: readonly number[] };

/** Runs a writer to its end or kills it; resolves with what it acknowledged. */
export async function runWriter({ file, room, from, to, killAfter }: Writing): Promise<Acknowledged> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: process.env.PATH, BUILT: built, FILE: file, ROOM: room, FROM: String(from), TO: String(to) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const articles: number[] = [];
  const late = new Set<number>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [number, isLate] = line.split(' ');
    articles.push(Number(number));
    if (isLate !== undefined) late.add(Number(number));
    if (articles.length === killAfter) child.kill('SIGKILL');
  }
  const [code] = await ended;
  if (code !== 0 && killAfter === undefined) throw new Error(`expected the writer to end, got code ${code}`);
  // A store that was closed has written what was late.
  return { articles, calls: articles.filter((each) => killAfter === undefined || !late.has(each)) };
}

/** Measures a server's own articles: adding, questions to one or all, title completion, memory and start. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import type { Article } from '../../src/article/article.ts';
import { type Bot, createBot } from '../../src/bot/dispatch.ts';
import { createLibrary } from '../../src/library/library.ts';
import { readSource, toNewArticle } from '../../src/library/read-source.ts';
import { createRooms, type Rooms } from '../../src/library/rooms.ts';
import { en } from '../../src/messages/en.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { createRandom } from '../random.ts';

const room = 'server-bench';
const limits = { maxArticles: 10_000, maxBytes: 1e10 };
const maxMemoryBytes = 200_000_000;
const subjects =
  'harbour council ferry bridge school library market river museum orchard railway hospital'.split(' ');
const verbs = 'opened closed rebuilt sold inspected painted measured praised moved repaired'.split(' ');
const names = ['Ana Sol', 'Maud Pellow', 'Tom Rusk', 'Lena Vogt', 'Ivo Brandt', 'Nia Okoro'];
const random = createRandom(17);

/** What happened in a street: who did what to what. */
type StreetEvent = { readonly verb: string; readonly what: string; readonly by: string };

const pickerOf = (seed: number) => {
  const { below } = createRandom(seed);
  return <T>(from: readonly T[]): T => from[below(from.length)] as T;
};

/** The event in street `street` of article `number`; the same in every run. */
function eventOf(number: number, street: number): StreetEvent {
  const pick = pickerOf(1000 * number + street);
  const what = pick(subjects);
  return { what, verb: pick(verbs), by: pick(subjects.filter((each) => each !== what)) };
}

/** An article of about `words` words. A question about one of its streets has one answer in the room. */
export function textOf(number: number, words: number): string {
  const pick = pickerOf(number);
  const paragraphs: string[] = [`The ${pick(subjects)} of Place${number}`];
  let count = 0;
  while (count < words) {
    const { verb, what, by } = eventOf(number, paragraphs.length);
    const paragraph = [
      `The ${what} in Place${number} was ${verb} by the ${by} in street${number}x${paragraphs.length}.`,
      `“We ${pick(verbs)} the ${pick(subjects)} near ${pick(subjects)} number ${count},” ${pick(names)} said.`,
      `Nobody had ${pick(verbs)} a ${pick(subjects)} before the ${pick(subjects)} was ${pick(verbs)}.`,
    ].join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

/** An article's text as the source for `/library add`, with `number` in its name. */
export function sourceOf(number: number, text: string) {
  return {
    id: `a-${number}`,
    file: `a-${number}.txt`,
    bytes: new TextEncoder().encode(text),
    details: {},
    changes: [],
    maxBytes: 1e7,
  };
}

async function add(storage: Storage, number: number, words: number): Promise<void> {
  const source = sourceOf(number, textOf(number, words));
  const read = await readSource(source);
  if (read.kind === 'fault') throw new Error(read.flaw.code);
  const provenance = { addedBy: 'bench', addedAt: number, link: undefined };
  await storage.articles.put(room, toNewArticle(read.article, source, provenance), limits);
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function timesOf(count: number, work: (index: number) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) times.push(await timed(() => work(i)));
  return times;
}

/** Medians and maxima in milliseconds, and as multiples of `referenceMs`. */
function show(times: readonly number[], referenceMs: number): string {
  const figures = [0.5, 0.99].map((share) => {
    const ms = quantile(times, share);
    return `p${100 * share} ${ms.toFixed(1)} ms (${(ms / referenceMs).toFixed(1)}x)`;
  });
  return figures.join(', ');
}

function openBot(storage: Storage): Bot {
  const rooms: Rooms = createRooms({
    shelf: createLibrary([]),
    storage: async () => storage,
    maxMemoryBytes,
    maxArticleBytes: 1e7,
  });
  const log = { debug: () => undefined, error: console.error };
  return createBot({ commands, library: rooms.shelf, rooms, messages: en, log });
}

/** A question about one paragraph of an article, by default the third. */
export function questionAbout(number: number, street = 3): string {
  const { verb, what } = eventOf(number, street);
  return `Who ${verb} the ${what} in street${number}x${street} of Place${number}?`;
}

/**
 * The median time of a question to 12 articles in memory, in milliseconds; independent of the server's size.
 */
async function measureReference(): Promise<number> {
  const articles: Article[] = [];
  for (let i = 0; i < 12; i += 1) {
    const read = await readSource(sourceOf(i, textOf(i, 600)));
    if (read.kind === 'article') articles.push(read.article);
  }
  const library = createLibrary(articles);
  const times = await timesOf(60, async (i) =>
    library.search({ question: questionAbout(i % 12), articles: undefined, speaker: undefined }),
  );
  return quantile(times.slice(20), 0.5);
}

/** Which paragraph a question is about, and the article that it names. */
type Asked = { readonly street?: number; readonly article?: string };

/** Asks a room of `size` articles with fresh memory, then adds to it. */
async function measureRoom(
  storage: Storage,
  { size, referenceMs }: { readonly size: number; readonly referenceMs: number },
): Promise<readonly string[]> {
  const bot = openBot(storage);
  const origin = { asker: 'bench', room };
  let found = 0;
  const askAbout = async (number: number, { street = 3, article }: Asked = {}) => {
    const question = questionAbout(number, street);
    const options = article === undefined ? { question } : { question, article };
    const answer = await bot.answer({ command: 'ask', options }, origin);
    const shown = answer.blocks.flatMap((block) => (block.kind === 'passage' ? [String(block.text)] : []));
    if (shown[0]?.includes(`street${number}x${street}`)) found += 1;
  };
  const asked = Math.min(100, Math.max(20, size));
  const numbers = Array.from({ length: asked }, () => random.below(size));
  const cold = await timesOf(asked, (i) => askAbout(numbers[i] ?? 0));
  // Other questions about the same articles: the answer to the same question is kept.
  const warm = await timesOf(asked, (i) => askAbout(numbers[i] ?? 0, { street: 4 }));
  const again = await timesOf(asked, (i) => askAbout(numbers[i] ?? 0, { street: 4 }));
  const foundFirst = found;
  const one = await timesOf(asked, (i) => askAbout(numbers[i] ?? 0, { article: `a-${numbers[i]}` }));
  const completed = await timesOf(100, (i) =>
    bot.complete({ command: 'ask', options: { article: `Place${i}` } }, 'article', origin),
  );
  const newNumbers = Array.from({ length: 5 }, (_, i) => 1_000_000 + size + i);
  const added: number[] = [];
  const answered: number[] = [];
  for (const number of newNumbers) {
    added.push(await timed(() => add(storage, number, 2000)));
    answered.push(await timed(() => askAbout(number, { article: `a-${number}` })));
  }
  for (const number of newNumbers) await storage.articles.remove({ room, id: `a-${number}` }, Date.now());
  return [
    `all, cold: ${show(cold, referenceMs)}`,
    `all, warm: ${show(warm, referenceMs)}`,
    `all, asked again: ${show(again, referenceMs)}`,
    `one: ${show(one, referenceMs)}`,
    `complete: ${show(completed, referenceMs)}`,
    `add 2,000 words, read and written: ${show(added, referenceMs)}`,
    `added to answered: ${show(answered, referenceMs)}`,
    `right first: ${foundFirst} of ${3 * asked}`,
    `memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  ];
}

/**
 * Measures rooms with each number of articles in `sizes`. Memory accumulates; pass one size to measure it.
 */
export async function benchLibrary(sizes: readonly number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-bench-'));
  const file = join(folder, 'pullquote.db');
  const referenceMs = await measureReference();
  console.log(`reference, a question to 12 articles in memory: p50 ${referenceMs.toFixed(1)} ms`);
  let storage = await openStorage({ file, warn: console.warn });
  let stored = 0;
  for (const size of sizes) {
    for (; stored < size; stored += 1) await add(storage, stored, 600);
    await storage.close();
    const start = await timed(async () => {
      storage = await openStorage({ file, warn: console.warn });
    });
    const lines = await measureRoom(storage, { size, referenceMs });
    console.log([`${size} articles: start ${start.toFixed(0)} ms`, ...lines].join('\n  '));
  }
  await storage.close();
  await rm(folder, { recursive: true });
}

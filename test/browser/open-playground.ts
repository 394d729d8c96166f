/** The playground in Chromium, for the tests of its page. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { commands } from '../../commands/index.ts';
import { articlesOfRoom } from '../../src/adapters/web/room-articles.ts';
import { type Playground, servePlayground } from '../../src/adapters/web/server.ts';
import { createBot } from '../../src/bot/dispatch.ts';
import { loadLibrary } from '../../src/library/library.ts';
import { createRooms } from '../../src/library/rooms.ts';
import { en } from '../../src/messages/en.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { createTestLog } from '../adapters/discord/connect.ts';
import { twoArticles } from '../commands/bot.ts';
import { browserFlags, findChromium } from './chromium.ts';

const executablePath = findChromium();
/** The folder of the project. */
export const root = join(import.meta.dirname, '../..');
/** Where screenshots go. */
export const pictures = join(root, 'dist/pictures');
let browser: Browser;
let playground: Playground;
/** The page of the test, opened anew for each. */
export let page: Page;
let requests: string[];

/** A PNG of one pixel. */
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Declares tests that have the playground open in `page`. They are skipped where there is no Chromium. */
export function describePlayground(name: string, tests: () => void): void {
  describe.skipIf(executablePath === undefined)(`${name} (skipped where there is no Chromium)`, () => {
    beforeAll(async () => {
      execFileSync(process.execPath, [join(root, 'scripts/build/build.mjs')]);
      mkdirSync(pictures, { recursive: true });
      const storage = await openStorage({ file: ':memory:', warn: () => undefined });
      const shelf = await loadLibrary({ dir: twoArticles, maxBytes: 2_000_000 });
      const rooms = createRooms({
        shelf,
        storage: async () => storage,
        maxMemoryBytes: 50_000_000,
        maxArticleBytes: 2_000_000,
      });
      const { log } = createTestLog();
      const cards = { draw: async () => ({ kind: 'drawn', base64: onePixel }) as const };
      const bot = createBot({ commands, library: shelf, rooms, messages: en, log, cards });
      playground = await servePlayground({
        bot,
        openStorage: async () => storage,
        log,
        articles: articlesOfRoom(rooms),
        port: 0,
      });
      browser = await chromium.launch({ executablePath: executablePath ?? '', args: browserFlags });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      await playground?.close();
    });

    beforeEach(async () => {
      await page?.close();
      page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
      requests = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(playground.address);
      await page.waitForSelector('article');
      return async () => {
        // Nothing may come from anywhere else, and no script may have been put in.
        const own = (url: string) => url.startsWith(playground.address) || /^(?:data|blob):/.test(url);
        expect(requests.filter((url) => !own(url))).toEqual([]);
        expect(await page.title()).toBe('Pullquote playground');
      };
    });

    tests();
  });
}

/** The line in which a reader types. */
export const line = () => page.getByRole('combobox', { name: /Ask the article/ });
/** The last message of the chat. */
export const lastMessage = () => page.locator('.message').last();

/** Types `text`, and waits for the reply. */
export async function say(text: string): Promise<void> {
  const before = await page.locator('.message.bot').count();
  await line().fill(text);
  await line().press('Enter');
  await page.locator('.message.bot').nth(before).waitFor();
}

/** Runs a command by its form, and waits for the reply. */
export async function run(command: string, values: Readonly<Record<string, string>> = {}): Promise<void> {
  const before = await page.locator('.message.bot').count();
  await line().fill(`/${command}`);
  await line().press('Enter');
  for (const [name, value] of Object.entries(values)) await page.locator(`#option-${name}`).fill(value);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.message.bot').nth(before).waitFor();
}

/** A question that the article answers. */
export const question = 'How much will the harbour wall cost?';
/** The words that answer `question`. */
export const answer = 'The work will cost £4.2 million';
/** A speaker of the article. */
export const speaker = 'Maud Pellow';

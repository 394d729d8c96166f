/** Takes the README's pictures from the playground: `npm run pictures`. Needs Chromium. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { commands } from '../../commands/index.ts';
import { fixedArticles } from '../../src/adapters/web/articles.ts';
import { servePlayground } from '../../src/adapters/web/server.ts';
import { createBot } from '../../src/bot/dispatch.ts';
import { createCardDrawer } from '../../src/card/drawer.ts';
import { loadLibrary } from '../../src/library/library.ts';
import { en } from '../../src/messages/en.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { browserFlags, findChromium } from '../../test/browser/chromium.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/pictures');
/** The width of a phone, and enough height for the longest reply. */
const phone = { width: 390, height: 1600 };

/** The commands to show, with their values, by the name of the picture. */
const scenes = [
  { name: 'ask', command: 'ask', values: { question: 'How many jobs depend on exports to China?' } },
  { name: 'quote', command: 'quote', values: { speaker: 'Joe Nguyen' } },
  {
    name: 'verify',
    command: 'verify',
    values: { text: '“It’s very easy to win them back” – Joe Nguyen' },
  },
] as const;

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('expected Chromium, found none: install it and try again');
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: console.error };
const library = await loadLibrary({ dir: join(root, 'corpus'), maxBytes: 2_000_000 });
// Shows the button "Card" without drawing a card.
const cards = createCardDrawer();
const bot = createBot({ commands, library, messages: en, log: silent, cards });
const storage = await openStorage({ file: ':memory:', warn: console.error });
const playground = await servePlayground({
  bot,
  openStorage: async () => storage,
  log: silent,
  articles: fixedArticles(library.articles),
  port: 0,
});
const browser = await chromium.launch({ executablePath, args: browserFlags });
await mkdir(folder, { recursive: true });
for (const scene of scenes) {
  const page = await browser.newPage({ viewport: phone, colorScheme: 'dark', deviceScaleFactor: 1 });
  await page.goto(playground.address);
  await page.waitForSelector('article');
  await run(page, scene);
  await page.screenshot({ path: join(folder, `${scene.name}.png`), clip: await messagesOf(page) });
  await page.close();
}
await browser.close();
await playground.close();
await storage.close();

async function run(page: Page, { command, values }: (typeof scenes)[number]): Promise<void> {
  const line = page.getByRole('combobox', { name: /Ask the article/ });
  await line.fill(`/${command}`);
  await line.press('Enter');
  for (const [name, value] of Object.entries(values)) await page.locator(`#option-${name}`).fill(value);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.message.bot').waitFor();
}

/** The area of the page that the messages cover. */
async function messagesOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const boxes = await Promise.all(
    (await page.locator('.message').all()).map((message) => message.boundingBox()),
  );
  const found = boxes.filter((box) => box !== null);
  const top = Math.min(...found.map(({ y }) => y));
  const bottom = Math.max(...found.map(({ y, height }) => y + height));
  return { x: 0, y: top, width: phone.width, height: bottom - top };
}

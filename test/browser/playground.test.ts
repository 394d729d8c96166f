/** The playground in a real browser: what a reader can do there, by mouse and by keyboard, and what they are shown. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'dist/pictures');
let browser: Browser;
let playground: Playground;
let page: Page;
let requests: string[];

/** A PNG of one pixel. */
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A text with all that could be taken for HTML. */
const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script> & **bold**';

const pasted = `The Long Pier Opens

The new pier of Saltmere opened on Sunday. It is 310 metres long.

“We waited nine years for it,” said Nora Finch, the harbour master.`;

const dropped = `A Lamp for the Mole

The mole of Brack has a lamp again. “It burns all night,” said Per Lind, its keeper.`;

describe.skipIf(executablePath === undefined)('the playground (skipped where there is no Chromium)', () => {
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
      services: { bot, storage, log },
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

  const line = () => page.getByRole('combobox', { name: /Ask the article/ });
  const lastMessage = () => page.locator('.message').last();

  async function say(text: string): Promise<void> {
    const before = await page.locator('.message.bot').count();
    await line().fill(text);
    await line().press('Enter');
    await page.locator('.message.bot').nth(before).waitFor();
  }

  async function run(command: string, values: Readonly<Record<string, string>> = {}): Promise<void> {
    const before = await page.locator('.message.bot').count();
    await line().fill(`/${command}`);
    await line().press('Enter');
    for (const [name, value] of Object.entries(values)) await page.locator(`#option-${name}`).fill(value);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.message.bot').nth(before).waitFor();
  }

  const question = 'How much will the harbour wall cost?';
  const answer = 'The work will cost £4.2 million';
  const speaker = 'Maud Pellow';

  it('answers a plain line as a question', async () => {
    await say(question);
    expect(await lastMessage().innerText()).toContain(answer);
  });

  it('shows a passage in its context, in the article beside the chat', async () => {
    await say(question);
    const menu = lastMessage().getByLabel('Show in context');
    if (await menu.evaluate((element) => element.tagName === 'SELECT')) await menu.selectOption({ index: 1 });
    else await menu.click();
    await page.locator('.lit').waitFor();
    expect(await page.locator('.lit').first().innerText()).toContain(answer);
  });

  it('turns the pages of a reply in its place', async () => {
    await run('quote');
    const heading = () => lastMessage().locator('h5').first().innerText();
    const first = await heading();
    await lastMessage().getByRole('button', { name: 'More' }).click();
    await expect.poll(heading).not.toBe(first);
    expect(await page.locator('.message.bot').count()).toBe(1);
    await lastMessage().getByRole('button', { name: 'Back' }).click();
    await expect.poll(heading).toBe(first);
  });

  it('offers the commands and the values that the bot completes', async () => {
    await line().fill('/quo');
    expect(await page.locator('.commands').getByRole('option').allInnerTexts()).toEqual([
      expect.stringContaining('/quote'),
    ]);
    await line().press('Enter');
    await page.locator('#option-speaker').fill(speaker.slice(0, 3));
    await expect
      .poll(() =>
        page
          .locator('#choices-speaker option')
          .evaluateAll((all) => all.map((each) => each.getAttribute('value'))),
      )
      .toContain(`${speaker} (harbour-wall)`);
  });

  const article = 'harbour-wall';
  /** What each command is drawn with. */
  const scenes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ask: { question },
    quote: { speaker },
    summary: { article },
    verify: { text: 'He never said any such thing about the tides.' },
    speakers: { article },
    article: { article },
    privacy: {},
    help: {},
    'library list': {},
    'library settings': {},
  };

  it('runs every command, and draws it at both widths', async () => {
    const undrawn = commands.map(({ name }) => name).filter((name) => !(name in scenes));
    expect(undrawn.filter((name) => !name.startsWith('library '))).toEqual([]);
    await page.getByLabel('as moderator').check();
    for (const [command, values] of Object.entries(scenes)) {
      await run(command, values);
      expect(await lastMessage().innerText()).not.toContain('went wrong');
      for (const [name, width] of [
        ['desktop', 1200],
        ['phone', 360],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await lastMessage().scrollIntoViewIfNeeded();
        await page.screenshot({ path: join(pictures, `${command.replace(' ', '-')}-${name}.png`) });
      }
      const dismiss = lastMessage().getByRole('button', { name: /^(?:Dismiss message|Delete)$/ });
      if ((await dismiss.count()) === 0) continue;
      const shown = await page.locator('.message.bot').count();
      await dismiss.first().click();
      await expect.poll(() => page.locator('.message.bot').count()).toBe(shown - 1);
    }
  }, 60_000);

  it('shows a card as a picture with all its words, shares it, and deletes what was shared', async () => {
    await say(question);
    await lastMessage().getByRole('button', { name: 'Card' }).click();
    const menu = lastMessage().getByLabel('Card');
    await menu.waitFor();
    if (await menu.evaluate((element) => element.tagName === 'SELECT')) await menu.selectOption({ index: 1 });
    const picture = lastMessage().getByRole('img');
    await picture.waitFor();
    expect(await picture.getAttribute('alt')).toContain(answer);
    expect(
      await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
    ).toBe(1);
    await lastMessage().getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => page.locator('.message.bot:not(.private) img').count()).toBe(1);
    await lastMessage().getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => page.locator('.message.bot:not(.private) img').count()).toBe(0);
  });

  it('shows a citation letter by letter, as it is to be copied', async () => {
    await run('quote', { speaker });
    await lastMessage().getByRole('button', { name: 'Cite' }).click();
    await lastMessage().getByText('Which passage?').waitFor();
    await lastMessage().getByLabel('Cite').selectOption({ index: 1 });
    await lastMessage().getByText('BibTeX').waitFor();
    expect(await lastMessage().locator('pre').last().innerText()).toMatch(/^@\w+\{.*\n {2}title = \{\{/su);
  });

  it('takes a command with its options as it is typed in one line', async () => {
    await line().fill(`/quote speaker:${speaker}`);
    await line().press('Enter');
    expect(await page.locator('#option-speaker').inputValue()).toBe(speaker);
    await page.keyboard.press('Enter');
    await page.locator('.message.bot').waitFor();
    expect(await lastMessage().innerText()).toContain(speaker);
  });

  it('says who speaks in a quotation of the article, and by which rule, at the mouse and at the keyboard', async () => {
    const quotation = page.locator('article q').first();
    expect(await quotation.getByRole('tooltip').count()).toBe(0);
    await quotation.focus();
    expect(await quotation.getByRole('tooltip').innerText()).toMatch(/ · direct · .+ · \d+ %$/u);
    await line().focus();
    await quotation.hover();
    expect(await quotation.getByRole('tooltip').count()).toBe(1);
  });

  async function addPreviewed(title: string): Promise<void> {
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => page.locator('article h2').first().innerText()).toBe(title);
  }

  it('adds an article that is pasted into the form, shows it, and answers from it', async () => {
    await page.getByLabel('as moderator').check();
    await line().fill('/library');
    await line().press('Enter');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('dialog textarea').fill(pasted);
    await page.getByRole('button', { name: 'Submit' }).click();
    await addPreviewed('The Long Pier Opens');
    await say('How long is the pier?');
    expect(await lastMessage().innerText()).toContain('It is 310 metres long.');
  });

  it('adds a file that is dropped on the page', async () => {
    // A string: the types of the browser are not those of this program.
    const data = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(dropped)}], 'lamp.txt', { type: 'text/plain' }));
      return transfer;
    })()`);
    await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
    await page.locator('.drop').waitFor();
    await page.dispatchEvent('main', 'drop', { dataTransfer: data });
    await addPreviewed('A Lamp for the Mole');
    expect(await page.locator('.drop').count()).toBe(0);
  });

  it('speaks the language of its switch', async () => {
    await page.getByLabel('Language').selectOption('de');
    await page.getByRole('combobox', { name: 'Frag den Artikel oder tippe / für die Befehle' }).waitFor();
    const texts = await page.locator('header').innerText();
    expect(texts).toContain('Als Moderator');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByLabel('Sprache').selectOption('en');
    await line().waitFor();
  });

  /** Presses Tab until `name` has the focus. */
  async function tabTo(name: string): Promise<void> {
    const focused = () =>
      page.evaluate(
        "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
      );
    for (let presses = 0; presses < 40 && (await focused()) !== name; presses++)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  }

  it('reaches everything by Tab: the line, the buttons of a reply, the article', async () => {
    await tabTo('Ask the article, or type / for the commands');
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    await page.locator('.message.bot').waitFor();
    await tabTo('The article');
    await tabTo('Apps on this message');
    await tabTo('Cite');
    await page.keyboard.press('Enter');
    await page.locator('.message.private').waitFor();
  });

  it('is used by the keyboard alone', async () => {
    await line().focus();
    await page.keyboard.type('/spe');
    await page.locator('.commands').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toMatch(/^option-/);
    await page.keyboard.press('Enter');
    await page.locator('.message.bot').waitFor();
    await lastMessage().getByRole('button', { name: 'Apps on this message' }).focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate('document.activeElement.textContent');
    await expect.poll(focused).toBe('Find in article');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Check quote');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await page.evaluate("document.activeElement.getAttribute('aria-haspopup')")).toBe('menu');
  });

  it('offers the menu of a message on a right click', async () => {
    await say(question);
    await page.locator('.message.you').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check quote' }).click();
    await page.locator('.message.private').waitFor();
    expect(await lastMessage().innerText()).toContain('Only you can see this');
  });

  it('shows HTML and scripts as text', async () => {
    await say(hostile);
    expect(await page.locator('.message.you').innerText()).toContain(hostile);
    expect(await page.locator('.message img, .message script').count()).toBe(0);
  });

  it('keeps within 360 pixels, light and dark', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(pictures, `phone-${colorScheme}.png`) });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    }
  });

  it.each(['light', 'dark'] as const)('has no serious fault of accessibility (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await say(question);
    const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: {
          run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      };
      return (await checker.run()).violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        nodes: nodes.map(({ html }) => html),
      }));
    });
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  });
});

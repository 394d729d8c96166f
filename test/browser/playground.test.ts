/** The page of the playground in Chromium: what a reader does with the mouse. */

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import {
  answer,
  describePlayground,
  lastMessage,
  line,
  page,
  pictures,
  question,
  run,
  say,
  speaker,
} from './open-playground.ts';

const pasted = `The Long Pier Opens

The new pier of Saltmere opened on Sunday. It is 310 metres long.

“We waited nine years for it,” said Nora Finch, the harbour master.`;

const dropped = `A Lamp for the Mole

The mole of Brack has a lamp again. “It burns all night,” said Per Lind, its keeper.`;

describePlayground('the playground', () => {
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
});

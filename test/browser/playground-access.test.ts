/** The page of the playground in Chromium: the keyboard, small screens, accessibility, and text that looks like HTML. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  describePlayground,
  lastMessage,
  line,
  page,
  pictures,
  question,
  root,
  say,
} from './open-playground.ts';

/** A text with all that could be taken for HTML. */
const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script> & **bold**';

describePlayground('the playground', () => {
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

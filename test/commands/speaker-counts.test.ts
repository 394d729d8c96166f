/** /speakers and /quote count alike: a law over the articles of the corpus and the fixtures of attribution. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, callOf, corpus, labelsOf, type OpenBot, openBot, twoArticles } from './bot.ts';

const fixtures = join(import.meta.dirname, '../fixtures/attribution');
const folder = process.env.COUNTED_ARTICLES ?? mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => {
  if (process.env.COUNTED_ARTICLES === undefined) rmSync(folder, { recursive: true });
});

/** The replies to a call and to each "More" behind it. */
async function pagesOf(bot: OpenBot, command: string, options: Record<string, string>) {
  const pages = [await bot.answer({ command, options })];
  for (let last = pages.at(-1); last && labelsOf(last).includes('More'); last = pages.at(-1)) {
    pages.push(await bot.answer(callOf(last, 'More')));
  }
  return pages;
}

/** What /speakers says of each speaker: the number of quotations, by name. */
async function counted(bot: OpenBot, article: string): Promise<ReadonlyMap<string, number>> {
  const pages = await pagesOf(bot, 'speakers', { article });
  const facts = pages.flatMap((page) => blocksOf(page, 'facts').flatMap((block) => block.facts));
  const known = new Set(
    bot.library.articles.find(({ id }) => id === article)?.speakers.map(({ name }) => name),
  );
  return new Map(
    facts
      .filter(({ label }) => known.has(label))
      .map(({ label, value }) => [label, Number(/(\d+) quotations?/.exec(value)?.[1] ?? 0)]),
  );
}

/** How many quotations all pages of /quote speaker:NAME show. */
async function shown(bot: OpenBot, article: string, speaker: string): Promise<number> {
  const pages = await pagesOf(bot, 'quote', { article, speaker });
  return pages.reduce((sum, page) => {
    const [heading] = blocksOf(page, 'heading');
    if (heading === undefined) return sum;
    const [from, to] = [...heading.text.matchAll(/(\d+)(?= to | of )|(?<= to )(\d+)/g)].map(([number]) =>
      Number(number),
    );
    return sum + (heading.text.startsWith('The one') ? 1 : (to ?? from ?? 0) - (from ?? 0) + 1);
  }, 0);
}

describe('the number of quotations of each speaker', () => {
  const bots: OpenBot[] = [];
  beforeAll(async () => {
    if (process.env.COUNTED_ARTICLES === undefined)
      for (const name of readdirSync(fixtures))
        copyFileSync(join(fixtures, name, 'source.txt'), join(folder, `${name}.txt`));
    for (const dir of [corpus, twoArticles, folder]) bots.push(await openBot(dir));
  });

  it('is the same in /speakers and in all pages of /quote', async () => {
    const differences: string[] = [];
    let compared = 0;
    for (const bot of bots) {
      for (const { id } of bot.library.articles) {
        for (const [speaker, count] of await counted(bot, id)) {
          const here = await shown(bot, id, speaker);
          compared++;
          if (count === 0) differences.push(`${id}: ${speaker} is listed without a quotation`);
          if (here !== count) differences.push(`${id}: ${speaker}: /speakers ${count}, /quote ${here}`);
        }
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(50);
  });
});

/** /help on the article that the project begins with, and on a library of two. */
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/adapters/terminal/parse.ts';
import { exampleOf } from '../../src/bot/examples.ts';
import { blocksOf, corpus, openBot, twoArticles } from './bot.ts';

const bot = await openBot(corpus);
const library = await openBot(twoArticles);

describe('/help', () => {
  it('says what each verdict means, and which articles there are', async () => {
    const answer = await library.answer({ command: 'help', options: {} });
    const facts = blocksOf(answer, 'facts').flatMap((block) => block.facts);
    expect(facts.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        '✅ Exact',
        '✖ Not found',
        'Check quote',
        ...library.library.articles.map(({ title }) => title),
      ]),
    );
  });

  it('makes its examples from the loaded articles', async () => {
    const answer = await library.answer({ command: 'help', options: {} });
    const shown = JSON.stringify(answer.blocks);
    expect(shown).toContain(`What did ${library.library.articles[0]?.speakers[0]?.name} say?`);
    expect(shown).not.toContain('Nguyen');
  });

  it('gives every command with an example that works', async () => {
    const facts = blocksOf(await bot.answer({ command: 'help', options: {} }), 'facts').flatMap(
      (block) => block.facts,
    );
    // What moderators alone use comes in one group, in its own test.
    const labels = facts.map(({ label }) => label).filter((label) => /^\/(?!library)/.test(label));
    expect(labels).toEqual([
      '/ask',
      '/quote',
      '/summary',
      '/verify',
      '/speakers',
      '/article',
      '/privacy',
      '/help',
    ]);
  });

  it('gives examples that are answered', async () => {
    for (const command of bot.commands) {
      if (command.group !== undefined) continue;
      const example = exampleOf(command, bot.library, bot.messages);
      const line = parseLine(example, bot.commands);
      expect(line.kind === 'call' && (await bot.answer(line.call)).outcome, example).toBe('answered');
    }
  });
});

/** The buttons under a passage that give it away: the citation. */
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot/dispatch.ts';
import { createLibrary } from '../../src/library/library.ts';
import { en } from '../../src/messages/en.ts';
import { articleIn, ferry, harbour } from '../search/articles.ts';
import { blocksOf, callOf, corpus, labelsOf, type OpenBot, openBot, twoArticles } from './bot.ts';

let bot: OpenBot;
let library: OpenBot;
beforeAll(async () => {
  bot = await openBot(corpus);
  library = await openBot(twoArticles);
});

describe('Cite', () => {
  it('gives a passage in six forms, to the asker alone', async () => {
    const answer = await bot.answer({ command: 'quote', options: { speaker: 'Wagner' } });
    const cited = await bot.answer(callOf(answer, 'Cite'));
    const forms = blocksOf(cited, 'copyable');
    expect(forms.map(({ label }) => label)).toEqual([
      'Plain text',
      'Markdown',
      'APA',
      'MLA',
      'Chicago',
      'BibTeX',
    ]);
    expect(cited.audience).toBe('asker');
    expect(forms[0]?.text).toMatch(
      /^Wagner told Chinese official media that .*\n\n— “U\.S\. state .*”, ¶\u00a05$/su,
    );
  });

  it('lets the asker choose among several passages, of one article or more', async () => {
    const answer = await library.answer({ command: 'quote', options: {} });
    const choice = await library.answer(callOf(answer, 'Cite'));
    expect(labelsOf(choice)).toEqual(['Cite']);
    const [first] = blocksOf(answer, 'passage');
    const cited = await library.answer(callOf(choice, 'Cite'));
    expect(blocksOf(cited, 'copyable')[0]?.text.startsWith(`${first?.text}\n`)).toBe(true);
  });

  it('names the speaker of words that are all one speaker’s', async () => {
    const answer = await bot.answer({ command: 'quote', options: {} });
    const cited = await bot.answer(callOf(await bot.answer(callOf(answer, 'Cite')), 'Cite'));
    expect(blocksOf(cited, 'copyable')[0]?.text).toContain(
      '— Joe Nguyen, Washington State Commerce Secretary, quoted in ',
    );
  });

  it('is also below an answer, and not below one that found nothing', async () => {
    const found = await bot.answer({
      command: 'ask',
      options: { question: 'How many jobs depend on exports?' },
    });
    expect(labelsOf(found)).toContain('Cite');
    const silent = await bot.answer({
      command: 'ask',
      options: { question: 'What is the recipe for pancakes?' },
    });
    expect(labelsOf(silent)).not.toContain('Cite');
  });

  it('cites nothing where the article has other words by now, or is gone', async () => {
    const log = { debug: () => undefined, error: () => undefined };
    const botOver = (...texts: readonly string[]) =>
      createBot({
        commands,
        library: createLibrary(texts.map((text) => articleIn(text))),
        messages: en,
        log,
      });
    const call = callOf(
      await botOver(harbour).answer({ command: 'quote', options: { speaker: 'Solberg' } }),
      'Cite',
    );
    const notes = async (text: string) =>
      blocksOf(await botOver(text).answer(call), 'note').map((each) => each.text);
    expect(await notes(harbour.replace('three years', 'four years'))).toEqual([en.takeAway.changed]);
    const other = articleIn(ferry, 'ferry.txt');
    const gone = createBot({ commands, library: createLibrary([other]), messages: en, log });
    expect(blocksOf(await gone.answer(call), 'note').map((each) => each.text)).toEqual([en.articleRemoved]);
  });
});

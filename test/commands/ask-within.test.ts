/** /ask in the words of one speaker, in the article that was chosen, or in all of them. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { asking, blocksOf, corpus, namesOf, openBot, twoArticles } from './bot.ts';

const ask = asking(await openBot(corpus));
const library = await openBot(twoArticles);

describe('/ask', () => {
  it('looks at the words of one speaker only, by any of their names', async () => {
    for (const speaker of ['Joe Nguyen', 'Mr. Ruan', 'nguyen']) {
      expect(namesOf(await ask('partners', { speaker })).every((names) => names.includes('Joe Nguyen'))).toBe(
        true,
      );
    }
  });

  it('understands a speaker as autocomplete offers them, and says if no speaker has the name', async () => {
    const [choice] = await library.complete({ command: 'ask', options: { speaker: 'Sol' } }, 'speaker');
    const options = { question: 'What did they say?', speaker: choice?.value };
    const answer = await library.answer({ command: 'ask', options });
    expect(answer.outcome).toBe('answered');
    for (const names of namesOf(answer)) expect(names).toContain('Ana Sol');
    expect(await ask('China', { speaker: 'Angela Merkel' })).toMatchObject({ outcome: 'wrong-usage' });
  });

  it('searches all articles, and says which one each passage is from', async () => {
    const answer = await library.answer({
      command: 'ask',
      options: { question: 'What did Ana Sol and Maud Pellow say?' },
    });
    const titles = new Set(blocksOf(answer, 'passage').map(({ citation }) => citation.title));
    expect([...titles].sort()).toEqual([
      'The woman who winds the tide clock',
      'Town votes to raise the harbour wall',
    ]);
    expect(blocksOf(answer, 'source')).toEqual([]);
  });

  it('finds the speaker by the office that is asked for, as the front matter gives it', async () => {
    const answer = await library.answer({
      command: 'ask',
      options: { question: 'What did the keeper say?' },
    });
    expect(answer.outcome).toBe('answered');
    expect(blocksOf(answer, 'heading')).toEqual([]);
    for (const names of namesOf(answer)) expect(names).toEqual(['Ana Sol']);
  });

  it('says that the file does not have the fact that was asked for', async () => {
    const bot = await openBot(twoArticles);
    const options = { question: 'when was this published?', article: 'tide-clock' };
    const answer = await bot.answer({ command: 'ask', options });
    expect(answer).toMatchObject({ outcome: 'redirected', command: 'article' });
    expect(blocksOf(answer, 'note').map(({ text }) => text)).toContain(en.dateUnknown);
  });

  it('searches the article that was chosen, by its id, its title or a part of it', async () => {
    for (const article of ['tide-clock', 'The woman who winds the tide clock', 'harbour WALL']) {
      const answer = await library.answer({
        command: 'ask',
        options: { question: 'Who built the clock?', article },
      });
      expect(answer.outcome).toBe(article === 'harbour WALL' ? 'not-found' : 'answered');
    }
  });

  it('says which articles there are when it knows none by that name', async () => {
    const answer = await library.answer({
      command: 'ask',
      options: { question: 'clock', article: 'lighthouse' },
    });
    expect(answer).toMatchObject({ outcome: 'wrong-usage', audience: 'asker' });
    expect(blocksOf(answer, 'note')[0]?.text).toContain('“The woman who winds the tide clock”');
  });
});

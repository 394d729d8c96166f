/** /ask on the article that the project begins with: what an answer shows, and what the reply says if there is none. */
import { describe, expect, it } from 'vitest';
import { asking, blocksOf, callOf, corpus, labelsOf, openBot, paragraphsOf } from './bot.ts';

const bot = await openBot(corpus);
const ask = asking(bot);

describe('/ask', () => {
  it('repeats the question, shows at most three passages, and says what they are taken from', async () => {
    const answer = await ask('How many jobs depend on exports to China?');
    expect(answer).toMatchObject({ outcome: 'answered', audience: 'everyone' });
    expect(blocksOf(answer, 'asked')).toEqual([
      { kind: 'asked', text: 'How many jobs depend on exports to China?' },
    ]);
    expect(paragraphsOf(answer).length).toBeLessThanOrEqual(3);
    expect(blocksOf(answer, 'source')).toHaveLength(1);
  });

  it('sets the sentence that answers in bold, and names its speaker', async () => {
    const [first] = blocksOf(await ask('How many jobs depend on exports to China?'), 'passage');
    expect(first?.text.slice(first.bold?.start, first.bold?.end)).toBe(
      'The US-China Business Council previously estimated that nearly one million US jobs depend on exports to China.',
    );
    expect(first?.speakers[0]).toMatchObject({ name: 'US-China Business Council', manner: 'reported' });
  });

  it('underlines the only number or date that can be meant, in its sentence', async () => {
    const [first, ...others] = blocksOf(await ask('How many jobs depend on exports to China?'), 'passage');
    expect(first?.marks?.map(({ start, end }) => first.text.slice(start, end))).toEqual(['one million']);
    for (const { marks } of others) expect(marks).toBeUndefined();
  });

  it('shows both names where the text gives another one', async () => {
    const [first] = blocksOf(await ask('What did Mr. Ruan say about trading partners?'), 'passage');
    expect(first?.citation.paragraph).toBe(12);
    expect(first?.speakers[0]).toMatchObject({
      name: 'Joe Nguyen',
      namedHere: 'Mr. Ruan',
      role: 'Washington State Commerce Secretary',
      manner: 'direct',
    });
  });

  it('says to the asker alone that the article does not say', async () => {
    const answer = await ask('Who won the football world cup?');
    expect(answer).toMatchObject({ outcome: 'not-found', audience: 'asker' });
    expect(blocksOf(answer, 'passage')).toEqual([]);
    expect(blocksOf(answer, 'note')[0]?.text).toBe('The article doesn’t say.');
  });

  it('shows the nearest passages to those who ask for them, and calls them so', async () => {
    const nearest = await bot.answer(callOf(await ask('Who won the football world cup?'), 'Show nearest'));
    expect(nearest.outcome).toBe('not-found');
    expect(blocksOf(nearest, 'heading')[0]?.text).toBe('Nearest passages, not an answer');
    expect(blocksOf(nearest, 'passage').length).toBeGreaterThan(0);
  });

  it('says what it searched for in the place of a misspelt name', async () => {
    expect(blocksOf(await ask('What did Ngyuen say about partners?'), 'note')[0]?.text).toBe(
      'Searched for “Nguyen”.',
    );
  });

  it('calls closest what may be no answer', async () => {
    const answer = await ask('Who won the football world cup in China?');
    expect(blocksOf(answer, 'heading')[0]?.text).toMatch(/^Closest passages/);
  });

  it('turns pages without showing a passage twice', async () => {
    const first = await ask('China');
    const second = await bot.answer(callOf(first, 'More'));
    const back = await bot.answer(callOf(second, 'Back'));
    expect(paragraphsOf(first).filter((paragraph) => paragraphsOf(second).includes(paragraph))).toEqual([]);
    expect(back.blocks).toEqual(first.blocks);
    expect(labelsOf(first)).not.toContain('Back');
  });

  it('shows a passage in its context', async () => {
    const answer = await ask('Who is the first commerce secretary to visit China since 2019?');
    expect(paragraphsOf(await bot.answer(callOf(answer, 'Show in context')))).toEqual([3, 4, 5]);
  });

  it('never answers with the notice of the site', async () => {
    for (const question of [
      'wpml.org',
      'Which site is registered as a development site?',
      'production site key banner',
    ]) {
      const texts = blocksOf(await ask(question, { nearest: true }), 'passage').map(({ text }) => text);
      expect(texts.join('\n')).not.toContain('wpml');
    }
  });

  it.each([
    ['one that is only emoji', '🙂🙂🙂'],
    ['one without letters', '?!…'],
    ['a blank one', '   '],
    ['one of 6,000 characters', 'exports '.repeat(750)],
    ['one from right to left', 'מי אמר את זה?'],
    ['one full of markup', '# **who** `said` [this](http://x.y) ||now|| @everyone <@1>'],
  ])('gives %s a proper reply', async (_, question) => {
    const answer = await ask(question);
    expect(['answered', 'redirected', 'not-found', 'wrong-usage']).toContain(answer.outcome);
    expect(answer.blocks.length).toBeGreaterThan(0);
    expect(bot.errors).toEqual([]);
  });

  it('leads requests about the article to the command that answers them, and names it', async () => {
    const answer = await ask('tldr pls');
    expect(answer).toMatchObject({ outcome: 'redirected', command: 'summary' });
    expect(blocksOf(answer, 'note').map(({ text }) => text)).toContain('This is /summary');
    expect(await ask('give me a quote from Wagner')).toMatchObject({ command: 'quote' });
    expect(await ask('thanks!')).toMatchObject({ outcome: 'redirected', command: 'help' });
  });
});

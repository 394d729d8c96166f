/** /ask on the article that the project begins with, and on a library of two. */
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import {
  blocksOf,
  callOf,
  corpus,
  labelsOf,
  namesOf,
  type OpenBot,
  openBot,
  paragraphsOf,
  twoArticles,
} from './bot.ts';

let bot: OpenBot;
let library: OpenBot;
beforeAll(async () => {
  bot = await openBot(corpus);
  library = await openBot(twoArticles);
});

const ask = async (question: string, options = {}) =>
  await bot.answer({ command: 'ask', options: { question, ...options } });

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

  it('sets the sentence that answers in bold, and names whoever says it', async () => {
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

  it('takes a pronoun for whom the question before named, and says so', async () => {
    await ask('What did Rob Wagner tell Chinese official media?');
    const answer = await ask('and what did he say about cooperating?');
    expect(blocksOf(answer, 'note')[0]?.text).toBe('Taken to mean Rob Wagner.');
  });

  it('takes a pronoun for whoever spoke in the answer to who said something', async () => {
    await ask('What did Rob Wagner tell Chinese official media?');
    const [who] = blocksOf(await ask('Who said governors are nervous?'), 'passage');
    expect(who?.speakers.map(({ name }) => name)).toEqual(['Shaun Steen']);
    const answer = await ask('what else did he say?');
    expect(answer.outcome).toBe('answered');
    expect(blocksOf(answer, 'note')[0]?.text).toBe('Taken to mean Shaun Steen.');
    for (const names of namesOf(answer)) expect(names).toContain('Shaun Steen');
  });

  it('keeps to whom was named before where it is not asked who said something', async () => {
    await ask('What did Joe Nguyen say about trading partners?');
    await ask('How many jobs depend on exports to China?');
    expect(blocksOf(await ask('what else did he say?'), 'note')[0]?.text).toBe('Taken to mean Joe Nguyen.');
  });

  it('looks a pronoun up by the name, where the text has other words than “say”', async () => {
    await ask('What did Rob Wagner tell Chinese official media?');
    expect(paragraphsOf(await ask('what else did he say?'))).toEqual([5]);
  });

  it('tells whom it took a pronoun for where they say nothing about it', async () => {
    await ask('What did Rob Wagner tell Chinese official media?');
    const answer = await ask('and what did he say about nervous governors?');
    expect(answer.outcome).toBe('not-found');
    expect(blocksOf(answer, 'note').map(({ text }) => text)).toEqual([
      'Taken to mean Rob Wagner.',
      'The article doesn’t say.',
      'It does speak of “local officials”, “agricultural products”, “Joe Nguyen”.',
    ]);
  });

  it('does not show the same passages again to who asks why', async () => {
    const shown = paragraphsOf(await ask('who met han zheng'));
    const answer = await ask('why?');
    expect(answer.outcome).not.toBe('answered');
    expect(paragraphsOf(answer).filter((paragraph) => shown.includes(paragraph))).toEqual([]);
  });

  it('takes no “they” for the organisation of an earlier question', async () => {
    await ask('What does the US-China Business Council estimate?');
    const next = await ask('where do they work?');
    expect(blocksOf(next, 'note')[0]?.text).toBe('Taken to mean US-China Business Council.');
    await ask('how many cities did the delegation visit');
    const later = await ask('where do they work?');
    expect(blocksOf(later, 'note').map(({ text }) => text)).not.toContain(
      'Taken to mean US-China Business Council.',
    );
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

  it('answers two questions asked at once one after the other, each below itself', async () => {
    const answer = await ask('Who is Joe Nguyen? How many jobs depend on exports?');
    const kinds = answer.blocks.map(({ kind }) => kind);
    const runs = kinds.filter((kind, i) => kind !== kinds[i - 1]);
    expect(runs).toEqual(['asked', 'passage', 'asked', 'passage', 'source']);
    expect(blocksOf(answer, 'asked')).toEqual([
      { kind: 'asked', text: 'Who is Joe Nguyen?', part: 1 },
      { kind: 'asked', text: 'How many jobs depend on exports?', part: 2 },
    ]);
    const second = answer.blocks.slice(kinds.lastIndexOf('asked'));
    expect(second[1]).toMatchObject({ kind: 'passage', citation: { paragraph: 8 } });
    expect(labelsOf(answer)).not.toContain('More');
  });

  it('says of each of several questions that the article does not say', async () => {
    const answer = await ask('How many jobs depend on exports? Who won the football world cup?');
    expect(answer).toMatchObject({ outcome: 'answered', audience: 'everyone' });
    expect(blocksOf(answer, 'note')[0]?.text).toBe('The article doesn’t say.');
    const nearest = await bot.answer(callOf(answer, 'Show nearest'));
    expect(nearest.outcome).toBe('answered');
    expect(blocksOf(nearest, 'heading')[0]?.text).toBe('Nearest passages, not an answer');
    expect(await ask('Who won the football world cup? Who is the king of Norway?')).toMatchObject({
      outcome: 'not-found',
      audience: 'asker',
    });
  });

  it('takes a pronoun in the second question for whom the first one names', async () => {
    const answer = await ask(
      'What did Rob Wagner say? And what did Nguyen say? What did he say about partners?',
    );
    expect(blocksOf(answer, 'note')[0]?.text).toBe('Taken to mean Joe Nguyen.');
    expect(namesOf(answer)).toEqual([['Rob Wagner'], ['Joe Nguyen'], ['Joe Nguyen']]);
  });

  it('shows more of one of several questions by itself', async () => {
    const answer = await ask('Who is Rob Wagner? And what did Nguyen say? What did he say about partners?');
    const more = await bot.answer(callOf(answer, 'More on 3'));
    expect(blocksOf(more, 'asked')).toEqual([{ kind: 'asked', text: 'What did he say about partners?' }]);
    expect(blocksOf(more, 'note')[0]?.text).toBe('Taken to mean Joe Nguyen.');
    expect(paragraphsOf(more).length).toBeGreaterThan(1);
  });

  it('answers three questions at once, and says that there were more', async () => {
    const answer = await ask('Who is Joe Nguyen? Who is Rob Wagner? Who is Stan? Who is nervous?');
    expect(blocksOf(answer, 'asked')).toHaveLength(3);
    expect(blocksOf(answer, 'note').at(-1)?.text).toBe('Only the first 3 questions are answered at once.');
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

  it('looks at the words of one speaker only, by any of their names', async () => {
    for (const speaker of ['Joe Nguyen', 'Mr. Ruan', 'nguyen']) {
      expect(namesOf(await ask('partners', { speaker })).every((names) => names.includes('Joe Nguyen'))).toBe(
        true,
      );
    }
  });

  it('understands a speaker as autocomplete offers them, and says when nobody is called so', async () => {
    const [choice] = await library.complete({ command: 'ask', options: { speaker: 'Sol' } }, 'speaker');
    const options = { question: 'What did they say?', speaker: choice?.value };
    const answer = await library.answer({ command: 'ask', options });
    expect(answer.outcome).toBe('answered');
    for (const names of namesOf(answer)) expect(names).toContain('Ana Sol');
    expect(await ask('China', { speaker: 'Angela Merkel' })).toMatchObject({ outcome: 'wrong-usage' });
  });

  it('takes a pronoun for the speaker that is chosen, whoever was spoken of before', async () => {
    await ask('What did Rob Wagner tell Chinese official media?');
    expect(namesOf(await ask('What did he say?', { speaker: 'Nguyen' }))[0]).toEqual(['Joe Nguyen']);
  });

  it.each([
    ['/ask', async () => await ask('partners', { speaker: 'Nguyen' })],
    ['/quote', async () => await bot.answer({ command: 'quote', options: { speaker: 'Nguyen' } })],
  ])('takes a pronoun for whose words were asked of %s', async (_, before) => {
    await ask('What did Rob Wagner tell Chinese official media?');
    await before();
    expect(blocksOf(await ask('what else did he say?'), 'note')[0]?.text).toBe('Taken to mean Joe Nguyen.');
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

  it('hears whoever has the office that is asked for, as the front matter has it', async () => {
    const answer = await library.answer({
      command: 'ask',
      options: { question: 'What did the keeper say?' },
    });
    expect(answer.outcome).toBe('answered');
    expect(blocksOf(answer, 'heading')).toEqual([]);
    for (const names of namesOf(answer)) expect(names).toEqual(['Ana Sol']);
  });

  it('leads requests about the article to the command that answers them, and names it', async () => {
    const answer = await ask('tldr pls');
    expect(answer).toMatchObject({ outcome: 'redirected', command: 'summary' });
    expect(blocksOf(answer, 'note').map(({ text }) => text)).toContain('This is /summary');
    expect(await ask('give me a quote from Wagner')).toMatchObject({ command: 'quote' });
    expect(await ask('thanks!')).toMatchObject({ outcome: 'redirected', command: 'help' });
  });

  it('says that the file does not have the fact that was asked for', async () => {
    const bot = await openBot(twoArticles);
    const options = { question: 'when was this published?', article: 'tide-clock' };
    const answer = await bot.answer({ command: 'ask', options });
    expect(answer).toMatchObject({ outcome: 'redirected', command: 'article' });
    expect(blocksOf(answer, 'note').map(({ text }) => text)).toContain(en.dateUnknown);
  });

  it('looks for a new topic alone where the article does not answer the question before about it', async () => {
    const bot = await openBot(corpus);
    const ask = (question: string) => bot.answer({ command: 'ask', options: { question } });
    await ask('Is Steen a democrat?');
    const answer = await ask('what about Boeing?');
    expect(answer.outcome).not.toBe('not-found');
    expect(blocksOf(answer, 'passage')[0]?.text).toContain('Boeing');
  });

  it('goes back to the last question for “more” and “why?”, and asks for words where there was none', async () => {
    const bot = await openBot(corpus);
    const ask = (question: string) => bot.answer({ command: 'ask', options: { question } });
    expect((await ask('why?')).outcome).toBe('not-found');
    await ask('How many jobs depend on exports to China?');
    const more = await ask('why?');
    expect(blocksOf(more, 'note').map(({ text }) => text)).toContain(
      en.followUp('why: How many jobs depend on exports to China?'),
    );
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

/** /ask after an earlier question: the person that a pronoun refers to, and the question that “why?” and “more” refer to. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { asking, blocksOf, corpus, namesOf, notesOf, openBot, paragraphsOf } from './bot.ts';

const bot = await openBot(corpus);
const ask = asking(bot);

describe('/ask', () => {
  it('takes a pronoun for the person that the question before named, and says so', async () => {
    await ask('What did Rob Wagner tell Chinese official media?');
    const answer = await ask('and what did he say about cooperating?');
    expect(blocksOf(answer, 'note')[0]?.text).toBe('Taken to mean Rob Wagner.');
  });

  it('takes a pronoun for the speaker in the answer to who said something', async () => {
    await ask('What did Rob Wagner tell Chinese official media?');
    const [who] = blocksOf(await ask('Who said governors are nervous?'), 'passage');
    expect(who?.speakers.map(({ name }) => name)).toEqual(['Shaun Steen']);
    const answer = await ask('what else did he say?');
    expect(answer.outcome).toBe('answered');
    expect(blocksOf(answer, 'note')[0]?.text).toBe('Taken to mean Shaun Steen.');
    for (const names of namesOf(answer)) expect(names).toContain('Shaun Steen');
  });

  it('keeps to the person named before if the question between does not ask who said something', async () => {
    await ask('What did Joe Nguyen say about trading partners?');
    await ask('How many jobs depend on exports to China?');
    expect(blocksOf(await ask('what else did he say?'), 'note')[0]?.text).toBe('Taken to mean Joe Nguyen.');
  });

  it('reads “warum?” as the language of the question before has it, and does not miss the word', async () => {
    await ask('What jobs depend on exports to China?');
    const notes = blocksOf(await ask('Warum?'), 'note').map(({ text }) => text);
    expect(notes[0]).toContain('why: What jobs depend on exports to China?');
    expect(notes.filter((text) => text.toLowerCase().includes('warum'))).toEqual([]);
  });

  it('looks a pronoun up by the name, where the text has other words than “say”', async () => {
    await ask('What did Rob Wagner tell Chinese official media?');
    expect(paragraphsOf(await ask('what else did he say?'))).toEqual([5]);
  });

  it('says which person it took a pronoun for if that person says nothing about the topic', async () => {
    await ask('What did Rob Wagner tell Chinese official media?');
    const answer = await ask('and what did he say about nervous governors?');
    expect(answer.outcome).toBe('not-found');
    expect(blocksOf(answer, 'note').map(({ text }) => text)).toEqual([
      'Taken to mean Rob Wagner.',
      'The article doesn’t say.',
      'It does speak of “local officials”, “agricultural products”, “Joe Nguyen”.',
    ]);
  });

  it('does not show the same passages again for “why?”', async () => {
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

  it('takes a pronoun for the chosen speaker, not for a person named before', async () => {
    await ask('What did Rob Wagner tell Chinese official media?');
    expect(namesOf(await ask('What did he say?', { speaker: 'Nguyen' }))[0]).toEqual(['Joe Nguyen']);
  });

  it.each([
    ['/ask', async () => await ask('partners', { speaker: 'Nguyen' })],
    ['/quote', async () => await bot.answer({ command: 'quote', options: { speaker: 'Nguyen' } })],
  ])('takes a pronoun for the speaker that was asked of %s', async (_, before) => {
    await ask('What did Rob Wagner tell Chinese official media?');
    await before();
    expect(blocksOf(await ask('what else did he say?'), 'note')[0]?.text).toBe('Taken to mean Joe Nguyen.');
  });

  it('looks for only the new topic if the article does not answer the question before about it', async () => {
    const bot = await openBot(corpus);
    const ask = (question: string) => bot.answer({ command: 'ask', options: { question } });
    await ask('Is Steen a democrat?');
    const answer = await ask('what about Boeing?');
    expect(answer.outcome).not.toBe('not-found');
    expect(blocksOf(answer, 'passage')[0]?.text).toContain('Boeing');
  });

  it('goes back to the last question for “more” and “why?”, and asks for a question if there was none', async () => {
    const bot = await openBot(corpus);
    const ask = (question: string) => bot.answer({ command: 'ask', options: { question } });
    expect((await ask('why?')).outcome).toBe('not-found');
    await ask('How many jobs depend on exports to China?');
    const more = await ask('why?');
    expect(blocksOf(more, 'note').map(({ text }) => text)).toContain(
      en.followUp('why: How many jobs depend on exports to China?'),
    );
  });

  it('searches the topic of a follow-up if there was no question before', async () => {
    const bot = await openBot(corpus);
    const answer = await bot.answer({ command: 'ask', options: { question: 'and Boeing?' } });
    expect(blocksOf(answer, 'passage')[0]?.text).toContain('Boeing');
  });

  it('reads a question that points back with the question before, and calls what it finds closest', async () => {
    const bot = await openBot(corpus);
    const ask = (question: string) => bot.answer({ command: 'ask', options: { question } });
    await ask('Who led the delegation to ten cities?');
    const answer = await ask('who runs it');
    expect(answer.outcome).toBe('closest');
    expect(blocksOf(answer, 'note').map(({ text }) => text)).toContain(
      en.followUp('who runs it: Who led the delegation to ten cities?'),
    );
  });

  it('asks for the words to check if “is that true” follows an answer', async () => {
    const bot = await openBot(corpus);
    const ask = (question: string) => bot.answer({ command: 'ask', options: { question } });
    await ask('How many jobs depend on exports to China?');
    const answer = await ask('is that true');
    expect([answer.outcome, answer.command]).toEqual(['redirected', 'verify']);
    expect(blocksOf(answer, 'note').at(-1)?.text).toMatch(/^Which words shall I check\? .*\/verify text:/u);
  });

  it('answers thanks in a few words', async () => {
    const bot = await openBot(corpus);
    const answer = await bot.answer({ command: 'ask', options: { question: 'thank you so much!' } });
    expect([answer.outcome, answer.command, answer.blocks.length]).toEqual(['redirected', 'help', 3]);
    expect(notesOf(answer).at(-1)).toBe('You’re welcome.');
    expect(answer.actions).toHaveLength(1);
  });

  it('takes “he” for the person quoted in the last answer if no question named a person', async () => {
    const bot = await openBot(corpus);
    const ask = asking(bot);
    await ask('How many jobs depend on exports to China?');
    expect(notesOf(await ask('what else did he say?'))[0]).toBe('Taken to mean Shaun Steen.');
  });

  it('looks for no closing “exactly”', async () => {
    const ask = asking(await openBot(corpus));
    await ask('What did Rob Wagner tell Chinese official media?');
    expect((await ask('what did he say exactly?')).outcome).toBe('answered');
  });

  it('answers as a question what is no request if its command finds nothing', async () => {
    const answer = await asking(await openBot(corpus))('anything about money?');
    expect([answer.outcome, answer.command]).toEqual(['not-found', undefined]);
  });

  it('gives a summary for “so what”', async () => {
    expect((await asking(await openBot(corpus))('so what?')).command).toBe('summary');
  });

  it('accuses no pronoun of a wrong quotation', async () => {
    const bot = await openBot(corpus);
    const answer = await asking(bot)('did she say “I see some governors getting nervous”?');
    expect(blocksOf(answer, 'verdict')[0]?.attribution).toBeUndefined();
    expect(notesOf(answer)[0]).toBe(en.answeredBy('/verify text:I see some governors getting nervous'));
  });

  it('shows the key quotations before the others for “best quote”', async () => {
    const bot = await openBot(corpus);
    const answer = await asking(bot)('best quote');
    expect(notesOf(answer)[0]).toBe(en.answeredBy('/quote'));
    expect(paragraphsOf(answer)).toEqual([3, 9, 12]);
  });

  it('finds quotations of the person before for “a quote from him”', async () => {
    const bot = await openBot(corpus);
    const ask = asking(bot);
    await ask('What did Joe Nguyen say about trading partners?');
    const answer = await ask('give me a quote from him');
    expect(answer.command).toBe('quote');
    for (const names of namesOf(answer)) expect(names).toContain('Joe Nguyen');
  });

  it('asks about the topic of a summary for “why?”, and gives a longer one for “more”', async () => {
    const bot = await openBot(corpus);
    const ask = asking(bot);
    await bot.answer({ command: 'summary', options: { about: 'exports' } });
    expect(notesOf(await ask('why?'))[0]).toBe(en.followUp('why: exports'));
    await bot.answer({ command: 'summary', options: {} });
    const why = await ask('why?');
    expect(notesOf(why)[0]).toContain('why: U.S. state government officials');
    // The title has a word that the text writes otherwise, and the asker did not type it.
    expect(notesOf(why).filter((text) => text.includes('stabilize'))).toEqual([]);
    expect(why.outcome).toBe('closest');
    await bot.answer({ command: 'summary', options: {} });
    expect(notesOf(await ask('more'))[0]).toBe(en.answeredBy('/summary length:long'));
    await bot.answer({ command: 'summary', options: { about: 'exports' } });
    expect(notesOf(await ask('more'))[0]).toBe(en.answeredBy('/summary length:long about:exports'));
  });

  it('shows a follow-up on two questions once, before the passages of the first', async () => {
    await ask('Who is Nguyen? Where did Wagner go?');
    const answer = await ask('why?');
    expect(blocksOf(answer, 'asked').map(({ text }) => text)).toEqual(['why?', 'Where did Wagner go?']);
    expect(notesOf(answer).filter((text) => text.includes('why: Who'))).toHaveLength(1);
  });

  it.each(['tl;dr', 'best quote', 'who wrote this', 'and Boeing?'])(
    'says that there is no such article, also to %s',
    async (question) => {
      const answer = await bot.answer({ command: 'ask', options: { question, article: 'nope' } });
      expect(answer.outcome).toBe('wrong-usage');
      expect(notesOf(answer)[0]).toContain('There is no article “nope”.');
    },
  );

  it('does not take “what should I do?” after a question for a call for help', async () => {
    const bot = await openBot(corpus);
    const ask = asking(bot);
    expect((await ask('what do i do with it')).command).toBe('help');
    await ask('What happens to exports to China?');
    expect((await ask('what do i do with it')).command).toBeUndefined();
  });
});

describe('a topic that the article names by another word', () => {
  it.each(['anything about farmers?', 'something about farmers'])(
    'gets the passages with the nearest word: %s',
    async (text) => {
      const answer = await asking(await openBot(corpus))(text);
      expect(answer.outcome).toBe('closest');
      expect(notesOf(answer)).toEqual(['Searched for “agricultural”.', 'Not in the text: “farmers”.']);
      expect(blocksOf(answer, 'passage')[0]?.text).toContain('agricultural');
    },
  );

  it('shows the nearest word as the article writes it', async () => {
    const answer = await asking(await openBot(corpus))('anything on planes?');
    expect(notesOf(answer)).toEqual(['Searched for “Boeing”.', 'Not in the text: “planes”.']);
  });

  it.each(['football', 'who hired the farmers in Ohio'])(
    'stays unanswered without a near word: %s',
    async (text) => {
      expect((await asking(await openBot(corpus))(text)).outcome).toBe('not-found');
    },
  );
});

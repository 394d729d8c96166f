/** /article on the article that the project begins with, and on a library of two. */
import { describe, expect, it } from 'vitest';
import {
  asking,
  blocksOf,
  callOf,
  corpus,
  factsOf,
  labelsOf,
  notesOf,
  openBot,
  paragraphsOf,
  twoArticles,
} from './bot.ts';

const bot = await openBot(corpus);
const library = await openBot(twoArticles);

describe('/article', () => {
  it('tells what the article is, and how many lines were set aside', async () => {
    const facts = blocksOf(await bot.answer({ command: 'article', options: {} }), 'facts').flatMap(
      ({ facts }) => facts,
    );
    const valueUnder = (label: string) => facts.find((fact) => fact.label === label)?.value;
    expect(valueUnder('Title')).toMatch(/^U\.S\. state government officials: Partnerships/);
    expect(valueUnder('Length')).toMatch(/^\d{3} words, 12 paragraphs$/);
    expect(valueUnder('Set aside')).toBe('1 line (site notice)');
  });

  it('tells what the front matter says, and links to the article', async () => {
    const answer = await library.answer({ command: 'article', options: { article: 'harbour-wall' } });
    const facts = blocksOf(answer, 'facts').flatMap((block) => block.facts);
    expect(facts).toContainEqual({ label: 'Author', value: 'Ines Calder' });
    expect(answer.actions).toContainEqual({
      kind: 'link',
      label: 'Open article',
      url: 'https://courier.example/harbour-wall',
    });
  });

  it.each([
    ['who wrote this', ['Author: Ines Calder', 'Title: Town votes to raise the harbour wall']],
    ['when was it published', ['Published: 2025-03-14', 'Title: Town votes to raise the harbour wall']],
    ['source?', ['Publisher: The Quay Courier', 'Link: https://courier.example/harbour-wall']],
  ])('puts the fact that was asked for first: %s', async (question, expected) => {
    const answer = await asking(library)(question, { article: 'harbour-wall' });
    expect(factsOf(answer).slice(0, 2)).toEqual(expected);
    expect(notesOf(answer)[0]).toBe('This is /article article:harbour-wall');
  });

  it('gives the full text as a file', async () => {
    const [file] = blocksOf(
      await bot.answer(callOf(await bot.answer({ command: 'article', options: {} }), 'Full text')),
      'file',
    );
    expect(file?.name).toBe('us-states-china.txt');
    expect(file?.text).toContain('“I see some governors getting nervous,” said Shaun Steen');
  });

  it('walks through the article passage by passage', async () => {
    const seen: number[] = [];
    for (let page = await bot.answer({ command: 'article', options: { around: 1 } }); ; ) {
      seen.push(...paragraphsOf(page));
      if (!labelsOf(page).includes('Later')) break;
      page = await bot.answer(callOf(page, 'Later'));
    }
    expect([...new Set(seen)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('says so when a button asks for a passage that is no longer there', async () => {
    expect((await bot.answer({ command: 'article', options: { around: 500 } })).outcome).toBe('wrong-usage');
  });
});

describe('/article, where there are several', () => {
  it('lists them, the newest first, and opens one', async () => {
    const list = await library.answer({ command: 'article', options: {} });
    const dates = blocksOf(list, 'facts').flatMap(({ facts }) => facts.map(({ value }) => value));
    expect(dates).toHaveLength(2);
    expect(
      blocksOf(list, 'heading')
        .map(({ text }) => text)
        .join(' '),
    ).toBe('2 articles, the newest first');
    const opened = await library.answer(callOf(list, 'Open one'));
    expect(blocksOf(opened, 'facts').flatMap(({ facts }) => facts.map(({ label }) => label))).toContain(
      'Title',
    );
  });
});

/** /summary on the article that the project begins with, and on a library of two. */

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AddressedReply } from '../../src/bot/running/addressed-reply.ts';
import { blocksOf, callOf, corpus, labelsOf, namesOf, openBot, paragraphsOf, twoArticles } from './bot.ts';

const bot = await openBot(corpus);
const library = await openBot(twoArticles);

const summary = async (options = {}) => await bot.answer({ command: 'summary', options });

/** The passages above the heading of the key quotations, and those below it. */
function partsOf(answer: AddressedReply) {
  const at = answer.blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Key quotations');
  const cut = at < 0 ? answer.blocks.length : at;
  return {
    sentences: answer.blocks.slice(0, cut).filter(({ kind }) => kind === 'passage'),
    quotations: answer.blocks.slice(cut).filter(({ kind }) => kind === 'passage'),
  };
}

describe('/summary', () => {
  it.each([
    ['short', 1],
    ['medium', 3],
    ['long', 5],
  ])('shows whole sentences in the order of the article: %s', async (length, count) => {
    const { sentences } = partsOf(await summary({ length }));
    const [article] = bot.library.articles;
    const whole = article?.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map(({ start, end }) => article.text.slice(start, end).trim()),
    );
    const shown = sentences.map((block) => ('text' in block ? String(block.text) : ''));
    const places = shown.map((text) => whole?.indexOf(text) ?? -1);
    expect(shown).toHaveLength(count);
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says how much of the article it shows, and adds what people say', async () => {
    const answer = await summary();
    const headings = blocksOf(answer, 'heading').map(({ text }) => text);
    expect(headings[0]).toMatch(/^3 of \d+ sentences/);
    expect(partsOf(answer).quotations.length).toBeGreaterThan(0);
    expect(blocksOf(answer, 'source')).toHaveLength(1);
  });

  it('tells who is who', async () => {
    const people = blocksOf(await summary(), 'facts').flatMap(({ facts }) => facts);
    expect(people).toContainEqual({
      label: 'Joe Nguyen',
      value: 'Washington State Commerce Secretary · in the text also “Mr. Ruan”',
    });
  });

  it('names in a long one the figures that it has not shown, each in its sentence', async () => {
    const news = await openBot(join(import.meta.dirname, '../fixtures/news-about-notices'));
    const blocks = async (length: string) =>
      (await news.answer({ command: 'summary', options: { length } })).blocks;
    const figuresIn = async (length: string) => {
      const all = await blocks(length);
      const at = all.findIndex((block) => block.kind === 'heading' && block.text === 'Figures and dates');
      return at < 0 ? [] : all.slice(at).flatMap((block) => (block.kind === 'passage' ? [block] : []));
    };
    expect(await figuresIn('medium')).toEqual([]);
    const figures = (await figuresIn('long')).map(({ text, bold }) => text.slice(bold?.start, bold?.end));
    expect(figures).toEqual(['5,000', '1998', 'June 3', '5,000']);
  });

  it('shows the key quotations alone, of everybody or of a speaker', async () => {
    const alone = await bot.answer(callOf(await summary(), 'Key quotations'));
    expect(blocksOf(alone, 'heading').map(({ text }) => text)).toEqual(['Key quotations']);
    expect(namesOf(alone).flat()).toContain('Shaun Steen');
    const nguyen = await bot.answer(callOf(await summary({ speaker: 'Nguyen' }), 'Key quotations'));
    expect(new Set(namesOf(nguyen).flat())).toEqual(new Set(['Joe Nguyen']));
    expect(labelsOf(await summary({ speaker: 'Wagner' }))).not.toContain('Key quotations');
  });

  it('says of whom it has nothing about a topic', async () => {
    const [note] = blocksOf(await summary({ speaker: 'Wagner', about: 'tariffs' }), 'note');
    expect(note?.text).toBe('The article has nothing of Rob Wagner about “tariffs”.');
  });

  it('offers more only where there is more', async () => {
    expect(labelsOf(await summary({ speaker: 'Wagner' }))).not.toContain('Longer');
  });

  it('offers the names and phrases of the article as topics', async () => {
    const topics = async (about: string) =>
      (await bot.complete({ command: 'summary', options: { about } }, 'about')).map(({ value }) => value);
    expect(await topics('')).toContain('agricultural products');
    expect(await topics('bus')).toEqual(['US-China Business Council']);
    expect(await topics('zzz')).toEqual([]);
  });

  it('grows and shrinks by its buttons', async () => {
    expect(labelsOf(await summary({ length: 'short' }))).not.toContain('Shorter');
    expect(labelsOf(await summary({ length: 'long' }))).not.toContain('Longer');
    const longer = await bot.answer(callOf(await summary({ length: 'short' }), 'Longer'));
    expect(partsOf(longer).sentences).toHaveLength(3);
    expect(partsOf(await bot.answer(callOf(longer, 'Shorter'))).sentences).toHaveLength(1);
  });

  it('keeps to a speaker or a topic', async () => {
    const nguyen = blocksOf(await summary({ speaker: 'Mr. Ruan', length: 'long' }), 'passage');
    expect(nguyen.length).toBeGreaterThan(0);
    expect(nguyen.every(({ speakers }) => speakers.some(({ name }) => name === 'Joe Nguyen'))).toBe(true);
    const about = await summary({ about: 'agricultural products' });
    expect(paragraphsOf(about).every((paragraph) => [7, 11].includes(paragraph))).toBe(true);
    expect(await summary({ about: 'football' })).toMatchObject({ outcome: 'not-found', audience: 'asker' });
  });

  it('offers topics of the article where it does not treat the one asked for', async () => {
    const answer = await summary({ about: 'football' });
    const labels = labelsOf(answer);
    expect(labels.length).toBeGreaterThanOrEqual(3);
    for (const label of labels)
      expect(await bot.answer(callOf(answer, label))).toMatchObject({ outcome: 'answered' });
  });

  it('is shared by a button where it was private, and by none where it was not', async () => {
    expect(labelsOf(await summary({ private: true }))).toContain('Share');
    expect(labelsOf(await summary())).not.toContain('Share');
  });

  it.each(['short', 'medium', 'long'])(
    'offers Longer and Shorter only where they change it: %s',
    async (length) => {
      for (const options of [{}, { about: 'agricultural products' }, { speaker: 'Rob Wagner' }]) {
        const answer = await summary({ length, ...options });
        for (const label of ['Longer', 'Shorter']) {
          if (!labelsOf(answer).includes(label)) continue;
          const other = await bot.answer(callOf(answer, label));
          const sentences = (reply: typeof answer) =>
            Number(/^\d+/.exec(blocksOf(reply, 'heading')[0]?.text ?? '')?.[0]);
          expect(Math.sign(sentences(other) - sentences(answer)), label).toBe(label === 'Longer' ? 1 : -1);
        }
      }
    },
  );

  it('asks which article where there are several, and keeps the other options', async () => {
    const answer = await library.answer({ command: 'summary', options: { length: 'short' } });
    const chosen = await library.answer(callOf(answer, 'Choose an article'));
    expect(blocksOf(chosen, 'heading')[0]?.text).toMatch(/^1 of \d+ sentences/);
  });
});

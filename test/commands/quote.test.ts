/** /quote and /speakers on the article that the project begins with, and on a library of two. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot/dispatch.ts';
import { createLibrary } from '../../src/library/library.ts';
import { en } from '../../src/messages/en.ts';
import { articleIn, ferry } from '../search/articles.ts';
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

const bot = await openBot(corpus);
const library = await openBot(twoArticles);

/** Every page of a call, from the first to the last. */
async function pagesOf(open: OpenBot, options: Record<string, string>) {
  const pages = [await open.answer({ command: 'quote', options })];
  for (let last = pages.at(-1); last && labelsOf(last).includes('More'); last = pages.at(-1)) {
    pages.push(await open.answer(callOf(last, 'More')));
  }
  return pages;
}

describe('/quote', () => {
  it('shows every stretch of reported speech of the article, with the right speaker', async () => {
    const pages = await pagesOf(bot, {});
    const found = pages.flatMap((page) =>
      paragraphsOf(page).map((paragraph, at) => [paragraph, namesOf(page)[at]?.[0]]),
    );
    expect(found).toEqual([
      [3, 'Joe Nguyen'],
      [5, 'Rob Wagner'],
      [8, 'Shaun Steen'],
      [8, 'US-China Business Council'],
      [9, 'Shaun Steen'],
      [9, 'Shaun Steen'],
      [12, 'Joe Nguyen'],
    ]);
  });

  it('shows direct speech alone, and reported speech in its sentence with the reported words in bold', async () => {
    const [steen] = (await pagesOf(bot, { speaker: 'Steen' })).flatMap((page) => blocksOf(page, 'passage'));
    expect(steen?.text).toBe('“I see some governors getting nervous,”');
    const [wagner] = (await pagesOf(bot, { speaker: 'Wagner' })).flatMap((page) => blocksOf(page, 'passage'));
    expect(wagner?.text).toBe(
      'Wagner told Chinese official media that Oregon will continue to be committed to cooperating with China.',
    );
    expect(wagner?.text.slice(wagner.bold?.start, wagner.bold?.end)).toBe(
      'that Oregon will continue to be committed to cooperating with China',
    );
    expect(wagner?.speakers[0]).toMatchObject({ role: 'Oregon Senate President', manner: 'reported' });
  });

  it('shows the name that the text uses, although it stands outside of the quotation', async () => {
    const nguyen = blocksOf(
      await bot.answer({ command: 'quote', options: { speaker: 'Nguyen' } }),
      'passage',
    );
    expect(nguyen.map(({ speakers }) => speakers[0]?.namedHere)).toEqual([undefined, 'Mr. Ruan']);
  });

  it('finds a speaker by a part of the name, another name, and the role', async () => {
    for (const speaker of ['nguyen', 'Mr. Ruan', 'commerce secretary']) {
      expect(paragraphsOf(await bot.answer({ command: 'quote', options: { speaker } }))).toEqual([3, 12]);
    }
  });

  it('shows what is said about a topic, and says so when nothing is', async () => {
    expect(
      paragraphsOf(await bot.answer({ command: 'quote', options: { about: 'geopolitical issues' } })),
    ).toEqual([12]);
    const nothing = await bot.answer({ command: 'quote', options: { about: 'football' } });
    expect(nothing).toMatchObject({ outcome: 'not-found', audience: 'asker' });
    expect(blocksOf(nothing, 'note')[0]?.text).toBe('Nothing is quoted there about “football”.');
  });

  it('says who speaks if no speaker has the name', async () => {
    const answer = await bot.answer({ command: 'quote', options: { speaker: 'Napoleon' } });
    expect(answer).toMatchObject({ outcome: 'wrong-usage', audience: 'asker' });
    expect(blocksOf(answer, 'note')[0]?.text).toContain('“Joe Nguyen”');
  });

  it('shows the last page to a button that asks for one beyond it', async () => {
    const answer = await bot.answer({ command: 'quote', options: { page: 99 } });
    expect(paragraphsOf(answer)).toEqual([12]);
  });

  it('offers speakers with the article they are of, and reads them back', async () => {
    const [first] = await library.complete({ command: 'quote', options: { speaker: 'keeper' } }, 'speaker');
    expect(first).toEqual({ name: 'Ana Sol, keeper of the clock', value: 'Ana Sol (tide-clock)' });
    const answer = await library.answer({ command: 'quote', options: { speaker: 'Ana Sol (tide-clock)' } });
    expect(namesOf(answer).every((names) => names.includes('Ana Sol'))).toBe(true);
  });

  it('finds a person in every article, also where the text has the full name alone', async () => {
    const short = 'The quay\n\n“It floods,” said Mia Holm on Friday.\n\n“Every spring,” Holm said.';
    const full = 'The mill\n\n“It burnt,” said Mia Holm, who owns it. It was old.';
    const open = createBot({
      commands,
      library: createLibrary([articleIn(short, 'quay.txt'), articleIn(full, 'mill.txt')]),
      messages: en,
      log: { debug: () => undefined, error: () => undefined },
    });
    const answer = await open.answer({ command: 'quote', options: { speaker: 'Holm' } });
    expect(blocksOf(answer, 'passage').map(({ text }) => text)).toEqual([
      '“It floods,”',
      '“Every spring,”',
      '“It burnt,”',
    ]);
  });

  it('takes names and roles from the front matter before those of the text', async () => {
    const answer = await library.answer({ command: 'quote', options: { speaker: 'Councillor Pellow' } });
    expect(blocksOf(answer, 'passage')[0]?.speakers[0]).toMatchObject({
      name: 'Maud Pellow',
      role: 'chair of the harbour committee',
    });
  });
});

describe('/speakers', () => {
  it('lists who speaks, in which role, under which names, and shows what one says', async () => {
    const answer = await bot.answer({ command: 'speakers', options: {} });
    const facts = blocksOf(answer, 'facts').flatMap((block) => block.facts);
    expect(facts.map(({ label }) => label)).toEqual([
      'Joe Nguyen',
      'Rob Wagner',
      'Shaun Steen',
      'US-China Business Council',
    ]);
    expect(facts[0]?.value).toContain('Washington State Commerce Secretary');
    expect(facts[0]?.value).toContain('“Mr. Ruan”');
    expect(facts[0]?.value).toContain('2 quotations');
    expect(paragraphsOf(await bot.answer(callOf(answer, 'What they say')))).toEqual([3, 12]);
  });

  it('counts as many quotations of each speaker as /quote shows', async () => {
    const facts = blocksOf(await bot.answer({ command: 'speakers', options: {} }), 'facts')[0]?.facts ?? [];
    const shown = await Promise.all(
      facts.map(async ({ label }) => {
        const pages = await pagesOf(bot, { speaker: label });
        return (
          pages
            .flatMap((page) => blocksOf(page, 'heading'))
            .at(-1)
            ?.text.match(/\d+(?=\D*$)/)?.[0] ?? '1'
        );
      }),
    );
    expect(facts.map(({ value }) => value.match(/(\d+) quotation/)?.[1])).toEqual(shown);
    expect(facts).toHaveLength(4);
  });

  it('lists those who speak together one by one, and finds them so', async () => {
    const together = `Two keepers

The lamp was sold on Friday by Lars Holm and Mia Ek.

Holm and Ek said that the lamp had been too heavy for the boat. “It was heavy,” Mia Ek said.`;
    const joint = createBot({
      commands,
      library: createLibrary([articleIn(together, 'keepers.txt')]),
      messages: en,
      log: { debug: () => undefined, error: () => undefined },
    });
    const facts = blocksOf(await joint.answer({ command: 'speakers', options: {} }), 'facts')[0]?.facts;
    expect(facts?.map(({ label }) => label)).toEqual(['Lars Holm', 'Mia Ek']);
    for (const [speaker, count] of [
      ['Lars Holm', 1],
      ['Mia Ek', 2],
    ] as const) {
      const shown = blocksOf(await joint.answer({ command: 'quote', options: { speaker } }), 'passage');
      expect(shown).toHaveLength(count);
      expect(shown[0]?.speakers[0]?.name).toBe('Lars Holm and Mia Ek');
    }
  });

  it('asks which article where there are several', async () => {
    const answer = await library.answer({ command: 'speakers', options: {} });
    expect(blocksOf(answer, 'note')[0]?.text).toContain('Which article?');
    const chosen = await library.answer(callOf(answer, 'Choose an article'));
    expect(blocksOf(chosen, 'facts')[0]?.facts[0]?.label).toBe('Maud Pellow');
  });
});

it('shows a sentence once in which a speaker says two things', async () => {
  const articles = [articleIn(ferry, 'ferry.txt')];
  const ferryBot = createBot({
    commands,
    library: createLibrary(articles),
    messages: en,
    log: { debug: () => undefined, error: () => undefined },
  });
  const shown = await ferryBot.answer({ command: 'quote', options: { speaker: 'Brevik' } });
  const texts = blocksOf(shown, 'passage').map(({ text }) => text);
  expect(texts).toHaveLength(2);
  expect(texts[0]).toMatch(/^The transport minister, Daniel Brevik, called .* asked for a review\.$/);
});

it.each(['YILMAZ', 'Yilmaz', 'ayşe yılmaz'])(
  'finds the Turkish speaker %s in capitals or small letters',
  async (speaker) => {
    const talk = `A bridge is repaired

“We repaired everything,” said Ayşe Yılmaz, the mayor of the village. “The bridge is open,” Yılmaz said.`;
    const turkish = createBot({
      commands,
      library: createLibrary([articleIn(talk)]),
      messages: en,
      log: { debug: () => undefined, error: () => undefined },
    });
    const answer = await turkish.answer({ command: 'quote', options: { speaker } });
    expect(new Set(namesOf(answer).flat())).toEqual(new Set(['Ayşe Yılmaz']));
  },
);

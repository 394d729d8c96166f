/** Choosing an article where there are several, and finding one's way in what is shown of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { type OpenBot, openBot, twoArticles } from '../../commands/bot.ts';
import { press, pressId, type SentMessage, slash } from '../../stand-in/interactions.ts';
import { flatten } from '../../stand-in/limits.ts';
import { type Connected, connect } from './connect.ts';
import { textsOf } from './reading.ts';

const ephemeral = 1 << 6;
const isPrivate = ({ flags = 0 }: SentMessage) => (flags & ephemeral) !== 0;
const textOf = (message: SentMessage) => textsOf(message).join('\n');
const choicesOf = ({ components }: SentMessage) => flatten(components).flatMap(({ options = [] }) => options);
const labelsOf = ({ components }: SentMessage) => flatten(components).flatMap(({ label }) => label ?? []);

let bot: OpenBot;
let connected: Connected;
beforeAll(async () => {
  bot = await openBot(twoArticles);
  connected = await connect({ bot });
});
afterAll(async () => {
  await connected.close();
  expect(connected.discord.faults).toEqual([]);
  expect(bot.errors).toEqual([]);
});

const send = async (name: string, options = {}) =>
  (await connected.discord.send(slash(name, options))).message;

async function choose(message: SentMessage, title: string): Promise<{ type: number; message: SentMessage }> {
  const choice = choicesOf(message).find(({ label }) => label.startsWith(title));
  return connected.discord.send(pressId(message, choice?.value ?? ''));
}

describe('the menu “Which article?”', () => {
  it('is private, says how to search, and lists the newest first', async () => {
    const menu = await send('summary');
    expect([isPrivate(menu), textOf(menu)]).toEqual([true, en.whichArticle]);
    expect(choicesOf(menu).map(({ label, description }) => [label, description])).toEqual([
      ['Town votes to raise the harbour wall', 'The Quay Courier · 14 March 2025'],
      ['The woman who winds the tide clock', undefined],
    ]);
  });

  it.each([
    ['quotes the speaker', { speaker: 'Maud Pellow' }],
    ['treats the topic', { about: 'tide clock' }],
  ])('puts the article first that %s', async (_, options) => {
    const [first] = choicesOf(await send('summary', options));
    const treated = 'about' in options ? 'The woman who winds the tide clock' : undefined;
    const { articles } = bot.library;
    const quoting = articles.find(({ speakers }) => speakers.some(({ name }) => name === 'Maud Pellow'));
    expect(first?.label).toBe(treated ?? quoting?.title);
  });

  it('answers into the room, and to the asker alone where that was asked', async () => {
    const menu = await send('summary', { length: 'short' });
    for (const title of ['Town votes', 'The woman']) {
      const { type, message } = await choose(menu, title);
      expect([type, isPrivate(message)]).toEqual([4, false]);
    }
    const alone = await send('summary', { length: 'short', private: true });
    const { type, message } = await choose(alone, 'Town votes');
    expect([type, isPrivate(message)]).toEqual([7, true]);
  });
});

describe('a passage in its context', () => {
  it('stands under a heading of its own, also when the pages are turned', async () => {
    const answer = await send('ask', { question: 'Who built the tide clock?' });
    const { before, passage, after } = en.contextHeadings;
    const [first] = choicesOf(answer);
    const shown = first
      ? await connected.discord.send(pressId(answer, first.value))
      : await connected.discord.send(press(answer, en.showInContext));
    const headings = (message: SentMessage) =>
      textOf(message)
        .match(/^### .*$/gm)
        ?.map((line) => line.slice(4)) ?? [];
    expect(headings(shown.message)).toContain(passage);
    expect(
      headings(shown.message).every((line) => [before, passage, after].some((each) => each === line)),
    ).toBe(true);
    const way = labelsOf(shown.message).includes(en.later) ? en.later : en.earlier;
    const turned = await connected.discord.send(press(shown.message, way));
    const back = way === en.later ? en.earlier : en.later;
    expect(labelsOf(turned.message)).toContain(back);
    const again = await connected.discord.send(press(turned.message, back));
    expect(headings(again.message)).toContain(passage);
  });
});

it('offers a next step wherever nothing is found', async () => {
  const { allArticles, summary, articles, anySpeaker, anyTopic } = en.nextSteps;
  const penguins = 'How many penguins live in the zoo of Vienna?';
  const cases = [
    ['ask', { question: penguins }, [articles]],
    ['ask', { question: penguins, article: 'harbour-wall' }, [allArticles, summary]],
    ['ask', { question: penguins, article: 'harbour-wall', speaker: 'Tom Hask' }, [anySpeaker, summary]],
    ['quote', { about: 'penguins' }, [anyTopic, articles]],
  ] as const;
  for (const [name, options, expected] of cases) {
    const message = await send(name, options);
    expect(labelsOf(message), JSON.stringify(options)).toEqual(expect.arrayContaining([...expected]));
    expect(isPrivate(message)).toBe(true);
  }
});

describe('closest passages', () => {
  it('turn their pages in the message of the asker', async () => {
    const first = await send('ask', { question: 'Who is the mayor of the harbour?' });
    expect(textOf(first)).toContain(en.closest(3));
    const { type, message } = await connected.discord.send(press(first, en.more));
    expect(type).toBe(7);
    expect(textOf(message)).not.toBe(textOf(first));
  });
});

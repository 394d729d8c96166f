/** Replies in every language. */
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot/dispatch.ts';
import type { Library } from '../../src/library/library.ts';
import { en } from '../../src/messages/en.ts';
import { languages } from '../../src/messages/languages.ts';
import { corpus, type OpenBot, openBot } from '../commands/bot.ts';
import { failingLog } from '../failing-log.ts';

/** Calls that show most sentences: answers, nothing found, wrong values, lists. */
const calls = [
  { command: 'ask', options: { question: 'How many jobs depend on exports?' } },
  { command: 'ask', options: { question: 'What is the recipe for pancakes?' } },
  { command: 'ask', options: { question: 'more' } },
  { command: 'ask', options: { question: 'What did Boris Johnson say?', article: 'nowhere' } },
  { command: 'ask', options: {} },
  { command: 'quote', options: {} },
  { command: 'quote', options: { about: 'pancakes' } },
  { command: 'summary', options: { length: 'long' } },
  { command: 'summary', options: { about: 'pancakes' } },
  { command: 'verify', options: { text: 'I see some governors getting very nervous' } },
  { command: 'verify', options: { text: '…' } },
  { command: 'speakers', options: {} },
  { command: 'article', options: {} },
  { command: 'help', options: {} },
  { command: 'privacy', options: {} },
  { command: 'library add', options: {} },
  { command: 'nothing', options: {} },
];

/** The sentences of English, those that are made from values left out. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim().split(' ').length > 2 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

const english = sentencesIn(en);
let bot: OpenBot;
beforeAll(async () => {
  bot = await openBot(corpus);
});

describe.each(languages.filter((language) => language !== 'en'))('in %s', (locale) => {
  it.each(calls)('$command $options has no English sentence of ours', async (call) => {
    const origin = { asker: `reader-${locale}`, room: 'terminal', locale };
    const { language, blocks, actions, form } = await bot.answer(call, origin);
    // What the article says is never translated.
    const ours = JSON.stringify([
      blocks.map((block) => (block.kind === 'passage' ? { ...block, text: '', context: '' } : block)),
      actions,
      form,
    ]);
    expect(language).toBe(locale);
    expect(english.filter((sentence) => ours.includes(JSON.stringify(sentence).slice(1, -1)))).toEqual([]);
    expect(bot.errors).toEqual([]);
  });
});

describe('the language of a reply', () => {
  const ask = (question: string) => ({ command: 'ask', options: { question } });

  it('is that of the community where everyone reads it, and that of the asker where nothing is found', async () => {
    const origin = { asker: 'reader', room: 'terminal', locale: 'fr', roomLocale: 'de' };
    const found = await bot.answer(ask('How many jobs depend on exports?'), origin);
    expect([found.audience, found.language]).toEqual(['everyone', 'de']);
    const silent = await bot.answer(ask('What is the recipe for pancakes?'), origin);
    expect([silent.audience, silent.language]).toEqual(['asker', 'fr']);
    const refused = await bot.answer({ command: 'quote', options: { speaker: 'Nobody Atall' } }, origin);
    expect([refused.audience, refused.language]).toEqual(['asker', 'fr']);
  });

  it.each([
    ['is not there', ask('What is the recipe for pancakes?'), 'fr'],
    ['is there', ask('How many jobs depend on exports?'), 'de'],
  ])('needs no second search where what is asked for %s', async (_, call, language) => {
    const searched: string[] = [];
    const library: Library = {
      ...bot.library,
      search: (query) => {
        searched.push(JSON.stringify([query.question, query.speaker, query.articles?.map(({ id }) => id)]));
        return bot.library.search(query);
      },
    };
    const counting = createBot({ commands, library, messages: en, log: failingLog });
    const origin = { asker: 'reader', room: 'terminal', locale: 'fr', roomLocale: 'de' };
    expect((await counting.answer(call, origin)).language).toBe(language);
    expect(searched.length).toBeGreaterThan(0);
    expect(new Set(searched).size).toBe(searched.length);
  });
});

/** Every command in every language through the adapter: no English sentence of ours, and no limit of Discord's broken. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createBot } from '../../../src/bot/dispatch.ts';
import { loadLibrary } from '../../../src/library/library.ts';
import { en } from '../../../src/messages/en.ts';
import { languages, loadMessages } from '../../../src/messages/languages.ts';
import { twoArticles } from '../../commands/bot.ts';
import { failingLog } from '../../failing-log.ts';
import { type Interaction, onMessage, slash } from '../../stand-in/interactions.ts';
import { flatten } from '../../stand-in/limits.ts';
import { type Connected, connect } from './connect.ts';
import { textsOf } from './reading.ts';

const speakers = join(import.meta.dirname, '../../fixtures/speakers');
const maxLabel = 38; // without an emoji: what a phone shows in one line
let dir: string;
let connected: Connected;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'pullquote-languages-'));
  cpSync(twoArticles, dir, { recursive: true });
  for (const language of ['de', 'fr']) {
    const [first = ''] = readFileSync(join(speakers, `${language}.txt`), 'utf8').split('\n===\n');
    writeFileSync(join(dir, `${language}.txt`), first.replace(/\s?\{[^}]*\}/g, ''));
  }
  const library = await loadLibrary({ dir, maxBytes: 1_000_000 });
  connected = await connect({ bot: createBot({ commands, library, messages: en, log: failingLog }) });
});
afterAll(async () => {
  await connected.close();
  rmSync(dir, { recursive: true });
  expect(connected.discord.faults).toEqual([]);
});

/** The sentences of English, those that are made from values left out. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim().split(' ').length > 2 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}
const english = sentencesIn(en);

const question = 'How much will the harbour wall cost?';
const calls: readonly (readonly [string, Interaction])[] = [
  ['/ask', slash('ask', { question })],
  ['/ask for what is not there', slash('ask', { question: 'Who won the chess final in Oslo?' })],
  ['/ask an article of another language', slash('ask', { question: 'Was kostet die Brücke?' })],
  ['/ask for more', slash('ask', { question: 'more' })],
  ['/ask an article that is not there', slash('ask', { question, article: 'nowhere' })],
  ['/quote', slash('quote', { article: 'Streit um die neue Brücke' })],
  ['/quote about nothing', slash('quote', { about: 'pancakes', article: 'harbour' })],
  ['/summary', slash('summary', { article: 'harbour', length: 'long' })],
  ['/summary without an article', slash('summary')],
  ['/verify', slash('verify', { text: '“The sea does not wait for a budget.”' })],
  ['/verify of nothing', slash('verify', { text: '…' })],
  ['/speakers', slash('speakers', { article: 'Streit um die neue Brücke' })],
  ['/article', slash('article', { article: 'harbour' })],
  ['/article without an article', slash('article')],
  ['/help', slash('help')],
  ['/privacy', slash('privacy')],
  ['the menu to check a message', onMessage('Check quote', 'Anna said: “The sea does not wait.”')],
  ['the menu to check a message without words', onMessage('Check quote', '')],
  ['the menu to search', onMessage('Find in article', question)],
];

/** What the reader sees of `message`, and its labels. */
async function seen(call: Interaction, locale: string) {
  const { message } = await connected.discord.send({ ...call, locale });
  const all = flatten(message.components);
  const choices = all.flatMap(({ options = [] }) => options);
  const labels = all.flatMap(({ type, label }) => (type === 2 ? (label ?? []) : []));
  const own = [...labels, ...all.flatMap(({ placeholder }) => placeholder ?? [])];
  return { labels, text: [...textsOf(message), ...own, ...choices.map(({ label }) => label)].join('\n') };
}

describe.each(languages.filter((language) => language !== 'en'))('in %s', (locale) => {
  it('no command and no menu answers with an English sentence of ours', async () => {
    for (const [name, call] of calls) {
      const { text, labels } = await seen(call, locale);
      expect(
        english.filter((sentence) => text.includes(sentence)),
        name,
      ).toEqual([]);
      for (const label of labels) expect(label.length, label).toBeLessThanOrEqual(maxLabel);
    }
  });
});

it('keeps within the limits of Discord whatever is asked in whatever language', async () => {
  const words = ['Brücke', 'pont', 'harbour', 'Brandt', '€', '“', '**', '橋', 'عربي', 'a'.repeat(90)];
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(' '));
  const call = fc.oneof(
    text.map((asked) => slash('ask', { question: asked })),
    fc.record({ about: text }).map((options) => slash('quote', options)),
    fc
      .record({ about: text, article: fc.constantFrom('harbour', 'Brücke', 'pont') })
      .map((options) => slash('summary', options)),
    text.map((claim) => slash('verify', { text: claim })),
    text.map((message) => onMessage('Find in article', message)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...languages), call, async (locale, interaction) => {
      const { labels } = await seen(interaction, locale);
      expect(labels.filter((label) => label.length > maxLabel)).toEqual([]);
      expect(connected.discord.faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('answers privately in the language of the asker, and in public in that of a community', async () => {
  const { message } = await connected.discord.send({
    ...slash('help'),
    locale: 'fr',
    guild_locale: 'de',
    guild: { id: '400000000000000001', locale: 'de', features: ['COMMUNITY'] },
  });
  expect(textsOf(message).join('\n')).toContain((await loadMessages('fr')).help.heading);
});

/** Follows every button and menu from the calls below: no word of ours is outside of the messages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { renderReply } from '../../src/adapters/discord/message/render.ts';
import { type Bot, createBot } from '../../src/bot/dispatch.ts';
import type { AddressedReply } from '../../src/bot/running/addressed-reply.ts';
import { type Library, loadLibrary } from '../../src/library/library.ts';
import { createRooms } from '../../src/library/rooms.ts';
import { en } from '../../src/messages/en.ts';
import { type Language, languages, loadMessages } from '../../src/messages/languages.ts';
import type { Call } from '../../src/reply/call.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { twoArticles } from '../commands/bot.ts';
import { call, fileOf } from '../commands/rooms.ts';
import { flatten, type MessageBody } from '../stand-in/limits.ts';
import { marked, unmarked } from './marked-language.ts';

/** The marked sentences take the place of this language in this file. */
const language: Language = 'tr';
const maxReplies = 400;

const text = 'Harbour notes\n\n“We will mend it in May,” Ana Sol said. The wall is old.\n\nIt rained.';

const wall = 'How much will the harbour wall cost?';
const calls: readonly Call[] = [
  ...[
    wall,
    'Who won the chess final in Oslo?',
    'more',
    'why?',
    '…',
    'who wrote this',
    'tl;dr',
    'when was this',
  ].map((question) => call('ask', { question })),
  call('ask', { question: `${wall} Who speaks? What about the tide clock?` }),
  call('ask', { question: wall, article: 'nowhere' }),
  call('ask'),
  call('ask', { question: wall, page: 'x' }),
  call('quote'),
  call('quote', { about: 'pancakes' }),
  call('quote', { speaker: 'Nobody Atall' }),
  call('summary'),
  call('summary', { article: 'harbour', length: 'long' }),
  call('summary', { article: 'harbour', about: 'pancakes' }),
  call('summary', { length: 'huge' }),
  ...['“The sea does not wait for a budget.”', '…', 'The wall will cost 7 million', 'The sea waits'].flatMap(
    (claim) => [call('verify', { text: claim }), call('verify', { text: claim, speaker: 'Maud Pellow' })],
  ),
  call('speakers', { article: 'harbour' }),
  call('article'),
  call('article', { article: 'harbour' }),
  ...['help', 'privacy', 'nothing', 'library add', 'library list', 'library settings', 'library erase'].map(
    (name) => call(name),
  ),
  call('help', { much: 'yes' }),
  call('library add', { text }),
  call('library add', { link: 'https://example.org/away' }),
  call('library list', { find: 'pancakes' }),
  call('library remove', { article: 'harbour' }),
  call('library remove', { article: 'nowhere' }),
  call('library default', { article: 'harbour' }),
  call('library default'),
  call('library settings', { language: 'tr' }),
  call('library correct', { article: 'harbour' }),
  call('library correct', { article: 'harbour', name: 'Xyz', is: 'Ana Sol' }),
  call('library correct', { article: 'harbour', words: 'sea', is: 'nobody' }),
  call('library erase', { word: 'x' }),
  call('library export'),
  ...['tides.exe', 'ferry.pdf', 'ferry.docx', 'none.txt', 'none.html'].map((name) =>
    call('library add', {}, { file: fileOf(name, '') }),
  ),
  call('library add', {}, { file: fileOf('head.md', '---\ntitle: 5\n---\nText.') }),
  call('library add', {}, { file: fileOf('bytes.txt', Uint8Array.of(65, 0, 66)) }),
  call('library import', {}, { file: fileOf('x.json', '{}') }),
];

let bot: Bot;
let library: Library;
const errors: object[] = [];
let own: object;
// Test files share their modules.
afterAll(async () => Object.assign(await loadMessages(language), own));
beforeAll(async () => {
  const messages = await loadMessages(language);
  own = { ...messages };
  Object.assign(messages, marked(en), { language });
  library = await loadLibrary({ dir: twoArticles, maxBytes: 1_000_000 });
  const storage = await openStorage({ file: ':memory:', warn: () => undefined });
  const rooms = createRooms({
    shelf: library,
    storage: async () => storage,
    maxMemoryBytes: 1e7,
    maxArticleBytes: 20_000,
    fetchLink: async () => ({ kind: 'failed' }),
  });
  const log = { debug: () => undefined, error: (fields: object) => void errors.push(fields) };
  bot = createBot({ commands, library, rooms, messages: en, log });
});

const callsIn = ({ actions }: AddressedReply): readonly Call[] =>
  actions.flatMap((action) =>
    action.kind === 'button'
      ? [action.call]
      : action.kind === 'menu'
        ? action.choices.slice(0, 2).map((choice) => choice.call)
        : [],
  );

/** All that a reader sees of `reply` in Discord. */
async function shownIn(reply: AddressedReply, of: Call): Promise<string> {
  const { form } = reply;
  if (form !== undefined) {
    const fields = form.fields.flatMap(({ label, description, value }) => [label, description, value]);
    return [form.title, ...fields].join('\n');
  }
  const { data } = renderReply(reply, { call: of, part: 1 }, await loadMessages(reply.language));
  return (
    flatten((data as MessageBody).components)
      .flatMap(({ content, label, placeholder, options = [], items = [] }) => [
        content,
        label,
        placeholder,
        ...options.flatMap((option) => [option.label, option.description]),
        ...items.map(({ description }) => description),
      ])
      .join('\n')
      // A text to copy, such as a reference: its form is that of its style.
      .replace(/```[\s\S]*?```/gu, '')
  );
}

describe('a language of marked sentences', () => {
  it('shows no word of ours outside of the marks', async () => {
    const others = [
      ...library.articles.flatMap(({ text: words, frontMatter, speakers }) => [
        words,
        ...Object.values(frontMatter),
        ...speakers.map(({ role }) => role),
      ]),
      text,
      // A title that is made from the file's name, and names that are the same in every language.
      'Bytes APA MLA Chicago BibTeX Markdown',
      ...languages.map((tag) => new Intl.DisplayNames([language], { type: 'language' }).of(tag)),
      JSON.stringify(calls),
      // Names of commands and options stay English.
      commands.flatMap(({ name, options }) => [name, ...Object.keys(options)]).join(' '),
    ]
      .join(' ')
      .replace(/\s+/gu, ' ');
    const queue = [...calls];
    const seen = new Set<string>();
    const found = new Map<string, string>();
    for (let next = queue.shift(); next !== undefined && seen.size < maxReplies; next = queue.shift()) {
      const key = JSON.stringify(next);
      if (seen.has(key)) continue;
      seen.add(key);
      const origin = { asker: 'reader', room: 'server-1', locale: language };
      const reply = await bot.answer(next, origin);
      // A question that follows on another is asked with words of both.
      const asked = [next, ...callsIn(reply)].map(({ options }) => options.question).join(' ');
      for (const words of unmarked(await shownIn(reply, next), `${others} ${asked}`)) found.set(words, key);
      // Another language of the room would not be marked.
      queue.push(...callsIn(reply).filter(({ options }) => options.language === undefined));
    }
    expect(Object.fromEntries(found)).toEqual({});
    expect(errors).toEqual([]);
    expect(seen.size).toBeGreaterThan(100);
  }, 60_000);
});

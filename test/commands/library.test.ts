/** /library and /privacy in the rooms of servers and users, over a store in memory. */
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Origin } from '../../src/bot/conversation.ts';
import { createBot } from '../../src/bot/dispatch.ts';
import type { AddressedReply } from '../../src/bot/running/addressed-reply.ts';
import { loadLibrary } from '../../src/library/library.ts';
import { createRooms } from '../../src/library/rooms.ts';
import { en } from '../../src/messages/en.ts';
import type { Call, SentBytes, SentFile } from '../../src/reply/call.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { blocksOf, callOf, corpus, labelsOf } from './bot.ts';

const tides = `The tide clock stops

By Mara Lind

The tide clock of Port Ennis stopped on Monday, the harbour council said.

“It has never stopped before,” Ana Sol said. “We will mend it in May.”

Mrs. Sol has wound the clock for thirty years.`;

const anna: Origin = { asker: 'anna', room: 'server-1' };
const boris: Origin = { asker: 'boris', room: 'server-1' };
const elsewhere: Origin = { asker: 'anna', room: 'server-2' };

function fileOf(name: string, content: string | Uint8Array): SentFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    read: async (maxBytes): Promise<SentBytes> =>
      bytes.length > maxBytes ? { kind: 'too large' } : { kind: 'bytes', bytes },
  };
}

let storage: Storage;
let send: (call: Call, origin?: Origin) => Promise<AddressedReply>;
let complete: (call: Call, focused: string, origin?: Origin) => Promise<readonly string[]>;

beforeEach(async () => {
  storage = await openStorage({ file: ':memory:', warn: () => undefined });
  const library = await loadLibrary({ dir: corpus, maxBytes: 2_000_000 });
  const rooms = createRooms({
    shelf: library,
    storage: async () => storage,
    maxMemoryBytes: 1e7,
    maxArticleBytes: 20_000,
    fetchLink: async (url) => {
      const bytes = new TextEncoder().encode(tides);
      return url.endsWith('/tides') ? { kind: 'page', file: 'tides.txt', bytes, url } : { kind: 'refused' };
    },
  });
  const log = {
    debug: () => undefined,
    error: (fields: object) => {
      throw Object.assign(new Error('command failed'), fields);
    },
  };
  const bot = createBot({ commands, library, rooms, messages: en, log });
  send = (call, origin = anna) => bot.answer(call, origin);
  complete = async (call, focused, origin = anna) =>
    (await bot.complete(call, focused, origin)).map(({ name }) => name);
});

const call = (command: string, options: Call['options'] = {}, files?: Call['files']): Call => ({
  command,
  options,
  ...(files === undefined ? {} : { files }),
});

const notesOf = (answer: AddressedReply) => blocksOf(answer, 'note').map(({ text }) => text);
const factsOf = (answer: AddressedReply) =>
  blocksOf(answer, 'facts').flatMap(({ facts }) => facts.map(({ label, value }) => `${label}: ${value}`));
const ask = (question: string, origin?: Origin) => send(call('ask', { question }), origin);
const passagesOf = (answer: AddressedReply) => blocksOf(answer, 'passage').map(({ text }) => String(text));

async function addTides(origin = anna, text = tides): Promise<void> {
  const preview = await send(call('library add', {}, { file: fileOf('tides.txt', text) }), origin);
  await send(callOf(preview, 'Add'), origin);
}

async function idOfTides(origin = anna): Promise<string> {
  const [record] = await storage.articles.list(origin.room);
  return record?.id ?? '';
}

describe('/library add', () => {
  it('says in the preview as which encoding a file was read that names none', async () => {
    const latin = Uint8Array.from(
      Buffer.from(tides.replaceAll(/[“”]/g, '"').replace('Ennis', 'Énnis'), 'latin1'),
    );
    const preview = await send(call('library add', {}, { file: fileOf('tides.txt', latin) }));
    expect(notesOf(preview).join(' ')).toContain('I read it as windows-1252');
    expect(notesOf(await send(call('library add', { text: tides })))).toEqual([]);
  });

  it('previews a file, adds it, and its readers ask it at once, in this server alone', async () => {
    const preview = await send(call('library add', {}, { file: fileOf('tides.txt', tides) }));
    expect(preview.audience).toBe('asker');
    expect(factsOf(preview)).toEqual(
      expect.arrayContaining([
        'Title: The tide clock stops',
        expect.stringContaining('Ana Sol (2 quotations)'),
      ]),
    );
    expect(labelsOf(preview)).toEqual(['Add', 'Change details', 'Cancel']);
    expect(passagesOf(await ask('When did the tide clock stop?'))).toEqual([]);
    expect(notesOf(await send(callOf(preview, 'Add')))[0]).toMatch(/^Added: “The tide clock stops”/);
    expect(passagesOf(await ask('When did the tide clock stop?'))[0]).toContain('stopped on Monday');
    expect(passagesOf(await ask('When did the tide clock stop?', elsewhere))).toEqual([]);
  });

  it('asks for a file or a text in a form where neither is given, and takes the text', async () => {
    const { form } = await send(call('library add'));
    expect(form?.fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['file', 'file'],
      ['text', 'text'],
    ]);
    const preview = await send(call('library add', { text: tides }));
    expect(factsOf(preview)[0]).toBe('Title: The tide clock stops');
  });

  it.each([
    ['both', { text: 'x' }, tides, /^Give one of file/],
    ['a file that is too large', {}, 'word '.repeat(10_000), /limit for an article/],
    ['a file without text', {}, ' \n ', /could not be read/],
  ])('refuses %s with one sentence', async (_, options, text, expected) => {
    const answer = await send(call('library add', options, { file: fileOf('tides.txt', text) }));
    expect(answer.outcome).toBe('wrong-usage');
    expect(notesOf(answer)).toEqual([expect.stringMatching(expected)]);
  });

  it('shows changed details in the preview and after', async () => {
    const preview = await send(call('library add', {}, { file: fileOf('tides.txt', tides) }));
    const { form } = await send(callOf(preview, 'Change details'));
    expect(form?.fields.map(({ name }) => name)).toEqual(['title', 'author', 'date', 'address', 'speakers']);
    const saved = call('library add', { ...form?.call.options, title: 'Clock', date: '2026-03-14' });
    const changed = await send(saved);
    expect(factsOf(changed).slice(0, 3)).toEqual(
      expect.arrayContaining(['Title: Clock', 'Published: 2026-03-14']),
    );
    const wrong = await send({ ...saved, options: { ...saved.options, title: 'Clocks', date: 'May' } });
    expect(notesOf(wrong)[0]).toMatch(/^Expected a date/);
    // What is valid is kept.
    expect(JSON.stringify(wrong.blocks)).toContain('Clocks');
    expect(JSON.stringify(wrong.blocks)).toContain('2026-03-14');
    await send(callOf(wrong, 'Add'));
    expect((await storage.articles.list(anna.room))[0]?.title).toBe('Clocks');
    expect(notesOf(await send(saved))[0]).toMatch(/draft is gone/);
  });

  it('works on a draft for the person who sent it alone, and no more once it is over', async () => {
    const preview = await send(call('library add', {}, { file: fileOf('tides.txt', tides) }));
    expect(notesOf(await send(callOf(preview, 'Add'), boris))[0]).toMatch(/draft is gone/);
    expect(notesOf(await send(callOf(preview, 'Add'), elsewhere))[0]).toMatch(/draft is gone/);
    expect(notesOf(await send(callOf(preview, 'Cancel')))[0]).toMatch(/^Canceled/);
    expect(notesOf(await send(callOf(preview, 'Add')))[0]).toMatch(/draft is gone. Please add it again/);
  });

  it('says that the same bytes are already here, and replaces them', async () => {
    await addTides();
    const again = await send(call('library add', {}, { file: fileOf('other.txt', tides) }));
    expect(notesOf(again)).toEqual(['“The tide clock stops” is already here.']);
    expect(notesOf(await send(callOf(again, 'Replace')))[0]).toMatch(/^Replaced/);
    expect(await storage.articles.list(anna.room)).toHaveLength(1);
  });

  it('reads a link where links are on, and knows its address again', async () => {
    const link = 'https://example.org/tides';
    const preview = await send(call('library add', { link }));
    expect(factsOf(preview)).toContain(`Address: ${link}`);
    await send(callOf(preview, 'Add'));
    expect(notesOf(await send(call('library add', { link })))).toEqual([
      '“The tide clock stops” is already here.',
    ]);
    expect(notesOf(await send(call('library add', { link: 'http://127.0.0.1/' })))[0]).toMatch(/public web/);
    const filled = await send(call('library add', { form: true }));
    expect(notesOf(filled)[0]).toMatch(/^Give one of/);
  });

  it('takes ten articles a minute', async () => {
    for (let i = 0; i < 10; i += 1) {
      await send(call('library add', { text: `Text ${i}\n\nIt is only previewed.` }));
      await addTides(anna, `Text ${i}\n\nIt is one of many.`);
    }
    const preview = await send(call('library add', { text: 'One more.' }));
    expect(notesOf(await send(callOf(preview, 'Add')))).toEqual([
      'At most 10 articles a minute can be added here. Wait a minute and try again.',
    ]);
    expect(await storage.articles.list(anna.room)).toHaveLength(10);
    await addTides(elsewhere);
    expect(await storage.articles.list(elsewhere.room)).toHaveLength(1);
  });

  it('tells a user whose library is full what to do', async () => {
    const user = { asker: 'u', room: 'user-full' };
    const limits = { maxArticles: 20, maxBytes: 1e9 };
    const reading = { engine: '', structure: new Uint8Array() };
    const about = JSON.stringify({ speakers: [], details: {} });
    for (let i = 0; i < 20; i += 1) {
      const record = {
        id: `a${i}`,
        file: 'a.txt',
        title: 'A',
        about,
        addedBy: 'u',
        addedAt: 1,
        hash: `${i}`,
        link: undefined,
        size: 1,
      };
      await storage.articles.put(
        user.room,
        { ...record, source: new Uint8Array([65]), reading, passages: [], vectors: new Uint8Array() },
        limits,
      );
    }
    const preview = await send(call('library add', { text: tides }), user);
    expect(notesOf(await send(callOf(preview, 'Add'), user))[0]).toMatch(
      /20 of 20 articles.*\/library remove/,
    );
  });
});

describe('/library', () => {
  it('replaces an article under its id', async () => {
    await addTides();
    const article = await idOfTides();
    const file = fileOf('tides.txt', tides.replace('on Monday', 'on Friday'));
    const preview = await send(call('library replace', { article }, { file }));
    await send(callOf(preview, 'Replace'));
    expect(passagesOf(await ask('When did the tide clock stop?'))[0]).toContain('stopped on Friday');
    expect(await idOfTides()).toBe(article);
  });

  it('removes an article, and brings it back', async () => {
    await addTides();
    const removed = await send(call('library remove', { article: 'tide clock' }));
    expect(passagesOf(await ask('When did the tide clock stop?'))).toEqual([]);
    expect(notesOf(await send(callOf(removed, 'Undo')))[0]).toMatch(/is back/);
    expect(passagesOf(await ask('When did the tide clock stop?'))[0]).toContain('Monday');
  });

  it('changes no article that is built in or of another server', async () => {
    await addTides(elsewhere);
    const [builtIn] = (await loadLibrary({ dir: corpus, maxBytes: 2_000_000 })).articles;
    const ids = [await idOfTides(elsewhere), builtIn?.id ?? ''];
    for (const article of ids) {
      const answer = await send(call('library remove', { article }));
      expect(notesOf(answer)[0]).toMatch(/There is no article|is built in/);
    }
    expect(await storage.articles.list(elsewhere.room)).toHaveLength(1);
  });

  it('lists what is there, and offers its own titles alone', async () => {
    await addTides();
    const listed = await send(call('library list', { find: 'tide' }));
    expect(factsOf(listed)).toHaveLength(1);
    expect(await complete(call('library remove', { article: 'tide' }), 'article')).toEqual([
      'The tide clock stops',
    ]);
    expect(await complete(call('library remove', { article: 'tide' }), 'article', elsewhere)).toEqual([]);
    expect(await complete(call('ask', { article: 'tide' }), 'article')).toContain('The tide clock stops');
  });

  it('tells apart two articles of one title', async () => {
    await addTides();
    await addTides(anna, `${tides}\n\nIt has struck ever since.`);
    const ids = (await storage.articles.list(anna.room)).map(({ id }) => id);
    const labels = ids.map((id) => `The tide clock stops (${id})`);
    expect(await complete(call('library remove', { article: 'tide' }), 'article')).toEqual(labels);
    const [refusal] = notesOf(await send(call('library remove', { article: 'The tide clock stops' })));
    for (const label of labels) expect(refusal).toContain(`“${label}”`);
    expect(notesOf(await send(call('library remove', { article: ids[0] ?? '' })))[0]).toMatch(/^Removed/);
  });

  it('makes an article the default, of a channel before that of the server', async () => {
    await addTides();
    const inChannel = { ...anna, channel: 'c1' };
    await send(call('library default', { article: await idOfTides(), channel: true }), inChannel);
    const titles = async (origin: Origin) => {
      const answer = await send(call('article'), origin);
      return factsOf(answer)[0];
    };
    expect(await titles(inChannel)).toBe('Title: The tide clock stops');
    expect(await titles({ ...anna, channel: 'c2' })).not.toMatch(/^Title: /);
    const settingsIn = async (channel: string) =>
      factsOf(await send(call('library settings'), { ...anna, channel }));
    expect(await settingsIn('c1')).toContain('Default article in this channel: The tide clock stops');
    expect((await settingsIn('c2')).join()).not.toContain('in this channel');
    await send(call('library default', { channel: true }), inChannel);
    expect(await titles(inChannel)).not.toMatch(/^Title: /);
  });

  it('shows answers to the asker alone where that is set', async () => {
    await addTides();
    expect((await ask('When did the tide clock stop?')).audience).toBe('everyone');
    await send(call('library settings', { private: true }));
    expect((await ask('When did the tide clock stop?')).audience).toBe('asker');
    const shared = await send(call('ask', { question: 'When did the tide clock stop?', private: false }));
    expect(shared.audience).toBe('everyone');
  });

  it('erases everything once the word is typed', async () => {
    await addTides();
    expect((await send(call('library erase'))).form?.fields).toHaveLength(1);
    await send(call('library erase', { confirm: 'yes' }));
    expect(await storage.articles.list(anna.room)).toHaveLength(1);
    await send(call('library erase', { confirm: 'ERASE' }));
    expect(await storage.articles.list(anna.room)).toEqual([]);
  });
});

describe('/library export and import', () => {
  const archiveOf = (answer: AddressedReply): SentFile => {
    const [file] = blocksOf(answer, 'file');
    const bytes = Buffer.from(file?.base64 ?? '', 'base64');
    return { name: file?.name ?? '', read: async () => ({ kind: 'bytes', bytes }) };
  };
  const importTo = (origin: Origin, file: SentFile) => send(call('library import', {}, { file }), origin);

  it('carry articles with their details and corrections to another server, once each', async () => {
    await addTides();
    const article = await idOfTides();
    const words = 'It has never stopped before';
    await send(call('library correct', { article, words, is: 'Mara Lind' }));
    const file = archiveOf(await send(call('library export')));
    expect(notesOf(await importTo(elsewhere, file))).toEqual(['Imported: 1 added, 0 replaced.']);
    expect(notesOf(await importTo(elsewhere, file))).toEqual(['Imported: 0 added, 1 replaced.']);
    expect(await storage.articles.list(elsewhere.room)).toHaveLength(1);
    expect(await storage.articles.corrections(elsewhere.room)).toHaveLength(1);
    const quoted = await send(call('quote', { article, speaker: 'Mara Lind' }), elsewhere);
    expect(passagesOf(quoted)[0]).toContain(words);
  });

  it('split what is larger than a file may be', async () => {
    const small = { ...anna, maxFileBytes: 12_000 };
    for (let i = 0; i < 3; i += 1) await addTides(anna, `${tides}\n\n${`word${i} `.repeat(900)}`);
    const first = await send(call('library export'), small);
    const second = await send(callOf(first, 'Next file'), small);
    expect(labelsOf(second)).toEqual(['Next file']);
    for (const page of [1, 2, 3])
      await importTo(elsewhere, archiveOf(await send(call('library export', { page }), small)));
    expect(await storage.articles.list(elsewhere.room)).toHaveLength(3);
  });

  it.each([
    ['no archive', (bytes: Uint8Array) => bytes.subarray(0, 5), /not a whole file/],
    ['half an archive', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2), /not a whole file/],
    [
      'one of a newer version',
      () => gzipSync(JSON.stringify({ format: 'pullquote-library', version: 99, articles: [] })),
      /newer version/,
    ],
  ])('refuse %s with one sentence, and change nothing', async (_, broken, expected) => {
    await addTides();
    const sent = await archiveOf(await send(call('library export'))).read(0);
    const bytes = broken(sent.kind === 'bytes' ? sent.bytes : new Uint8Array());
    const answer = await importTo(elsewhere, {
      name: 'a.json.gz',
      read: async () => ({ kind: 'bytes', bytes }),
    });
    expect(notesOf(answer)).toEqual([expect.stringMatching(expected)]);
    expect(await storage.articles.list(elsewhere.room)).toEqual([]);
  });
});

describe('/library correct', () => {
  const speakers = async () => {
    const article = await idOfTides();
    return blocksOf(await send(call('quote', { article })), 'passage').flatMap((block) =>
      block.speakers.map(({ name }) => name),
    );
  };

  it('corrects who said a quotation, shows it at once, survives a replacement, and can be undone', async () => {
    await addTides();
    const article = await idOfTides();
    expect(await speakers()).not.toContain('Mara Lind');
    const words = 'It has never stopped before';
    const corrected = await send(call('library correct', { article, words, is: 'Mara Lind' }));
    expect(notesOf(corrected)[0]).toMatch(/^Corrected/);
    expect(await speakers()).toContain('Mara Lind');
    const file = fileOf('tides.txt', tides.replace('on Monday', 'on Friday'));
    await send(callOf(await send(call('library replace', { article }, { file })), 'Replace'));
    expect(await speakers()).toContain('Mara Lind');
    await send(callOf(corrected, 'Undo a correction'));
    expect(await speakers()).not.toContain('Mara Lind');
  });

  it('leaves the speaker open where nobody is known', async () => {
    await addTides();
    const article = await idOfTides();
    for (const words of ['It has never stopped before', 'We will mend it in May'])
      await send(call('library correct', { article, words, is: 'nobody' }));
    expect(await speakers()).not.toContain('Ana Sol');
  });

  it.each([
    [{ name: 'Nobody Here', is: 'Ana' }, /does not appear/],
    [{ words: 'never said', is: 'Ana' }, /No quotation/],
    [{ is: 'Ana' }, /Give name and is/],
  ])('refuses %o', async (options, expected) => {
    await addTides();
    const answer = await send(call('library correct', { article: await idOfTides(), ...options }));
    expect(notesOf(answer)[0]).toMatch(expected);
  });
});

describe('/privacy', () => {
  it('says what is stored, and erases one’s own articles everywhere', async () => {
    await addTides();
    await addTides(elsewhere);
    await addTides(boris, `${tides}\n\nBoris was here.`);
    const told = await send(call('privacy'));
    expect(notesOf(told).length).toBeGreaterThan(3);
    const sure = await send(callOf(told, 'Erase my articles'));
    expect(notesOf(await send(callOf(sure, 'Erase my articles')))[0]).toBe('2 articles were erased.');
    expect(await storage.articles.list(anna.room)).toHaveLength(1);
    expect(await storage.articles.list(elsewhere.room)).toEqual([]);
  });
});

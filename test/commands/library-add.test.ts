/** /library add in the rooms of servers and users: the preview, its details, and the limits. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../storage/articles.ts';
import { callOf, factsOf, labelsOf, notesOf } from './bot.ts';
import {
  addTides,
  anna,
  ask,
  boris,
  call,
  elsewhere,
  fileOf,
  openRooms,
  passagesOf,
  send,
  storage,
  tides,
} from './rooms.ts';

openRooms();

describe('/library add', () => {
  it('says in the preview which encoding it took for a file that names none', async () => {
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

  it('gives the language of the article in the preview, and none that it does not recognise', async () => {
    const turkish =
      'Köprü onarıldı\n\nKöy halkı köprüyü onardı. Para için çok çalıştılar ve bu yıl açtılar. Ne kadar güzel oldu.';
    const language = async (text: string) =>
      factsOf(await send(call('library add', { text }))).filter((fact) => fact.startsWith('Language'));
    expect(await language(tides)).toEqual(['Language: English']);
    expect(await language(turkish)).toEqual(['Language: Turkish']);
    expect(await language('Detva\n\nZvolen, Kremnica, Detva, Brezno, Krupina.')).toEqual([]);
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

  it.each([
    ['the address of its front matter', 'https://example.org/tide-clock', ['Add', 'Replace']],
    [
      'the address of its front matter in another form',
      'https://EXAMPLE.org/tide-clock#comments',
      ['Add', 'Replace'],
    ],
    ['another address', 'https://example.org/other', ['Add', 'Add']],
  ])('compares an article with %s', async (_, url, labels) => {
    const withAddress = (address: string, text: string) => `---\nurl: ${address}\n---\n${text}`;
    const first = withAddress('https://example.org/tide-clock', tides);
    const second = withAddress(url, tides.replace('on Monday', 'on Friday'));
    for (const [i, content] of [first, second].entries()) {
      const preview = await send(call('library add', {}, { file: fileOf(`${i}.md`, content) }));
      expect(labelsOf(preview)[0]).toBe(labels[i]);
      await send(callOf(preview, labels[i] ?? ''));
    }
    expect(await storage.articles.list(anna.room)).toHaveLength(labels[1] === 'Add' ? 2 : 1);
  });

  it('knows the address of a link again in front matter, and in changed details', async () => {
    await send(callOf(await send(call('library add', { link: 'https://example.org/tides' })), 'Add'));
    const content = `---\nurl: https://example.org/tides\n---\n${tides.replace('Monday', 'Friday')}`;
    const preview = await send(call('library add', {}, { file: fileOf('tides.md', content) }));
    expect(labelsOf(preview)[0]).toBe('Replace');
    const other = await send(call('library add', { text: 'Another text\n\nIt has no address yet.' }));
    const { form } = await send(callOf(other, 'Change details'));
    const options = { ...form?.call.options, title: 'Another text', address: 'https://example.org/tides' };
    const changed = await send(call('library add', options));
    expect(notesOf(changed)).toEqual(['“The tide clock stops” is already here.']);
    expect(labelsOf(changed)[0]).toBe('Replace');
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
    const about = JSON.stringify({ speakers: [], details: {} });
    for (let i = 0; i < 20; i += 1)
      await storage.articles.put(user.room, { ...articleOf(`a${i}`, []), about }, limits);
    const preview = await send(call('library add', { text: tides }), user);
    expect(notesOf(await send(callOf(preview, 'Add'), user))[0]).toMatch(
      /20 of 20 articles.*\/library remove/,
    );
  });
});

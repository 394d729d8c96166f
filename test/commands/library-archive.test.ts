/** /library export and /library import, from one server to another. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/bot/conversation.ts';
import type { AddressedReply } from '../../src/bot/running/addressed-reply.ts';
import type { SentFile } from '../../src/reply/call.ts';
import { blocksOf, callOf, labelsOf, notesOf } from './bot.ts';
import {
  addTides,
  anna,
  call,
  elsewhere,
  fileOf,
  idOfTides,
  openRooms,
  passagesOf,
  send,
  storage,
  tides,
} from './rooms.ts';

openRooms();

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

  it('counts an article that is in the file twice once', async () => {
    const source = Buffer.from(tides).toString('base64');
    const article = { id: 'tides', file: 'tides.txt', addedAt: 1, details: {}, changes: [], source };
    const archive = { format: 'pullquote-library', version: 1, articles: [article, article] };
    const file = fileOf('library.json.gz', gzipSync(JSON.stringify(archive)));
    expect(notesOf(await importTo(elsewhere, file))).toEqual(['Imported: 1 added, 0 replaced.']);
    expect(notesOf(await importTo(elsewhere, file))).toEqual(['Imported: 0 added, 1 replaced.']);
  });

  it('says how many articles a file has if the library has no room for them', async () => {
    const archived = (id: number) => ({
      id: `a${id}`,
      file: `a${id}.txt`,
      addedAt: 1,
      details: {},
      changes: [],
      source: Buffer.from(`${tides}\n\nNumber ${id}.`).toString('base64'),
    });
    const articles = Array.from({ length: 21 }, (_, id) => archived(id));
    const archive = { format: 'pullquote-library', version: 1, articles };
    const file = fileOf('library.json.gz', gzipSync(JSON.stringify(archive)));
    expect(notesOf(await importTo({ asker: 'u', room: 'user-u' }, file))).toEqual([
      'This file has 21 articles, and there is room for 20 articles here: the limit is 20 articles. Nothing was imported. Remove articles with /library remove, or import a smaller file.',
    ]);
  });

  it('show in the example how a file is named', async () => {
    expect(notesOf(await send(call('library import')))[0]).toContain('/library import file:library');
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

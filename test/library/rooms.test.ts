/** The rooms: what each of them sees, opens and finds, over a store in memory. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needOf } from '../../src/bot/scope.ts';
import { createLibrary } from '../../src/library/library.ts';
import { nothing } from '../../src/library/need.ts';
import type { Rooms } from '../../src/library/rooms.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { addText, roomsOver } from './adding.ts';

async function open(storage?: Storage): Promise<{ readonly rooms: Rooms; readonly storage: Storage }> {
  const store = storage ?? (await openStorage({ file: ':memory:', warn: () => undefined }));
  return { rooms: roomsOver(store), storage: store };
}

const words = ['harbour', 'lantern', 'orchard', 'glacier', 'violin', 'saffron', 'quarry', 'heron'];
const textAbout = (word: string) =>
  `The ${word} report\n\nThe ${word} was opened by the council in spring.\n\n“We love the ${word},” Ana Sol said. “It is ours.”`;

const ask = (question: string) => ({ question, articles: undefined, speaker: undefined });
const about = (text: string) => ({ ...nothing, texts: [text] });

describe('a room', () => {
  it('answers from an article as soon as it has been added, and no more once it is removed', async () => {
    const { rooms, storage } = await open();
    await addText(storage, { room: 'r', id: 'a' }, textAbout('harbour'));
    const library = await rooms.open('r', about('harbour'));
    const [hit] = library.search(ask('Who opened the harbour?')).hits;
    expect(hit?.article.id).toBe('a');
    await storage.articles.remove({ room: 'r', id: 'a' }, 1);
    expect((await rooms.open('r', about('harbour'))).entries).toEqual([]);
  });

  it('answers from the newest version, whichever process wrote it', async () => {
    const { rooms, storage } = await open();
    const other = await open(storage);
    await addText(storage, { room: 'r', id: 'a' }, textAbout('harbour'));
    for (const each of [rooms, other.rooms])
      expect((await each.open('r', about('x'))).articles[0]?.text).toContain('harbour');
    await addText(storage, { room: 'r', id: 'a' }, textAbout('lantern'));
    for (const each of [rooms, other.rooms])
      expect((await each.open('r', about('x'))).articles[0]?.text).toContain('lantern');
  });

  it('does not read a revision that its caller has read, and lists what is new at another one', async () => {
    const { storage } = await open();
    await addText(storage, { room: 'r', id: 'a' }, textAbout('harbour'));
    const first = await storage.articles.revision('r');
    let reads = 0;
    const revision = (room: string) => {
      reads += 1;
      return storage.articles.revision(room);
    };
    const rooms = roomsOver({ ...storage, articles: { ...storage.articles, revision } });
    const idsAt = async (known: number) => (await rooms.catalogue('r', known)).entries.map(({ id }) => id);
    expect(await idsAt(first)).toEqual(['a']);
    await addText(storage, { room: 'r', id: 'b' }, textAbout('lantern'));
    expect(await idsAt(await storage.articles.revision('r'))).toEqual(['a', 'b']);
    expect(reads).toBe(0);
    expect((await rooms.catalogue('r')).revision).toBe(await storage.articles.revision('r'));
    expect(reads).toBe(1);
  });

  it('opens of many articles those that share words with the question, and lists all', async () => {
    const { rooms, storage } = await open();
    for (let i = 0; i < 40; i += 1)
      await addText(storage, { room: 'r', id: `a-${i}` }, textAbout(`${words[i % 8]} number${i}`));
    const library = await rooms.open('r', about('What is number17?'));
    expect(library.articles.map(({ id }) => id)).toContain('a-17');
    expect(library.articles.length).toBeLessThan(20);
    expect(library.entries).toHaveLength(40);
    expect(library.search(ask('Who opened number17?')).hits[0]?.article.id).toBe('a-17');
    const named = await rooms.open('r', { ...nothing, article: 'a-3' });
    expect(named.articles.map(({ id }) => id)).toEqual(['a-3']);
  });

  it('opens no article that is far behind the best one, and knows the words of all', async () => {
    const { rooms, storage } = await open();
    for (let i = 0; i < 20; i += 1)
      await addText(storage, { room: 'r', id: `a-${i}` }, textAbout(`${words[i % 8]} number${i}`));
    const painted =
      'The ferry\n\nCaptain Pellow painted the copper ferry for the regatta of 1931.\n\nIt won.';
    await addText(storage, { room: 'r', id: 'ferry' }, painted);
    const landed = `Flights\n\nA zeppelin ${'went slowly over all the roofs and the wide green fields, '.repeat(4)}and landed.`;
    await addText(storage, { room: 'r', id: 'flights' }, landed);
    const question = 'Did Captain Pellow paint the copper ferry or the zeppelin for the regatta of 1931?';
    const library = await rooms.open('r', about(question));
    expect(library.articles.map(({ id }) => id)).toEqual(['ferry']);
    const answer = library.search(ask(question));
    expect(answer.hits[0]?.article.id).toBe('ferry');
    expect(answer.missing).not.toContain('zeppelin');
    const unheard = question.replace('zeppelin', 'submarine');
    expect((await rooms.open('r', about(unheard))).search(ask(unheard)).missing).toContain('submarine');
  });

  it('checks words of a large room as a check of all its articles does', async () => {
    const { rooms, storage } = await open();
    for (let i = 0; i < 24; i += 1)
      await addText(storage, { room: 'r', id: `a-${i}` }, textAbout(`${words[i % 8]} of number${i}`));
    const listed = (await rooms.catalogue('r')).records;
    const all = await Promise.all(listed.map(({ id }) => rooms.article('r', id)));
    const everything = createLibrary(all.filter((each) => each !== undefined));
    const claims = everything.articles.flatMap(({ text, passages }) =>
      passages.flatMap(({ sentences }) =>
        sentences.flatMap(({ start, end }) => {
          const sentence = text.slice(start, end).trim();
          return [sentence, sentence.replace('spring', 'winter'), sentence.split(' ').slice(0, 3).join(' ')];
        }),
      ),
    );
    for (const text of claims) {
      const query = { text, speaker: undefined, article: undefined };
      const opened = await rooms.open('r', needOf('verify', { text }));
      const kinds = [opened, everything].map((library) =>
        library.verify(query).checked.map(({ verdict }) => verdict.kind),
      );
      expect(kinds[0], text).toEqual(kinds[1]);
    }
  });

  it('reads an article again whose structure is of another reader', async () => {
    const { rooms, storage } = await open();
    await addText(storage, { room: 'r', id: 'a' }, textAbout('harbour'));
    const reading = { engine: 'old', structure: new Uint8Array([1, 2, 3]) };
    const read = { reading, passages: [], vectors: new Uint8Array() };
    await storage.articles.putReading({ room: 'r', id: 'a' }, 1, read);
    expect((await rooms.open('r', about('harbour'))).articles[0]?.speakers[0]?.name).toBe('Ana Sol');
    expect((await storage.articles.reading({ room: 'r', id: 'a' }, 1))?.engine).not.toBe('old');
  });

  it('never sees what another one holds, whatever is asked of whatever was changed', async () => {
    const { rooms, storage } = await open();
    const roomIds = ['server-1', 'server-2', 'server-3', 'user-1', 'user-2'];
    const room = fc.constantFrom(...roomIds);
    const word = fc.constantFrom(...words);
    const held = new Map(roomIds.map((each) => [each, new Set<string>()]));
    const step = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), room, word }),
      fc.record({ kind: fc.constant('remove' as const), room, word }),
      fc.record({ kind: fc.constant('ask' as const), room, word }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        for (const { kind, room: where, word: what } of steps) {
          const own = held.get(where);
          // The id of another room's article may be known; it opens nothing here.
          const id = `${what}-of-${where}`;
          if (kind === 'add') {
            await addText(storage, { room: where, id }, textAbout(what));
            own?.add(id);
          } else if (kind === 'remove') {
            expect(await storage.articles.remove({ room: where, id }, 1)).toBe(own?.delete(id));
          } else {
            for (const need of [about(what), { ...nothing, article: `${what}-of-server-1` }, nothing]) {
              const library = await rooms.open(where, need);
              const seen = [...library.articles, ...library.entries].map((each) => each.id);
              expect(seen.filter((each) => !own?.has(each))).toEqual([]);
            }
            const foreign = roomIds.filter((each) => each !== where).map((each) => `${what}-of-${each}`);
            for (const each of foreign) expect(await rooms.article(where, each)).toBeUndefined();
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

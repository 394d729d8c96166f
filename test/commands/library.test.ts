/** /library in the rooms of servers: what changes an article, lists them, and sets a room up. */
import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/bot/conversation.ts';
import { loadLibrary } from '../../src/library/library.ts';
import { callOf, corpus, factsOf, notesOf } from './bot.ts';
import {
  addTides,
  anna,
  ask,
  call,
  complete,
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
    // A second press finds the article back already.
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

  it('leads from the default article to the others', async () => {
    await addTides();
    await send(call('library default', { article: await idOfTides() }));
    const [choice = ''] = await complete(call('quote', { speaker: 'Wagn' }), 'speaker');
    expect(choice).toContain('Rob Wagner');
    const chosen = await send(call('quote', { speaker: 'Rob Wagner (us-states-china)' }));
    expect(passagesOf(chosen).length).toBeGreaterThan(0);
    const closest = await ask('How many jobs depend on the clock?');
    expect(closest.outcome).not.toBe('answered');
    expect(passagesOf(closest).length).toBeGreaterThan(0);
    expect(passagesOf(await send(callOf(closest, 'All articles'))).join()).toContain('one million US jobs');
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

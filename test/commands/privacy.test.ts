/** /privacy: what is stored, and the end of it. */
import { describe, expect, it } from 'vitest';
import { callOf, notesOf } from './bot.ts';
import { addTides, anna, boris, call, elsewhere, openRooms, send, storage, tides } from './rooms.ts';

openRooms();

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

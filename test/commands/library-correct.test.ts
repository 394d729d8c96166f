/** /library correct: who said a quotation. */
import { describe, expect, it } from 'vitest';
import { blocksOf, callOf, notesOf } from './bot.ts';
import { addTides, call, fileOf, idOfTides, openRooms, send, tides } from './rooms.ts';

openRooms();

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

  it('leaves the speaker open if no speaker is known', async () => {
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

/** /library correct: who said a quotation. */
import { describe, expect, it } from 'vitest';
import { blocksOf, callOf, factsOf, notesOf } from './bot.ts';
import {
  addTides,
  anna,
  call,
  fileOf,
  idOfTides,
  openRooms,
  passagesOf,
  rooms,
  send,
  tides,
} from './rooms.ts';

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

  const mill = `The mill closes

By Mara Lind

“We have run out of grain,” said Peter Klein, who owns the mill of Port Ennis. “It hurts.”

Klein said the mill had lost money for six years. Mr. Klein told workers that they would be paid.

“We fear for our jobs,” said Maria Sand, a baker.`;

  /** The speakers of the first article, each with the number of quotations, and the passages of /quote. */
  async function millSpeakers() {
    const article = await idOfTides();
    const counted = factsOf(await send(call('speakers', { article })));
    return { counted, passages: passagesOf(await send(call('quote', { article }))).length };
  }

  it.each([
    ['a surname', { name: 'Klein', is: 'Nobody Known' }, 'Nobody Known'],
    ['a full name', { name: 'Peter Klein', is: 'Nobody Known' }, 'Nobody Known'],
    ['a name with a title', { name: 'Mr. Klein', is: 'Nobody Known' }, 'Nobody Known'],
    ['a person who speaks in the article too', { name: 'Klein', is: 'Maria Sand' }, 'Maria Sand'],
  ])('takes all quotations of a speaker along: %s', async (_, change, name) => {
    await addTides(anna, mill);
    const before = await millSpeakers();
    expect(before.counted.join('\n')).toContain('Peter Klein');
    await send(call('library correct', { article: await idOfTides(), ...change }));
    const after = await millSpeakers();
    expect(after.passages).toBe(before.passages);
    const article = await rooms.article(anna.room, await idOfTides());
    expect(article?.speakers.map((speaker) => speaker.name)).not.toContain('Peter Klein');
    const said = article?.quotations.filter(({ speaker }) => speaker?.name === name) ?? [];
    expect(said).toHaveLength(name === 'Maria Sand' ? 5 : 4);
  });

  it('moves a shared surname alone, to the speaker who bears it too', async () => {
    await addTides(anna, mill.replaceAll('Maria Sand', 'Maria Klein'));
    await send(call('library correct', { article: await idOfTides(), name: 'Mr. Klein', is: 'Maria Klein' }));
    const article = await rooms.article(anna.room, await idOfTides());
    expect(article?.speakers.map(({ name }) => name)).toEqual(['Peter Klein', 'Maria Klein']);
  });

  it('applies corrections in order, the last one of a name last', async () => {
    await addTides(anna, mill);
    const article = await idOfTides();
    for (const [name, is] of [
      ['Klein', 'Ada Moss'],
      ['Ada Moss', 'Eve Hill'],
      ['Klein', 'Ben Ek'],
    ])
      await send(call('library correct', { article, name: name ?? '', is: is ?? '' }));
    const read = await rooms.article(anna.room, article);
    expect(read?.speakers.map(({ name }) => name)).toEqual(['Ben Ek', 'Maria Sand']);
  });

  it('lists a correction without its words as no longer applying', async () => {
    await addTides();
    const article = await idOfTides();
    await send(call('library correct', { article, words: 'We will mend it in May', is: 'Mara Lind' }));
    await send(call('library correct', { article, name: 'Mrs. Sol', is: 'Ana Sol' }));
    const without = tides.replace(' “We will mend it in May.”', '').replace('Mrs. Sol', 'She');
    const replaced = await send(call('library replace', { article }, { file: fileOf('tides.txt', without) }));
    await send(callOf(replaced, 'Replace'));
    const listed = notesOf(await send(call('library correct', { article })));
    expect(listed).toHaveLength(2);
    for (const line of listed) expect(line).toMatch(/no longer applies/);
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

/** No server or user sees the articles of another one, whatever they call, type or forge, on every store. */
import { randomUUID } from 'node:crypto';
import type { APIInteraction } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { respond, type Services } from '../../../src/adapters/discord/respond.ts';
import { writeCall } from '../../../src/bot/call-codec.ts';
import { createBot } from '../../../src/bot/dispatch.ts';
import { en } from '../../../src/messages/en.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { addText, roomsOver } from '../../library/adding.ts';

const silent = () => undefined;

/** Three servers and two users, each with an article whose words nothing else has. */
function createPlaces() {
  const run = randomUUID().slice(0, 8);
  const servers = [1, 2, 3].map((n) => ({ room: `server-${run}${n}`, server: `${run}${n}`, user: 'guest' }));
  const users = [4, 5].map((n) => ({ room: `user-${run}${n}`, server: undefined, user: `${run}${n}` }));
  return [...servers, ...users].map((place, index) => {
    const secret = ['heronmark', 'quarrymark', 'saffronmark', 'violinmark', 'lanternmark'][index] ?? '';
    return { ...place, secret, speaker: `Ana ${secret}`, id: `report-${run}-${index}` };
  });
}

type Place = ReturnType<typeof createPlaces>[number];

const textOf = ({ secret, speaker }: Place) =>
  `The report of ${secret}\n\nThe harbour of ${secret} was opened by the council in spring.\n\n“We love the harbour of ${secret},” ${speaker} said. “Nobody shall close it.”`;

async function open(url: string | undefined) {
  const storage = await openStorage({ url, file: ':memory:', warn: silent });
  const rooms = roomsOver(storage);
  const faults: object[] = [];
  const log = {
    debug: silent,
    info: silent,
    warn: silent,
    error: (fields: object) => void faults.push(fields),
  };
  const bot = createBot({ commands, library: rooms.shelf, rooms, messages: en, log });
  const services: Services = { bot, storage, log };
  return { services, storage, faults };
}

function interaction({ server, user }: Place, changes: object): APIInteraction {
  const owners = server === undefined ? { 1: user } : { 0: server };
  const base = {
    id: '1',
    application_id: '2',
    token: 't',
    version: 1,
    locale: 'en-US',
    ...(server === undefined ? {} : { guild_id: server }),
    channel: { id: '5', type: server === undefined ? 1 : 0 },
    ...(server === undefined ? { user: { id: user } } : { member: { user: { id: user } } }),
    authorizing_integration_owners: owners,
    ...changes,
  };
  // The adapter reads what Discord sends, and checks what it needs.
  return base as unknown as APIInteraction;
}

const optionsOf = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => ({ name, type: 3, value }));

function slash(place: Place, name: string, values: Readonly<Record<string, string>>): APIInteraction {
  const [first = '', second] = name.split(' ');
  const own = optionsOf(values);
  const options = second === undefined ? own : [{ type: 1, name: second, options: own }];
  return interaction(place, { type: 2, data: { id: '3', type: 1, name: first, options } });
}

function typing(place: Place, name: string, values: Readonly<Record<string, string>>, focused: string) {
  const [first = '', second] = name.split(' ');
  const own = optionsOf(values).map((each) => ({ ...each, focused: each.name === focused }));
  const options = second === undefined ? own : [{ type: 1, name: second, options: own }];
  return interaction(place, { type: 4, data: { id: '3', type: 1, name: first, options } });
}

function press(place: Place, customId: string): APIInteraction {
  const message = { id: '9', flags: 64, components: [] };
  return interaction(place, { type: 3, message, data: { component_type: 2, custom_id: customId } });
}

/** All that a user in `place` may send to learn of `other`; `stolen` are custom_ids of other rooms. */
function probes(place: Place, other: Place, stolen: readonly string[]): readonly APIInteraction[] {
  const { id, secret, speaker } = other;
  const article = { article: id };
  const forged = [
    { command: 'article', options: { article: id, around: 1 } },
    { command: 'article', options: { article: id, text: true } },
    { command: 'library remove', options: { article: id, undo: true } },
    { command: 'library correct', options: { article: id } },
    { command: 'library export', options: { page: 1 } },
  ].map((call) => `1p:${writeCall(call)}`);
  return [
    slash(place, 'ask', { question: 'Who loves the harbour?' }),
    slash(place, 'ask', { question: 'Who loves the harbour?', ...article }),
    slash(place, 'quote', { speaker: 'Ana' }),
    slash(place, 'verify', { text: 'We love the harbour' }),
    slash(place, 'summary', article),
    slash(place, 'speakers', article),
    slash(place, 'article', article),
    slash(place, 'library list', {}),
    slash(place, 'library remove', article),
    slash(place, 'library correct', { ...article, words: 'Nobody shall close it', is: 'nobody' }),
    slash(place, 'library default', article),
    typing(place, 'ask', { article: 'report' }, 'article'),
    typing(place, 'quote', { speaker: 'Ana', ...article }, 'speaker'),
    typing(place, 'summary', { about: secret.slice(0, 3), ...article }, 'about'),
    typing(place, 'library remove', { article: '' }, 'article'),
    typing(place, 'library correct', { words: '', ...article }, 'words'),
    ...[...forged, ...stolen].map((customId) => press(place, customId)),
    slash(place, 'quote', { speaker }),
  ];
}

const url = process.env.TEST_DATABASE_URL;
const stores: readonly (string | undefined)[] = url === undefined ? [undefined] : [undefined, url];
describe.each(stores.map((where) => ({ where, name: where === undefined ? 'in memory' : 'in PostgreSQL' })))(
  'with a store $name',
  ({ where }) => {
    it('no reply in a room has words of another room', async () => {
      const { services, storage, faults } = await open(where);
      const places = createPlaces();
      const stolen: { readonly room: string; readonly customId: string }[] = [];
      for (const place of places) {
        await addText(storage, { ...place, addedBy: place.user }, textOf(place));
        // A message too long for a button, so that its call is kept in the room.
        const text = `“We love the harbour of ${place.secret}” ${'and so on and on '.repeat(10)}`;
        const response = await respond(slash(place, 'verify', { text }), services);
        const found = JSON.stringify(response?.body).match(/"custom_id":"[^"]+"/g) ?? [];
        for (const each of found) stolen.push({ room: place.room, customId: each.slice(13, -1) });
      }
      expect(stolen.some(({ customId }) => customId.includes('@'))).toBe(true);

      const pair = fc.tuple(fc.nat(places.length - 1), fc.nat(places.length - 1)).filter(([a, b]) => a !== b);
      await fc.assert(
        fc.asyncProperty(pair, fc.nat(1000), async ([a, b], choice) => {
          const [place, other] = [places[a], places[b]];
          if (place === undefined || other === undefined) throw new Error('no place');
          const foreign = stolen.filter(({ room }) => room !== place.room).map(({ customId }) => customId);
          const all = probes(place, other, foreign);
          const response = await respond(all[choice % all.length] ?? all[0] ?? press(place, ''), services);
          const told = JSON.stringify(response ?? {}).toLowerCase();
          for (const each of places) {
            // What was typed may be repeated: the speaker of the other room was asked for by name.
            const isTyped = each === other && choice % all.length === all.length - 1;
            if (each !== place && !isTyped) expect(told).not.toContain(each.secret);
          }
        }),
        { numRuns: 150 },
      );
      expect(faults).toEqual([]);
      for (const place of places) expect(await storage.articles.list(place.room)).toHaveLength(1);
      await storage.close();
    }, 60_000);

    it('a room still sees its own', async () => {
      const { services, storage } = await open(where);
      const [place] = createPlaces();
      if (place === undefined) throw new Error('no place');
      await addText(storage, { ...place, addedBy: place.user }, textOf(place));
      const response = await respond(slash(place, 'ask', { question: 'Who opened the harbour?' }), services);
      expect(JSON.stringify(response?.body)).toContain(place.secret);
      await storage.close();
    });
  },
);

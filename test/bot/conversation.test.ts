/** What askers spoke of, and for how long it is remembered. */
import { expect, it } from 'vitest';
import {
  createConversationMemory,
  createConversations,
  type OpenConversation,
  type Origin,
  type SpokenOf,
} from '../../src/bot/conversation.ts';

const here: Origin = { asker: 'ana', room: 'quay' };

function open(nowMs: () => number = () => 0) {
  const memory = createConversationMemory();
  return reach(createConversations(async () => memory, nowMs));
}

function reach(conversation: OpenConversation) {
  return {
    recall: async (origin: Origin): Promise<SpokenOf> => {
      const { names, last } = await conversation(origin);
      return { names, last };
    },
    remember: async (origin: Origin, said: SpokenOf) => (await conversation(origin)).remember(said),
  };
}

const silence: SpokenOf = { names: [], last: undefined };

const named = (...names: readonly string[]): SpokenOf => ({ names, last: undefined });
const asked = (question: string): SpokenOf => ({
  names: [],
  last: { question, article: undefined, page: 1 },
});

it('remembers the speakers that each asker mentioned in each room, the last first', async () => {
  const { recall, remember } = open();
  for (const name of ['Ingrid Solberg', 'Tomas Brandt', 'Rune Dahl', 'Tomas Brandt'])
    await remember(here, named(name));
  expect((await recall(here)).names).toEqual(['Tomas Brandt', 'Rune Dahl', 'Ingrid Solberg']);
  expect(await recall({ ...here, asker: 'ben' })).toEqual(silence);
  expect(await recall({ ...here, room: 'pier' })).toEqual(silence);
});

it('forgets each name and question after 10 minutes', async () => {
  let nowMs = 0;
  const { recall, remember } = open(() => nowMs);
  await remember(here, named('Ingrid Solberg'));
  nowMs = 300_000;
  await remember(here, asked('Who built it?'));
  nowMs = 600_000;
  expect((await recall(here)).names).toEqual(['Ingrid Solberg']);
  nowMs = 600_001;
  expect(await recall(here)).toEqual(asked('Who built it?'));
  nowMs = 900_001;
  expect(await recall(here)).toEqual(silence);
});

it('keeps 1,000 in memory and forgets the oldest for the newest', async () => {
  const { recall, remember } = open();
  for (let asker = 0; asker < 1001; asker++)
    await remember({ asker: `${asker}`, room: 'quay' }, named('Solberg'));
  expect(await recall({ asker: '0', room: 'quay' })).toEqual(silence);
  expect(await recall({ asker: '1', room: 'quay' })).toEqual(named('Solberg'));
});

it('keeps the last four names', async () => {
  const { recall, remember } = open();
  for (const name of ['a', 'b', 'c', 'd', 'e']) await remember(here, named(name));
  expect((await recall(here)).names).toEqual(['e', 'd', 'c', 'b']);
});

it('lets a call that is delivered again find what it found the first time', async () => {
  const { recall, remember } = open();
  await remember({ ...here, interaction: '1' }, asked('Who built it?'));
  const why = { ...here, interaction: '2' };
  for (const _ of ['first', 'second']) {
    expect(await recall(why)).toEqual(asked('Who built it?'));
    await remember(why, asked('why: Who built it?'));
  }
  expect(await recall({ ...here, interaction: '3' })).toEqual(asked('why: Who built it?'));
});

it('recalls nothing where the store does not answer', async () => {
  const fails = async () => {
    throw new Error('away');
  };
  const { recall, remember } = reach(createConversations(async () => ({ get: fails, keep: fails })));
  await remember(here, named('Solberg'));
  expect(await recall(here)).toEqual(silence);
});

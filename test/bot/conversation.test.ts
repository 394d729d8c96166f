import { expect, it } from 'vitest';
import { createMemories } from '../../src/bot/conversation.ts';

const here = { asker: 'ana', room: 'quay' };

it('remembers of each asker in each room of whom they spoke, the last first', () => {
  const memoryOf = createMemories(() => 0);
  memoryOf(here).remember('Ingrid Solberg');
  memoryOf(here).remember('Tomas Brandt');
  memoryOf(here).remember('Rune Dahl');
  memoryOf(here).remember('Tomas Brandt');
  expect(memoryOf(here).recall()).toEqual(['Tomas Brandt', 'Rune Dahl', 'Ingrid Solberg']);
  expect(memoryOf({ ...here, asker: 'ben' }).recall()).toEqual([]);
  expect(memoryOf({ ...here, room: 'pier' }).recall()).toEqual([]);
});

it('forgets after 10 minutes', () => {
  let nowMs = 0;
  const memoryOf = createMemories(() => nowMs);
  memoryOf(here).remember('Ingrid Solberg');
  nowMs = 600_000;
  expect(memoryOf(here).recall()).toEqual(['Ingrid Solberg']);
  nowMs = 600_001;
  expect(memoryOf(here).recall()).toEqual([]);
});

it('keeps 1,000 and forgets the oldest for the newest', () => {
  const memoryOf = createMemories(() => 0);
  for (let asker = 0; asker < 1001; asker++)
    memoryOf({ asker: `${asker}`, room: 'quay' }).remember('Solberg');
  expect(memoryOf({ asker: '0', room: 'quay' }).recall()).toEqual([]);
  expect(memoryOf({ asker: '1', room: 'quay' }).recall()).toEqual(['Solberg']);
});

it('keeps the last four names', () => {
  const memoryOf = createMemories(() => 0);
  for (const name of ['a', 'b', 'c', 'd', 'e']) memoryOf(here).remember(name);
  expect(memoryOf(here).recall()).toEqual(['e', 'd', 'c', 'b']);
});

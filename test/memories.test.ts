import { expect, it } from 'vitest';
import { createMemories } from '../src/memories.ts';

const here = { asker: 'ana', room: 'quay' };

it('remembers of each asker in each room whom they spoke of last', () => {
  const memoryOf = createMemories(() => 0);
  memoryOf(here).remember('Ingrid Solberg');
  memoryOf(here).remember('Tomas Brandt');
  expect(memoryOf(here).recall()).toBe('Tomas Brandt');
  expect(memoryOf({ ...here, asker: 'ben' }).recall()).toBeUndefined();
  expect(memoryOf({ ...here, room: 'pier' }).recall()).toBeUndefined();
});

it('forgets after 10 minutes', () => {
  let nowMs = 0;
  const memoryOf = createMemories(() => nowMs);
  memoryOf(here).remember('Ingrid Solberg');
  nowMs = 600_000;
  expect(memoryOf(here).recall()).toBe('Ingrid Solberg');
  nowMs = 600_001;
  expect(memoryOf(here).recall()).toBeUndefined();
});

it('keeps 1,000 and forgets the oldest for the newest', () => {
  const memoryOf = createMemories(() => 0);
  for (let asker = 0; asker < 1001; asker++)
    memoryOf({ asker: `${asker}`, room: 'quay' }).remember('Solberg');
  expect(memoryOf({ asker: '0', room: 'quay' }).recall()).toBeUndefined();
  expect(memoryOf({ asker: '1', room: 'quay' }).recall()).toBe('Solberg');
});

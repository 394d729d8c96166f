/** The start of a worker that fails at first. */
import { expect, it } from 'vitest';
import { startAtLast } from '../../src/program/workers.ts';

it('starts a worker again after longer and longer pauses, of at most a minute, until it starts', async () => {
  const warned: number[] = [];
  const waited: number[] = [];
  let tries = 0;
  const start = async () => {
    tries += 1;
    if (tries <= 8) throw new Error('no memory');
  };
  await startAtLast(
    { start },
    ({ againInMs }) => warned.push(againInMs),
    async (ms) => void waited.push(ms),
  );
  expect(waited).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  expect(warned).toEqual(waited);
  expect(tries).toBe(9);
});

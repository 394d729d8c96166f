/** A line of jobs: first come, first served, and what would come too late is refused in time. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BusyError, createLine } from '../../../src/bot/running/line.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const limits = { maxWaiting: 100, maxWaitMs: 1000, maxAgeMs: 3000, concurrency: 1 };

/** A job that takes `ms`, and notes that it was done. */
function job(name: string, ms: number, done: string[]): () => Promise<string> {
  return () =>
    new Promise((resolve) => {
      setTimeout(() => {
        done.push(name);
        resolve(name);
      }, ms);
    });
}

const outcomeOf = (promise: Promise<string>) =>
  promise.catch((error: unknown) => (error instanceof BusyError ? 'busy' : 'failed'));

it('does the jobs in the order in which they came', async () => {
  const add = createLine(limits, Date.now);
  const done: string[] = [];
  const all = ['a', 'b', 'c'].map((name) => outcomeOf(add(job(name, 100, done))));
  await vi.advanceTimersByTimeAsync(300);
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c']);
  expect(done).toEqual(['a', 'b', 'c']);
});

it('refuses what waits too long, in time, and does not do it later', async () => {
  const add = createLine(limits, Date.now);
  const done: string[] = [];
  const slow = outcomeOf(add(job('slow', 5000, done)));
  const behind = outcomeOf(add(job('behind', 1, done)));
  await vi.advanceTimersByTimeAsync(1000);
  expect(await behind).toBe('busy');
  expect(await Promise.race([slow, Promise.resolve('goes on')])).toBe('goes on');
  await vi.advanceTimersByTimeAsync(2000);
  expect(await slow).toBe('busy');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toEqual(['slow']);
});

it('refuses early, but not at once, what would wait too long behind the others', async () => {
  const add = createLine(limits, Date.now);
  const done: string[] = [];
  for (let round = 0; round < 10; round++) {
    const early = Array.from({ length: 10 }, (_, i) => outcomeOf(add(job(`early ${i}`, 90, done))));
    await vi.advanceTimersByTimeAsync(900);
    expect(await Promise.all(early)).not.toContain('busy');
  }
  const late = Array.from({ length: 60 }, (_, i) => outcomeOf(add(job(`late ${i}`, 90, done))));
  await vi.advanceTimersByTimeAsync(400);
  const early = await Promise.all(late.map((each) => Promise.race([each, Promise.resolve('waits')])));
  expect(early).not.toContain('busy');
  await vi.advanceTimersByTimeAsync(250);
  const settled = await Promise.all(late.map((each) => Promise.race([each, Promise.resolve('waits')])));
  expect(settled.filter((each) => each === 'busy').length).toBeGreaterThan(20);
  expect(settled.slice(0, 5)).not.toContain('busy');
});

it('refuses what comes when too many wait', async () => {
  const add = createLine({ ...limits, maxWaiting: 2 }, Date.now);
  const all = ['a', 'b', 'c', 'd'].map((name) => outcomeOf(add(job(name, 10, []))));
  await vi.advanceTimersByTimeAsync(100);
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'busy']);
});

it('goes on after a job that fails', async () => {
  const add = createLine(limits, Date.now);
  const failing = outcomeOf(add(() => Promise.reject(new Error('as it should'))));
  const next = outcomeOf(add(job('next', 1, [])));
  await vi.advanceTimersByTimeAsync(10);
  expect(await Promise.all([failing, next])).toEqual(['failed', 'next']);
});

it.each([
  { name: '4 ms a job', afterMs: () => 4, what: 'answers all', refused: 0 },
  {
    name: '10 ms a job, then 4',
    afterMs: (ended: number) => (ended < 40 ? 10 : 4),
    what: 'answers all',
    refused: 0,
  },
  { name: '40 ms a job', afterMs: () => 40, what: 'refuses those at the end', refused: 200 },
])('judges a rush by the rate after its arrivals: with $name it $what', async ({ afterMs, refused }) => {
  // The thread has one clock: each arrival and each job takes time on it.
  let now = 0;
  const ends: (() => void)[] = [];
  const add = createLine({ ...limits, maxWaiting: 1000, maxWaitMs: 2000, concurrency: 8 }, () => now);
  const outcomes: Promise<string>[] = [];
  const endOne = async (ms: number): Promise<void> => {
    now += ms;
    ends.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  for (let round = 0; round < 50; round++) {
    for (let arrival = 0; arrival < 6; arrival++) {
      now += 4;
      outcomes.push(outcomeOf(add(() => new Promise((resolve) => ends.push(() => resolve('done'))))));
    }
    await endOne(4);
  }
  for (let ended = 0; ends.length > 0; ended++) await endOne(afterMs(ended));
  const said = await Promise.all(outcomes);
  const busy = said.filter((each) => each === 'busy').length;
  expect(busy).toBeGreaterThanOrEqual(refused);
  expect(busy > 0).toBe(refused > 0);
});

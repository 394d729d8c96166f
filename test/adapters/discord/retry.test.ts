/** The pauses between attempts to reach Discord. */
import { RateLimitError } from 'discord.js';
import { expect, it } from 'vitest';
import { pauseAfter } from '../../../src/adapters/discord/retry.ts';

function rateLimit(retryAfter: number): RateLimitError {
  return new RateLimitError({
    global: true,
    hash: '',
    limit: 1,
    majorParameter: 'global',
    method: 'GET',
    retryAfter,
    route: '/gateway/bot',
    scope: 'global',
    sublimitTimeout: 0,
    timeToReset: retryAfter,
    url: 'http://127.0.0.1/',
  });
}

it.each([
  ['grows from 1 s', 0, new Error('no answer'), 1000],
  ['doubles', 3, new Error('no answer'), 8000],
  ['is 60 s at most', 20, new Error('no answer'), 60_000],
  ['is as long as Discord asks', 0, rateLimit(2500), 2500],
  ['grows beyond what Discord asks', 3, rateLimit(2500), 8000],
])('the pause %s', (_, tries, error, expectedMs) => {
  expect(pauseAfter(tries, error)).toBe(expectedMs);
});

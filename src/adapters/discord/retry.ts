/** Retries requests to Discord, with growing pauses. */
import { setTimeout as pause } from 'node:timers/promises';
import { RateLimitError } from 'discord.js';

const firstPauseMs = 1000;
const longestPauseMs = 60_000;

/**
 * The pause after the attempt `tries`, counted from 0: 1 s, 2 s, 4 s, up to 60 s, in milliseconds. Longer if
 * `error` is a rate limit with a longer pause: an earlier attempt would only extend the limit.
 */
export function pauseAfter(tries: number, error?: unknown): number {
  const askedMs = error instanceof RateLimitError ? error.retryAfter : 0;
  return Math.max(askedMs, Math.min(longestPauseMs, firstPauseMs * 2 ** tries));
}

/**
 * Calls `attempt` after each pause until it resolves to true or `stop` is aborted. `attempt` must not
 * reject.
 */
export async function retryLater(attempt: () => Promise<boolean>, stop: AbortSignal): Promise<void> {
  for (let tries = 0; !stop.aborted; tries++) {
    await pause(pauseAfter(tries), undefined, { signal: stop, ref: false }).catch(() => undefined);
    if (stop.aborted || (await attempt())) return;
  }
}

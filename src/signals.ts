/** Signals that ask the program to stop. */

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * How soon after the first signal another one is taken for a copy of it. Ctrl-C reaches the program twice: from the
 * terminal, and a few milliseconds later from npm.
 */
const copyMs = 1000;

/**
 * Aborts at the first signal to stop. A further signal ends the process at once with code 1, unless it comes within
 * a second.
 */
export function watchSignals(): AbortSignal {
  const stop = new AbortController();
  let firstAtMs: number | undefined;
  const hear = () => {
    if (firstAtMs === undefined) {
      firstAtMs = performance.now();
      stop.abort();
    } else if (performance.now() - firstAtMs > copyMs) {
      process.exit(1);
    }
  };
  for (const signal of signals) process.on(signal, hear);
  return stop.signal;
}

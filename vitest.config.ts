/** Where the tests are, and how long one may take; the browser, which takes a whole machine, comes after the others. */
import { defineConfig } from 'vitest/config';

// What a test waits for comes in milliseconds, and on a busy machine in seconds.
const times = { testTimeout: 30_000, hookTimeout: 30_000, expect: { poll: { timeout: 20_000 } } };

export default defineConfig({
  test: {
    // Every core has one file to run; vitest leaves one idle, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // Modules hold no state that a test changes, so that a worker loads each of them once.
          isolate: false,
          sequence: { groupOrder: 0 },
          ...times,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          ...times,
        },
      },
    ],
  },
});

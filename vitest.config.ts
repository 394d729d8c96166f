/** Where the tests are, how many run at once, in which order, and how long one may take. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that wait for a browser, a program or a database. */
const isSlow = ({ moduleId }: TestSpecification) =>
  /\/test\/(?:browser|program|storage\/postgres|adapters\/discord\/gateway)\b/.test(moduleId);

/** The slow files come first, because the other workers would wait for one that came last. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

export default defineConfig({
  test: {
    name: 'node',
    include: ['test/**/*.test.ts'],
    // Modules hold no state that a test changes, so that a worker loads each of them once.
    isolate: false,
    // More files than cores run at once, because the slow ones wait most of their time.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: SlowFirst },
    // What a test waits for comes in milliseconds, and on a busy machine in seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});

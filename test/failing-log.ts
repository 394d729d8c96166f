/** A log for bots that must not fail. */
import { expect } from 'vitest';

/** A log that fails the test with each error. */
export const failingLog = {
  debug: () => undefined,
  error: (fields: object) => expect.fail(JSON.stringify(fields)),
};

/** A store that ends with the process: for tests. */
import { createKeptCalls } from '../../src/storage/kept-calls.ts';
import type { Storage } from '../../src/storage/storage.ts';

/** An empty store; `now` gives the time in milliseconds since 1970. */
export function createMemoryStorage({ now = Date.now }: { readonly now?: () => number } = {}): Storage {
  const calls = createKeptCalls();
  return {
    async keepCall(kept) {
      calls.keep({ ...kept, keptAt: now() });
    },
    async findCall(id) {
      return calls.find(id, now());
    },
    async close() {},
  };
}

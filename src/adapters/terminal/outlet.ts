/** Where a terminal writes: slowly where the reader is slow, and no more once the reader has gone. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where replies go; `isTTY` tells that somebody reads them, `columns` on how wide a screen. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** A way out to one stream. */
export type Outlet = {
  /** Resolves when there is room for more, or nobody reads any more. */
  readonly write: (text: string) => Promise<void>;
  /** Aborted when nothing more can be written. */
  readonly closed: AbortSignal;
  /** Throws what kept text from being written; that the reader has gone, as `head` does, is none. */
  readonly check: () => void;
};

/** The outlet to `output`. */
export function openOutlet(output: Output): Outlet {
  let failure: NodeJS.ErrnoException | undefined;
  const gone = new AbortController();
  output.on('error', (error) => {
    failure = error;
    gone.abort(error);
  });
  return {
    closed: gone.signal,
    async write(text) {
      if (gone.signal.aborted || output.write(text)) return;
      // Rejects when it is aborted, of which `check` tells the reason.
      await once(output, 'drain', { signal: gone.signal }).catch(() => undefined);
    },
    check() {
      if (failure !== undefined && failure.code !== 'EPIPE') throw failure;
    },
  };
}

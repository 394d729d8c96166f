/** Where a terminal writes: no faster than it is read, and nothing once the reader has gone. */
import type { Writable } from 'node:stream';

/** Where replies go; `isTTY` says that a person reads them, `columns` on how wide a screen. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** A way out to one stream. */
export type Outlet = {
  /** Resolves once the text is on its way, or nothing can be written any more. */
  readonly write: (text: string) => Promise<void>;
  /** Aborted when nothing can be written any more. */
  readonly closed: AbortSignal;
  /** Throws what kept text from being written; that the reader has gone, as `head` does, is no failure. */
  readonly check: () => void;
};

/** The outlet to `output`. */
export function openOutlet(output: Output): Outlet {
  let failure: NodeJS.ErrnoException | undefined;
  const closing = new AbortController();
  output.on('error', (error) => {
    failure = error;
    closing.abort();
  });
  return {
    closed: closing.signal,
    write: (text) =>
      new Promise((resolve) => {
        if (closing.signal.aborted) resolve();
        // An error comes to the listener above.
        else output.write(text, () => resolve());
      }),
    check() {
      if (failure !== undefined && failure.code !== 'EPIPE') throw failure;
    },
  };
}

/** Writes to a stream with back-pressure, and stops when the reader has gone. */
import type { Writable } from 'node:stream';

/** The stream for replies. `isTTY`: it is a terminal; `columns`: its width. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Writes to one stream. */
export type Outlet = {
  /** Resolves when the stream has taken the text, or when writing is no longer possible. */
  readonly write: (text: string) => Promise<void>;
  /** Aborted when writing is no longer possible. */
  readonly closed: AbortSignal;
  /** Throws the error that prevented writing. A closed pipe (EPIPE), as with `head`, is no error. */
  readonly check: () => void;
};

/** Opens the outlet for `output`. */
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
        // The listener above handles errors.
        else output.write(text, () => resolve());
      }),
    check() {
      if (failure !== undefined && failure.code !== 'EPIPE') throw failure;
    },
  };
}

/** A stream to write to. */
import { Writable } from 'node:stream';

/** A stream that keeps what is written to it. */
export function sink({ isTTY = false, columns = 200 } = {}): {
  readonly output: Writable;
  readonly written: () => string;
} {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { output: Object.assign(stream, isTTY ? { isTTY, columns } : {}), written: () => text };
}

/** Files that are named by a path in a terminal. */
import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from '../../bot/command.ts';
import type { Call, SentFile } from '../../reply/reply.ts';

/** `call` with the paths that were typed for options of the type file as files. */
export function withFiles(call: Call, command: Command | undefined): Call {
  const isFile = ([name, value]: readonly [string, unknown]) =>
    command?.options[name]?.type === 'file' && typeof value === 'string';
  const given = Object.entries(call.options);
  const files = given.filter(isFile).map(([name, path]) => [name, fileAt(String(path))] as const);
  if (files.length === 0) return call;
  const options = Object.fromEntries(given.filter((each) => !isFile(each)));
  return { ...call, options, files: { ...call.files, ...Object.fromEntries(files) } };
}

function fileAt(path: string): SentFile {
  return {
    name: basename(path),
    async read(maxBytes) {
      try {
        const parts: Buffer[] = [];
        let bytes = 0;
        // `end` is included: one byte more than allowed tells a file that is too large.
        for await (const part of createReadStream(resolve(path), { end: maxBytes })) {
          parts.push(part);
          bytes += part.length;
        }
        return bytes > maxBytes ? { kind: 'too large' } : { kind: 'bytes', bytes: Buffer.concat(parts) };
      } catch {
        return { kind: 'gone' };
      }
    },
  };
}

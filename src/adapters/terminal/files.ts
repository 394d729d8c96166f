/** Files that are named by a path in a terminal. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Command } from '../../bot/command.ts';
import type { AddressedReply } from '../../bot/dispatch.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Block, type Call, note, type SentFile } from '../../reply/reply.ts';

/** Writes the files of `answer` that are no text to the current folder; what could not be written is said as well. */
export async function saveFiles(answer: AddressedReply, messages: Messages): Promise<AddressedReply> {
  const blocks = await Promise.all(
    answer.blocks.map(async (block): Promise<Block> => {
      if (block.kind !== 'file' || block.base64 === undefined) return block;
      const path = resolve(basename(block.name));
      const bytes = Buffer.from(block.base64, 'base64');
      return writeFile(path, bytes, { flag: 'wx' }).then(
        () => note(messages.terminal.saved(path)),
        () => note(messages.terminal.notSaved(path)),
      );
    }),
  );
  return { ...answer, blocks };
}

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

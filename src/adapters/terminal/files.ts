/** Files that are named by a path in a terminal. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, parse, resolve } from 'node:path';
import type { Command } from '../../bot/command.ts';
import type { AddressedReply } from '../../bot/running/execution.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Block, type Call, note, type SentFile } from '../../reply/reply.ts';

/**
 * Writes the files and pictures of `answer` that are no text to `folder`, the current one if it is left out, a picture
 * under the next free name; what could not be written is said as well.
 */
export async function saveFiles(
  answer: AddressedReply,
  messages: Messages,
  folder = '.',
): Promise<AddressedReply> {
  const blocks = await Promise.all(
    answer.blocks.map(async (block): Promise<Block> => {
      if (block.kind !== 'picture' && block.kind !== 'file') return block;
      if (block.base64 === undefined) return block;
      const bytes = Buffer.from(block.base64, 'base64');
      const names = block.kind === 'picture' ? numberedNames(block.name) : [basename(block.name)];
      for (const path of names.map((name) => resolve(folder, name))) {
        if (await save(path, bytes)) return note(messages.terminal.saved(path));
      }
      return note(messages.terminal.notSaved(resolve(folder, basename(block.name))));
    }),
  );
  return { ...answer, blocks };
}

/** How many pictures of one name are kept side by side. */
const maxSameName = 100;

/** "card.png", "card-2.png", … */
function numberedNames(name: string): readonly string[] {
  const { name: stem, ext } = parse(basename(name));
  return Array.from({ length: maxSameName }, (_, at) =>
    at === 0 ? `${stem}${ext}` : `${stem}-${at + 1}${ext}`,
  );
}

/** False where the file is there already, or cannot be written. */
function save(path: string, bytes: Buffer): Promise<boolean> {
  return writeFile(path, bytes, { flag: 'wx' }).then(
    () => true,
    () => false,
  );
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

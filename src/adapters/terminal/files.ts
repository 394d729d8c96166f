/** Reads and writes files by a path. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, parse, resolve } from 'node:path';
import type { Command } from '../../bot/command.ts';
import type { AddressedReply } from '../../bot/running/addressed-reply.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Call, SentFile } from '../../reply/call.ts';
import { type Block, note } from '../../reply/reply.ts';

/**
 * Writes the pictures and binary files of `answer` to `folder` (default: the current folder). A picture gets
 * the next free name. A note replaces each block: where the file was saved, or that it could not be.
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

/** The most pictures with one name. */
const maxSameName = 100;

/** The names to try: "card.png", "card-2.png", … */
function numberedNames(name: string): readonly string[] {
  const { name: stem, ext } = parse(basename(name));
  return Array.from({ length: maxSameName }, (_, at) =>
    at === 0 ? `${stem}${ext}` : `${stem}-${at + 1}${ext}`,
  );
}

/** False if the file exists or cannot be written. */
function save(path: string, bytes: Buffer): Promise<boolean> {
  return writeFile(path, bytes, { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

/** Replaces typed paths in `call` by their files, for options of type `file`. */
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
        // `end` is inclusive: one byte more than allowed reveals a file that is too large.
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

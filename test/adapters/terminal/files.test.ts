/** Pictures and files of a reply that a terminal keeps. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saveFiles } from '../../../src/adapters/terminal/files.ts';
import { en } from '../../../src/messages/en.ts';
import { type Block, reply } from '../../../src/reply/reply.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function notesOf(block: Block, into = folder) {
  const answer = { ...reply([block]), audience: 'asker', language: 'en' } as const;
  const saved = await saveFiles(answer, en, into);
  return saved.blocks.map((each) => ('text' in each ? each.text : each.kind));
}

it('keeps a picture under the next free name, and says where', async () => {
  const picture = { kind: 'picture', name: 'card-tide.png', base64: 'AQID', alt: 'Words.' } as const;
  expect(await notesOf(picture)).toEqual([en.terminal.saved(join(folder, 'card-tide.png'))]);
  expect(await notesOf(picture)).toEqual([en.terminal.saved(join(folder, 'card-tide-2.png'))]);
  expect([...readFileSync(join(folder, 'card-tide-2.png'))]).toEqual([1, 2, 3]);
});

it('writes no other file over one that is there, and none outside of the folder', async () => {
  const file = { kind: 'file', name: '../export.gz', text: '', base64: 'AQID' } as const;
  expect(await notesOf(file)).toEqual([en.terminal.saved(join(folder, 'export.gz'))]);
  expect(await notesOf(file)).toEqual([en.terminal.notSaved(join(folder, 'export.gz'))]);
  expect(readdirSync(folder)).toEqual(['export.gz']);
});

it('says so where it cannot write', async () => {
  const picture = { kind: 'picture', name: 'card.png', base64: 'AQID', alt: 'Words.' } as const;
  const gone = join(folder, 'gone');
  expect(await notesOf(picture, gone)).toEqual([en.terminal.notSaved(join(gone, 'card.png'))]);
});

/** The store in a file keeps the contract of all stores, and its own: restarts, crashes, torn lines, disks that refuse. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStorage } from '../../src/storage/embedded.ts';
import { describeStorage } from './contract.ts';

let folder = '';
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-storage-'));
});
afterAll(() => rm(folder, { recursive: true }));

function newFile(): string {
  files += 1;
  return join(folder, String(files), 'kept.jsonl');
}

function noWarning(fields: object, message: string): void {
  throw new Error(`${message}: ${JSON.stringify(fields)}`);
}

const open = (file: string, now: () => number = Date.now) =>
  openEmbeddedStorage({ file, now, warn: noWarning });

describeStorage('the store in a file', (now) => open(newFile(), now));

describe('the store in a file', () => {
  it('finds after a restart what was kept before', async () => {
    const file = newFile();
    const before = await open(file);
    await Promise.all([
      before.keepCall({ id: 'a', call: 'one' }),
      before.keepCall({ id: 'b', call: 'two\n"🙂"' }),
    ]);
    await before.close();
    const after = await open(file);
    expect([await after.findCall('a'), await after.findCall('b')]).toEqual(['one', 'two\n"🙂"']);
  });

  it('has a call on disk when it says so, whatever ends the process', async () => {
    const file = newFile();
    const script = `
      import { openEmbeddedStorage } from ${JSON.stringify(join(import.meta.dirname, '../../src/storage/embedded.ts'))};
      const storage = await openEmbeddedStorage({ file: ${JSON.stringify(file)}, warn: console.error });
      for (let i = 0; ; i++) {
        await storage.keepCall({ id: String(i), call: 'call ' + i });
        process.stdout.write(i + '\\n');
        if (i === 50) process.kill(process.pid, 'SIGKILL');
      }`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    const storage = await open(file);
    expect(await storage.findCall('50')).toBe('call 50');
    expect(await storage.findCall('0')).toBe('call 0');
  });

  it('passes over a line that a crash tore, and over whatever is none of its lines', async () => {
    const file = newFile();
    const before = await open(file);
    await before.keepCall({ id: 'a', call: 'one' });
    await before.close();
    await appendFile(file, 'null\n{"kind":"room"}\n\u0000\n{"kind":"call","id":"b","ke');
    const torn = await open(file);
    await torn.keepCall({ id: 'c', call: 'three' });
    await torn.close();
    const after = await open(file);
    expect([await after.findCall('a'), await after.findCall('b'), await after.findCall('c')]).toEqual([
      'one',
      undefined,
      'three',
    ]);
  });

  it('writes a call that is offered again and again once', async () => {
    const file = newFile();
    const storage = await open(file);
    for (let i = 0; i < 100; i += 1) await storage.keepCall({ id: 'a', call: 'one' });
    await storage.close();
    expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(2);
  });

  it('drops what is out of date from the file when it is opened again', async () => {
    const file = newFile();
    let time = 0;
    const before = await open(file, () => time);
    await Promise.all(
      Array.from({ length: 2000 }, (_, i) => before.keepCall({ id: String(i), call: 'x'.repeat(50) })),
    );
    await before.close();
    time += 30 * 24 * 60 * 60 * 1000;
    await open(file, () => time);
    expect((await stat(file)).size).toBe(0);
  });

  it('is for the owner’s eyes alone', async () => {
    const file = newFile();
    const storage = await open(file);
    await storage.keepCall({ id: 'a', call: 'one' });
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('goes on in memory, with one warning, where the disk refuses', async () => {
    const blocked = join(folder, 'a-file');
    await writeFile(blocked, '');
    const warnings: string[] = [];
    const storage = await openEmbeddedStorage({
      file: join(blocked, 'kept.jsonl'),
      warn: (_, message) => warnings.push(message),
    });
    await storage.keepCall({ id: 'a', call: 'one' });
    await storage.keepCall({ id: 'b', call: 'two' });
    expect([await storage.findCall('a'), await storage.findCall('b')]).toEqual(['one', 'two']);
    expect(warnings).toHaveLength(1);
  });

  it('has on disk what it kept in memory meanwhile, once the disk is ready again', async () => {
    const file = newFile();
    let time = 0;
    await mkdir(file, { recursive: true });
    const storage = await openEmbeddedStorage({ file, now: () => time, warn: () => undefined });
    await storage.keepCall({ id: 'a', call: 'one' });
    await rm(file, { recursive: true });
    time += 120_000;
    await storage.keepCall({ id: 'b', call: 'two' });
    const after = await open(file, () => time);
    expect([await after.findCall('a'), await after.findCall('b')]).toEqual(['one', 'two']);
  });
});

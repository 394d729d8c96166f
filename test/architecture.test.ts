/** The program keeps to the tables of who may import whom: an import that breaks one fails here, and the table is changed with the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doors, mayImport } from './architecture.ts';

const root = join(import.meta.dirname, '..');

/** Parts that are pure: no file, no clock, no randomness; `load.ts` alone reads a file. */
const pure = /^src\/(?:article|search|verify|summary)\/(?!source\/load\.ts)/;

/** The files that a thread starts with; they know every room. */
const entries = ['main', 'program', 'worker'];

type Import = { readonly file: string; readonly target: string };

const filesIn = (...folders: readonly string[]): readonly string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
const files = filesIn('src', 'commands');
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
// An import or export from another file, or one when it is needed: `await import('…')`.
const statement = /^(?:import|export)\s(?:[\w\s,*]|\{[^}']*\})*'([^']+)'|\bimport\('([^']+)'\)/gm;
const imports: readonly Import[] = files.flatMap((file) =>
  [...(sources.get(file) ?? '').matchAll(statement)].map(([, from, lazy]) => {
    const target = from ?? lazy ?? '';
    return {
      file,
      target: target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target,
    };
  }),
);
const own = imports.filter(({ target }) => /^(?:src|commands)\//.test(target));

const rooms = [...Object.keys(mayImport), 'program'].sort((a, b) => b.length - a.length);

function isIn(room: string, path: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

function roomOf(file: string): string {
  const path = file.replace(/^src\//, '').replace(/\.tsx?$/, '');
  return rooms.find((room) => isIn(room, path)) ?? path;
}

describe('imports', () => {
  it('run downwards only, as the table says', () => {
    const broken = own.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return !entries.includes(from) && from !== to && !mayImport[from]?.some((room) => isIn(room, to));
    });
    expect(broken).toEqual([]);
  });

  it('come from a room of the table', () => {
    expect(files.map(roomOf).filter((room) => !(room in mayImport) && !entries.includes(room))).toEqual([]);
  });

  it('make no circle', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): readonly string[] => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return [];
      for (const { target } of own.filter((each) => each.file === file)) {
        const circle = visit(target, [...path, file]);
        if (circle.length > 0) return circle;
      }
      done.add(file);
      return [];
    };
    expect(files.map((file) => visit(file, [])).find((circle) => circle.length > 0)).toBeUndefined();
  });

  it('reach a package through its one door', () => {
    const packages = imports.filter(
      ({ target }) => !target.startsWith('node:') && !/^(?:src|commands)\//.test(target),
    );
    const broken = packages.filter(
      ({ file, target }) => !doors[target]?.some((door) => file.startsWith(door)),
    );
    expect(broken).toEqual([]);
  });

  it('keep files, clocks and randomness out of the pure parts', () => {
    const impure =
      /node:(?:fs|os|process|child_process|crypto|timers)|\bDate\.now\b|\bnew Date\(\)|Math\.random|performance\./;
    expect(files.filter((file) => pure.test(file) && impure.test(sources.get(file) ?? ''))).toEqual([]);
  });
});

describe('files', () => {
  it('open with one line that says what they are for', () => {
    expect(files.filter((file) => !/^\/\*\* .+\*\/\n/.test(sources.get(file) ?? ''))).toEqual([]);
  });

  it('are at most 20 in a folder of src', () => {
    const counts = new Map<string, number>();
    for (const file of files.filter((each) => each.startsWith('src/')))
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
  });

  it('have at most 250 lines', () => {
    const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1;
    expect([...files, ...filesIn('scripts', 'test')].filter((file) => linesOf(file) > 250)).toEqual([]);
  });
});

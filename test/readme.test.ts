/** What the README and the page of settings promise: transcript, commands and settings are those of the program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { settings } from '../src/config/settings.ts';
import { findTranscript, replay } from './transcript.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const settingsPage = readFileSync(join(root, 'docs/settings.md'), 'utf8');

/** The cells of the table rows that open with a code span, without the marks around them. */
const rows = [...`${readme}\n${settingsPage}`.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(
  ([, name = '', rest = '']) => ({
    name,
    cells: rest.split(' | '),
  }),
);

it('shows a transcript that the terminal really gives', async () => {
  const transcript = findTranscript(readme);
  expect(transcript.shown).toMatch(/^> \S/m);
  expect(transcript.shown).toBe(await replay(transcript));
});

it('lists every command with the options that can be typed', () => {
  const listed = rows
    .filter(({ name }) => name.startsWith('/'))
    .map(({ name, cells }) => [name, optionsIn(cells[0])]);
  const offered = commands.map(({ name, options }) => [
    `/${name}`,
    Object.keys(options).filter((option) => options[option]?.hidden !== true),
  ]);
  expect(listed).toEqual(offered);
});

it('lists every setting as the program tells of it', () => {
  const listed = rows.filter(({ name }) => /^[A-Z_]+$/.test(name));
  expect(listed).toEqual(
    settings.map(({ name, description, fallback }) => ({ name, cells: [description, fallback] })),
  );
});

function optionsIn(cell = ''): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

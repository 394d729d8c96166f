/** What the README promises: its transcript, its commands and its settings are those of the program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { runTerminal } from '../src/adapters/terminal/terminal.ts';
import { settings } from '../src/settings.ts';
import { corpus, openBot } from './commands/bot.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

/** The cells of the table rows that open with a code span, without the marks around them. */
const rows = [...readme.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, name = '', rest = '']) => ({
  name,
  cells: rest.split(' | '),
}));

/** What a terminal of 80 columns shows when `typed` is typed into it. */
async function transcriptOf(typed: readonly string[]): Promise<string> {
  const bot = await openBot(corpus);
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const input = Readable.from(typed.map((line) => `${line}\n`));
  const { articles } = bot.library;
  await runTerminal({ bot, articles, input, output, verbose: false, colours: false, json: false });
  output.end();
  return (await output.setEncoding('utf8').toArray()).join('');
}

it('shows a transcript that the terminal really gives', async () => {
  const [, shown = ''] = /```text\n\$ npm start\n\n([\s\S]*?)```/.exec(readme) ?? [];
  const typed = [...shown.matchAll(/^> (.+)$/gm)].map(([, line = '']) => line);
  expect(typed.length).toBeGreaterThan(0);
  expect(shown.trimEnd()).toBe((await transcriptOf(typed)).trimEnd());
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

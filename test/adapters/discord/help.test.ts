/** /help as Discord shows it: commands to click, and where people read on. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { mentionCommand } from '../../../src/adapters/discord/commands/command-ids.ts';
import { createBot } from '../../../src/bot/dispatch.ts';
import { loadLibrary } from '../../../src/library/library.ts';
import { en } from '../../../src/messages/en.ts';
import { twoArticles } from '../../commands/bot.ts';
import { failingLog } from '../../failing-log.ts';
import { press, type SentMessage, slash } from '../../stand-in/interactions.ts';
import { flatten } from '../../stand-in/limits.ts';
import { type Connected, connect } from './connect.ts';
import { textsOf } from './reading.ts';

const links = { support: 'https://example.org/help', source: 'https://example.org/code' };

let connected: Connected;
let pages: readonly SentMessage[];
beforeAll(async () => {
  const library = await loadLibrary({ dir: twoArticles, maxBytes: 1_000_000 });
  connected = await connect({ bot: createBot({ commands, library, messages: en, log: failingLog, links }) });
  pages = await allPages((await connected.discord.send(slash('help'))).message);
});
afterAll(async () => {
  await connected.close();
  expect(connected.discord.faults).toEqual([]);
});

async function allPages(first: SentMessage): Promise<readonly SentMessage[]> {
  const found = [first];
  for (let page = first; labelsOf(page).includes(en.more); found.push(page))
    page = (await connected.discord.send(press(page, en.more))).message;
  return found;
}

function labelsOf({ components }: SentMessage): readonly string[] {
  return flatten(components).flatMap(({ label }) => label ?? []);
}

it('names every command by a mention that can be clicked', () => {
  const text = pages.flatMap(textsOf).join('\n');
  const registered = [...connected.discord.registered.values()].flat() as { id: string; name: string }[];
  const ids = new Map(registered.map(({ id, name }) => [name, id]));
  for (const { name } of commands) expect(text).toContain(String(mentionCommand(name, ids)));
});

it('links to privacy, the articles, support and the source on every page', () => {
  const { privacy, articles, support, source } = en.help;
  for (const page of pages)
    expect(labelsOf(page)).toEqual(expect.arrayContaining([privacy, articles, support, source]));
  const urls = flatten(pages[0]?.components).flatMap(({ url }) => url ?? []);
  expect(urls).toEqual([links.source, links.support]);
});

it('has examples of the loaded articles alone', () => {
  const text = pages.flatMap(textsOf).join('\n');
  expect(text).toContain('/ask question:What did');
  expect(text).not.toMatch(/Nguyen|China/);
});

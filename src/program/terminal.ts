/** Runs the bot in the terminal; with the playground if a person types. */

import { askOnce, runTerminal } from '../adapters/terminal/terminal.ts';
import type { Playground } from '../adapters/web/server.ts';
import { describeFault } from '../article/source/flaw.ts';
import type { Config } from '../config/config.ts';
import type { Task } from '../config/flags.ts';
import type { Fault } from '../library/library.ts';
import type { Log } from '../log.ts';
import { loadMessages } from '../messages/languages.ts';
import { reasonOf, type Storage } from '../storage/storage.ts';
import { print, tell } from './console.ts';
import { createParts, findStoreFault, openLog, type ProgramParts, storeOf } from './parts.ts';

/** Answers one question, or everything that is typed. Resolves with the exit code. */
export async function runInTerminal(
  config: Config,
  task: Extract<Task, { kind: 'ask' | 'run' }>,
): Promise<number> {
  const log = openLog(config, 'warn');
  const report = (fault: Fault) => tell(describeFault(fault, messages.flaws));
  const store = storeOf(config, log);
  const messages = await loadMessages(task.language ?? config.locale);
  const storeFault = await findStoreFault(config, store);
  if (storeFault !== undefined) {
    const { fault, place } = storeFault;
    await tell(messages.storageFaults[fault](place, reasonOf(storeFault)));
  }
  const parts = await createParts(config, { log, store, storeFault, report, notice: report, messages });
  const { articles, bot } = parts;
  const look = { output: process.stdout, styles: config.styles, json: task.json };
  const aPersonTypes =
    task.kind === 'run' && process.stdin.isTTY === true && process.stdout.isTTY === true && !task.json;
  // A person sees that more articles are coming. A script gets its answers from all of them.
  if (!aPersonTypes) await parts.allRead;
  if (task.kind === 'ask') return askOnce({ bot, question: task.question, ...look });

  const playground =
    aPersonTypes && config.playground
      ? await openPlayground(parts, { log, store: storeFault === undefined ? store : storeInMemory })
      : undefined;
  const { unread, total } = parts.rooms.progress();
  if (unread > 0) await print(bot.messages.stillReading(unread, total));
  try {
    const titles = parts.titles();
    return await runTerminal({ bot, articles, titles, input: process.stdin, verbose: task.verbose, ...look });
  } finally {
    parts.close();
    await playground?.close();
  }
}

/** A store for the buttons of the playground, if the file cannot be used. */
async function storeInMemory(): Promise<Storage> {
  const { openStorage } = await import('../storage/open-storage.ts');
  return openStorage({ file: ':memory:', warn: () => undefined });
}

/** Serves the playground and prints its address; undefined, with a message, if that fails. */
async function openPlayground(
  { bot, rooms }: ProgramParts,
  { log, store }: { readonly log: Log; readonly store: () => Promise<Storage> },
): Promise<Playground | undefined> {
  try {
    const { servePlayground } = await import('../adapters/web/server.ts');
    const { articlesOfRoom } = await import('../adapters/web/room-articles.ts');
    const articles = articlesOfRoom(rooms);
    const playground = await servePlayground({ bot, openStorage: store, log, articles });
    await print(bot.messages.terminal.playground(playground.address));
    return playground;
  } catch (error) {
    log.warn({ err: error }, 'the playground cannot be served');
    return undefined;
  }
}

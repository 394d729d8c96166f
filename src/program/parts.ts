/** The parts that every way of running shares: log, store, library and bot. */
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { createConversations } from '../bot/conversation.ts';
import { type Bot, createBot } from '../bot/dispatch.ts';
import type { RunJob } from '../bot/running/job.ts';
import { createWorkerRunner } from '../bot/running/worker-runner.ts';
import { createCardDrawer } from '../card/drawer.ts';
import type { Config, LogLevel } from '../config/config.ts';
import { ConfigError } from '../errors.ts';
import type { Fetched } from '../library/fetch-link.ts';
import { type Fault, isLarge, type Library } from '../library/library.ts';
import { createReadingPool } from '../library/reading-pool.ts';
import { createRooms, type Rooms } from '../library/rooms.ts';
import { openShelf, type StoredShelf } from '../library/shelf/shelf.ts';
import { createLog, type Log } from '../log.ts';
import { en } from '../messages/en.ts';
import type { Messages } from '../messages/messages.ts';
import type { Storage } from '../storage/storage.ts';
import type { WorkerData } from '../worker.ts';

/** The sentences of the program. */
export const messages = en;

/** Loaded with the first link: what it fetches with is needed by no other call. */
async function fetchLink(link: string): Promise<Fetched> {
  return (await import('../library/fetch-link.ts')).fetchLink(link);
}

/** In dist/ it is built, like this file. */
const workerFile = new URL(`../worker${extname(import.meta.filename)}`, import.meta.url);

/** A log at the level of the settings, or at `usual`. It never shows the token. */
export function openLog({ logLevel, logFormat, colours, discord }: Config, usual: LogLevel): Log {
  const secrets = discord.token === undefined ? [] : [discord.token];
  const paints = colours && process.stderr.isTTY === true;
  return createLog({ level: logLevel ?? usual, format: logFormat, colours: paints, secrets });
}

/** The file of the embedded store. */
function storeFile({ dataDir }: Config): string {
  return join(dataDir, 'pullquote.db');
}

/** Opens the store when it is first needed. */
export function storeOf(config: Config, log: Log): () => Promise<Storage> {
  let opened: Promise<Storage> | undefined;
  return () => {
    opened ??= import('../storage/open-storage.ts').then(({ openStorage }) =>
      openStorage({
        url: config.databaseUrl,
        file: storeFile(config),
        callLines: join(config.dataDir, 'calls.jsonl'),
        warn: log.warn,
      }),
    );
    return opened;
  };
}

/** Opens the store of a large shelf. It is only a cache: where its file cannot be used, it is in memory. */
async function openShelfStore(file: string, log: Log): Promise<Storage> {
  const { openStorage } = await import('../storage/open-storage.ts');
  const warn = (fields: object) => log.debug(fields, 'the articles are read anew at each start');
  try {
    return await openStorage({ file, warn });
  } catch (err) {
    log.warn({ err }, 'the cache of articles cannot be used; delete it, and it is made anew');
    return openStorage({ file: ':memory:', warn });
  }
}

export type ProgramParts = {
  /** All of a small shelf, the first of a large one. */
  readonly articles: Library['articles'];
  /** Of all articles that have been read. */
  readonly titles: () => readonly string[];
  readonly bot: Bot;
  readonly rooms: Rooms;
  /** Resolves when all articles have been read: a large shelf answers before that. */
  readonly allRead: Promise<void>;
  /** Stops reading. */
  readonly close: () => void;
};

/** The library and the bot over it. `report` gets each file that was left out and why, `notice` what should be checked. */
export async function createParts(
  config: Config,
  {
    log,
    store,
    report,
    notice,
    runsInDiscord = false,
    messages = en,
  }: {
    readonly log: Log;
    readonly store: () => Promise<Storage>;
    readonly report: (fault: Fault) => unknown;
    readonly notice: (notice: Fault) => unknown;
    /** Many people ask at once: long calls go to a worker, and what would come too late is refused. */
    readonly runsInDiscord?: boolean;
    /** The language of askers who have said none. */
    readonly messages?: Messages;
  },
): Promise<ProgramParts> {
  const { corpusDir, maxArticleBytes, minAnswerProbability: minProbability, databaseUrl } = config;
  const read = createReadingPool();
  const shelfFile = join(config.dataDir, 'shelf.db');
  const { library, stored } = await openShelf({
    dir: corpusDir,
    maxBytes: maxArticleBytes,
    minProbability,
    read,
    openStore: () => openShelfStore(shelfFile, log),
    onFault: report,
    onNotice: notice,
  });
  for (const fault of library.faults) await report(fault);
  for (const each of library.notices) await notice(each);
  if (library.articles.length === 0) throw new ConfigError(en.terminal.noArticle(corpusDir));
  const rooms = createRooms({
    shelf: library,
    stored,
    storage: store,
    mayHold: () => databaseUrl !== undefined || existsSync(storeFile(config)),
    serverLimits: config.serverLimits,
    maxMemoryBytes: config.maxMemoryBytes,
    maxArticleBytes,
    minProbability,
    fetchLink: config.allowLinks ? fetchLink : undefined,
    read,
  });
  const { articles } = library;
  const threads = runsInDiscord
    ? await startWorkers(config, { articles, stored, shelfFile, log })
    : undefined;
  const bot = createBot({
    commands,
    library,
    rooms,
    messages,
    log,
    isBounded: runsInDiscord,
    ...threads,
    // Any of several processes may get the next question.
    openConversation: runsInDiscord ? createConversations(async () => (await store()).entries) : undefined,
    links: { source: config.sourceUrl, support: config.supportUrl },
    cards: createCardDrawer({ report: (err) => log.warn({ err }, 'a card could not be drawn') }),
  });
  return {
    articles,
    titles: () => (stored?.catalogue().entries ?? library.entries).map(({ title }) => title),
    bot,
    rooms,
    allRead: stored?.allRead ?? Promise.resolve(),
    close: () => stored?.close(),
  };
}

/** What runs calls in other threads, in the options of a bot. */
type WorkerThreads = Pick<Parameters<typeof createBot>[0], 'runLong' | 'runOnShelf'>;

/** Starts the worker that long calls need. The one for a large shelf takes calls when all of it has been read. */
async function startWorkers(
  { minAnswerProbability: minProbability, maxMemoryBytes, maxArticleBytes }: Config,
  {
    articles,
    stored,
    shelfFile,
    log,
  }: {
    readonly articles: Library['articles'];
    readonly stored: StoredShelf | undefined;
    readonly shelfFile: string;
    readonly log: Log;
  },
): Promise<WorkerThreads> {
  const data: WorkerData = { articles, minProbability };
  if (stored === undefined) {
    const worker = createWorkerRunner(workerFile, data);
    // Large articles are answered by the worker alone, so that it must be ready before the first call.
    if (isLarge(articles)) await worker.start();
    return { runLong: worker.run };
  }
  let runOnShelf: RunJob | undefined;
  // Without the file, the articles are in the memory of this thread alone.
  const start = async () => {
    await stored.allRead;
    if (!existsSync(shelfFile)) return;
    const { records } = stored.catalogue();
    const shelf = { file: shelfFile, records, maxMemoryBytes, maxArticleBytes };
    const worker = createWorkerRunner(workerFile, { ...data, stored: shelf } satisfies WorkerData);
    await worker.start();
    runOnShelf = worker.run;
  };
  void start().catch((err) => log.warn({ err }, 'large shelf: answered in the main thread alone'));
  return { runOnShelf: () => runOnShelf };
}

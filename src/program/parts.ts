/** The parts that every way of running shares: log, store, library and bot. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { createConversations } from '../bot/conversation.ts';
import { type Bot, type BotOptions, createBot } from '../bot/dispatch.ts';
import { createCardDrawer } from '../card/drawer.ts';
import type { Config, LogLevel } from '../config/config.ts';
import { ConfigError } from '../errors.ts';
import type { Fetched } from '../library/fetch-link.ts';
import type { Fault, Library } from '../library/library.ts';
import { createReadingPool } from '../library/reading-pool.ts';
import { createRooms, type Rooms } from '../library/rooms.ts';
import { openShelf } from '../library/shelf/shelf.ts';
import { createLog, type Log } from '../log.ts';
import { en } from '../messages/en.ts';
import type { Messages } from '../messages/messages.ts';
import { type Storage, StorageError } from '../storage/storage.ts';
import { startWorkers } from './workers.ts';

/** The messages of the program. */
export const messages = en;

/** Loads the module with the first link, because no other call needs its packages. */
async function fetchLink(link: string): Promise<Fetched> {
  return (await import('../library/fetch-link.ts')).fetchLink(link);
}

/** Creates a log at the configured level, or at `usual`. It never shows the token. */
export function openLog({ logLevel, logFormat, colours, discord }: Config, usual: LogLevel): Log {
  const secrets = discord.token === undefined ? [] : [discord.token];
  const paints = colours && process.stderr.isTTY === true;
  return createLog({ level: logLevel ?? usual, format: logFormat, colours: paints, secrets });
}

/** The file of the embedded store. */
function storeFile({ dataDir }: Config): string {
  return join(dataDir, 'pullquote.db');
}

/** Returns a function that opens the store on first use. */
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

/**
 * Returns a function that is false while the store is certainly empty, because nothing was ever written to it. Each
 * call asks it, so the file is not looked for again once it is there.
 */
function holdingOf(config: Config): () => boolean {
  let mayHold = config.databaseUrl !== undefined;
  return () => {
    mayHold ||= existsSync(storeFile(config));
    return mayHold;
  };
}

/** Opens the store, if there is one. Resolves with what makes it unusable; undefined if it can be used. */
export async function findStoreFault(
  config: Config,
  store: () => Promise<Storage>,
): Promise<StorageError | undefined> {
  if (!holdingOf(config)()) return undefined;
  try {
    await store();
    return undefined;
  } catch (error) {
    if (error instanceof StorageError) return error;
    throw error;
  }
}

/** Opens the store of a large shelf. It is only a cache: if its file cannot be used, it is in memory. */
async function openShelfStore(file: string, log: Log): Promise<Storage> {
  const { openStorage } = await import('../storage/open-storage.ts');
  const warn = (fields: object) => log.debug(fields, 'the articles are read anew at each start');
  try {
    return await openStorage({ file, isOneRoom: true, warn });
  } catch (err) {
    log.warn({ err }, 'the cache of articles cannot be used; delete it, and it is made anew');
    return openStorage({ file: ':memory:', isOneRoom: true, warn });
  }
}

/** The library and the bot, as every way of running uses them. */
export type ProgramParts = {
  /** All articles of a small shelf; the first ones of a large shelf. */
  readonly articles: Library['articles'];
  /** The titles of all articles read so far. */
  readonly titles: () => readonly string[];
  readonly bot: Bot;
  /**
   * Asks one question, so that the search is loaded and compiled before the first call of a user. Nothing is stored or
   * counted.
   */
  readonly warmUp: () => Promise<void>;
  readonly rooms: Rooms;
  /** Resolves when all articles are read. A large shelf answers before that. */
  readonly allRead: Promise<void>;
  /** Stops reading. */
  readonly close: () => void;
};

/** How the library and the bot run. */
type PartsOptions = {
  readonly log: Log;
  readonly store: () => Promise<Storage>;
  /** What makes the store unusable; rooms then have only the built-in articles. */
  readonly storeFault?: StorageError | undefined;
  /** Gets each file that is left out, with the reason. */
  readonly report: (fault: Fault) => unknown;
  /** Gets what should be checked. */
  readonly notice: (notice: Fault) => unknown;
  /** True for many askers at once: long calls run in a worker, and calls that would be too late are refused. */
  readonly runsInDiscord?: boolean;
  /** The language of askers without a locale. */
  readonly messages?: Messages;
};

/** Creates the library and its bot. Throws a ConfigError if there is no article. */
export async function createParts(config: Config, given: PartsOptions): Promise<ProgramParts> {
  const { log, store, storeFault, runsInDiscord = false, messages = en } = given;
  const { maxArticleBytes, minAnswerProbability: minProbability } = config;
  const read = createReadingPool();
  const shelfFile = join(config.dataDir, 'shelf.db');
  const { library, stored } = await openReported(config, { ...given, read, shelfFile });
  const rooms = createRooms({
    shelf: library,
    stored,
    storage: store,
    storeFault,
    mayHold: storeFault === undefined ? holdingOf(config) : () => false,
    serverLimits: config.serverLimits,
    maxMemoryBytes: config.maxMemoryBytes,
    isShared: runsInDiscord,
    maxArticleBytes,
    minProbability,
    fetchLink: config.allowLinks ? fetchLink : undefined,
    read,
  });
  const { articles } = library;
  const threads = runsInDiscord
    ? await startWorkers(config, {
        library,
        stored,
        files: { store: storeFile(config), shelf: shelfFile },
        rooms,
        log,
      })
    : undefined;
  const options: BotOptions = {
    commands,
    library,
    rooms,
    messages,
    log,
    isBounded: runsInDiscord,
    maxAnswerBytes: config.maxAnswerCacheBytes,
    ...threads,
    // With several processes, any of them may get the next question.
    openConversation: runsInDiscord ? createConversations(async () => (await store()).entries) : undefined,
    links: { source: config.sourceUrl, support: config.supportUrl },
    cards: createCardDrawer({ report: (err) => log.warn({ err }, 'a card could not be drawn') }),
  };
  const bot = createBot(options);
  return {
    articles,
    titles: () => (stored?.catalogue().entries ?? library.entries).map(({ title }) => title),
    bot,
    warmUp: () => warmUp(options),
    rooms,
    allRead: stored?.allRead ?? Promise.resolve(),
    close: () => stored?.close(),
  };
}

/** Opens the shelf and reports its faults. A large one reports those that it finds later, too. */
async function openReported(
  { corpusDir, maxArticleBytes, minAnswerProbability }: Config,
  {
    log,
    report,
    notice,
    read,
    shelfFile,
  }: Pick<PartsOptions, 'log' | 'report' | 'notice'> & {
    readonly read: ReturnType<typeof createReadingPool>;
    readonly shelfFile: string;
  },
): ReturnType<typeof openShelf> {
  const shelf = await openShelf({
    dir: corpusDir,
    maxBytes: maxArticleBytes,
    minProbability: minAnswerProbability,
    read,
    openStore: () => openShelfStore(shelfFile, log),
    onFault: report,
    onNotice: notice,
  });
  const { articles, faults, notices } = shelf.library;
  for (const fault of faults) await report(fault);
  for (const each of notices) await notice(each);
  if (articles.length === 0) throw new ConfigError(en.terminal.noArticle(corpusDir));
  return shelf;
}

const firstCall = { command: 'ask', options: { question: 'Who said what, and why?' } };

/** Asks one question of a bot that keeps nothing of it. */
async function warmUp(options: BotOptions): Promise<void> {
  const unkept = createBot({ ...options, openConversation: undefined, maxAnswerBytes: 0 });
  await unkept.answer(firstCall);
}

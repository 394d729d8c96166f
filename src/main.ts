/** Puts everything together: the only file that knows every part. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { commands } from '../commands/index.ts';
import { openOutlet } from './adapters/terminal/outlet.ts';
import { askOnce, runTerminal } from './adapters/terminal/terminal.ts';
import { makeVisible } from './adapters/terminal/visible.ts';
import { type Bot, createBot } from './bot/dispatch.ts';
import { createWorkerRunner } from './bot/worker-runner.ts';
import { type Config, type LogLevel, loadConfig, missingSetting, packageFolder } from './config/config.ts';
import { readTask, type Task } from './config/flags.ts';
import { ConfigError } from './errors.ts';
import { fetchLink } from './library/fetch-link.ts';
import { type Fault, isLarge, type Library, loadLibrary } from './library/library.ts';
import { createRooms } from './library/rooms.ts';
import { createLog, type Log } from './log.ts';
import { en } from './messages/en.ts';
import { watchSignals } from './signals.ts';
import { type Storage, StorageError } from './storage/storage.ts';

const messages = en;
/** In dist/ it is built, like this file. */
const workerFile = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);
/** How much memory the opened articles of all rooms may take, in bytes. */
const maxLibraryBytes = 200_000_000;

const output = openOutlet(process.stdout);
const errors = openOutlet(process.stderr);

/** Does what is asked for; resolves with the exit code. */
async function main(task: Task): Promise<number> {
  switch (task.kind) {
    case 'help':
      await print(messages.terminal.usage);
      return 0;
    case 'version':
      await print(readVersion());
      return 0;
    case 'wrong-usage':
      await tell(`${task.message}\n\n${messages.terminal.usage}`);
      return 2;
    case 'register':
      return register(task, loadConfig());
    case 'doctor':
      return runDoctor(loadConfig());
    case 'ask':
    case 'run': {
      const config = loadConfig();
      const { token } = config.discord;
      return task.kind === 'run' && !task.inTerminal && token !== undefined
        ? runInDiscord(config, token)
        : runInTerminal(config, task);
    }
  }
}

async function runInTerminal(config: Config, task: Extract<Task, { kind: 'ask' | 'run' }>): Promise<number> {
  const log = await openLog(config, 'warn');
  const report = ({ message }: Fault) => tell(message);
  const { articles, bot } = await createParts(config, { log, store: storeOf(config, log), report });
  const look = { output: process.stdout, colours: config.colours, json: task.json };
  if (task.kind === 'ask') return askOnce({ bot, question: task.question, ...look });
  return runTerminal({ bot, articles, input: process.stdin, verbose: task.verbose, ...look });
}

async function runInDiscord(config: Config, token: string): Promise<number> {
  const stop = watchSignals();
  const log = await openLog(config, 'info');
  // Slow to load, and needed here alone.
  const [{ connectDiscord }, { lockFolder }] = await Promise.all([
    import('./adapters/discord/gateway/gateway.ts'),
    import('./storage/lock.ts'),
  ]);
  // Several processes may share a database server; the file of one folder belongs to one bot.
  const lock = config.databaseUrl === undefined ? lockFolder(config.dataDir) : undefined;
  if (lock?.kind === 'taken') throw new ConfigError(messages.terminal.inUse(config.dataDir));
  if (lock?.kind === 'unknown')
    log.warn({ folder: config.dataDir, err: lock.error }, 'the data folder cannot be locked');

  const store = storeOf(config, log);
  const storage = await store();
  const report = (fault: Fault) => log.warn(fault, 'article left out');
  const { articles, bot } = await createParts(config, { log, store, report, runsInDiscord: true });
  log.info({ articles: articles.map(({ id }) => id) }, 'articles loaded');
  const settings = { ...config.discord, token };
  const connection = await connectDiscord({ bot, storage, settings, stop, log });
  if (connection !== undefined) {
    for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
      process.on(fault, (err) => log.error({ err }, 'fault outside of any command'));
    }
    const end = await Promise.race([aborted(stop), connection.lost]);
    log.info({}, 'stopping');
    await connection.close();
    if (end instanceof ConfigError) throw end;
  }
  if (lock?.kind === 'held') lock.release();
  log.info({}, 'stopped');
  // A login that was broken off would keep the process for as long as it is tried again.
  process.exit(0);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function register(task: Extract<Task, { kind: 'register' }>, { discord }: Config): Promise<number> {
  const { token } = discord;
  const { terminal } = messages;
  const { dryRun, clear } = task;
  // Commands are removed where it is said: a setting must not decide which.
  const guildId = task.guildId ?? (clear ? undefined : discord.guildId);
  const { registerCommands, nameCommands } = await import('./adapters/discord/commands/register.ts');
  if (token === undefined && dryRun && !clear) {
    await print(`${terminal.commandsWithoutToken(guildId)}\n  ${nameCommands(commands).join(', ')}`);
    return 0;
  }
  if (token === undefined) throw missingSetting('DISCORD_TOKEN');
  const settings = { ...discord, token, guildId };
  const { changes, twice } = await registerCommands({ commands: clear ? [] : commands, settings, dryRun });
  const lines = (['added', 'changed', 'removed', 'unchanged'] as const)
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => `  ${terminal.changes[kind]}: ${changes[kind].join(', ')}`);
  const differs = changes.added.length + changes.changed.length + changes.removed.length > 0;
  const heading = clear
    ? differs
      ? terminal.commandsCleared({ guildId, dryRun })
      : terminal.nothingToClear(guildId)
    : differs
      ? terminal.commandsRegistered({ guildId, dryRun })
      : terminal.commandsUnchanged;
  await print([heading, ...lines].join('\n'));
  if (twice.length > 0) await tell(terminal.commandsTwice(twice));
  return 0;
}

async function runDoctor(config: Config): Promise<number> {
  const { examine } = await import('./program/doctor.ts');
  const findings = await examine(config, messages);
  const marks = { good: '✓', bad: '✗', unset: '·' };
  const { heading, parts } = messages.doctor;
  const lines = findings.map(({ part, state, text }) => `${marks[state]} ${parts[part]}: ${text}`);
  await print([heading, ...lines].join('\n'));
  return findings.some(({ state }) => state === 'bad') ? 1 : 0;
}

/** The file of the embedded store. */
function storeFile({ dataDir }: Config): string {
  return join(dataDir, 'pullquote.db');
}

/** Opens the store when it is first needed. */
function storeOf(config: Config, log: Log): () => Promise<Storage> {
  let opened: Promise<Storage> | undefined;
  return () => {
    opened ??= import('./storage/open-storage.ts').then(({ openStorage }) =>
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

type Parts = { readonly articles: Library['articles']; readonly bot: Bot };

/** The library and the bot over it. `report` is told each file that was left out, and why. */
async function createParts(
  config: Config,
  {
    log,
    store,
    report,
    runsInDiscord = false,
  }: {
    readonly log: Log;
    readonly store: () => Promise<Storage>;
    readonly report: (fault: Fault) => void | Promise<void>;
    /** Many people ask at once: long calls go to a worker, and what would come too late is refused. */
    readonly runsInDiscord?: boolean;
  },
): Promise<Parts> {
  const { corpusDir, maxArticleBytes, minAnswerProbability: minProbability, databaseUrl } = config;
  const library = await loadLibrary({ dir: corpusDir, maxBytes: maxArticleBytes, minProbability });
  for (const fault of library.faults) await report(fault);
  if (library.articles.length === 0) throw new ConfigError(messages.terminal.noArticle(corpusDir));
  const rooms = createRooms({
    shelf: library,
    storage: store,
    mayHold: () => databaseUrl !== undefined || existsSync(storeFile(config)),
    maxMemoryBytes: maxLibraryBytes,
    maxArticleBytes,
    minProbability,
    fetchLink: config.allowLinks ? fetchLink : undefined,
  });
  const { articles } = library;
  const worker = runsInDiscord ? createWorkerRunner(workerFile, { articles, minProbability }) : undefined;
  // What nobody can answer without it should be ready before the first person asks.
  if (isLarge(articles)) await worker?.start();
  const bot = createBot({
    commands,
    library,
    rooms,
    messages,
    log,
    isBounded: runsInDiscord,
    runLong: worker?.run,
  });
  return { articles, bot };
}

function openLog({ logLevel, logFormat, colours, discord }: Config, usual: LogLevel): Promise<Log> {
  const secrets = discord.token === undefined ? [] : [discord.token];
  const paints = colours && process.stderr.isTTY === true;
  return createLog({ level: logLevel ?? usual, format: logFormat, colours: paints, secrets });
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  return String(version);
}

/** Says what was asked for. */
function print(text: string): Promise<void> {
  return output.write(`${makeVisible(text)}\n`);
}

/** Tells whoever runs the program what is wrong; the standard output is for what was asked for. */
function tell(message: string): Promise<void> {
  return errors.write(`${makeVisible(message)}\n`);
}

async function run(task: Task): Promise<number> {
  try {
    return await main(task);
  } catch (error) {
    if (error instanceof ConfigError) await tell(error.message);
    else if (error instanceof StorageError) await tell(messages.storageFaults[error.fault](error.place));
    else (await createLog({ level: 'fatal', format: 'pretty' })).fatal({ err: error }, 'ended by a fault');
    return 1;
  }
}

const task = readTask(process.argv.slice(2), messages);
process.exitCode = await run(task);

/** The settings: reads them from the environment and `.env`, and checks them all at once. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'dotenv';
import * as v from 'valibot';
import { ConfigError } from '../errors.ts';
import {
  apiUrl,
  count,
  databaseUrl,
  folder,
  folderOrNothing,
  host,
  id,
  oneOf,
  port,
  probability,
  publicKey,
  shards,
  token,
  webUrl,
} from './checks.ts';
import { type Setting, type SettingName, settings } from './settings.ts';

const logLevel = oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent');
const logFormat = oneOf('pretty', 'json');

/** How much is logged, from everything to nothing. */
export type LogLevel = v.InferOutput<typeof logLevel>;

/** The settings, checked. */
export type Config = {
  readonly discord: {
    readonly token: string | undefined;
    readonly applicationId: string | undefined;
    readonly guildId: string | undefined;
    /** Without version and without a slash at its end; undefined for Discord's own. */
    readonly apiUrl: string | undefined;
    /** Where files that members send are read from; undefined for Discord's own. */
    readonly filesUrl: string | undefined;
    /** 64 hexadecimal digits; with it interactions come over HTTP. */
    readonly publicKey: string | undefined;
    /** The shards of this process on the gateway; undefined: one for all servers. */
    readonly shards: 'auto' | { readonly ids: readonly number[]; readonly count: number } | undefined;
  };
  /** Where interactions are taken over HTTP; 0 for any free port. */
  readonly port: number;
  /** Where the monitor listens; undefined: nowhere. */
  readonly monitor: { readonly host: string; readonly port: number } | undefined;
  /** Whether a person who types in the terminal is offered the playground. */
  readonly playground: boolean;
  /** Where people get help with this bot, for /help; undefined where nothing is offered. */
  readonly supportUrl: string | undefined;
  /** Where the source code of this bot is, for /help; undefined where nothing is offered. */
  readonly sourceUrl: string | undefined;
  /** An absolute path; a folder that can be read. */
  readonly corpusDir: string;
  readonly maxArticleBytes: number;
  /** How far the articles of a server may grow. */
  readonly serverLimits: {
    readonly maxArticles: number;
    readonly maxBytes: number;
    readonly maxAdditionsPerMinute: number;
  };
  /** Of the opened articles of all rooms. */
  readonly maxMemoryBytes: number;
  /** 0 to 1; undefined: as search has it. */
  readonly minAnswerProbability: number | undefined;
  /** An absolute path; there may be nothing there yet. */
  readonly dataDir: string;
  /** The address of a PostgreSQL database; undefined: a file in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly allowLinks: boolean;
  /** Undefined: as suits where the program runs. */
  readonly logLevel: LogLevel | undefined;
  readonly logFormat: v.InferOutput<typeof logFormat>;
  /** False where the reader wants none, even on a terminal. */
  readonly colours: boolean;
  /** Whether a terminal, where the program runs in one, shows more than plain text. */
  readonly styles: boolean;
  /** The locale of the terminal, as POSIX writes it; undefined if none is set. */
  readonly locale: string | undefined;
};

/** The settings from the environment and, where that has none, from `.env` in the current folder. */
export function loadConfig(): Config {
  return readConfig(
    { ...readEnvFile(resolve('.env')), ...process.env },
    { currentFolder: process.cwd(), logsToTerminal: process.stderr.isTTY === true },
  );
}

/** The folder of the package: the nearest one above this file that has a package.json. */
export function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) return process.cwd();
    folder = above;
  }
  return folder;
}

/**
 * The settings in `env`, where blank values count as not set. Relative paths are taken from `currentFolder`.
 * Throws one ConfigError that names every fault in a line of its own.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  { currentFolder, logsToTerminal }: { readonly currentFolder: string; readonly logsToTerminal: boolean },
): Config {
  const given = Object.fromEntries(settings.map(({ name }) => [name, env[name]?.trim() || undefined]));
  const read = v.safeParse(environment(currentFolder), given, { abortPipeEarly: true });
  if (!read.success) throw explain(read.issues);
  const values = read.output;
  const monitorPort = values.MONITOR_PORT;
  return {
    discord: {
      token: values.DISCORD_TOKEN,
      applicationId: values.DISCORD_APPLICATION_ID,
      guildId: values.DISCORD_GUILD_ID,
      apiUrl: values.DISCORD_API_URL,
      filesUrl: values.DISCORD_FILES_URL,
      publicKey: values.DISCORD_PUBLIC_KEY,
      shards: shardsOf(values.SHARDS, values.SHARD_COUNT),
    },
    port: values.PORT,
    monitor: monitorPort === 'off' ? undefined : { host: values.MONITOR_HOST, port: monitorPort },
    playground: values.PLAYGROUND === 'on',
    supportUrl: values.SUPPORT_URL,
    sourceUrl: values.SOURCE_URL,
    corpusDir: values.CORPUS_DIR,
    maxArticleBytes: values.MAX_ARTICLE_BYTES,
    serverLimits: {
      maxArticles: values.MAX_ARTICLES,
      maxBytes: values.MAX_SERVER_BYTES,
      maxAdditionsPerMinute: values.MAX_ADDITIONS_PER_MINUTE,
    },
    maxMemoryBytes: values.MAX_MEMORY_BYTES,
    minAnswerProbability: values.MIN_ANSWER_PROBABILITY,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    allowLinks: values.ALLOW_LINKS === 'true',
    logLevel: values.LOG_LEVEL,
    logFormat: values.LOG_FORMAT ?? (logsToTerminal ? 'pretty' : 'json'),
    colours: (env.NO_COLOR ?? '') === '',
    styles: env.TERM !== 'dumb',
    // In the order of POSIX; what is empty counts as not set.
    locale: [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((each) => each !== undefined && each !== ''),
  };
}

/** The settings by their names in the environment, with the values that hold where they are not set. */
function environment(currentFolder: string) {
  const each = v.object({
    DISCORD_TOKEN: v.optional(token),
    DISCORD_APPLICATION_ID: v.optional(id),
    DISCORD_GUILD_ID: v.optional(id),
    DISCORD_API_URL: v.optional(apiUrl),
    DISCORD_FILES_URL: v.optional(apiUrl),
    DISCORD_PUBLIC_KEY: v.optional(publicKey),
    SHARDS: v.optional(shards),
    SHARD_COUNT: v.optional(count),
    PORT: v.optional(port, '8080'),
    MONITOR_PORT: v.optional(v.union([v.literal('off'), port], lastMessage), 'off'),
    MONITOR_HOST: v.optional(host, '127.0.0.1'),
    PLAYGROUND: v.optional(oneOf('on', 'off'), 'on'),
    SUPPORT_URL: v.optional(webUrl),
    SOURCE_URL: v.optional(webUrl),
    CORPUS_DIR: v.optional(folder(currentFolder), join(packageFolder(), 'corpus')),
    MAX_ARTICLE_BYTES: v.optional(count, '2000000'),
    MAX_ARTICLES: v.optional(count, '1000'),
    MAX_SERVER_BYTES: v.optional(count, '100000000'),
    MAX_ADDITIONS_PER_MINUTE: v.optional(count, '10'),
    MAX_MEMORY_BYTES: v.optional(count, '200000000'),
    MIN_ANSWER_PROBABILITY: v.optional(probability),
    DATA_DIR: v.optional(folderOrNothing(currentFolder), 'data'),
    DATABASE_URL: v.optional(databaseUrl),
    ALLOW_LINKS: v.optional(oneOf('true', 'false'), 'false'),
    LOG_LEVEL: v.optional(logLevel),
    LOG_FORMAT: v.optional(logFormat),
    NO_COLOR: v.optional(v.string()),
  } satisfies Record<SettingName, v.GenericSchema>);
  return v.pipe(
    each,
    v.forward(
      v.partialCheck(
        [['SHARDS'], ['SHARD_COUNT']],
        ({ SHARDS: ids, SHARD_COUNT: all }) =>
          Array.isArray(ids) ? all !== undefined && (ids.at(-1) ?? 0) < all : all === undefined,
        'expected the number of all shards of all processes, beside a range in SHARDS below it.',
      ),
      ['SHARD_COUNT'],
    ),
  );
}

function shardsOf(
  ids: 'auto' | readonly number[] | undefined,
  count: number | undefined,
): Config['discord']['shards'] {
  return typeof ids === 'object' && count !== undefined ? { ids, count } : ids === 'auto' ? ids : undefined;
}

/** What the last way to read a value says of it. */
function lastMessage({ issues }: v.UnionIssue<v.BaseIssue<unknown>>): string {
  return issues?.at(-1)?.message ?? '';
}

function explain(issues: readonly v.BaseIssue<unknown>[]): ConfigError {
  const faults = issues.map((issue) => {
    const name = v.getDotPath(issue) ?? '';
    return `  ${name}: ${issue.message}${whereToGet(name)}`;
  });
  const lines = ['Some settings do not fit:', ...faults, '.env.example tells what each is for.'];
  return new ConfigError(lines.join('\n'));
}

/** What is wrong when the setting `name` is not set, although what is to be done needs it. */
export function missingSetting(name: SettingName): ConfigError {
  return new ConfigError(`${name}: expected a value, got none.${whereToGet(name)}`);
}

function whereToGet(name: string): string {
  const setting: Setting | undefined = settings.find((each) => each.name === name);
  return setting?.where === undefined ? '' : ` Where to get it: ${setting.where}.`;
}

/** The values in the file at `path`; none where there is no such file. */
function readEnvFile(path: string): Readonly<Record<string, string>> {
  try {
    if (!existsSync(path)) return {};
    // Without the byte order mark; some shells of Windows write UTF-16, which would pass for a file without settings.
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch (cause) {
    const got = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`${path}: expected a file of settings in UTF-8, got: ${got}`, { cause });
  }
}

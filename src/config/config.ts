/** Reads the settings from the environment and `.env`, and checks them all at once. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'dotenv';
import * as v from 'valibot';
import { ConfigError } from '../errors.ts';
import {
  apiUrl,
  count,
  countOrNone,
  databaseUrl,
  folder,
  folderOrNothing,
  host,
  id,
  oneOf,
  port,
  portOrOff,
  probability,
  publicKey,
  shards,
  token,
  webUrl,
} from './checks.ts';
import { type Setting, type SettingName, settings } from './settings.ts';

const logLevel = oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent');
const logFormat = oneOf('pretty', 'json');

/** The log levels, from everything to nothing. */
export type LogLevel = v.InferOutput<typeof logLevel>;

/** The checked settings. */
export type Config = {
  readonly discord: {
    readonly token: string | undefined;
    readonly applicationId: string | undefined;
    readonly guildId: string | undefined;
    /** Without the version and without a trailing slash; undefined for Discord's own API. */
    readonly apiUrl: string | undefined;
    /** The base address of attached files; undefined for Discord's own. */
    readonly filesUrl: string | undefined;
    /** 64 hexadecimal digits. If set, interactions arrive over HTTP. */
    readonly publicKey: string | undefined;
    /** The gateway shards of this process; undefined for one shard with all servers. */
    readonly shards: 'auto' | { readonly ids: readonly number[]; readonly count: number } | undefined;
  };
  /** The address that accepts interactions over HTTP; port 0 for any free one. */
  readonly port: number;
  /** The address of the monitor; undefined for no monitor. */
  readonly monitor: { readonly host: string; readonly port: number } | undefined;
  /** Whether the terminal offers the playground to a person at the keyboard. */
  readonly playground: boolean;
  /** The address where people get help with this bot, shown by /help; undefined for none. */
  readonly supportUrl: string | undefined;
  /** The address of the bot's source code, shown by /help; undefined for none. */
  readonly sourceUrl: string | undefined;
  /** The absolute path of a readable folder. */
  readonly corpusDir: string;
  readonly maxArticleBytes: number;
  /** The limits of a server's own articles. */
  readonly serverLimits: {
    readonly maxArticles: number;
    readonly maxBytes: number;
    readonly maxAdditionsPerMinute: number;
  };
  /** For the opened articles of all rooms together. */
  readonly maxMemoryBytes: number;
  /** 0: no answer is kept. */
  readonly maxAnswerCacheBytes: number;
  /** 0 to 1; undefined for the default of the search. */
  readonly minAnswerProbability: number | undefined;
  /** An absolute path, which may not exist yet. */
  readonly dataDir: string;
  /** The address of a PostgreSQL database; undefined for a file in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly allowLinks: boolean;
  /** Undefined for the format that fits where the program runs. */
  readonly logLevel: LogLevel | undefined;
  readonly logFormat: v.InferOutput<typeof logFormat>;
  /** False to write no colours, even on a terminal. */
  readonly colours: boolean;
  /** Whether the terminal, if there is one, can show more than plain text. */
  readonly styles: boolean;
  /** The locale of the terminal in POSIX form; undefined if none is set. */
  readonly locale: string | undefined;
};

/** The settings from the environment; `.env` in the current folder supplies those that it lacks. */
export function loadConfig(): Config {
  return readConfig(
    { ...readEnvFile(resolve('.env')), ...process.env },
    { currentFolder: process.cwd(), logsToTerminal: process.stderr.isTTY === true },
  );
}

/** The root folder of the package: the nearest one above this file with a package.json. */
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
 * The settings in `env`. Blank values count as not set. Relative paths are resolved from `currentFolder`.
 * Throws one ConfigError with a line for every fault.
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
    maxAnswerCacheBytes: values.MAX_ANSWER_CACHE_BYTES,
    minAnswerProbability: values.MIN_ANSWER_PROBABILITY,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    allowLinks: values.ALLOW_LINKS === 'true',
    logLevel: values.LOG_LEVEL,
    logFormat: values.LOG_FORMAT ?? (logsToTerminal ? 'pretty' : 'json'),
    colours: (env.NO_COLOR ?? '') === '',
    styles: env.TERM !== 'dumb',
    // In the order of precedence of POSIX. An empty value counts as not set.
    locale: [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((each) => each !== undefined && each !== ''),
  };
}

/** The settings by their names in the environment, with defaults. */
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
    MONITOR_PORT: v.optional(portOrOff, 'off'),
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
    MAX_ANSWER_CACHE_BYTES: v.optional(countOrNone, '20000000'),
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
    v.forward(
      v.partialCheck(
        [['DISCORD_PUBLIC_KEY'], ['PORT'], ['MONITOR_PORT']],
        ({ DISCORD_PUBLIC_KEY: key, PORT, MONITOR_PORT }) =>
          key === undefined || PORT === 0 || PORT !== MONITOR_PORT,
        'expected another port than PORT, got the same.',
      ),
      ['MONITOR_PORT'],
    ),
  );
}

function shardsOf(
  ids: 'auto' | readonly number[] | undefined,
  count: number | undefined,
): Config['discord']['shards'] {
  return typeof ids === 'object' && count !== undefined ? { ids, count } : ids === 'auto' ? ids : undefined;
}

function explain(issues: readonly v.BaseIssue<unknown>[]): ConfigError {
  const faults = issues.map((issue) => {
    const name = v.getDotPath(issue) ?? '';
    return `  ${name}: ${issue.message}${whereToGet(name)}`;
  });
  const lines = ['Some settings do not fit:', ...faults, '.env.example tells what each is for.'];
  return new ConfigError(lines.join('\n'));
}

/** The error for a required setting `name` that is not set. */
export function missingSetting(name: SettingName): ConfigError {
  return new ConfigError(`${name}: expected a value, got none.${whereToGet(name)}`);
}

function whereToGet(name: string): string {
  const setting: Setting | undefined = settings.find((each) => each.name === name);
  return setting?.where === undefined ? '' : ` Where to get it: ${setting.where}.`;
}

/** The values in the file at `path`; empty if there is no such file. */
function readEnvFile(path: string): Readonly<Record<string, string>> {
  try {
    if (!existsSync(path)) return {};
    // Removes the byte order mark. Some Windows shells write UTF-16, which would parse as a file without
    // settings.
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch (cause) {
    const got = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`${path}: expected a file of settings in UTF-8, got: ${got}`, { cause });
  }
}

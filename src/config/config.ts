/** The settings: reads them from the environment and `.env`, and checks them all at once. */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'dotenv';
import { ConfigError } from '../errors.ts';
import { type Setting, type SettingName, settings } from './settings.ts';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const logFormats = ['pretty', 'json'] as const;

/** How much is logged, from everything to nothing. */
export type LogLevel = (typeof logLevels)[number];

/** The settings, checked. */
export type Config = {
  readonly discord: {
    readonly token: string | undefined;
    readonly applicationId: string | undefined;
    readonly guildId: string | undefined;
    /** Without version and without a slash at its end; undefined for Discord's own. */
    readonly apiUrl: string | undefined;
    /** 64 hexadecimal digits; with it interactions come over HTTP. */
    readonly publicKey: string | undefined;
  };
  /** Where interactions are taken over HTTP; 0 for any free port. */
  readonly port: number;
  /** Where the monitor listens; undefined: nowhere. */
  readonly monitor: { readonly host: string; readonly port: number } | undefined;
  /** Whether a person who types in the terminal is offered the playground. */
  readonly playground: boolean;
  /** An absolute path; a folder that can be read. */
  readonly corpusDir: string;
  readonly maxArticleBytes: number;
  /** 0 to 1; undefined: as search has it. */
  readonly minAnswerProbability: number | undefined;
  /** An absolute path; there may be nothing there yet. */
  readonly dataDir: string;
  /** The address of a PostgreSQL database; undefined: a file in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly allowLinks: boolean;
  /** Undefined: as suits where the program runs. */
  readonly logLevel: LogLevel | undefined;
  readonly logFormat: (typeof logFormats)[number];
  /** False where the reader wants none, even on a terminal. */
  readonly colours: boolean;
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
  const faults: string[] = [];
  function read<T>(name: SettingName, check: (value: string) => Checked<T>, usual = ''): T | undefined {
    const value = env[name]?.trim() || usual;
    if (value === '') return undefined;
    const checked = check(value);
    if (checked.kind === 'value') return checked.value;
    faults.push(`  ${name}: expected ${checked.expected}, got ${checked.got}.${whereToGet(name)}`);
    return undefined;
  }
  const path = (value: string) => resolve(currentFolder, value);
  const usualCorpus = join(packageFolder(), 'corpus');

  const monitorPort = read<number | 'off'>('MONITOR_PORT', (value) =>
    value === 'off' ? fits('off' as const) : checkPort(value),
  );
  const monitorHost = read('MONITOR_HOST', checkHost) ?? '127.0.0.1';

  const config: Config = {
    discord: {
      token: read('DISCORD_TOKEN', checkToken),
      applicationId: read('DISCORD_APPLICATION_ID', checkId),
      guildId: read('DISCORD_GUILD_ID', checkId),
      apiUrl: read('DISCORD_API_URL', checkApiUrl),
      publicKey: read('DISCORD_PUBLIC_KEY', checkPublicKey),
    },
    port: read('PORT', checkPort) ?? 8080,
    monitor:
      monitorPort === undefined || monitorPort === 'off'
        ? undefined
        : { host: monitorHost, port: monitorPort },
    playground: read('PLAYGROUND', (value) => checkOneOf(['on', 'off'], value)) !== 'off',
    corpusDir: read('CORPUS_DIR', (value) => checkFolder(path(value)), usualCorpus) ?? usualCorpus,
    maxArticleBytes: read('MAX_ARTICLE_BYTES', checkBytes) ?? 2_000_000,
    minAnswerProbability: read('MIN_ANSWER_PROBABILITY', checkProbability),
    dataDir: read('DATA_DIR', (value) => checkFolderOrNothing(path(value))) ?? path('data'),
    databaseUrl: read('DATABASE_URL', checkDatabaseUrl),
    allowLinks: read('ALLOW_LINKS', (value) => checkOneOf(['true', 'false'], value)) === 'true',
    logLevel: read('LOG_LEVEL', (value) => checkOneOf(logLevels, value)),
    logFormat:
      read('LOG_FORMAT', (value) => checkOneOf(logFormats, value)) ?? (logsToTerminal ? 'pretty' : 'json'),
    colours: (env.NO_COLOR ?? '') === '',
  };
  if (faults.length === 0) return config;
  const lines = ['Some settings do not fit:', ...faults, '.env.example tells what each is for.'];
  throw new ConfigError(lines.join('\n'));
}

/** What is wrong when the setting `name` is not set, although what is to be done needs it. */
export function missingSetting(name: SettingName): ConfigError {
  return new ConfigError(`${name}: expected a value, got none.${whereToGet(name)}`);
}

function whereToGet(name: SettingName): string {
  const setting: Setting | undefined = settings.find((each) => each.name === name);
  return setting?.where === undefined ? '' : ` Where to get it: ${setting.where}.`;
}

type Checked<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'fault'; readonly expected: string; readonly got: string };

function fits<T>(value: T): Checked<T> {
  return { kind: 'value', value };
}

function fault(expected: string, got: string): Checked<never> {
  return { kind: 'fault', expected, got };
}

/** What came, short enough for a line; not so a token that was put in the wrong place. */
function quoted(value: string): string {
  if (/\.[\w-]{25,}/.test(value)) return 'what looks like a token';
  return JSON.stringify(value.length <= 80 ? value : `${value.slice(0, 79)}…`);
}

// Discord does not promise what a token looks like; a wrong one is refused at the login. Messages never show it.
function checkToken(value: string): Checked<string> {
  if (/^["'“‘`]|["'”’`]$/u.test(value)) return fault('the token alone', 'quotation marks around it');
  if (/^bot\s/iu.test(value)) return fault('the token alone', '“Bot” before it');
  if (/\s/u.test(value)) return fault('the token alone', 'blanks in it');
  // An HTTP header cannot carry them: the request would fail as if the network were broken.
  if (/[^!-~]/u.test(value)) return fault('the token alone', 'letters that no token has');
  return fits(value);
}

function checkId(value: string): Checked<string> {
  return /^\d{17,20}$/.test(value) ? fits(value) : fault('a number of 17 to 20 digits', quoted(value));
}

function checkApiUrl(value: string): Checked<string> {
  const expected = 'an http or https address without version, query and slash at its end';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const web = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!web || url.username !== '' || /[?#]|\/v\d+$|\/$/u.test(value)) return fault(expected, quoted(value));
  return fits(value);
}

function checkPublicKey(value: string): Checked<string> {
  return /^[0-9a-f]{64}$/iu.test(value) ? fits(value) : fault('64 hexadecimal digits', quoted(value));
}

function checkPort(value: string): Checked<number> {
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : -1;
  return port >= 0 && port <= 65_535 ? fits(port) : fault('a port from 0 to 65535', quoted(value));
}

function checkHost(value: string): Checked<string> {
  return /^[\w.:-]+$/u.test(value) ? fits(value) : fault('an address to listen on', quoted(value));
}

function checkBytes(value: string): Checked<number> {
  const bytes = /^\d+$/.test(value) ? Number(value) : 0;
  return Number.isSafeInteger(bytes) && bytes > 0
    ? fits(bytes)
    : fault('a whole number from 1', quoted(value));
}

function checkProbability(value: string): Checked<number> {
  return /^(?:0(?:\.\d+)?|1(?:\.0+)?|\.\d+)$/.test(value)
    ? fits(Number(value))
    : fault('a number from 0 to 1', quoted(value));
}

function checkFolder(path: string): Checked<string> {
  const found = lookAt(path);
  return found === 'a folder'
    ? fits(path)
    : fault('a folder that can be read', `${found} at ${quoted(path)}`);
}

function checkFolderOrNothing(path: string): Checked<string> {
  const found = lookAt(path);
  if (found === 'a folder' || found === 'nothing') return fits(path);
  return fault('a folder, or nothing there yet', `${found} at ${quoted(path)}`);
}

function lookAt(path: string): 'a folder' | 'a file' | 'nothing' | 'nothing that can be seen' {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return isBelowFile(path) ? 'nothing that can be seen' : 'nothing';
    if (!stats.isDirectory()) return 'a file';
    accessSync(path, constants.R_OK | constants.X_OK);
    return 'a folder';
  } catch {
    return 'nothing that can be seen';
  }
}

/** Whether a file stands where `path` needs a folder. Node 20 throws for such a path, Node 24 finds nothing there. */
function isBelowFile(path: string): boolean {
  const above = dirname(path);
  const stats = statSync(above, { throwIfNoEntry: false });
  return stats === undefined ? above !== path && isBelowFile(above) : !stats.isDirectory();
}

function checkOneOf<const T extends string>(values: readonly T[], value: string): Checked<T> {
  const found = values.find((each) => each === value);
  return found === undefined ? fault(`one of ${values.join(', ')}`, quoted(value)) : fits(found);
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

function checkDatabaseUrl(value: string): Checked<string> {
  const isUrl = URL.canParse(value) && /^postgres(?:ql)?:$/.test(new URL(value).protocol);
  return isUrl ? fits(value) : fault('an address that begins with postgres://', 'another text'); // not its password
}

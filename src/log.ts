/** The logger: pino, to the standard error stream, with every token scrubbed from every line. */
import { createRequire } from 'node:module';
import type { LogFn, Logger, pino as Pino } from 'pino';
import type { prettyFactory as PrettyFactory } from 'pino-pretty';
import type { Config, LogLevel } from './config/config.ts';

type LogLine = (fields: object, message: string) => void;

/**
 * Where the program reports: a fixed text and fields, an error in the field `err`. What people type is a field of
 * `debug` and `trace` alone. A line is written when the call returns, so that a process that ends loses none.
 */
export type Log = {
  readonly trace: LogLine;
  readonly debug: LogLine;
  readonly info: LogLine;
  readonly warn: LogLine;
  readonly error: LogLine;
  readonly fatal: LogLine;
};

/** What takes the finished lines, each with its line end. */
type Destination = { readonly write: (line: string) => unknown };

/** A log of the lines from `level` on. None of `secrets` ever appears in it, whatever shape it has. */
export function createLog({
  level,
  format,
  colours = false,
  secrets = [],
  destination,
}: {
  readonly level: LogLevel;
  readonly format: Config['logFormat'];
  readonly colours?: boolean;
  readonly secrets?: readonly string[];
  /** The standard error stream if it is left out. */
  readonly destination?: Destination;
}): Log {
  let logger: Logger | undefined;
  const line =
    (of: LogLevel): LogLine =>
    (fields, message) => {
      if (levels.indexOf(of) < levels.indexOf(level)) return;
      logger ??= createLogger({ level, layOut: layOutFor(format, colours), secrets, destination });
      const write: LogFn = logger[of];
      write.call(logger, fields, message);
    };
  return {
    trace: line('trace'),
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    fatal: line('fatal'),
  };
}

const levels: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

// Loaded with the first line: a terminal hardly ever writes one, and should be there at once.
const require = createRequire(import.meta.url);

function createLogger({
  level,
  layOut,
  secrets,
  destination,
}: {
  readonly level: LogLevel;
  readonly layOut: (line: string) => string;
  readonly secrets: readonly string[];
  readonly destination: Destination | undefined;
}): Logger {
  // The package says what it exports; `require` does not.
  const { pino } = require('pino') as { readonly pino: typeof Pino };
  const end = destination ?? pino.destination({ dest: process.stderr.fd, sync: true });
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => describeError(error) },
    },
    // Scrubbed when it is finished: no depth of nesting and no wording of an error gets a token past this.
    { write: (line) => end.write(layOut(scrub(line, secrets))) },
  );
}

function layOutFor(format: Config['logFormat'], colours: boolean): (line: string) => string {
  if (format === 'json') return (line) => line;
  const { prettyFactory } = require('pino-pretty') as { readonly prettyFactory: typeof PrettyFactory };
  return prettyFactory({ colorize: colours, translateTime: 'SYS:HH:MM:ss' });
}

const maxCauses = 5;

/**
 * What an error says of itself, and its causes. Other properties are left out: a failed request of discord.js
 * carries the whole message that it was to send, with what people typed.
 */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return error;
  const failure: Error & { readonly [Field in 'code' | 'status' | 'method' | 'url']?: unknown } = error;
  const { name, message, stack, cause, code, status, method, url } = failure;
  return {
    type: name,
    message,
    code,
    status,
    method,
    url,
    stack,
    cause: depth < maxCauses ? describeError(cause, depth + 1) : undefined,
    errors:
      error instanceof AggregateError && depth < maxCauses
        ? error.errors.map((each) => describeError(each, depth + 1))
        : undefined,
  };
}

const scrubbed = '[token]';

// Each keeps what is before the token, so that a reader can tell where it was.
const tokenPatterns = [
  /** `"token":"…"`, also in JSON within JSON. */
  /((?:token|authorization)\\*"\s*:\s*\\*")[^"\\]+/gi,
  /\b((?:Bot|Bearer)\s+)[\w.~+/=-]{20,}/gi,
  /** The addresses that answer an interaction: its token is all that it takes to speak as the bot. */
  /(\/(?:interactions|webhooks)\/\d+\/)[^/\s"'\\?#]+/g,
  /** A bot's token: its id, the time and a signature. */
  /(?<![\w-])()[\w-]{23,30}\.[\w-]{5,8}\.[\w-]{25,}/g,
];

/** `line` without tokens. */
function scrub(line: string, secrets: readonly string[]): string {
  let clean = line;
  for (const secret of secrets) clean = clean.replaceAll(JSON.stringify(secret).slice(1, -1), scrubbed);
  for (const pattern of tokenPatterns) clean = clean.replace(pattern, `$1${scrubbed}`);
  return clean;
}

/** Schemas for the values of settings. Each rejects a value with a message that says what was expected. */
import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';

type Test = (value: string) => boolean;

/** The received value, cut to fit on a line, with any token hidden. */
function quoted(value: string): string {
  if (/\.[\w-]{25,}/.test(value)) return 'what looks like a token';
  return JSON.stringify(value.length <= 80 ? value : `${value.slice(0, 79)}…`);
}

function told(expected: string, got: string): string {
  return `expected ${expected}, got ${got}.`;
}

function matching(expected: string, fits: Test) {
  return v.pipe(
    v.string(),
    v.check(fits, ({ input }) => told(expected, quoted(input))),
  );
}

function number(expected: string, fits: Test) {
  return v.pipe(matching(expected, fits), v.transform(Number));
}

/** The message of the last alternative that was tried. */
function lastMessage({ issues }: v.UnionIssue<v.BaseIssue<unknown>>): string {
  return issues?.at(-1)?.message ?? '';
}

/** One of `values`, in its exact spelling. */
export function oneOf<const T extends readonly string[]>(...values: T) {
  return v.picklist(values, ({ input }) => told(`one of ${values.join(', ')}`, quoted(String(input))));
}

function tokenWithout(fault: RegExp, got: string) {
  return v.check<string, string>((value) => !fault.test(value), told('the token alone', got));
}

/**
 * A Discord token. Discord documents no format and rejects wrong tokens at login. Messages never contain the
 * token.
 */
export const token = v.pipe(
  v.string(),
  tokenWithout(/^["'“‘`]|["'”’`]$/u, 'quotation marks around it'),
  tokenWithout(/^bot\s/iu, '“Bot” before it'),
  tokenWithout(/\s/u, 'blanks in it'),
  // An HTTP header cannot contain these characters: the request would fail like a network error.
  tokenWithout(/[^!-~]/u, 'letters that no token has'),
);

/** The id of a server or an application. */
export const id = matching('a number of 17 to 20 digits', (value) => /^\d{17,20}$/.test(value));

/** The public key of an application: 64 hexadecimal digits. */
export const publicKey = matching('64 hexadecimal digits', (value) => /^[0-9a-f]{64}$/iu.test(value));

/** The base address of an API, without version and path. */
export const apiUrl = matching(
  'an http or https address without version, query and slash at its end',
  (value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
    return isWeb && url.username === '' && !/[?#]|\/v\d+$|\/$/u.test(value);
  },
);

/** A web address for links. */
export const webUrl = matching('an http or https address', (value) => {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
});

/** The address of a PostgreSQL database. Messages never contain it, because it may include a password. */
export const databaseUrl = v.pipe(
  v.string(),
  v.check(
    (value) => URL.canParse(value) && /^postgres(?:ql)?:$/.test(new URL(value).protocol),
    told('an address that begins with postgres://', 'another text'),
  ),
);

const isPort = (value: string) => /^\d{1,5}$/u.test(value) && Number(value) <= 65_535;

/** A port number; 0 for any free port. */
export const port = number('a port from 0 to 65535', isPort);

/** A port number, or `off`. */
export const portOrOff = v.union(
  [v.literal('off'), number('off, or a port from 0 to 65535', isPort)],
  lastMessage,
);

/** A host name or IP address to listen on. */
export const host = matching('an address to listen on', (value) => /^[\w.:-]+$/u.test(value));

const isWhole = (value: string) => /^\d+$/.test(value) && Number.isSafeInteger(Number(value));

/** A number of bytes or of other items, from 1. */
export const count = number('a whole number from 1', (value) => isWhole(value) && Number(value) > 0);

/** A number of bytes or of other items, from 0. */
export const countOrNone = number('a whole number from 0', isWhole);

/** A number from 0 to 1. */
export const probability = number('a number from 0 to 1', (value) =>
  /^(?:0(?:\.\d+)?|1(?:\.0+)?|\.\d+)$/.test(value),
);

/** The absolute path of a readable folder. A relative path is resolved from `from`. */
export function folder(from: string) {
  return path(from, 'a folder that can be read', ['a folder']);
}

/** The absolute path of a folder that may not exist yet. A relative path is resolved from `from`. */
export function folderOrNothing(from: string) {
  return path(from, 'a folder, or nothing there yet', ['a folder', 'nothing']);
}

function path(from: string, expected: string, fitting: readonly string[]) {
  return v.pipe(
    v.string(),
    v.transform((value) => resolve(from, value)),
    v.check(
      (value) => fitting.includes(lookAt(value)),
      ({ input }) => told(expected, `${lookAt(input)} at ${quoted(input)}`),
    ),
  );
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

/**
 * Whether `path` leads through a file instead of a folder. Node 20 throws for such a path; Node 24 finds
 * nothing.
 */
function isBelowFile(path: string): boolean {
  const above = dirname(path);
  const stats = statSync(above, { throwIfNoEntry: false });
  return stats === undefined ? above !== path && isBelowFile(above) : !stats.isDirectory();
}

const range = /^(\d{1,5})(?:-(\d{1,5}))?$/;

function idsOf(value: string): readonly number[] {
  const [, first = '', last = first] = range.exec(value) ?? [];
  return Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, n) => Number(first) + n);
}

/** The shards of this process: `auto`, one number, or a range of at most 1,000. */
export const shards = v.union(
  [
    v.literal('auto'),
    v.pipe(
      matching('auto, a shard such as 0, or a range such as 0-3', (value) => {
        const count = range.test(value) ? idsOf(value).length : 0;
        return count > 0 && count <= 1000;
      }),
      v.transform(idsOf),
    ),
  ],
  lastMessage,
);

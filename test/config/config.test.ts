/** The settings: what fits, what does not, and what the message says. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { packageFolder, readConfig } from '../../src/config/config.ts';
import { settings } from '../../src/config/settings.ts';
import { ConfigError } from '../../src/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-config-'));
mkdirSync(join(folder, 'articles'));
writeFileSync(join(folder, 'notes.txt'), 'A note.');
afterAll(() => rmSync(folder, { recursive: true }));

const surroundings = { currentFolder: folder, logsToTerminal: false };
const publicKey = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0';
const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabCdE.abcdefghijklmnopqrstuvwxyz-0123456789_A';

function read(env: Readonly<Record<string, string | undefined>>) {
  return readConfig(env, surroundings);
}

function messageFor(env: Readonly<Record<string, string>>): string {
  try {
    read(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

it('has a value for everything where nothing is set', () => {
  expect(read({})).toEqual({
    discord: {
      token: undefined,
      applicationId: undefined,
      guildId: undefined,
      apiUrl: undefined,
      filesUrl: undefined,
      publicKey: undefined,
      shards: undefined,
    },
    port: 8080,
    monitor: undefined,
    playground: true,
    supportUrl: undefined,
    sourceUrl: undefined,
    allowLinks: false,
    databaseUrl: undefined,
    corpusDir: join(packageFolder(), 'corpus'),
    maxArticleBytes: 2_000_000,
    serverLimits: { maxArticles: 1000, maxBytes: 100_000_000, maxAdditionsPerMinute: 10 },
    maxMemoryBytes: 200_000_000,
    maxAnswerCacheBytes: 20_000_000,
    minAnswerProbability: undefined,
    dataDir: join(folder, 'data'),
    logLevel: undefined,
    logFormat: 'json',
    colours: true,
    styles: true,
  });
});

it('takes blank values for not set', () => {
  const blank = Object.fromEntries(settings.map(({ name }) => [name, '']));
  expect(read(blank)).toEqual(read({}));
  expect(read({ DISCORD_TOKEN: ' \t', LOG_LEVEL: ' ' })).toEqual(read({}));
});

it('reads every setting, without the blanks around it', () => {
  expect(
    read({
      DISCORD_TOKEN: ` ${token}\n`,
      DISCORD_APPLICATION_ID: '123456789012345678',
      DISCORD_GUILD_ID: '12345678901234567890',
      DISCORD_API_URL: 'http://127.0.0.1:41234/api',
      DISCORD_FILES_URL: 'http://127.0.0.1:41235',
      DISCORD_PUBLIC_KEY: publicKey,
      SHARDS: '0-3',
      SHARD_COUNT: '16',
      PORT: '9000',
      MONITOR_PORT: '9090',
      MONITOR_HOST: '0.0.0.0',
      PLAYGROUND: 'off',
      SUPPORT_URL: 'https://example.org/help',
      SOURCE_URL: 'https://example.org/code',
      DATABASE_URL: 'postgres://127.0.0.1/pullquote',
      ALLOW_LINKS: 'true',
      CORPUS_DIR: 'articles',
      MAX_ARTICLE_BYTES: '5000000',
      MAX_ARTICLES: '50',
      MAX_SERVER_BYTES: '7000000',
      MAX_ADDITIONS_PER_MINUTE: '3',
      MAX_MEMORY_BYTES: '90000000',
      MAX_ANSWER_CACHE_BYTES: '0',
      MIN_ANSWER_PROBABILITY: '0.45',
      DATA_DIR: 'state/deep',
      LOG_LEVEL: 'debug',
      LOG_FORMAT: 'pretty',
      NO_COLOR: '1',
    }),
  ).toEqual({
    discord: {
      token,
      applicationId: '123456789012345678',
      guildId: '12345678901234567890',
      apiUrl: 'http://127.0.0.1:41234/api',
      filesUrl: 'http://127.0.0.1:41235',
      publicKey,
      shards: { ids: [0, 1, 2, 3], count: 16 },
    },
    port: 9000,
    monitor: { host: '0.0.0.0', port: 9090 },
    playground: false,
    supportUrl: 'https://example.org/help',
    sourceUrl: 'https://example.org/code',
    databaseUrl: 'postgres://127.0.0.1/pullquote',
    allowLinks: true,
    corpusDir: join(folder, 'articles'),
    maxArticleBytes: 5_000_000,
    serverLimits: { maxArticles: 50, maxBytes: 7_000_000, maxAdditionsPerMinute: 3 },
    maxMemoryBytes: 90_000_000,
    maxAnswerCacheBytes: 0,
    minAnswerProbability: 0.45,
    dataDir: join(folder, 'state/deep'),
    logLevel: 'debug',
    logFormat: 'pretty',
    colours: false,
    styles: true,
  });
});

it('logs to read on a terminal, and JSON elsewhere', () => {
  expect(readConfig({}, { ...surroundings, logsToTerminal: true }).logFormat).toBe('pretty');
  expect(readConfig({ LOG_FORMAT: 'json' }, { ...surroundings, logsToTerminal: true }).logFormat).toBe(
    'json',
  );
});

it.each([
  ['of today', token],
  ['of a longer id and signature', `${'M'.repeat(28)}.GabCdE.${'x'.repeat(60)}`],
  ['of a form that none has had so far', 'a+b/c=.d_e-f~h'],
])('accepts a token %s', (_, value) => {
  expect(read({ DISCORD_TOKEN: value }).discord.token).toBe(value);
});

it.each([
  ['DISCORD_PUBLIC_KEY', 'abc', 'expected 64 hexadecimal digits, got "abc".'],
  ['PORT', '70000', 'expected a port from 0 to 65535, got "70000".'],
  ['MONITOR_PORT', 'on', 'expected off, or a port from 0 to 65535, got "on".'],
  ['MONITOR_HOST', 'a b', 'expected an address to listen on, got "a b".'],
  ['PLAYGROUND', 'no', 'expected one of on, off, got "no".'],
  ['DISCORD_TOKEN', `"${token}"`, 'expected the token alone, got quotation marks around it.'],
  ['DISCORD_TOKEN', `“${token}”`, 'expected the token alone, got quotation marks around it.'],
  ['DISCORD_TOKEN', `Bot ${token}`, 'expected the token alone, got “Bot” before it.'],
  ['DISCORD_TOKEN', token.replace('.', ' .'), 'expected the token alone, got blanks in it.'],
  ['DISCORD_TOKEN', token.replace('e', 'é'), 'expected the token alone, got letters that no token has.'],
  ['DISCORD_APPLICATION_ID', 'my-bot', 'expected a number of 17 to 20 digits, got "my-bot".'],
  ['DISCORD_GUILD_ID', '1234567890123456', 'expected a number of 17 to 20 digits, got "1234567890123456".'],
  ['DISCORD_GUILD_ID', token, 'expected a number of 17 to 20 digits, got what looks like a token.'],
  ['DISCORD_API_URL', 'discord.com/api', 'got "discord.com/api".'],
  ['DISCORD_API_URL', 'ftp://127.0.0.1/api', 'got "ftp://127.0.0.1/api".'],
  ['DISCORD_API_URL', 'http://127.0.0.1:4000/api/', 'got "http://127.0.0.1:4000/api/".'],
  ['DISCORD_API_URL', 'http://127.0.0.1:4000/api/v10', 'got "http://127.0.0.1:4000/api/v10".'],
  ['DISCORD_API_URL', 'http://127.0.0.1:4000/api?x=1', 'got "http://127.0.0.1:4000/api?x=1".'],
  [
    'CORPUS_DIR',
    'nowhere',
    `expected a folder that can be read, got nothing at "${join(folder, 'nowhere')}".`,
  ],
  [
    'CORPUS_DIR',
    'notes.txt',
    `expected a folder that can be read, got a file at "${join(folder, 'notes.txt')}".`,
  ],
  ['SUPPORT_URL', 'help', 'expected an http or https address, got "help".'],
  ['DATABASE_URL', 'mysql://root:secret@db', 'begins with postgres://, got another text.'],
  ['CORPUS_DIR', 'notes.txt/in', 'expected a folder that can be read, got nothing that can be seen at '],
  ['CORPUS_DIR', 'a\0b', 'expected a folder that can be read, got nothing that can be seen at '],
  [
    'DATA_DIR',
    'notes.txt',
    `expected a folder, or nothing there yet, got a file at "${join(folder, 'notes.txt')}".`,
  ],
  ['MIN_ANSWER_PROBABILITY', '60%', 'expected a number from 0 to 1, got "60%".'],
  ['MIN_ANSWER_PROBABILITY', '1.5', 'expected a number from 0 to 1, got "1.5".'],
  ['MAX_ARTICLE_BYTES', '2MB', 'expected a whole number from 1, got "2MB".'],
  ['MAX_ARTICLE_BYTES', '0', 'expected a whole number from 1, got "0".'],
  ['MAX_ARTICLE_BYTES', '9'.repeat(400), 'expected a whole number from 1, got "999'],
  ['LOG_LEVEL', 'INFO', 'expected one of trace, debug, info, warn, error, fatal, silent, got "INFO".'],
  ['LOG_FORMAT', 'yaml', 'expected one of pretty, json, got "yaml".'],
])('refuses %s=%s', (name, value, told) => {
  const message = messageFor({ [name]: value });
  const [, line = '', end, ...others] = message.split('\n');
  expect(line).toContain(`  ${name}: expected `);
  expect(line).toContain(told);
  expect(line.length).toBeLessThan(400);
  expect(end).toBe('.env.example tells what each is for.');
  expect(others).toEqual([]);
});

it('tells every fault in one message, a line each, with where to get a value', () => {
  expect(messageFor({ DISCORD_TOKEN: 'Bot abc', DISCORD_GUILD_ID: 'home', LOG_LEVEL: 'loud' })).toBe(
    `Some settings do not fit:
  DISCORD_TOKEN: expected the token alone, got “Bot” before it. Where to get it: https://discord.com/developers/applications: your application, Bot, Reset Token.
  DISCORD_GUILD_ID: expected a number of 17 to 20 digits, got "home". Where to get it: in Discord turn on Settings, Advanced, Developer Mode; then right-click the server, Copy Server ID.
  LOG_LEVEL: expected one of trace, debug, info, warn, error, fatal, silent, got "loud".
.env.example tells what each is for.`,
  );
});

it('never tells the token, whatever is wrong with it and wherever it was put', () => {
  const wrong = [`"${token}"`, `Bot ${token}`, `${token}.more`, token.slice(10), `x ${token}`];
  for (const { name } of settings) {
    for (const value of wrong) expect(messageFor({ [name]: value })).not.toContain(token.slice(26));
  }
});

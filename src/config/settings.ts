/** Every setting with its description, the same for messages, `.env.example` and docs/settings.md. */

/** The description of a setting. */
export type Setting = {
  readonly name: string;
  readonly description: string;
  /** The default. */
  readonly fallback: string;
  readonly example: string;
  /** Where to get a value; undefined if that is obvious. */
  readonly where?: string;
};

const portal = 'https://discord.com/developers/applications';

/** Every setting, in the order of the documentation. */
export const settings = [
  {
    name: 'DISCORD_TOKEN',
    description: 'The token of the bot; with it Pullquote runs in Discord',
    fallback: 'none: Pullquote runs in the terminal',
    example: 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gexamp.an-example-that-opens-nothing-at-all',
    where: `${portal}: your application, Bot, Reset Token`,
  },
  {
    name: 'DISCORD_APPLICATION_ID',
    description: 'The ID of the application, to register commands for',
    fallback: 'Discord tells it',
    example: '123456789012345678',
    where: `${portal}: your application, General Information, Application ID`,
  },
  {
    name: 'DISCORD_GUILD_ID',
    description: 'The ID of a server: the commands are registered there alone, and at once',
    fallback: 'none: the commands are registered everywhere',
    example: '123456789012345678',
    where:
      'in Discord turn on Settings, Advanced, Developer Mode; then right-click the server, Copy Server ID',
  },
  {
    name: 'DISCORD_API_URL',
    description: 'Another address of the Discord API, for tests and proxies; no version, no slash at its end',
    fallback: 'https://discord.com/api',
    example: 'http://127.0.0.1:41234/api',
  },
  {
    name: 'DISCORD_FILES_URL',
    description: 'Another address of the files that members send, for tests and proxies; no slash at its end',
    fallback: 'https://cdn.discordapp.com',
    example: 'http://127.0.0.1:41234',
  },
  {
    name: 'DISCORD_PUBLIC_KEY',
    description:
      'The public key of the application; with it Pullquote takes signed interactions over HTTP instead of the gateway',
    fallback: 'none: Pullquote connects to the gateway',
    example: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
    where: `${portal}: your application, General Information, Public Key`,
  },
  {
    name: 'SHARDS',
    description:
      'The shards of this process on the gateway, for a bot in more than 2,500 servers: auto for all of them, or a range',
    fallback: 'one connection for all servers',
    example: 'auto',
  },
  {
    name: 'SHARD_COUNT',
    description: 'The number of all shards, where SHARDS names those of this process',
    fallback: 'none',
    example: '16',
  },
  {
    name: 'PORT',
    description: 'The port on which interactions are taken over HTTP, as POST /interactions',
    fallback: '8080',
    example: '9000',
  },
  {
    name: 'MONITOR_PORT',
    description: 'The port of /healthz, /readyz and /metrics in Discord, or off',
    fallback: 'off',
    example: '9090',
  },
  {
    name: 'MONITOR_HOST',
    description: 'The address on which the monitor listens',
    fallback: '127.0.0.1',
    example: '0.0.0.0',
  },
  {
    name: 'PLAYGROUND',
    description: 'off keeps the browser playground from being served beside the terminal',
    fallback: 'on where a person types',
    example: 'off',
  },
  {
    name: 'SUPPORT_URL',
    description: 'The address where people get help with this bot; /help links to it',
    fallback: 'none: /help has no such link',
    example: 'https://example.org/pullquote',
  },
  {
    name: 'SOURCE_URL',
    description: 'The address of this bot’s source code; /help links to it',
    fallback: 'none: /help has no such link',
    example: 'https://example.org/pullquote/source',
  },
  {
    name: 'CORPUS_DIR',
    description: 'The folder of the articles',
    fallback: 'corpus/, in the folder of Pullquote',
    example: '/srv/articles',
  },
  {
    name: 'MAX_ARTICLE_BYTES',
    description:
      'The size of the largest article that is read, in bytes; a PDF or DOCX may have ten times as much',
    fallback: '2000000',
    example: '5000000',
  },
  {
    name: 'MAX_ARTICLES',
    description: 'How many articles a server may add; a user in direct messages may add 20 at most',
    fallback: '1000',
    example: '5000',
  },
  {
    name: 'MAX_SERVER_BYTES',
    description: 'How large the articles of a server may be together, in bytes',
    fallback: '100000000',
    example: '500000000',
  },
  {
    name: 'MAX_ADDITIONS_PER_MINUTE',
    description:
      'How many articles a server may add within a minute, over all processes; an import counts as one',
    fallback: '10',
    example: '30',
  },
  {
    name: 'MAX_MEMORY_BYTES',
    description: 'How much memory the opened articles of all servers may take, in bytes',
    fallback: '200000000',
    example: '1000000000',
  },
  {
    name: 'MAX_ANSWER_CACHE_BYTES',
    description: 'How much memory kept answers may take, in bytes; 0 keeps none',
    fallback: '20000000',
    example: '100000000',
  },
  {
    name: 'MIN_ANSWER_PROBABILITY',
    description: 'How likely a passage must be to answer before it is shown, 0 to 1',
    fallback: '0.4',
    example: '0.7',
  },
  {
    name: 'DATA_DIR',
    description: 'The folder in which Pullquote keeps what it must remember; made when it is needed',
    fallback: 'data/, in the folder that Pullquote is started from',
    example: '/var/lib/pullquote',
  },
  {
    name: 'DATABASE_URL',
    description: 'The address of a PostgreSQL database, for more than one process; used instead of a file',
    fallback: 'none: one file in DATA_DIR',
    example: 'postgres://pullquote:secret@127.0.0.1:5432/pullquote',
  },
  {
    name: 'ALLOW_LINKS',
    description: 'true lets /library add read articles from addresses of the public web',
    fallback: 'false: no address is fetched',
    example: 'true',
  },
  {
    name: 'LOG_LEVEL',
    description:
      'How much is logged: trace, debug, info, warn, error, fatal or silent; what people type from debug on',
    fallback: 'info in Discord, warn in the terminal',
    example: 'debug',
  },
  {
    name: 'LOG_FORMAT',
    description: 'How it is logged: pretty, or json (one object a line)',
    fallback: 'pretty on a terminal, else json',
    example: 'json',
  },
  {
    name: 'NO_COLOR',
    description: 'Anything at all turns the colours off',
    fallback: 'colours on a terminal',
    example: '1',
  },
] as const satisfies readonly Setting[];

/** The name of a setting in the environment. */
export type SettingName = (typeof settings)[number]['name'];

/** Messages for the operator about the set-up and the store, in English. */

/** The sentences about the set-up, for the operator. */
export const doctor = {
  heading: 'Pullquote looks at its set-up.',
  parts: {
    corpus: 'Articles',
    database: 'Database',
    token: 'Token',
    key: 'Public key',
    endpoint: 'Endpoint',
    commands: 'Commands',
  },
  corpus: ({
    folder,
    count,
    broken,
  }: {
    readonly folder: string;
    readonly count: number;
    readonly broken: readonly string[];
  }) =>
    [
      count === 0
        ? `${folder} holds no article that can be read. Put a text, Markdown, HTML, PDF or Word file there.`
        : `${count === 1 ? '1 article' : `${count} articles`} in ${folder}.`,
      ...broken,
    ].join('\n  '),
  noFileYet: (file: string) => `${file} does not exist yet. It is made when something must be stored.`,
  databaseAnswers: (place: string) => `${place} answers.`,
  noToken:
    'DISCORD_TOKEN is not set, so Pullquote runs in the terminal. README.md tells how to run it in Discord.',
  keyWithoutToken:
    'DISCORD_PUBLIC_KEY is set, but DISCORD_TOKEN is not. Copy the token from the Developer Portal (your application, Bot, Reset Token) and put it in .env.',
  tokenRefused:
    'Discord refuses DISCORD_TOKEN. Reset it in the Developer Portal (your application, Bot, Reset Token) and put the new one in .env.',
  discordUnreachable: (reason: string) =>
    `Discord cannot be reached (${reason}). Check the network, a proxy, and DISCORD_API_URL.`,
  tokenAccepted: (name: string) => `Discord accepts it. The application is “${name}”.`,
  noKey: 'DISCORD_PUBLIC_KEY is not set, so interactions come over the gateway.',
  keyFits: 'It is the key of the application.',
  keyDiffers:
    'DISCORD_PUBLIC_KEY is not the key of the application, so every interaction would be refused. Copy it from the Developer Portal: your application, General Information, Public Key.',
  endpoint: ({
    overHttp,
    endpoint,
  }: {
    readonly overHttp: boolean;
    readonly endpoint: string | undefined;
  }) =>
    overHttp
      ? endpoint === undefined
        ? 'Discord sends interactions over the gateway, but DISCORD_PUBLIC_KEY is set. Start Pullquote, then put its public address, ending in /interactions, in the Developer Portal: General Information, Interactions Endpoint URL.'
        : `Discord sends interactions to ${endpoint}.`
      : endpoint === undefined
        ? 'Discord sends interactions over the gateway.'
        : `Discord sends interactions to ${endpoint}, so none comes over the gateway. Set DISCORD_PUBLIC_KEY, or empty the Interactions Endpoint URL in the Developer Portal.`,
  commandsFit: 'Discord has the commands as they are.',
  commandsDiffer: (count: number) =>
    `${count === 1 ? '1 command differs' : `${count} commands differ`} from what Discord has. Run: npm run register`,
} as const;

/** What is wrong with the store, for the operator. */
export const storageFaults = {
  damaged: (place: string) =>
    `${place}: expected Pullquote’s database, got a damaged file or another one. It was left as it is. Move it away, or put a copy in its place.`,
  'not writable': (place: string) =>
    `${place}: expected a file that can be written. Set DATA_DIR to a folder that Pullquote may write to.`,
  newer: (place: string) =>
    `${place}: expected a database of this version, got one of a newer version. Run that version of Pullquote.`,
  unreachable: (place: string, reason?: string) =>
    `DATABASE_URL: expected a database that answers at ${place}, got ${reason === undefined ? 'none' : `“${reason}”`}. Check that it runs, and its address, user and password.`,
  forbidden: (place: string) =>
    `${place}: the user of DATABASE_URL may not make tables there. Make it the owner of the database, or grant it CREATE on the schema.`,
  full: (place: string) => `${place}: the disk is full. Make room on it.`,
} as const;

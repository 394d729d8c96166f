/** What the bot says in the terminal alone, in English. */
import { shorten } from '../shorten.ts';
import { quotedWhole } from '../wording.ts';

/** The sentences of the terminal. */
export const terminal = {
  saved: (path: string) => `Saved as ${path}.`,
  notSaved: (path: string) =>
    `${path}: expected a new file that can be written. Move the old one away and try again.`,

  /** A form, line by line. */
  formField: ({
    label,
    description,
    value,
  }: {
    readonly label: string;
    readonly description: string | undefined;
    readonly value: string | undefined;
  }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}: type a line, an empty one to go on, /cancel to leave.`,

  connect: 'Pullquote in the terminal. To run it in Discord, put DISCORD_TOKEN in .env: see README.md.',
  loaded: (titles: readonly string[], example: string) =>
    `${titles.length === 1 ? 'Article' : `${titles.length} articles`}: ${quotedWhole(titles)} · Try: ${example}`,
  playground: (address: string) => `In the browser, as Discord shows it: ${address}`,
  badPublicKey:
    'DISCORD_PUBLIC_KEY: expected the key of the application, got one that is none. Where to get it: https://discord.com/developers/applications, your application, General Information, Public Key.',
  keys: 'A number takes the action with that number, Tab completes, /help lists the commands, /quit ends.',
  action: (label: string, choice: string) => `${label}: ${choice}`,
  didYouMean: (name: string) => `Did you mean “${name}”?`,
  quoteIt: 'Put quotation marks around the value if it is part of one.',
  optionsOf: (command: string, names: readonly string[]) =>
    names.length === 0 ? `/${command} has no options.` : `/${command} has ${names.join(', ')}.`,
  strayWords: (text: string) => `“${shorten(text)}” belongs to no option.`,
  noSuchAction: (number: number, offered: readonly number[]) =>
    offered.length === 0
      ? `There is no action ${number}: nothing is offered yet.`
      : `There is no action ${number}: the last reply offers ${ranges(offered)}.`,
  setAsideLines: (file: string, line: number, reason: string) =>
    `${file}, line ${line} of the text, set aside: ${reason}`,
  noneSetAside: 'No lines were set aside.',
  noArticle: (folder: string) =>
    `${folder}: expected at least one file that can be read (.txt, .md, .html, .pdf, .docx, .vtt, .srt), got none.`,
  noFiles: 'Expected at least one file after --read, got none.',
  noQuestion: 'Expected a question after --ask, got none.',
  unexpectedWords: (given: string) =>
    `Expected flags alone, got “${shorten(given)}”. A question goes after --ask.`,
  oneOf: (flags: readonly string[]) => `Expected one of ${flags.join(', ')}, got several.`,
  onlyWith: (flag: string, other: string) => `Expected ${flag} together with ${other} alone.`,
  unknownLanguage: (given: string, known: readonly string[]) =>
    `Expected --language to be one of ${known.join(', ')}, got “${shorten(given)}”.`,
  guildNumber: (given: string) =>
    `Expected --guild to be a number of 17 to 20 digits, got “${shorten(given)}”.`,
  commandsRegistered: ({
    guildId,
    dryRun,
  }: {
    readonly guildId: string | undefined;
    readonly dryRun: boolean;
  }) => `${dryRun ? 'Would be registered' : 'Registered'} ${inPlace(guildId)}:`,
  commandsUnchanged: 'Nothing to register: Discord has the commands as they are.',
  commandsWithoutToken: (guildId: string | undefined) =>
    `Would be registered ${inPlace(guildId)}. Without DISCORD_TOKEN it is not known what Discord has already:`,
  commandsCleared: ({
    guildId,
    dryRun,
  }: {
    readonly guildId: string | undefined;
    readonly dryRun: boolean;
  }) => `${dryRun ? 'Would be removed' : 'Removed'} ${inPlace(guildId)}:`,
  nothingToClear: (guildId: string | undefined) => `No commands are registered ${inPlace(guildId)}.`,
  commandsTwice: (names: readonly string[]) =>
    `Registered in this server and everywhere, so that its people see each twice: ${names.join(', ')}.\nnpm run register -- --clear removes those that are registered everywhere.`,
  inUse: (folder: string) =>
    `${folder} is in use by another Pullquote that runs. Stop that one first, or set DATA_DIR to another folder.`,
  changes: { added: 'new', changed: 'changed', removed: 'removed', unchanged: 'as before' },
  usage: `Usage: npm start [-- OPTIONS]

Without options Pullquote runs in Discord if DISCORD_TOKEN is set, else in the terminal.

  --terminal           run in the terminal, whatever is set
  --ask QUESTION       answer once and end: 0 answered, 3 not in the article, 2 wrong usage, 1 wrong settings
  --language TAG       in the terminal, and speak this language: a tag such as de or pt-BR; usually that of LANG
  --json               in the terminal, one reply a line, as JSON
  --verbose            in the terminal, and show what was set aside of each article, and what put passages first
  --register           register the commands in Discord and end
  --guild ID           in that server alone, at once
  --clear              remove the commands: everywhere, or with --guild in that server
  --dry-run            only show what would be registered or removed
  --read FILES         write what is read from each file, one JSON object a line
  --doctor             check the settings, the database, the articles and what Discord has
  --help               this text
  --version            the version of Pullquote`,
} as const;

function inPlace(guildId: string | undefined): string {
  return guildId === undefined ? 'everywhere' : `in server ${guildId}`;
}

/** "1 to 3, 5" for 1, 2, 3 and 5, which are in order. */
function ranges(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`)).join(', ');
}

/** What /library and /privacy say. */
import { shorten } from '../shorten.ts';

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000).toLocaleString('en')} MB`;

/** The sentences of /library and /privacy, in English. */
export const library = {
  unavailable: 'The library cannot be changed here.',
  /** `why` names the store and says what is wrong with it. */
  unusable: (why: string) => `The library cannot be used. ${why}`,
  notDurable:
    'The bot cannot save articles: its data folder cannot be written. Ask the operator of the bot to set DATA_DIR.',

  /** Adding. */
  addTitle: 'Add an article',
  fileField: 'File',
  fileHint: 'Text, Markdown, a web page, or another format that the bot reads',
  textField: 'Or its text',
  textHint: 'At most 4,000 characters. Send a longer text as a file.',
  oneOfThem: 'Give one of file, link or text, and only one.',
  tooLarge: (maxBytes: number) =>
    `The file is larger than ${megabytes(maxBytes)}, the limit for an article. Send a smaller file, or split it.`,
  linksOff:
    'Links are off: the bot fetches no address. Send the article as a file, or ask the operator to set ALLOW_LINKS=true.',
  linkFaults: {
    refused: 'Only addresses of the public web can be read: http or https, on the usual ports.',
    'too large': 'The page is larger than 5 MB, the limit for a link. Send the article as a file.',
    'wrong type': 'There is no text, Markdown or web page at that address. Send the article as a file.',
    failed:
      'The address did not answer with a page within 10 seconds. Try again, or send the article as a file.',
  },
  fileGone: 'The file could not be fetched. Please send it again.',
  unreadable: (message: string) => `The article could not be read: ${message}.`,
  tooFast: (limit: number) =>
    `At most ${limit} articles a minute can be added here. Wait a minute and try again.`,
  full: ({
    articles,
    bytes,
    maxArticles,
    maxBytes,
  }: {
    readonly articles: number;
    readonly bytes: number;
    readonly maxArticles: number;
    readonly maxBytes: number;
  }) =>
    `The library is full: it holds ${articles.toLocaleString('en')} of ${maxArticles.toLocaleString('en')} articles and ${megabytes(bytes)} of ${megabytes(maxBytes)}. Remove articles with /library remove, then add this one again.`,
  draftGone: 'This draft is gone. Please add it again.',
  known: (title: string) => `“${shorten(title)}” is already here.`,
  guessedEncoding: (encoding: string) =>
    `The file names no encoding: I read it as ${encoding}. Please check its letters, or save it as UTF-8.`,
  preview: 'Preview: nothing is added yet',
  previewReplaces: (title: string) => `Preview: this will replace “${shorten(title)}”`,
  added: (title: string) => `Added: “${title}”. Ask it with /ask.`,
  replaced: (title: string) => `Replaced: “${title}”.`,
  canceled: 'Canceled. Nothing was added.',
  add: 'Add',
  replace: 'Replace',
  change: 'Change details',
  cancel: 'Cancel',
  paragraphs: 'Paragraphs',
  language: 'Language',
  address: 'Address',
  moreSpeakers: (count: number) => `and ${count} more`,
  nothingSetAside: 'nothing',

  /** Changing details. */
  detailsTitle: 'Change details',
  titleField: 'Title',
  authorField: 'Author',
  dateField: 'Date',
  dateHint: 'YYYY-MM-DD',
  addressField: 'Address',
  addressHint: 'https://…',
  speakersField: 'Names of speakers',
  speakersHint: 'One a line: full name, then other names after commas',
  wrongDate: (given: string) => `Expected a date such as 2026-03-14, got “${shorten(given)}”.`,
  wrongAddress: (given: string) =>
    `Expected an address that begins with https:// or http://, got “${shorten(given)}”.`,

  /** Removing. */
  removed: (title: string) => `Removed: “${title}”. Undo brings it back for 15 minutes.`,
  undo: 'Undo',
  restored: (title: string) => `“${title}” is back.`,
  undoOver: 'It cannot be brought back any more: 15 minutes have passed. Please add it again.',
  builtIn: (title: string) =>
    `“${shorten(title)}” is built in: it is part of the bot and cannot be changed here.`,
  noArticle: (asked: string) => `There is no article “${shorten(asked)}” here. /library list shows them all.`,
  severalArticles: (asked: string, titles: readonly string[]) =>
    `“${shorten(asked)}” may be ${titles
      .slice(0, 5)
      .map((title) => `“${shorten(title)}”`)
      .join(' or ')}. Name one of them.`,

  /** Listing. */
  listHeading: (total: number) => (total === 1 ? 'One article' : `${total.toLocaleString('en')} articles`),
  noneFound: (find: string) => `No article’s title or author has “${shorten(find)}”.`,
  empty: 'There is no article here yet. Add one with /library add.',
  builtInLabel: 'built in',
  speakersCount: (count: number) => (count === 1 ? '1 speaker' : `${count} speakers`),

  /** The default article and other settings. */
  defaultSet: ({ title, inChannel }: { readonly title: string; readonly inChannel: boolean }) =>
    `Questions ${inChannel ? 'in this channel' : 'here'} are about “${title}” from now on, unless they name another article.`,
  defaultCleared: 'Questions are about all articles from now on.',
  settingsHeading: 'Settings',
  privateLabel: 'Answers private',
  privateOn: 'yes, unless a question says otherwise',
  privateOff: 'no',
  defaultLabel: 'Default article',
  defaultHereLabel: 'Default article in this channel',
  defaultNone: 'none, so questions are about all articles',
  languageLabel: 'Language',
  languageAutomatic: 'that of the community, or of who asks',

  /** Correcting. */
  corrected: 'Corrected. The next answer shows it.',
  correctHow:
    'Give name and is (“Ruan” is “Joe Nguyen”), or words and is (who said the quotation; “nobody” for a speaker who is not known).',
  noSuchWords: (words: string) => `No quotation of the article has the words “${shorten(words)}”.`,
  noSuchName: (name: string) => `The name “${shorten(name)}” does not appear in the article.`,
  corrections: (count: number) => (count === 1 ? 'One correction' : `${count} corrections`),
  noCorrections: 'Nothing has been corrected here.',
  samePerson: (mention: string, name: string) => `“${mention}” is ${name}`,
  saidBy: (words: string, name: string | undefined) =>
    name === undefined ? `“${shorten(words)}”: speaker not known` : `“${shorten(words)}”: ${name}`,
  undoCorrection: 'Undo a correction',
  /** A correction whose words are gone from the article, for example after /library replace. */
  notApplying: (correction: string) =>
    `${correction} (no longer applies: the article does not have these words now)`,
  correctionUndone: 'The correction was undone.',
  nobody: 'nobody',

  /** Erasing. */
  eraseTitle: 'Erase everything',
  eraseWord: 'ERASE',
  eraseField: 'Type ERASE to confirm',
  eraseHint: 'All articles, corrections and settings. This cannot be undone.',
  erased: 'Everything that was stored here has been erased.',
  notErased: 'Nothing was erased: the word was not typed.',

  /** Export and import. */
  exported: ({
    part,
    parts,
    articles,
  }: {
    readonly part: number;
    readonly parts: number;
    readonly articles: number;
  }) =>
    parts === 1
      ? `${articles === 1 ? 'One article' : `${articles} articles`} in this file.`
      : `File ${part} of ${parts}; ${articles} articles in all. Each file can be imported on its own.`,
  nextFile: 'Next file',
  nothingToExport: 'There is no article of your own here to export.',
  imported: ({ added, replaced }: { readonly added: number; readonly replaced: number }) =>
    `Imported: ${added} added, ${replaced} replaced.`,
  /** `file` has more than `room`, what the library still takes; all three are articles or bytes. */
  importFull: ({
    unit,
    file,
    room,
    limit,
  }: {
    readonly unit: 'articles' | 'bytes';
    readonly file: number;
    readonly room: number;
    readonly limit: number;
  }) => {
    const amount = (value: number) =>
      unit === 'articles'
        ? value === 1
          ? '1 article'
          : `${value.toLocaleString('en')} articles`
        : megabytes(value);
    return `This file has ${amount(file)}, and there is room for ${amount(room)} here: the limit is ${amount(limit)}. Nothing was imported. Remove articles with /library remove, or import a smaller file.`;
  },
  notImportable: 'This is not a whole file of /library export. Nothing was imported.',
  newerImport: 'This file was exported by a newer version of the bot. Nothing was imported.',

  /** Privacy. */
  privacyHeading: 'What is stored, and why',
  privacy: [
    'Articles that are added with /library: the file, what was read from it, who added it (user ID) and when. They are stored so that this server, or you alone in direct messages, can ask them. A removed article is erased after 15 minutes, and one that was sent but not added after an hour.',
    'Calls behind buttons that are too long for Discord’s buttons: 7 days, without who asked.',
    'Your last two questions, and the names of the last speakers that you asked about, so that “why?” and “she” are understood: 10 minutes.',
    'What a change of the library answered, so that a call that is delivered twice is carried out once: 15 minutes.',
    'Settings of the library, and corrections, with who made them.',
    'That a server with articles called the bot, without who did: 36 hours. Only silent servers are checked for the bot’s removal.',
    'Other questions, and answers, are not stored. A server’s articles are erased 30 days after the bot was removed from it, once the bot has learned that.',
  ],
  eraseMine: 'Erase my articles',
  eraseMineAsk: 'This erases every article that you added, in every server. It cannot be undone.',
  erasedMine: (count: number) =>
    count === 0
      ? 'You have added no article.'
      : count === 1
        ? 'One article was erased.'
        : `${count} articles were erased.`,
} as const;

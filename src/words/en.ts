/** Every sentence that the bot says, in English; its type is what another language must give. */

export const en = {
  /** Values that do not fit. */
  unknownCommand: (name: string) => `There is no command “${name}”. /help lists them all.`,
  unknownOption: (command: string, name: string) => `/${command} has no option “${name}”.`,
  missingOption: (name: string, example: string) =>
    `Expected a value for “${name}”, got none. For example: ${example}`,
  wrongValue: (name: string, expected: string, given: string) =>
    `Expected “${name}” to be ${expected}, got ${shorten(given)}.`,
  expectedOneOf: (choices: readonly string[]) => `one of ${choices.join(', ')}`,
  expectedText: (maxChars: number) => `text of at most ${maxChars.toLocaleString('en')} characters`,
  expectedInteger: ({ min }: { readonly min: number | undefined }) =>
    min === undefined ? 'a whole number' : `a whole number from ${min}`,
  expectedBoolean: 'true or false',
  unknownArticle: (asked: string, titles: readonly string[]) =>
    `No article, or more than one, is called “${shorten(asked)}”. ${listed('There is', titles)}`,
  unknownSpeaker: (asked: string, names: readonly string[]) =>
    `Nobody called “${shorten(asked)}” speaks there. ${listed('Those who do:', names)}`,
  severalSpeakers: (asked: string, names: readonly string[]) =>
    `“${shorten(asked)}” may be more than one speaker. ${listed('There is', names)}`,
  failed: (id: string) => `Something went wrong on our side. If it happens again, report ${id}.`,

  /** Choosing an article. */
  chooseArticle: 'Choose an article',
  whichArticle: 'Which article?',

  /** Buttons and menus. */
  more: 'More',
  back: 'Back',
  longer: 'Longer',
  shorter: 'Shorter',
  showInContext: 'Show in context',
  showNearest: 'Show nearest',
  earlier: 'Earlier',
  later: 'Later',
  openArticle: 'Open article',
  fullText: 'Full text',
  whatTheySay: 'What they say',
  paragraph: (number: number) => `¶ ${number}`,

  /** Around a passage. */
  manners: { direct: 'direct', reported: 'reported', partly: 'partly direct' },
  namedHere: (name: string) => `in the text: ${name}`,
  namedButSilent: ({ name, namedHere }: { readonly name: string; readonly namedHere: string }) =>
    `“${namedHere}” is ${name}`,
  place: ({ paragraph, paragraphs }: { readonly paragraph: number; readonly paragraphs: number }) =>
    paragraph === 0 ? 'title' : `¶ ${paragraph} of ${paragraphs}`,
  wordForWord: (title: string, details: readonly string[]) =>
    `Word for word from ${[`“${title}”`, ...details].join(', ')}`,
  fullDate: (date: string) =>
    new Date(date).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  open: 'open',

  /** Discord. */
  nextPage: 'Next page',
  previousPage: 'Previous page',
  attached: 'Too long to show here: attached whole.',
  outdated: 'This is from an older time. Please ask again.',

  /** The terminal. */
  terminal: {
    connect: 'Pullquote in the terminal. To run it in Discord, put DISCORD_TOKEN in .env: see README.md.',
    loaded: (titles: readonly string[], example: string) =>
      `${titles.length === 1 ? 'Article' : `${titles.length} articles`}: ${quotedWhole(titles)} · Try: ${example}`,
    keys: 'A number takes the action with that number, Tab completes, /help lists the commands, /quit ends.',
    action: (label: string, choice: string) => `${label}: ${choice}`,
    didYouMean: (name: string) => `Did you mean “${name}”?`,
    quoteIt: 'Put quotation marks around the value if it is part of one.',
    optionsOf: (command: string, names: readonly string[]) =>
      names.length === 0 ? `/${command} has no options.` : `/${command} has ${names.join(', ')}.`,
    strayWords: (text: string) => `“${shorten(text)}” belongs to no option.`,
    noSuchAction: (number: number, count: number) =>
      count === 0
        ? `There is no action ${number}: nothing is offered yet.`
        : `There is no action ${number}: the last reply offers ${count === 1 ? '1' : `1 to ${count}`}.`,
    setAsideLines: (file: string, line: number, reason: string) =>
      `${file}, line ${line} of the text, set aside: ${reason}`,
    noneSetAside: 'No lines were set aside.',
    noArticle: (folder: string) =>
      `${folder}: expected at least one .txt, .md or .html file that can be read, got none.`,
    noQuestion: 'Expected a question after --ask, got none.',
    unexpectedWords: (given: string) =>
      `Expected flags alone, got “${shorten(given)}”. A question goes after --ask.`,
    oneOf: (flags: readonly string[]) => `Expected one of ${flags.join(', ')}, got several.`,
    onlyWith: (flag: string, other: string) => `Expected ${flag} together with ${other} alone.`,
    guildNumber: (given: string) =>
      `Expected --guild to be a number of 17 to 20 digits, got “${shorten(given)}”.`,
    commandsRegistered: ({
      guildId,
      dryRun,
    }: {
      readonly guildId: string | undefined;
      readonly dryRun: boolean;
    }) =>
      `${dryRun ? 'Would be registered' : 'Registered'} ${guildId === undefined ? 'everywhere' : `in server ${guildId}`}:`,
    commandsUnchanged: 'Nothing to register: Discord has the commands as they are.',
    changes: { added: 'new', changed: 'changed', removed: 'removed', unchanged: 'as before' },
    usage: `Usage: npm start [-- OPTIONS]

Without options Pullquote runs in Discord if DISCORD_TOKEN is set, else in the terminal.

  --terminal           run in the terminal, whatever is set
  --ask QUESTION       answer once and end: 0 answered, 3 not in the article, 2 wrong usage, 1 wrong settings
  --json               in the terminal, one reply a line, as JSON
  --verbose            in the terminal, and show what was set aside of each article, and what put passages first
  --register           register the commands in Discord and end
    --guild ID         in that server alone, at once
    --dry-run          only show what would be registered
  --help               this text
  --version            the version of Pullquote`,
  },

  /** /ask */
  notInArticle: (articles: number) =>
    articles === 1 ? 'The article does not say.' : `None of the ${articles} articles says.`,
  nothingToSearch: 'There is no word in that to search for.',
  unknownTerms: (terms: readonly string[]) =>
    `Not in the text: ${terms.map((term) => `“${shorten(term, 40)}”`).join(', ')}.`,
  nearest: 'Nearest passages, not an answer',
  closest: (passages: number) =>
    passages === 1 ? 'Closest passage; it may be no answer' : 'Closest passages; they may be no answer',
  searchedFor: (terms: readonly string[]) =>
    `Searched for ${terms.map((term) => `“${shorten(term, 40)}”`).join(', ')}.`,
  takenToMean: (name: string) => `Taken to mean ${name}.`,
  scoreOf: (paragraph: number, score: number) => `¶ ${paragraph}: score ${score.toFixed(2)}`,
  weighed: (value: number, weight: number) =>
    `${value.toFixed(2)} × ${weight.toFixed(2)} = ${(value * weight).toFixed(2)}`,

  /** /quote */
  noQuotations: 'Nobody is quoted there.',
  noQuotationsAbout: (topic: string) => `Nothing is quoted there about “${shorten(topic)}”.`,
  quotationsShown: (from: number, to: number, total: number) =>
    total === 1
      ? 'The one quotation'
      : from === to
        ? `Quotation ${from} of ${total}`
        : `Quotations ${from} to ${to} of ${total}`,

  /** /summary */
  sentencesShown: (shown: number, total: number) =>
    `${shown} of ${total} sentences, in the article’s order, none rewritten`,
  wholeArticle: 'The article is this short; here it is whole.',
  keyQuotations: 'Key quotations',
  notTreated: (topic: string) => `The article does not treat “${shorten(topic)}”.`,
  saysNothing: (name: string) => `No whole sentence of ${name} stands in the article.`,

  /** /speakers */
  noSpeakers: 'Nobody is quoted by name in this article.',
  speakers: (total: number) => (total === 1 ? 'One speaker' : `${total} speakers`),
  speakerUnknown: 'Speaker not named',
  alsoCalled: (names: readonly string[]) => `in the text also ${names.map((name) => `“${name}”`).join(', ')}`,
  quotations: (count: number) => (count === 1 ? '1 quotation' : `${count} quotations`),

  /** /article */
  title: 'Title',
  author: 'Author',
  publisher: 'Publisher',
  published: 'Published',
  licence: 'Licence',
  length: 'Length',
  lengthOf: (wordCount: number, paragraphs: number) =>
    `${wordCount.toLocaleString('en')} words, ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`,
  speakersLabel: 'Speakers',
  setAside: 'Set aside',
  linesSetAside: (count: number, reasons: readonly string[]) =>
    count === 0 ? 'no lines' : `${count === 1 ? '1 line' : `${count} lines`} (${reasons.join(', ')})`,
  noSuchPassage: 'That passage is no longer in the article.',

  /** /help */
  helpHeading: 'Ask about an article; every answer is in its own words.',
  commandHelp: (description: string, example: string) => `${description}. ${example}`,
} as const;

export type Words = typeof en;

/** What somebody typed, at most `maxChars` of it: it is shown to tell what is meant, not to be read. */
function shorten(typed: string, maxChars = 80): string {
  const characters = [...typed.replace(/\s+/gu, ' ').trim()];
  return characters.length <= maxChars
    ? characters.join('')
    : `${characters.slice(0, maxChars - 1).join('')}…`;
}

function listed(opening: string, names: readonly string[]): string {
  const shown = [...new Set(names)].slice(0, 10).map((name) => `“${shorten(name)}”`);
  return shown.length === 0 ? '' : `${opening} ${shown.join(', ')}${names.length > 10 ? ' …' : '.'}`;
}

function quotedWhole(titles: readonly string[]): string {
  const shown = titles.slice(0, 5).map((title) => `“${title}”`);
  return titles.length > shown.length
    ? `${shown.join(', ')} and ${titles.length - shown.length} more`
    : shown.join(', ');
}

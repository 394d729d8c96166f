/** Every sentence that the bot says to its users, in English; `Messages` asks the same of every other language. */

import { article } from './en/article.ts';
import { ask } from './en/ask.ts';
import { commands } from './en/commands.ts';
import { doctor, storageFaults } from './en/doctor.ts';
import { flaws } from './en/flaws.ts';
import { articleList, help } from './en/help.ts';
import { library } from './en/library.ts';
import { playground } from './en/playground.ts';
import { takeAway } from './en/take-away.ts';
import { terminal } from './en/terminal.ts';
import { shorten } from './shorten.ts';
import { dateWriter, listed } from './wording.ts';

const verdicts = {
  exact: '✅ Exact: these are the article’s words',
  'exact words': '✅ Exact words: only marks, blanks, case or accents differ',
  cut: '✂️ Cut: word for word, but not the whole sentence',
  spliced: '🧩 Spliced: put together from words that stand apart',
  altered: '✏️ Altered: this is not what the article says',
  'wrong speaker': '👤 Wrong speaker: the words are right, the name is not',
  elsewhere: '📍 Elsewhere: not in that article, but in another one',
  ambiguous: '❓ Ambiguous: more than one speaker says this',
  'not found': '✖ Not found: these words are not there',
};

type VerdictLine = {
  readonly verdict: keyof typeof verdicts;
  /** Which claim of how many. */
  readonly claim: { readonly number: number; readonly count: number };
};

/** English, complete. */
export const en = {
  /** A BCP 47 tag, as in `languages`. */
  language: 'en',
  commands,

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
  expectedFile: 'a file',
  unknownArticle: (asked: string, titles: readonly string[]) =>
    `There is no article “${shorten(asked)}”. ${listed('The articles are', titles)}`,
  severalArticles: (asked: string, titles: readonly string[]) =>
    `“${shorten(asked)}” may be more than one article. ${listed('They are', titles)}`,
  unknownSpeaker: (asked: string, names: readonly string[]) =>
    `There is no speaker “${shorten(asked)}”. ${listed('The speakers are', names)}`,
  severalSpeakers: (asked: string, names: readonly string[]) =>
    `“${shorten(asked)}” may be more than one speaker. ${listed('There is', names)}`,
  busy: 'I am busy right now. Please try again in a moment.',
  stillReading: (unread: number, total: number) =>
    `${unread} of ${total} articles are still being read. If yours is missing, ask again in a few seconds.`,
  storeAway: 'The bot cannot reach its database right now. Please try again in a minute.',
  tooFast: 'You are asking very fast. Please wait a few seconds, then try again.',
  failed: (id: string) => `Something went wrong on our side. If it happens again, report ${id}.`,

  /** Choosing an article. */
  chooseArticle: 'Choose an article',
  everyArticle: 'All articles',
  whichArticle:
    'Which article? Choose one below. You can also run the command again with article: and a part of its title.',

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
  paragraph: (number: number) => `¶\u00a0${number}`,

  /** A passage in its context. */
  contextHeadings: {
    before: 'Before the passage',
    passage: 'The passage you chose',
    after: 'After the passage',
  },

  /** Around a passage. */
  manners: { direct: 'direct', reported: 'reported', partly: 'partly direct' },
  probably: 'probably',
  namedHere: (name: string) => `in the text: ${name}`,
  namedButSilent: ({ name, namedHere }: { readonly name: string; readonly namedHere: string }) =>
    `“${namedHere}” is ${name}`,
  place: ({ paragraph, paragraphs }: { readonly paragraph: number; readonly paragraphs: number }) =>
    paragraph === 0 ? 'title' : `¶\u00a0${paragraph} of ${paragraphs}`,
  wordForWord: (title: string, details: readonly string[]) =>
    `Word for word from ${[`“${title}”`, ...details].join(', ')}`,
  /** A date among other facts. In English as in its source, for its readers write days and months in either order. */
  publishedOn: (date: string) => date,
  fullDate: dateWriter('en-GB'),
  open: 'open',

  /** Discord. */
  attached: 'Too long to show here: attached whole.',
  outdated: 'This button no longer works. Please ask again.',
  deleteAnswer: 'Delete',
  notYourAnswer: 'Only the person who asked can delete this answer.',
  notYours: 'Only the person who opened this can use it.',
  alreadyShared: 'This has already been shared.',
  articleNotHere: 'The article of this button was removed or is not available here. Please ask again.',
  noWordsInMessage: 'There are no words in that message.',

  terminal,
  doctor,
  storageFaults,
  library,
  takeAway,
  playground,
  flaws,

  ...ask,

  /** /quote */
  noQuotations: 'There are no quotations.',
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
  whoIsWho: 'Who is who',
  figures: 'Figures and dates',
  noKeyQuotations: 'No named speaker is quoted at length.',
  notTreated: (topic: string) => `The article doesn’t treat “${shorten(topic)}”.`,
  saysNothing: ({ name, about }: { readonly name: string; readonly about: string | undefined }) =>
    about === undefined
      ? `The article has no whole sentence of ${name}.`
      : `The article has nothing of ${name} about “${shorten(about)}”.`,

  /** /verify */
  verdictLine: ({ verdict, claim: { number, count } }: VerdictLine) =>
    `${verdicts[verdict]}${count === 1 ? '' : ` · ${number} of ${count}`}`,
  claims: { typed: 'You sent', shared: 'The claim', message: 'The message says' },
  claimedBy: (source: string, speaker: string) => `${source}, as said by ${shorten(speaker)}`,
  articleSays: 'The article says',
  /** Before each line that belongs to one of several claims. */
  ofClaim: ({ number, count }: VerdictLine['claim'], line: string) =>
    count === 1 ? line : `${number} of ${count} · ${line}`,
  unchecked: (count: number) =>
    count === 1
      ? 'One more quotation was not checked. Please send it by itself.'
      : `${count.toLocaleString('en')} more quotations were not checked. Please send them by themselves.`,
  messageBy: 'From a message by',
  openMessage: 'open the message',
  nearestNotMatch: 'Nearest, not a match',
  nothingToCheck: 'There are no words in that to check.',
  share: 'Share',
  matters: { negation: 'Negation', number: 'Number', name: 'Name', date: 'Date', modal: 'Modal verb' },
  wording: 'Wording',
  otherLetters: 'Letters',
  differs: ({ article, claim }: { readonly article: string; readonly claim: string }) =>
    article === ''
      ? `“${claim}” is not in the article`
      : claim === ''
        ? `“${article}” was left out`
        : `“${article}” in the article, “${claim}” in the claim`,
  looksTheSame: ({ article, claim }: { readonly article: string; readonly claim: string }) =>
    `“${claim}” only looks like “${article}”: it has letters of another script`,
  turns: {
    negation: 'Cut away, a “not”',
    condition: 'Cut away, a condition',
    contrast: 'Cut away, a contrast',
  },
  /** Between a label and its value. */
  colon: ': ',
  quoted: (text: string) => `“${text}”`,
  speakerLabel: 'Speaker',
  saidBy: ({ claimed, speaker }: { readonly claimed: string; readonly speaker: string | undefined }) =>
    speaker === undefined
      ? `the article itself says this, not ${shorten(claimed)}`
      : `${speaker} says this, not ${shorten(claimed)}`,
  saidByThem: ({ claimed, speaker }: { readonly claimed: string; readonly speaker: string }) =>
    speaker.toLowerCase() === claimed.toLowerCase()
      ? `${speaker} says this`
      : `${speaker} says this (“${shorten(claimed)}” in the claim)`,
  saidByAuthor: (claimed: string) =>
    `these are the article’s own words, and ${shorten(claimed)} is named as its source`,
  openSpeaker: ({ claimed, speaker }: { readonly claimed: string; readonly speaker: string | undefined }) =>
    speaker === undefined
      ? `the article does not make plain who says this; it may be ${shorten(claimed)}`
      : `it may be ${speaker}, but the article does not make plain who says this`,
  authorsWords: 'These are the article’s own words, not a speaker’s.',
  onlyReported: 'The article only reports this, in its own words: it is no direct quotation.',

  /** /speakers */
  noSpeakers: 'This article quotes no speaker by name.',
  speakers: (total: number) => (total === 1 ? 'One speaker' : `${total} speakers`),
  speakerUnknown: 'Speaker not named',
  alsoCalled: (names: readonly string[]) => `in the text also ${names.map((name) => `“${name}”`).join(', ')}`,
  quotations: (count: number) => (count === 1 ? '1 quotation' : `${count} quotations`),
  /** Of `count` quotations of one speaker, `probable` of which are only probably theirs. */
  quotationsOf: ({ count, probable }: { readonly count: number; readonly probable: number }) => {
    const all = count === 1 ? '1 quotation' : `${count} quotations`;
    if (probable === 0) return all;
    return probable === count ? `probably ${all}` : `${all}, ${probable} of them probably`;
  },

  /** /article */
  ...article,

  help,
  articleList,
  verdicts,
} as const;

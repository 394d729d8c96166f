/** What /help and the list of articles say, in English. */

/** The sentences of /help. */
export const help = {
  /** Questions as they are typed. */
  askWhatSaid: (speaker: string) => `What did ${speaker} say?`,
  askWhatAbout: (topic: string) => `What about ${topic}?`,
  /** The answer to thanks. */
  welcome: 'You’re welcome.',
  heading: 'Ask about an article. Every answer is in its own words.',
  command: (description: string, example: string | undefined) =>
    example === undefined ? `${description}.` : `${description}. ${example}`,
  directMessage: 'I answer commands, not messages. Type / and choose one:',
  menusHeading: 'In the menu of a message, under Apps',
  menus: 'The answer is shown to you alone, with a button to share it.',
  wordsHeading: 'What the words mean',
  words: [
    ['private', 'only you see the answer'],
    ['Share', 'shows your private answer to everyone in the room, once'],
    ['direct', 'the speaker’s own words, in quotation marks'],
    ['reported', 'what the speaker says, in the words of the article'],
    ['partly direct', 'reported, with some of the speaker’s own words in quotation marks'],
    ['probably', 'the article does not name the speaker plainly; this is the likeliest one'],
    ['¶', 'the paragraph of the article, counted from 1'],
  ],
  verdictsHeading: 'What a check of a quotation can find',
  articlesHeading: (count: number) => (count === 1 ? 'The article' : `The ${count} articles`),
  privacy: 'Privacy',
  articles: 'Articles',
  source: 'Source code',
  support: 'Support',
  moreArticles: (count: number) => `and ${count} more: /article lists them all`,
} as const;

/** The sentences of the list of articles. */
export const articleList = {
  heading: (from: number, to: number, total: number) =>
    total <= to - from + 1
      ? `${total} articles, the newest first`
      : `Articles ${from} to ${to} of ${total}, the newest first`,
  undated: 'no date',
  speakers: (count: number) =>
    count === 0 ? 'no named speakers' : count === 1 ? '1 speaker' : `${count} speakers`,
  open: 'Open one',
} as const;

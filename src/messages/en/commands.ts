/** What the lists of commands say about each command, in English. */

/** Descriptions have at most 100 characters, names in menus 32. The names of commands and options are never translated. */
export const commands = {
  ask: {
    description: 'Ask the article a question',
    menu: 'Find in article',
    question: 'What do you want to know?',
  },
  quote: 'Who says what, word for word',
  summary: {
    description: 'The article in a few of its own sentences',
    length: 'short: 1 sentence, medium: 3, long: 5',
    lengths: { short: 'short', medium: 'medium', long: 'long' },
  },
  verify: {
    description: 'Check whether a quotation is what the article says',
    menu: 'Check quote',
    text: 'The quotation, or a message that holds some',
    speaker: 'Who is said to say it',
  },
  speakers: 'Who speaks in the article',
  article: 'What the article is, and how it was read',
  help: 'What you can ask, with examples from the loaded articles',
  privacy: 'What is stored, and why',

  /** Options that several commands have. */
  options: {
    article: 'Which article; all of them if you leave it out',
    speaker: 'Only the words of this speaker',
    about: 'Only what is about this',
    private: 'Show the answer to you alone',
  },

  library: {
    description: 'Keep the articles of this server',
    article: 'Which article',
    add: 'Add an article from a file or a text',
    addFile: 'The article as a file',
    addLink: 'The address of the article on the web',
    replace: 'Replace an article by a new version',
    replaceFile: 'The new version as a file',
    remove: 'Remove an article',
    list: 'List the articles',
    listFind: 'Words of the title or the author',
    default: 'Choose the article that questions are about',
    defaultChannel: 'In this channel only',
    settings: 'Show or change the settings',
    settingsLanguage: 'The language of answers that everyone sees',
    settingsPrivate: 'Show answers to the asker alone unless a question says otherwise',
    correct: 'Correct who is meant or who speaks',
    correctName: 'A name in the text, such as Ruan',
    correctIs: 'Who it is, such as Joe Nguyen; nobody if not known',
    correctWords: 'Words of a quotation whose speaker is wrong',
    erase: 'Erase all articles and settings for good',
    export: 'Save the articles as files',
    import: 'Add the articles of an exported file',
    importFile: 'A file of /library export',
  },
} as const;

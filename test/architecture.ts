/** Who may import whom, and which file may import a package, as tables. */

/**
 * A room is a folder or a file below src/, or commands/. A file belongs to the longest room that its path begins
 * with. A room may import itself, these rooms, and the rooms inside them.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  // Nothing of ours below these.
  text: [],
  'program-files': [],
  // Their large tables and compiled code are files.
  lexicon: ['program-files'],
  model: ['program-files'],
  storage: [],
  messages: [],
  errors: [],
  signals: [],
  'heap-growth': [],
  'worker-thread': ['heap-growth'],
  config: ['errors', 'messages'],
  log: ['config'],
  // The pipeline: a room may import the rooms before it.
  'article/attribution-rules': below(),
  'article/article': below('article/attribution-rules'),
  'article/language': below('article/article'),
  'article/source': below('article/article'),
  'article/structure': below('article/article', 'article/source'),
  // Lines and sentences of a notice are found as those of the text are.
  'article/boilerplate': below('article/article', 'article/source', 'article/structure'),
  'article/syntax': below('article/article', 'article/structure'),
  'article/people/names': below('article/article', 'article/structure', 'article/syntax'),
  'article/people': below(
    'article/attribution-rules',
    'article/article',
    'article/structure',
    'article/syntax',
    'article/people/names',
  ),
  // Language: the frames that name a speaker are those of the article's language.
  'article/speech': below(
    'article/attribution-rules',
    'article/article',
    'article/language',
    'article/structure',
    'article/syntax',
    'article/people',
  ),
  'article/links': below('article/article'),
  'article/form': below('article/article', 'article/language'),
  'article/read': below('article'),
  'search/analysis': below('article'),
  'search/question': below('article', 'search/analysis'),
  'search/index': below('article', 'search/analysis'),
  // What the features are made of: rows of numbers for each candidate of a question.
  'search/measures': below('article', 'search/analysis', 'search/question', 'search/index'),
  'search/ranking': below('article', 'search/analysis', 'search/question', 'search/index', 'search/measures'),
  'search/answer': below(
    'article',
    'search/analysis',
    'search/question',
    'search/index',
    'search/measures',
    'search/ranking',
  ),
  'search/search': below('article', 'search'),
  summary: below('search', 'article'),
  // Reading a message and its words come before checking it.
  'verify/words': below('search/analysis', 'article'),
  'verify/message': below('search/analysis', 'article', 'verify/words'),
  verify: below('search', 'article', 'verify/words', 'verify/message'),
  // A card is drawn in a worker, only from texts.
  card: ['worker-thread', 'program-files'],
  // The forms in which a passage is cited.
  citation: below('article'),
  library: ['summary', 'verify', 'search', 'article', 'storage', 'errors', 'worker-thread', 'program-files'],
  // A verdict is shown by its kind; only verify defines the kinds.
  // Text: what is made of a passage is remembered for the next question that shows it; so too in Discord's message.
  reply: ['verify', 'article', 'messages', 'text'],
  // Conversation: what askers spoke of. It is no part of the search, which is pure.
  // Lexicon, model: they separate requests to the bot from questions by their words.
  // Storage: a database that is away is no fault of the command.
  // Text: several readers of a message prepare it in the same way, which is done once.
  bot: [
    'reply',
    'citation',
    'card',
    'library',
    'summary',
    'search',
    'article',
    'storage',
    'messages',
    'errors',
    'lexicon',
    'model',
    'text',
    'worker-thread',
  ],
  commands: ['bot', 'reply', 'library', 'verify', 'summary', 'search', 'article', 'messages', 'errors'],
  // Storage: a button holds 100 characters. A longer call is kept where a restart does not lose it.
  'adapters/discord': ['bot', 'library', 'reply', 'messages', 'storage', 'text', 'errors'],
  'adapters/monitor': ['bot', 'errors'],
  // The page runs in the browser; of the program it knows the types of what it is sent.
  'adapters/web/articles': ['article'],
  'adapters/web/attachment': [],
  'adapters/web/room': [],
  'adapters/web/page-texts': ['messages'],
  'adapters/web/page': [
    'adapters/web/articles',
    'adapters/web/attachment',
    'adapters/web/page-texts',
    'adapters/web/room',
  ],
  'adapters/web': [
    'adapters/web/articles',
    'adapters/web/attachment',
    'adapters/web/page-texts',
    'adapters/web/room',
    'adapters/discord',
    'bot',
    'library',
    'reply',
    'article',
    'messages',
    'storage',
    'errors',
    'program-files',
  ],
  'adapters/terminal': ['bot', 'reply', 'article', 'messages', 'errors'],
};

/** The rooms named, with the three that have no domain. */
function below(...rooms: readonly string[]): readonly string[] {
  return [...rooms, 'text', 'lexicon', 'model'];
}

/** One package, one door. Node's own modules are free, but for those that read files: see architecture.test.ts. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  'string-width': ['src/adapters/terminal/columns.ts'],
  'supports-hyperlinks': ['src/adapters/terminal/terminal.ts'],
  'discord.js': ['src/adapters/discord/', 'src/adapters/web/'],
  preact: ['src/adapters/web/page/'],
  'preact/hooks': ['src/adapters/web/page/'],
  'discord-markdown-parser': ['src/adapters/web/page/markdown.tsx'],
  'prom-client': ['src/adapters/monitor/metrics.ts'],
  minisearch: ['src/search/index/passage-index.ts'],
  dotenv: ['src/config/config.ts'],
  valibot: ['src/config/', 'src/article/source/front-matter'],
  pino: ['src/log.ts'],
  'pino-pretty': ['src/log.ts'],
  'smol-toml': ['src/article/source/front-matter-toml.ts'],
  yaml: ['src/article/source/front-matter.ts'],
  'html-encoding-sniffer': ['src/article/source/decode.ts'],
  'iconv-lite': ['src/article/source/decode.ts'],
  parse5: ['src/article/source/html/page-tree.ts'],
  '@mozilla/readability': ['src/article/source/html/readability.ts'],
  linkedom: ['src/article/source/html/readability.ts'],
  // Documents: the text of a PDF's pages, and of a document of Word.
  unpdf: ['src/article/source/documents/pdf.ts'],
  mammoth: ['src/article/source/documents/docx.ts'],
  'markdown-it': ['src/article/source/markdown.ts'],
  'markdown-it-footnote': ['src/article/source/markdown.ts'],
  stemmer: ['src/search/analysis/terms.ts'],
  ...Object.fromEntries(
    ['dutch', 'french', 'german', 'italian', 'portuguese', 'spanish'].map((language) => [
      `@orama/stemmers/${language}`,
      ['src/search/analysis/stemmers.ts'],
    ]),
  ),
  // A dialect and SQL that both engines understand; each database client has its own file.
  // Opened articles, by the memory that they take.
  'lru-cache': [
    'src/adapters/discord/http/deliveries.ts',
    'src/adapters/discord/rate-limit.ts',
    'src/bot/conversation.ts',
    'src/bot/running/answer-cache.ts',
    'src/library/',
    'src/search/analysis/terms.ts',
    'src/search/answer/words-in-text.ts',
    'src/search/measures/link-columns.ts',
    'src/search/search.ts',
    'src/storage/kept-calls.ts',
    'src/text/once-per.ts',
  ],
  'request-filtering-agent': ['src/library/fetch-link.ts'],
  'ipaddr.js': ['src/library/addresses.ts'],
  kysely: ['src/storage/'],
  // lock: an open transaction is a lock of the operating system.
  libsql: ['src/storage/libsql-dialect.ts', 'src/storage/lock.ts'],
  'libsql/promise': ['src/storage/libsql-dialect.ts'],
  pg: ['src/storage/postgres.ts'],
};

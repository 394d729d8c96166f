/** Who may import whom, as a table: an import that breaks it fails here, and the table is changed with the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/**
 * A room is a folder or a file below src/, or commands/. A file belongs to the longest room that its path begins
 * with. A room may import itself, these rooms, and the rooms inside them.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  // Nothing of ours below these.
  text: [],
  lexicon: [],
  model: [],
  storage: [],
  messages: [],
  errors: [],
  signals: [],
  'worker-thread': [],
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
  'search/ranking': below('article', 'search/analysis', 'search/question', 'search/index'),
  'search/answer': below('article', 'search/analysis', 'search/question', 'search/index', 'search/ranking'),
  'search/search': below('article', 'search'),
  summary: below('search', 'article'),
  // Reading a message and its words come before checking it.
  'verify/words': below('search/analysis', 'article'),
  'verify/message': below('search/analysis', 'article', 'verify/words'),
  verify: below('search', 'article', 'verify/words', 'verify/message'),
  // A card is drawn in a worker from texts alone.
  card: ['worker-thread'],
  // The forms in which a passage is cited.
  citation: below('article'),
  library: ['summary', 'verify', 'search', 'article', 'storage', 'errors', 'worker-thread'],
  // A verdict is shown as what it is; its kinds stand in verify alone.
  reply: ['verify', 'article', 'messages'],
  // Conversation: what askers spoke of. It is no part of the search, which is pure.
  // Lexicon, model: requests to the bot are told from questions by their words.
  // Storage: a database that is away is no fault of the command.
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
    'worker-thread',
  ],
  commands: ['bot', 'reply', 'library', 'verify', 'summary', 'search', 'article', 'messages', 'errors'],
  // Storage: a button holds 100 characters. A longer call is kept where a restart does not lose it.
  'adapters/discord': ['bot', 'library', 'reply', 'messages', 'storage', 'errors'],
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
  ],
  'adapters/terminal': ['bot', 'reply', 'article', 'messages', 'errors'],
};

/** The rooms named, with the three that have no domain. */
function below(...rooms: readonly string[]): readonly string[] {
  return [...rooms, 'text', 'lexicon', 'model'];
}

/** One package, one door. Node's own modules are free but for files: see below. */
const doors: Readonly<Record<string, readonly string[]>> = {
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
    'src/library/',
    'src/adapters/discord/rate-limit.ts',
    'src/adapters/discord/http/deliveries.ts',
    'src/bot/conversation.ts',
    'src/bot/running/answer-cache.ts',
    'src/search/search.ts',
    'src/search/analysis/terms.ts',
    'src/search/answer/words-in-text.ts',
  ],
  'request-filtering-agent': ['src/library/fetch-link.ts'],
  'ipaddr.js': ['src/library/addresses.ts'],
  kysely: ['src/storage/'],
  // lock: an open transaction is a lock of the operating system.
  libsql: ['src/storage/libsql-dialect.ts', 'src/storage/lock.ts'],
  'libsql/promise': ['src/storage/libsql-dialect.ts'],
  pg: ['src/storage/postgres.ts'],
};

/** Parts that are pure: no file, no clock, no randomness; `load.ts` alone reads a file. */
const pure = /^src\/(?:article|search|verify|summary)\/(?!source\/load\.ts)/;

/** The files that a thread starts with; they know every room. */
const entries = ['main', 'program', 'worker'];

type Import = { readonly file: string; readonly target: string };

const files = ['src', 'commands']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
// An import or export from another file, or one when it is needed: `await import('…')`.
const statement = /^(?:import|export)\s(?:[\w\s,*]|\{[^}']*\})*'([^']+)'|\bimport\('([^']+)'\)/gm;
const imports: readonly Import[] = files.flatMap((file) =>
  [...(sources.get(file) ?? '').matchAll(statement)].map(([, from, lazy]) => {
    const target = from ?? lazy ?? '';
    return {
      file,
      target: target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target,
    };
  }),
);
const own = imports.filter(({ target }) => /^(?:src|commands)\//.test(target));

const rooms = [...Object.keys(mayImport), 'program'].sort((a, b) => b.length - a.length);

function isIn(room: string, path: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

function roomOf(file: string): string {
  const path = file.replace(/^src\//, '').replace(/\.tsx?$/, '');
  return rooms.find((room) => isIn(room, path)) ?? path;
}

describe('imports', () => {
  it('run downwards only, as the table says', () => {
    const broken = own.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return !entries.includes(from) && from !== to && !mayImport[from]?.some((room) => isIn(room, to));
    });
    expect(broken).toEqual([]);
  });

  it('come from a room of the table', () => {
    expect(files.map(roomOf).filter((room) => !(room in mayImport) && !entries.includes(room))).toEqual([]);
  });

  it('make no circle', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): readonly string[] => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return [];
      for (const { target } of own.filter((each) => each.file === file)) {
        const circle = visit(target, [...path, file]);
        if (circle.length > 0) return circle;
      }
      done.add(file);
      return [];
    };
    expect(files.map((file) => visit(file, [])).find((circle) => circle.length > 0)).toBeUndefined();
  });

  it('reach a package through its one door', () => {
    const packages = imports.filter(
      ({ target }) => !target.startsWith('node:') && !/^(?:src|commands)\//.test(target),
    );
    const broken = packages.filter(
      ({ file, target }) => !doors[target]?.some((door) => file.startsWith(door)),
    );
    expect(broken).toEqual([]);
  });

  it('keep files, clocks and randomness out of the pure parts', () => {
    const impure =
      /node:(?:fs|os|process|child_process|crypto|timers)|\bDate\.now\b|\bnew Date\(\)|Math\.random|performance\./;
    expect(files.filter((file) => pure.test(file) && impure.test(sources.get(file) ?? ''))).toEqual([]);
  });
});

describe('files', () => {
  it('open with one line that says what they are for', () => {
    expect(files.filter((file) => !/^\/\*\* .+\*\/\n/.test(sources.get(file) ?? ''))).toEqual([]);
  });

  it('are at most 20 in a folder of src', () => {
    const counts = new Map<string, number>();
    for (const file of files.filter((each) => each.startsWith('src/')))
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
  });

  it('have at most 250 lines', () => {
    expect(files.filter((file) => (sources.get(file) ?? '').split('\n').length > 251)).toEqual([]);
  });
});

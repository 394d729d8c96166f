/** What docs/DESIGN.md tells of one sentence is what the program does with it, and the files that it names exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { slice } from '../src/article/article.ts';
import { readArticle } from '../src/article/read.ts';
import { parseArticleFile } from '../src/article/source/article-file.ts';
import { corpus, openBot } from './commands/bot.ts';

const root = join(import.meta.dirname, '..');
const design = readFileSync(join(root, 'docs/DESIGN.md'), 'utf8');
const file = 'us-states-china.txt';
const bytes = readFileSync(join(corpus, file));

function read() {
  const parsed = parseArticleFile({ file, bytes, maxBytes: 1e6 });
  if (parsed.kind === 'fault') throw new Error(parsed.flaw.code);
  return readArticle(parsed.source);
}

it('follows the sentence through reading', () => {
  const article = read();
  const { text, paragraphs, quotations, setAside, passages } = article;
  expect(design).toContain(`${bytes.length.toLocaleString('en')} bytes`);
  expect(design).toContain(`${text.length.toLocaleString('en')} characters`);
  expect(setAside.map(({ reason }) => reason)).toEqual(['site notice']);
  const last = paragraphs.at(-1);
  expect(last?.number).toBe(12);
  const [first = { start: 0, end: 0 }] = last?.sentences ?? [];
  expect(last?.sentences).toHaveLength(2);
  expect(design).toContain(`> ${slice(text, first)}`);
  expect(design).toContain(
    `from character ${first.start.toLocaleString('en')} to ${first.end.toLocaleString('en')}`,
  );
  const quotation = quotations.at(-1);
  expect(design).toContain(`“ at character ${quotation?.span.start.toLocaleString('en')}`);
  expect(design).toContain(`closes at ${quotation?.span.end.toLocaleString('en')}`);
  expect(quotation?.speaker).toMatchObject({ name: 'Joe Nguyen', aliases: ['Mr. Ruan'] });
  expect(passages.at(-1)).toMatchObject({ number: 12, paragraph: 12 });
});

it('follows the sentence through the question to the reply', async () => {
  const bot = await openBot(corpus);
  const { blocks } = await bot.answer({
    command: 'ask',
    options: { question: 'What did Mr. Ruan say about partners?' },
  });
  const shown = blocks.flatMap((block) => (block.kind === 'passage' ? [block] : []));
  expect(shown.map(({ citation }) => citation.paragraph)).toEqual([12, 3]);
  expect(shown[0]?.speakers).toMatchObject([
    {
      name: 'Joe Nguyen',
      namedHere: 'Mr. Ruan',
      role: 'Washington State Commerce Secretary',
      manner: 'direct',
    },
  ]);
});

it('names files that exist', () => {
  const named = [...design.matchAll(/`((?:src|test|docs|corpus)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

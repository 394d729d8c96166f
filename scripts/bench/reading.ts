/**
 * Measures reading and indexing, whether their time is linear, and the cost of a typing error; these are the
 * last rows of `npm run bench -- search`.
 */
import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { parseArticleFile } from '../../src/article/source/article-file.ts';
import { splitWords } from '../../src/search/analysis/terms.ts';
import { createSearch } from '../../src/search/search.ts';

const rounds = 40;
const wordsWanted = 1000;
const text = readFileSync(new URL('../../corpus/us-states-china.txt', import.meta.url), 'utf8');
const { answered }: { readonly answered: readonly { readonly question: string }[] } = JSON.parse(
  readFileSync(new URL('../../test/questions.json', import.meta.url), 'utf8'),
);

/**
 * Prints milliseconds to read and index 1,000 words, and the share of a question's time that a typing error
 * adds.
 */
export function measureReading(): void {
  const copies = Math.round(wordsWanted / splitWords(text).length);
  const long = Array.from({ length: copies }, () => text).join('\n\n');
  const readingMs = middleOf(() => createSearch([articleOf(long)]));
  console.log(
    `reading and indexing ${splitWords(long).length.toLocaleString('en')} words: ${readingMs.toFixed(1)} ms`,
  );

  measureGrowth();

  const search = createSearch([articleOf(text)]);
  const ask = (question: string) => search({ question, articles: undefined, speaker: undefined });
  const pairs = answered
    .map(({ question }) => ({ question, misspelt: misspell(question) }))
    .filter(({ misspelt }) => ask(misspelt).corrections.length > 0);
  const rightMs = middleOf(() => pairs.map(({ question }) => ask(question)));
  const wrongMs = middleOf(() => pairs.map(({ misspelt }) => ask(misspelt)));
  console.log(
    `a misspelt word adds ${(100 * (wrongMs / rightMs - 1)).toFixed(0)} % (${pairs.length} questions)`,
  );
}

/** Prints the times of a long and a very long text, and the ratio of their times for each byte. */
function measureGrowth(): void {
  const [long, longest] = [400_000, 2_000_000].map((bytes) => {
    const copies = Array.from({ length: Math.ceil(bytes / text.length) }, () => text);
    const startMs = performance.now();
    articleOf(copies.join('\n\n').slice(0, bytes));
    return { bytes, ms: performance.now() - startMs };
  });
  if (long === undefined || longest === undefined) return;
  const growth = longest.ms / longest.bytes / (long.ms / long.bytes);
  console.log(
    `reading 400 KB: ${long.ms.toFixed(0)} ms; 2 MB: ${longest.ms.toFixed(0)} ms; a byte takes ${growth.toFixed(2)} times as long there (1 is linear)`,
  );
}

function articleOf(text: string): Article {
  const parsed = parseArticleFile({ file: 'bench.txt', bytes: Buffer.from(text), maxBytes: 3_000_000 });
  if (parsed.kind === 'fault') throw new Error(parsed.flaw.code);
  return readArticle(parsed.source);
}

/** `question` with two letters of its longest word swapped. */
function misspell(question: string): string {
  const [longest] = [...splitWords(question)].sort((a, b) => b.folded.length - a.folded.length);
  if (longest === undefined) return question;
  const at = longest.span.start + 2;
  return `${question.slice(0, at)}${question[at + 1] ?? ''}${question[at] ?? ''}${question.slice(at + 2)}`;
}

/** The median time of `run` in milliseconds, after as many runs to warm up. */
function middleOf(run: () => unknown): number {
  const times = Array.from({ length: 2 * rounds }, () => {
    const startMs = performance.now();
    run();
    return performance.now() - startMs;
  }).slice(rounds);
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

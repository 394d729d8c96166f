/** Compares the growth of search cost with other search libraries: `npm run bench -- search`. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { splitSentences } from '../../src/article/structure/sentences.ts';
import { indexText } from '../../src/search/index/article-index.ts';
import { joinIndexes } from '../../src/search/index/passage-index.ts';
import { analyseQuestion } from '../../src/search/question/question.ts';
import { searchPassages } from '../../src/search/ranking/retrieval.ts';
import { createRandom } from '../random.ts';

type Ask = (question: string) => unknown;
type Engine = { readonly name: string; readonly build: (paragraphs: readonly string[]) => Ask };

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const sizes = [10, 30, 100, 1000, 10_000];
const builds = 3;
const questionsAsked = 60;

const engines: readonly Engine[] = [
  {
    name: 'Pullquote',
    build: (paragraphs) => {
      const passages = paragraphs.map((text) => ({ text, sentences: splitSentences(text), alsoNamed: [] }));
      const index = joinIndexes([indexText({ title: 'Harbour', passages })]);
      return (question) => searchPassages(analyseQuestion(question), index, () => true);
    },
  },
  {
    name: 'MiniSearch',
    build: (paragraphs) => {
      const index = new MiniSearch({ fields: ['text'] });
      index.addAll(paragraphs.map((text, id) => ({ id, text })));
      return (question) => index.search(question);
    },
  },
  {
    name: 'Orama',
    build: (paragraphs) => {
      const index = create({ schema: { text: 'string' } as const });
      // Without plug-ins Orama inserts synchronously, although its types say otherwise.
      void insertMultiple(
        index,
        paragraphs.map((text) => ({ text })),
      );
      return (question) => searchOrama(index, { term: question });
    },
  },
  {
    name: 'FlexSearch',
    build: (paragraphs) => {
      const index = new FlexSearch.Index();
      for (const [id, text] of paragraphs.entries()) index.add(id, text);
      return (question) => index.search(question, { suggest: true });
    },
  },
  {
    name: 'lunr',
    build: (paragraphs) => {
      const index = lunr(function () {
        this.field('text');
        for (const [id, text] of paragraphs.entries()) this.add({ id, text });
      });
      // Its query language interprets punctuation, so a question becomes words only.
      return (question) => index.search(question.replace(/[^\p{L}\p{N}]+/gu, ' '));
    },
  },
];

/**
 * Prints a row for each engine and size: milliseconds to build, memory in megabytes, milliseconds for a
 * question.
 */
export function measureSearch(): void {
  console.log(
    'engine        paragraphs   build, ms   memory, MB   question, ms: middle    p99   times MiniSearch',
  );
  for (const size of sizes) {
    const texts = makeParagraphs(size);
    const questions = texts.paragraphs.slice(0, questionsAsked).map(texts.questionOn);
    const rows = engines.map(({ name, build }) => ({ name, ...measure(build, texts.paragraphs, questions) }));
    const bare = rows.find(({ name }) => name === 'MiniSearch')?.middle ?? Number.NaN;
    for (const { name, buildMs, megabytes, middle, p99 } of rows)
      console.log(
        `${name.padEnd(12)} ${String(size).padStart(11)} ${buildMs.toFixed(1).padStart(11)} ${megabytes.toFixed(1).padStart(12)} ` +
          `${middle.toFixed(3).padStart(22)} ${p99.toFixed(2).padStart(6)} ${(middle / bare).toFixed(1).padStart(18)}`,
      );
  }
}

function measure(build: Engine['build'], paragraphs: readonly string[], questions: readonly string[]) {
  let buildMs = Number.POSITIVE_INFINITY;
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let ask: Ask = () => undefined;
  for (let i = 0; i < (paragraphs.length > 1000 ? 1 : builds); i++) {
    const startMs = performance.now();
    ask = build(paragraphs);
    buildMs = Math.min(buildMs, performance.now() - startMs);
  }
  collectGarbage();
  const megabytes = Math.max(0, process.memoryUsage().heapUsed - before) / 1e6;
  const rounds = paragraphs.length > 1000 ? 2 : 20;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const question of questions) {
      const startMs = performance.now();
      ask(question);
      // The first rounds warm up the compiler.
      if (round >= rounds / 4) times.push(performance.now() - startMs);
    }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return { buildMs, megabytes, middle: at(0.5), p99: at(0.99) };
}

/**
 * Paragraphs of made-up words with Zipf's distribution: the nth most frequent word occurs with weight 1/n.
 */
function makeParagraphs(size: number) {
  const random = createRandom(7).share;
  const syllables = 'ba de fo gi lu ma ne po ri su ta ve wo za ky hu'.split(' ');
  const functionWords = 'the of and to a in is was for on that by with as at from'.split(' ');
  const word = (rank: number): string => {
    let rest = rank + 300;
    let made = '';
    for (; rest > 0; rest = Math.floor(rest / syllables.length)) made += syllables[rest % syllables.length];
    return made;
  };
  const vocabulary = 30_000;
  const anyWord = (): string =>
    random() < 0.4
      ? (functionWords[Math.floor(random() * functionWords.length)] ?? 'the')
      : word(Math.floor(vocabulary ** random()));
  const sentence = (): string => {
    const words = Array.from({ length: 12 + Math.floor(random() * 14) }, anyWord).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const paragraphs = Array.from({ length: size }, () => Array.from({ length: 4 }, sentence).join(' '));
  const questionOn = (paragraph: string): string => {
    const words = paragraph.replaceAll('.', '').split(' ');
    const start = Math.floor(random() * (words.length - 7));
    return `What did ${words.slice(start, start + 7).join(' ')}?`;
  };
  return { paragraphs, questionOn };
}

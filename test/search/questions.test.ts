/** Questions as people type them, and the passages that answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Library, loadLibrary } from '../../src/library/library.ts';
import type { Answer } from '../../src/search/answer/answer.ts';

type Questions = {
  readonly answered: readonly { readonly question: string; readonly paragraph: number }[];
  readonly refused: readonly string[];
};

const root = join(import.meta.dirname, '../..');
const { answered, refused } = JSON.parse(
  readFileSync(join(root, 'test/questions.json'), 'utf8'),
) as Questions;

describe('the questions on the article in the corpus', () => {
  let library: Library;
  const ask = (question: string): Answer =>
    library.search({ question, articles: undefined, speaker: undefined });
  const place = ({ question, paragraph }: Questions['answered'][number]): number =>
    ask(question).hits.findIndex(({ passage }) => passage.paragraph === paragraph);

  beforeAll(async () => {
    library = await loadLibrary({ dir: join(root, 'corpus'), maxBytes: 2_000_000 });
  });

  it('find the right paragraph first for 95 of 100, and among the first three for all', () => {
    const missed = answered.filter((each) => place(each) !== 0);
    expect(missed.length / answered.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
    expect(answered.filter((each) => ![0, 1, 2].includes(place(each)))).toEqual([]);
  });

  it('are answered when the article answers them', () => {
    const silent = answered.filter(({ question }) => ask(question).kind === 'not-found');
    expect(silent.length / answered.length, JSON.stringify(silent)).toBeLessThanOrEqual(0.05);
  });

  it('are not answered for 95 of 100 that the article does not answer', () => {
    const wrong = refused.filter((question) => ask(question).kind === 'answered');
    expect(wrong.length / refused.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05);
  });

  it('are refused outright for 95 of 100 of those', () => {
    const shown = refused.filter((question) => ask(question).kind !== 'not-found');
    expect(shown.length / refused.length, JSON.stringify(shown)).toBeLessThanOrEqual(0.05);
  });
});

/** The evaluation data for retrieval, and the index of one of its articles. */
import { readFileSync } from 'node:fs';
import type { ArticleText } from '../../src/search/index/article-text.ts';

export type DataArticle = {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Offsets into the paragraph of the same number. */
  readonly sentences: readonly (readonly (readonly [number, number])[])[];
};

/** A question without its answer: all that a prediction may look at. */
export type DataQuestion = { readonly id: string; readonly article: string; readonly question: string };

export type AnsweredQuestion = DataQuestion & {
  readonly source: string;
  readonly answerable: boolean;
  /** Indexes of the right paragraphs. */
  readonly paragraphs: readonly number[];
  /** `paragraph:sentence` of the right sentences. */
  readonly sentences: readonly string[];
};

export type AbstainQuestion = DataQuestion & {
  readonly source: string;
  readonly answerable: boolean;
  readonly kind: 'in-article' | 'off-topic' | 'near-miss-pair' | 'near-miss';
};

/** The sources whose questions were written while looking at the passage; those of `natural` were not. */
export const squadLike: ReadonlySet<string> = new Set([
  'squad11',
  'newwiki',
  'squad20',
  'onestop',
  'wikinews',
]);

/** The objects in a file of one JSON object a line. */
export function readJsonLines<T>(file: string | URL): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The paragraphs of an article as the index takes them. */
export function articleText({ title, paragraphs, sentences }: DataArticle): ArticleText {
  return {
    title,
    passages: paragraphs.map((text, i) => ({
      text,
      sentences: (sentences[i] ?? []).map(([start, end]) => ({ start, end })),
      alsoNamed: [],
    })),
  };
}

/** The questions of each article, by the article's id. */
export function byArticle<Q extends DataQuestion>(
  questions: readonly Q[],
): ReadonlyMap<string, readonly Q[]> {
  const groups = new Map<string, Q[]>();
  for (const question of questions) {
    const group = groups.get(question.article);
    if (group) group.push(question);
    else groups.set(question.article, [question]);
  }
  return groups;
}

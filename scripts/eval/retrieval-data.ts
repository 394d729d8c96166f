/** Reads the retrieval evaluation data, and indexes its articles. */
import { readFileSync } from 'node:fs';
import type { ArticleText } from '../../src/search/index/article-text.ts';

/** An article of the evaluation data. */
export type DataArticle = {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Offsets into the paragraph with the same number. */
  readonly sentences: readonly (readonly (readonly [number, number])[])[];
};

/** A question without its answer: the only input of a prediction. */
export type DataQuestion = { readonly id: string; readonly article: string; readonly question: string };

/** A question with its answer. */
export type AnsweredQuestion = DataQuestion & {
  readonly source: string;
  readonly answerable: boolean;
  /** Indices of the right paragraphs. */
  readonly paragraphs: readonly number[];
  /** `paragraph:sentence` of the right sentences. */
  readonly sentences: readonly string[];
};

/** A question that its article does not answer. */
export type AbstainQuestion = DataQuestion & {
  readonly source: string;
  readonly answerable: boolean;
  readonly kind: 'in-article' | 'off-topic' | 'near-miss-pair' | 'near-miss';
};

/** Sources whose questions were written with the passage in view, unlike those of `natural`. */
export const squadLike: ReadonlySet<string> = new Set([
  'squad11',
  'newwiki',
  'squad20',
  'onestop',
  'wikinews',
]);

/** The objects in a JSON lines file. */
export function readJsonLines<T>(file: string | URL): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The paragraphs of an article in the form that the index accepts. */
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

/** Groups questions by the id of their article. */
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

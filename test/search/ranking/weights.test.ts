/** The fitted weights belong to the features and signals that the code has now, by their names. */
import { expect, it } from 'vitest';
import { joinIndexes } from '../../../src/search/index/passage-index.ts';
import { measureCandidates } from '../../../src/search/measures/candidates.ts';
import { prepareQuery } from '../../../src/search/measures/prepared-query.ts';
import { analyseQuestion } from '../../../src/search/question/question.ts';
import type { Grain } from '../../../src/search/ranking/features.ts';
import { featureNames } from '../../../src/search/ranking/ranker.ts';
import weights from '../../../src/search/ranking/ranker.weights.json' with { type: 'json' };
import { prepareArticle } from '../../../src/search/ranking/searched-article.ts';
import { signals } from '../../../src/search/ranking/signals.ts';
import { articleIn, harbour } from '../articles.ts';

const { index: article } = prepareArticle(articleIn(harbour));

/** The features that rank `grain`, by name. */
function namesFor(grain: Grain): readonly string[] {
  const index = joinIndexes(grain === 'library' ? [article, article] : [article]);
  const prepared = prepareQuery(analyseQuestion('What will the bridge cost?'), index);
  return featureNames(grain, measureCandidates(index.passages, prepared, index));
}

it.each(['passage', 'library', 'sentence'] as const)('weigh every feature of %s, and no other', (grain) => {
  expect(Object.keys(weights[grain])).toEqual(namesFor(grain));
});

it('weigh every signal of an answer, and no other', () => {
  const names = [...new Set(signals.map(({ name }) => name))].sort();
  expect(Object.keys(weights.answer).sort()).toEqual(names);
  expect(Object.keys(weights['answer of several']).sort()).toEqual(names);
});

it('give no two signals one name', () => {
  const names = signals.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

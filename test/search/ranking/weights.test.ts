/** The fitted weights belong to the features and signals that the code has now, by their names. */
import { expect, it } from 'vitest';
import { featuresFor } from '../../../src/search/ranking/features.ts';
import weights from '../../../src/search/ranking/ranker.weights.json' with { type: 'json' };
import { signals } from '../../../src/search/ranking/signals.ts';

it.each(['passage', 'library', 'sentence'] as const)('weigh every feature of %s, and no other', (grain) => {
  expect(Object.keys(weights[grain])).toEqual(featuresFor(grain).map(({ name }) => name));
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

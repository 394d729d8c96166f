/** The weights of the summary belong to the features that they were fitted with. */
import { expect, it } from 'vitest';
import { fingerprint } from '../../scripts/train/fingerprint.ts';
import fitted from '../../src/summary/ranking/summary.weights.json' with { type: 'json' };
import { summaryTemplates } from '../../src/summary/ranking/weights.ts';

it('have the fingerprint of the features', () => {
  expect(fitted.fingerprint).toBe(fingerprint(summaryTemplates));
});

it('would have another one, if a feature were renamed, moved or left out', () => {
  const [first = '', ...rest] = summaryTemplates;
  for (const others of [[`${first}s`, ...rest], [...rest, first], rest])
    expect(fingerprint(others)).not.toBe(fitted.fingerprint);
});

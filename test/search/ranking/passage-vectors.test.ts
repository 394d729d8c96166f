/** What passages mean, compared with what a question means. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { vectorSize } from '../../../src/lexicon/en/word-vectors.ts';
import { nearness, readMeanings } from '../../../src/search/ranking/passage-vectors.ts';

const numbers = fc.array(fc.integer({ min: -127, max: 127 }), {
  minLength: vectorSize,
  maxLength: vectorSize,
});
const bytesOf = (passages: readonly (readonly number[])[]) =>
  new Uint8Array(Int8Array.from(passages.flat()).buffer);

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b) + 1e-9);
}

it('gives each article the cosine of its nearest passage, to one part in a hundred', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.array(fc.array(numbers, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      (asked, articles) => {
        fc.pre(asked.some((value) => Math.abs(value) > 20));
        const written = new Map(articles.map((passages, i) => [`a-${i}`, bytesOf(passages)]));
        const near = nearness(Float32Array.from(asked), readMeanings(written));
        for (const [i, passages] of articles.entries()) {
          const expected = Math.max(...passages.map((passage) => cosine(asked, passage)));
          expect(Math.abs((near.get(`a-${i}`) ?? 9) - expected)).toBeLessThan(0.01);
        }
      },
    ),
  );
});

it('finds nothing near to no meaning, and no passage in an article without any', () => {
  const table = readMeanings(new Map([['a', new Uint8Array()]]));
  expect(nearness(new Float32Array(vectorSize), table)).toEqual(new Map());
  expect(nearness(new Float32Array(vectorSize).fill(1), table)).toEqual(new Map([['a', -1]]));
});

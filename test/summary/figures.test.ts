/** Figures and dates, and the sentences that are shown for them. */
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/article.ts';
import { findFigure, keyFigures } from '../../src/summary/figures.ts';
import { articleOf } from './article-of.ts';

describe('a figure', () => {
  it.each([
    ['It cost $1.5 billion to build.', '$1.5 billion'],
    ['The quay closes on 14 March 2025.', '14 March 2025'],
    ['The quay closes on March 14, 2025, they said.', 'March 14, 2025'],
    ['Nearly one million visitors came.', 'one million'],
    ['Rents rose by 3.5 per cent.', '3.5 per cent'],
    ['Some 400,000 people live there.', '400,000'],
    ['Two-thirds of the town voted, then half of it left.', 'half of'],
    ['The ban began in the 1990s.', '1990s'],
    ['He climbs ninety-one steps.', 'ninety-one'],
    ['About three dozen boats are left.', 'three dozen'],
  ])('is found in "%s"', (text, expected) => {
    const found = findFigure(text);
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });

  it.each([
    'An F-15 flew over it.',
    'It is open 24/7.',
    'The G20 met on Covid-19.',
    'News from Channel 4 came in.',
    'One of them left in March.',
  ])('is not found in "%s"', (text) => {
    expect(findFigure(text)).toBeUndefined();
  });
});

describe('the figures of an article', () => {
  const text = `The harbour of Lindesund will be closed to ships from next May. The ships bring 400,000 visitors a year.

It would cost 250 jobs, the hotels said. The ferry terminal will cost 12 million crowns.

Otto Brandt was not invited. The ferry terminal will cost 12 million crowns in all.`;
  const article = articleOf(text);
  const shown = (limit: number, apart: readonly number[] = []) =>
    keyFigures(article, { limit, apart: sentences.filter((_, at) => apart.includes(at)) });
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);

  it('stand in whole sentences, in order, none said twice, none that points back', () => {
    const found = shown(5).map(({ sentence, figure }) => [slice(text, sentence), slice(text, figure)]);
    expect(found).toEqual([
      ['The ships bring 400,000 visitors a year.', '400,000'],
      [expect.stringMatching(/^The ferry terminal will cost 12 million crowns/), '12 million'],
    ]);
  });

  it('are as many as are asked for', () => {
    expect(shown(1)).toHaveLength(1);
  });

  it('leave out the sentences that are shown elsewhere', () => {
    expect(shown(5, [1]).map(({ figure }) => slice(text, figure))).toEqual(['12 million']);
  });
});

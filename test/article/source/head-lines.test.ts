/** Author and date from the lines at the head of a text. */
import { describe, expect, it } from 'vitest';
import { readHeadLine, readHeadLines } from '../../../src/article/source/head-lines.ts';

describe('readHeadLine', () => {
  it.each([
    ['By Ola Vik / 3 October 2025', { author: 'Ola Vik', published: '2025-10-03' }],
    ['by Ola Vik', { author: 'Ola Vik' }],
    ['BY OLA VIK', { author: 'OLA VIK' }],
    ['By Ola Vik, October 3, 2025', { author: 'Ola Vik', published: '2025-10-03' }],
    ['By Ola Vik, Mia Holm and Per Moe', { author: 'Ola Vik, Mia Holm, Per Moe' }],
    ['By Ola Vik, Brana Post', { author: 'Ola Vik' }],
    ['By Ola Vik in Brana', { author: 'Ola Vik' }],
    ['By Ursula von der Berg | 4 min read', { author: 'Ursula von der Berg' }],
    ['Published: Friday, 3 October 2025, 10:15', { published: '2025-10-03' }],
    ['3 October 2025 | Brana Post | By Ola Vik', { author: 'Ola Vik', published: '2025-10-03' }],
    ['Von Ola Vik, 3. Oktober 2025', { author: 'Ola Vik', published: '2025-10-03' }],
    ['Par Ola Vik', { author: 'Ola Vik' }],
    ['Por Ola Vik - 3 de octubre de 2025', { author: 'Ola Vik', published: '2025-10-03' }],
    ['By Paul Stern, staff writer', { author: 'Paul Stern' }],
    ['by PAUL STERN and MIA LAND in Brana', { author: 'PAUL STERN, MIA LAND' }],
    ['Paul Stern | 4 June 2024 | 5 min read', { author: 'Paul Stern', published: '2024-06-04' }],
    ['Brana Courier | 4 June 2024', undefined],
    ['By the sea', undefined],
    ['By Night and Day', undefined],
    ['By Friday the town had bought it.', undefined],
    ['3 October 2025 was a day of rain', undefined],
    ['Ola Vik', undefined],
  ])('reads %j', (line, head) => {
    expect(readHeadLine(line)).toEqual(head);
  });
});

describe('readHeadLines', () => {
  const read = (text: string) => {
    const { setAside, frontMatter } = readHeadLines({
      text,
      headings: undefined,
      setAside: [],
      frontMatter: {},
    });
    return { ...frontMatter, aside: setAside.map(({ span }) => text.slice(span.start, span.end)) };
  };

  it('sets the lines below the title aside, in one block with it or not', () => {
    expect(read('Tides rise\nBy Ola Vik\n\n3 October 2025\n\nThe sea rises twice a day.')).toEqual({
      author: 'Ola Vik',
      published: '2025-10-03',
      aside: ['By Ola Vik', '3 October 2025'],
    });
  });

  it('sets a byline above the title aside', () => {
    expect(read('By Ola Vik\n\nTides rise\n\nThe sea rises twice a day.').aside).toEqual(['By Ola Vik']);
  });

  it('sets a byline aside that only text follows', () => {
    expect(read('By Ola Vik\n\nThe sea rises twice a day.')).toMatchObject({
      author: 'Ola Vik',
      aside: ['By Ola Vik'],
    });
  });

  it('reads a name between title and date, and sets a name aside that is known as the author', () => {
    const text = 'Tides rise\n\nOla Vik\n\n3 October 2025\n\nThe sea rises twice a day.';
    expect(read(text)).toEqual({
      author: 'Ola Vik',
      published: '2025-10-03',
      aside: ['Ola Vik', '3 October 2025'],
    });
    expect(read(text.replace('3 October 2025', 'A report'))).toEqual({ aside: [] });
    const known = readHeadLines({
      text: text.replace('3 October 2025', 'A report'),
      headings: undefined,
      setAside: [],
      frontMatter: { author: 'Ola Vik' },
    });
    expect(known.setAside).toEqual([{ span: { start: 12, end: 19 }, reason: 'byline' }]);
  });

  it('leaves a first line that only text follows, and lines behind the first text', () => {
    expect(read('3 October 2025\n\nThe sea rises twice a day.\n\nBy Ola Vik').aside).toEqual([]);
  });
});

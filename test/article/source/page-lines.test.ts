/** Page numbers and running heads of plain texts. */
import { describe, expect, it } from 'vitest';
import { findPageLines } from '../../../src/article/source/page-lines.ts';

const words = 'The sea rises twice a day.';

describe('findPageLines', () => {
  it.each([
    ['a number alone', `${words}\n\n12\n\n${words}`, ['12']],
    ['numbers between dashes, beside text', `${words}\n- 3 -\n${words}`, ['- 3 -']],
    ['numbers with their word', `${words}\n\nPage 3 of 9\n\n${words}`, ['Page 3 of 9']],
    [
      'running heads',
      `Tides      Page 1\n\n${words}\n\nTides      Page 2\n\n${words}`,
      ['Tides      Page 1', 'Tides      Page 2'],
    ],
    ['heads of left and right pages', `2 | Tides\n${words}\n4 | Tides\n${words}`, ['2 | Tides', '4 | Tides']],
    [
      'running heads on their own lines',
      `${words}\n\n12\n\nTHE TIDES\n\n${words}\n\n13\n\nTHE TIDES\n\n${words}`,
      ['12', 'THE TIDES', '13', 'THE TIDES'],
    ],
    [
      'a running head that is the beginning of the title, and the last number',
      `THE TIDES OF\nLAKE BRANNET\n\n${words.repeat(9)}\n\n12\n\nThe Tides of\n\n${words}\n13`,
      ['12', 'The Tides of', '13'],
    ],
    ['no words on a page of one line', `${words}\n\n12\n\nThe ebb\n\n13\n\n${words}`, ['12', '13']],
    ['no heading below a page number', `${words}\n\n12\n\nThe ebb\n\n${words}`, ['12']],
    ['no numbers of chapters', `1\n\n${words}\n\n2\n\n${words}`, []],
    ['no headings with numbers', `Chapter 1\n\n${words}\n\nChapter 2\n\n${words}`, []],
    ['no rows of a table', 'Boats      3\nOars      4', []],
    ['no times', `Tides 10:15\n\n${words}\n\nTides 10:16\n\n${words}`, []],
    ['no number in a run of lines', `1998\n${words}`, []],
  ])('finds %s', (_, text, expected) => {
    expect(findPageLines(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(expected);
  });
});

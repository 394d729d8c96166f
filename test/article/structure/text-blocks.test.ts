/** Blocks of a text, and the lines in them. */
import { describe, expect, it } from 'vitest';
import type { SetAside, Span } from '../../../src/article/article.ts';
import { findBlocks, splitAtOwnBreaks } from '../../../src/article/structure/text-blocks.ts';

const sliced = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('findBlocks', () => {
  it.each<[string, string, readonly string[]]>([
    ['blank lines', 'one\ntwo\n\nthree', ['one\ntwo', 'three']],
    ['lines of blanks alone', 'one\n  \t\ntwo', ['one', 'two']],
    ['blanks at both ends', '  one  \n\n  two', ['one', 'two']],
    ['nothing', ' \n\n ', []],
  ])('divides at %s', (_, text, blocks) => {
    expect(sliced(text, findBlocks(text))).toEqual(blocks);
  });

  it('leaves out what is set aside', () => {
    const text = 'one\nShare this\ntwo';
    const aside: SetAside = { span: { start: 4, end: 14 }, reason: 'sharing' };
    expect(sliced(text, findBlocks(text, [aside]))).toEqual(['one', 'two']);
  });
});

describe('splitAtOwnBreaks', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a line whose next word had fitted',
      'Nord\nThe council of the county',
      ['Nord', 'The council of the county'],
    ],
    [
      'lines that are broken to a width',
      'the council met and\nvoted to close it',
      ['the council met and\nvoted to close it'],
    ],
    ['a list', 'It bought:\n- a boat\n- a net', ['It bought:', '- a boat', '- a net']],
  ])('of %s', (_, text, lines) => {
    expect(sliced(text, splitAtOwnBreaks(text, { start: 0, end: text.length }))).toEqual(lines);
  });
});

/** Blocks of a text, and the lines in them. */
import { describe, expect, it } from 'vitest';
import type { SetAside, Span } from '../../../src/article/article.ts';
import {
  findBlocks,
  splitAtIndents,
  splitAtOwnBreaks,
  splitTitleLine,
} from '../../../src/article/structure/text-blocks.ts';

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

describe('splitAtIndents', () => {
  it.each<[string, string, number]>([
    ['an indented line after a sentence', 'The sea rises\ntwice.\n  It falls\ntwice.', 2],
    ['an indented line within a sentence', 'The sea rises\n  twice.\nIt falls\ntwice.', 1],
    ['a block whose lines are all indented', 'Nord.\n  Sea.\n  Boat.\n  Net.', 1],
  ])('of %s', (_, text, count) => {
    expect(splitAtIndents(text, { start: 0, end: text.length })).toHaveLength(count);
  });
});

const wrapped =
  'The sea rises twice a day in the harbour of Ola,\nand the boats that lie there rise with it, as they\nhave done.';

describe('splitTitleLine', () => {
  it.each([
    ['cuts a title from its subtitle', ['THE FERRY\nA play', 'IDA: Yes?'], ['THE FERRY', 'A play']],
    ['cuts a title from wrapped text', [`Tides\n${wrapped}`, wrapped], ['Tides', wrapped]],
    ['leaves wrapped text', [wrapped, wrapped], [wrapped]],
    [
      'leaves verse',
      ['The sea is wide\nThe boats are few', 'The lamp is lit\nThe rope is new'],
      ['The sea is wide\nThe boats are few'],
    ],
    [
      'leaves a title whose first line ends in a phrase',
      ['THE SEA THAT WOULD NOT\nRISE', wrapped],
      ['THE SEA THAT WOULD NOT\nRISE'],
    ],
    ['leaves the only block', ['THE FERRY\nA play'], ['THE FERRY\nA play']],
    ['leaves a line with a stop', ['The sea rises.\nIt falls', wrapped], ['The sea rises.\nIt falls']],
  ])('%s', (_, blocks, expected) => {
    const text = blocks.join('\n\n');
    const [first = { start: 0, end: 0 }, next] = findBlocks(text);
    expect(splitTitleLine(text, first, next).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });
});

/** Line breaks that the writer made, and those that only keep lines short. */
import { describe, expect, it } from 'vitest';
import { isOwnBreak, wrapWidth } from '../../../src/article/structure/line-breaks.ts';

describe('wrapWidth', () => {
  it.each<[string, string, number]>([
    ['the longest line', 'one\nthree\ntwo', 5],
    ['no limit where a line is longer than editors break', `short\n${'x'.repeat(121)}`, Infinity],
    ['nothing for no text', '', 0],
  ])('is %s', (_, text, width) => {
    expect(wrapWidth(text)).toBe(width);
  });
});

describe('isOwnBreak', () => {
  it.each<[string, string, number, boolean]>([
    ['before a blank line', 'one\n\ntwo', 80, true],
    ['before an item of a list', 'one\n- two', 80, true],
    ['before a number of a list', 'one\n2. two', 80, true],
    ['before a small letter', 'the council\nvoted', 80, false],
    ['before a capital whose word fits on the line above', 'Nord Council\nMill Lane', 80, true],
    ['before a capital whose word does not fit', 'the council of\nNord voted', 15, false],
    ['after a comma', 'the council,\nNord and', 80, false],
    ['after a dash', 'the council –\nNord and', 80, false],
  ])('%s', (_, text, width, is) => {
    expect(isOwnBreak(text, text.indexOf('\n'), width)).toBe(is);
  });
});

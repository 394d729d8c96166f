/** Checks that what was computed is remembered for as long as it is asked for, and no longer. */
import { describe, expect, it } from 'vitest';
import { onceInARow } from '../../src/text/once-per.ts';

describe('onceInARow', () => {
  it('computes once for the same text in a row, and again after another text', () => {
    const computed: string[] = [];
    const lengthOf = onceInARow((text) => {
      computed.push(text);
      return text.length;
    });
    expect(['', '', 'tide', 'tide', 'sea', 'tide'].map(lengthOf)).toEqual([0, 0, 4, 4, 3, 4]);
    expect(computed).toEqual(['', 'tide', 'sea', 'tide']);
  });
});

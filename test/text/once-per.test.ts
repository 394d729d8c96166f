/** Checks that what was computed is remembered for as long as it is asked for, and no longer. */
import { describe, expect, it } from 'vitest';
import { onceInARow, oncePerPart } from '../../src/text/once-per.ts';

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

describe('oncePerPart', () => {
  it('makes the value of each part of each object once', () => {
    const madeOf = oncePerPart<string>(2);
    const [tide, sea] = [{}, {}];
    const first = madeOf(tide, 'a', () => 'first');
    expect([first, madeOf(tide, 'a', () => 'again')]).toEqual(['first', 'first']);
    expect(madeOf(tide, 'b', () => 'other part')).toBe('other part');
    expect(madeOf(sea, 'a', () => 'other object')).toBe('other object');
  });

  it('forgets the part of an object that was asked for least recently', () => {
    const madeOf = oncePerPart<string>(2);
    const tide = {};
    for (const part of ['a', 'b', 'a', 'c']) madeOf(tide, part, () => `${part} 1`);
    expect(['a', 'c', 'b'].map((part) => madeOf(tide, part, () => `${part} 2`))).toEqual([
      'a 1',
      'c 1',
      'b 2',
    ]);
  });

  it('forgets the object whose parts were asked for least recently, of more than 50', () => {
    const madeOf = oncePerPart<string>(2);
    const objects = Array.from({ length: 51 }, () => ({}));
    const [tide = {}, sea = {}] = objects;
    for (const each of objects.slice(0, 50)) madeOf(each, 'a', () => 'first');
    madeOf(tide, 'a', () => 'unused');
    madeOf(objects[50] ?? {}, 'a', () => 'first');
    expect([tide, sea].map((each) => madeOf(each, 'a', () => 'again'))).toEqual(['first', 'again']);
  });
});

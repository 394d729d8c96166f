/** The parts of a message, each with its kind. */
import { describe, expect, it } from 'vitest';
import { splitMessage } from '../../src/verify/message/message-parts.ts';

describe('a message', () => {
  it.each([
    ['of one line is one part', 'a b', ['text: a b']],
    ['is cut at blank lines', 'a\nb\n\nc', ['text: a\nb', 'text: c']],
    [
      'has block quotes with the lines above them',
      'Ana Sol\n> a\n> b\nc',
      ['heading: Ana Sol', 'quote: > a\n> b', 'text: c'],
    ],
    ['may quote a blank line', '> a\n>\n> b', ['quote: > a\n>\n> b']],
    ['is quoted to its end after three marks', '>>> a\n\nb', ['quote: >>> a\n\nb']],
    ['has no small print', '> a\n-# from “Title”', ['quote: > a']],
    ['of small print alone is one part', '-# a', ['text: -# a']],
    ['without a character is one part', '', ['text: ']],
  ])('%s', (_, message, expected) => {
    const parts = splitMessage(message).map(
      ({ kind, span }) => `${kind}: ${message.slice(span.start, span.end)}`,
    );
    expect(parts).toEqual(expected);
  });
});

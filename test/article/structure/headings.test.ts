/** Titles, first turns and headings of a text that has no markup. */
import { describe, expect, it } from 'vitest';
import {
  isFirstTurn,
  looksLikeHeading,
  looksLikeTitle,
  sameTitle,
} from '../../../src/article/structure/headings.ts';

describe('looksLikeTitle', () => {
  it.each<[string, string, boolean]>([
    ['a short line', 'The bridge at Nord is closed', true],
    ['a short line with a full stop', 'The bridge is closed.', true],
    [
      'a long first paragraph',
      `${'The council met on Monday and talked for hours. '.repeat(3)}It then voted.`,
      false,
    ],
    [
      'a title broken over two long lines',
      'The council of Nord votes to close the old bridge\nand to build a new one beside the mill',
      true,
    ],
    ['an address over short lines', 'Nord Council\n4 Mill Lane\nNord', false],
    ['short lines of which the first ends in a phrase', 'THE WELL THAT WOULD NOT\nFILL', true],
    ['three sentences', 'The bridge closed. It was old. All were sad.', false],
    ['speech that goes on in the next paragraph', '“We will close the bridge.', false],
    [
      'two long lines, the first of which is a sentence',
      `${'The council of Nord votes to close the old bridge'}.\nIt is old`,
      false,
    ],
  ])('of %s', (_, paragraph, is) => {
    expect(looksLikeTitle(paragraph)).toBe(is);
  });
});

describe('isFirstTurn', () => {
  const turns = ['Ana Sol: Is it closed?', 'Per Holm: It is.', 'Ana Sol: Since when?'];
  it.each<[string, readonly string[], boolean]>([
    ['the first of several turns', turns, true],
    ['a first turn with a time', ['[00:01:10] Ana Sol: Is it closed?', ...turns.slice(1)], true],
    [
      'a headline with a name and a colon',
      ['Sol: bridge stays closed', 'The council met.', 'It voted.'],
      false,
    ],
    ['a plain line above turns', ['An interview', ...turns], false],
    ['no paragraph', [], false],
  ])('of %s', (_, paragraphs, is) => {
    expect(isFirstTurn(paragraphs)).toBe(is);
  });
});

describe('sameTitle', () => {
  it.each<[string, string, boolean]>([
    ['The bridge is closed', 'The bridge is closed', true],
    ['The Bridge Is Closed', 'The bridge is closed | Nord Courier', true],
    ['“The bridge is closed”', 'The bridge is closed', true],
    ['The bridge is open', 'The bridge is closed', false],
    ['—', 'The bridge is closed', false],
    ['Marathon runners report pain for days, and doctors know why', 'Marathon', false],
    ['The tide clock | Brana Post', 'The tide clock', true],
    ['The tide clock - The Post', 'The tide clock', true],
    ['The tide clock | Yahoo!', 'The tide clock', true],
    ['The tide clock.', 'The tide clock', true],
    ['The tide clock of Ostend', 'The tide clock', true],
    ['Ostend has “a tide clock”', 'Ostend has', true],
    ['The tide clock of Ostend was wound by Ana Sol for forty years.', 'The tide clock', false],
    ['The tide clock – wound by Ana Sol – stopped in 1950.', 'The tide clock', false],
    ['Der Brunnen von Altdorf wurde 1911 von Karl Huber gebaut.', 'Der Brunnen', false],
    ['The tide rises, the tide falls,', 'The tide rises', false],
    ['潮時計は四十年動いた。', '潮時計', false],
  ])('of %j and %j', (paragraph, title, is) => {
    expect(sameTitle(paragraph, title)).toBe(is);
  });
});

describe('looksLikeHeading', () => {
  const text = 'The council met on Monday and voted to close the bridge.';
  it.each<[string, readonly string[], number, boolean]>([
    ['a short line between paragraphs', [text, 'What comes next', text], 1, true],
    [
      'a word below the title, if such a heading comes later',
      ['Nord', 'Geography', text, 'History', text],
      1,
      true,
    ],
    ['a chapter within a book', [text, 'Chapter two', 'The sea', text], 1, true],
    ['the title of a chapter', [text, 'Chapter two', 'The sea', text], 2, true],
    ['a word below the title', ['Nord', 'Geography', text, text], 1, false],
    ['a short line at the end', [text, 'What comes next'], 1, false],
    ['one of two short lines in a row', [text, 'Opening hours', 'Mill Lane 4', text], 1, false],
    ['a line that ends like a sentence', [text, 'It voted.', text], 1, false],
    ['a line in small letters', [text, 'and so on', text], 1, false],
    ['a quotation', [text, '“We are closed', text], 1, false],
  ])('of %s', (_, paragraphs, index, is) => {
    expect(looksLikeHeading(paragraphs, index)).toBe(is);
  });
});

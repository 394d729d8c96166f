/** Escaping: Discord sees no markup in what is escaped, and its reader sees what was there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, escapeMarkdown, quoteVerbatim, styleText } from '../../../src/adapters/discord/markdown.ts';
import { longText, nastyText, passage } from './arbitraries.ts';
import { findMarkup, unescapeMarkdown, unquote } from './reading.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['the example of its comment', '# 1 * 2 at http://a.b', '\\# 1 \\* 2 at http\\://a.b'],
    [
      'plain prose',
      'He said “no” (twice), at 10:30, for $5 – e.g. well-known #1.',
      'He said “no” (twice), at 10:30, for $5 – e.g. well-known #1.',
    ],
    ['emphasis', '*a* _b_ ~~c~~ ||d|| `e`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`'],
    ['what is in angle brackets', '<@1> <#1> <t:1:R> </ask:1>', '\\<\\@1> \\<#1> \\<t\\:1:R> \\</ask:1>'],
    ['a ping', '@everyone and @here', '\\@everyone and \\@here'],
    [
      'lists, headings and quotes',
      '- a\n1. b\n### c\n-# d\n> e\n >>> f',
      '\\- a\n1\\. b\n\\### c\n\\-# d\n\\> e\n \\>>> f',
    ],
    ['an emoji by name', 'so :smile: there', 'so \\:smile: there'],
    ['a backslash', 'a\\b \\* \\', 'a\\\\b \\\\\\* \\\\'],
  ])('escapes %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('gives back every text when it is unescaped', () => {
    fc.assert(
      fc.property(
        fc.oneof(nastyText(), fc.string({ unit: 'binary' })),
        (text) => unescapeMarkdown(escapeMarkdown(text)) === text,
      ),
      { numRuns: 2000 },
    );
  });

  it('leaves no markup', () => {
    fc.assert(
      fc.property(nastyText(), (text) => {
        expect(findMarkup(escapeMarkdown(text))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the text', () => {
    for (const part of ['*', ':', ':a', ' ', '\n', '1', '1.', '- ', '\\', '<@', 'http://', '> ']) {
      const text = part.repeat(1_000_000 / part.length);
      const start = performance.now();
      escapeMarkdown(text);
      expect(performance.now() - start, JSON.stringify(part)).toBeLessThan(5000);
    }
  });
});

describe('bold', () => {
  it.each([
    ['a line', 'so it is', '**so it is**'],
    ['each line by itself', 'one\n\n  two ', '**one**\n\n  **two** '],
    ['asterisks at the ends', '*a*', '**\\*a\\***'],
    ['nothing', ' \n', ' \n'],
  ])('marks %s', (_, text, marked) => {
    expect(bold(text)).toBe(marked);
  });
});

describe('styleText', () => {
  it('underlines what is marked, in the part in bold too, and cuts no escape', () => {
    const text = 'It *may* not rain.';
    expect(
      styleText(text, { start: 3, end: 17 }, [
        { start: 4, end: 7 },
        { start: 9, end: 12 },
      ]),
    ).toBe('It **\\***__**may**__**\\*** __**not**__ **rain**.');
  });
});

describe('quoteVerbatim', () => {
  it('puts every line behind "> " and the answer in bold', () => {
    expect(quoteVerbatim('One.\n- Two. Three.', { start: 7, end: 11 })).toBe('> One.\n> \\- **Two.** Three.');
  });

  it('gives back every passage when its markup is taken away', () => {
    fc.assert(
      fc.property(passage, ({ text, bold: answering, marks }) => {
        expect(unquote(quoteVerbatim(text, answering, marks))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves no markup but its own', () => {
    fc.assert(
      fc.property(passage, ({ text, bold: answering, marks }) => {
        const marked = quoteVerbatim(text, answering, marks).replace(/(\\[\s\S])|\*\*|__/g, '$1');
        expect(marked.split('\n').every((line) => line.startsWith('> '))).toBe(true);
        expect(findMarkup(marked.replace(/^> /gm, ''))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('hugs words with the marks of bold', () => {
    fc.assert(
      fc.property(passage, ({ text, bold: answering }) => {
        const lines = quoteVerbatim(text, answering).split('\n');
        for (const line of lines) {
          const marks = [...line.replace(/\\[\s\S]/g, 'xx').matchAll(/\*\*/g)].map(({ index }) => index);
          expect(marks.length === 0 || marks.length === 2).toBe(true);
          const [open = 0, close = 0] = marks;
          if (marks.length > 0) expect(line.slice(open + 2, close)).toMatch(/^\S(?:[\s\S]*\S)?$/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a question of 6,000 characters', () => {
  it('is escaped as well', () => {
    fc.assert(
      fc.property(longText, (text) => unescapeMarkdown(escapeMarkdown(text)) === text),
      { numRuns: 50 },
    );
  });
});

/** Escaping: Discord sees no markup in what is escaped, and its reader sees what was there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bold,
  escapeMarkdown,
  quoteVerbatim,
  styleText,
} from '../../../../src/adapters/discord/message/markdown.ts';
import { longText, nastyText, passage } from '../arbitraries.ts';
import { findMarkup, unescapeMarkdown, unquote } from '../reading.ts';

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

  it('escapes a million characters of each kind within the time of a test', () => {
    for (const part of ['*', ':', ':a', ' ', '\n', '1', '1.', '- ', '\\', '<@', 'http://', '> ']) {
      const text = part.repeat(1_000_000 / part.length);
      expect(escapeMarkdown(text).length, JSON.stringify(part)).toBeGreaterThanOrEqual(text.length);
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
  it.each([
    ['in the part in bold', { start: 3, end: 17 }, [4, 7], 'It **\\*__may__\\* not rain**.'],
    ['outside of it, in bold too', { start: 9, end: 18 }, [4, 7], 'It \\*__**may**__\\* **not rain.**'],
    [
      'where it begins and ends',
      { start: 9, end: 17 },
      [9, 12, 13, 17],
      'It \\*may\\* **__not__ __rain__**.',
    ],
    ['as one where marks touch', undefined, [9, 12, 12, 17, 10, 13], 'It \\*may\\* __**not rain**__.'],
  ] as const)('underlines what is marked %s, and cuts no escape', (_, answering, [a, b, ...more], styled) => {
    const marks = [a, b, ...more].flatMap((start, i, all) =>
      i % 2 === 0 ? [{ start, end: all[i + 1] ?? 0 }] : [],
    );
    expect(styleText('It *may* not rain.', answering, marks)).toBe(styled);
  });

  it('gives the example of its comment', () => {
    expect(styleText('It is 40 years old.', { start: 0, end: 19 }, [{ start: 6, end: 8 }])).toBe(
      '**It is __40__ years old.**',
    );
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

/** Paragraphs: where they end, which of them is the title, and which are headings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSetAside } from '../../../src/article/boilerplate/boilerplate.ts';
import { splitParagraphs } from '../../../src/article/structure/paragraphs.ts';
import { anyText } from './any-text.ts';

const long =
  'The tide rises twice a day in the harbour of Ola, and the boats that lie there rise with it, as they have for a hundred years.';

/** Number, kind and words of every paragraph. */
function read(text: string, known?: Parameters<typeof splitParagraphs>[2]): string[] {
  return splitParagraphs(text, [], known).map(
    ({ number, kind, span }) => `${number} ${kind}: ${text.slice(span.start, span.end)}`,
  );
}

describe('splitParagraphs', () => {
  it('gives the result of its example', () => {
    const paragraphs = splitParagraphs('Tides\n\nThe sea rises.\nIt falls.', []);
    expect(paragraphs.map(({ kind, span }) => [kind, span.start, span.end])).toEqual([
      ['title', 0, 5],
      ['text', 7, 31],
    ]);
  });

  it('ends a paragraph at a blank line, which may hold blanks', () => {
    expect(read(`${long}\n \t\n${long}\n\n\n\u00a0\n${long}\n`)).toEqual(
      [1, 2, 3].map((number) => `${number} text: ${long}`),
    );
  });

  it('keeps the lines of a paragraph together that are broken to a width', () => {
    const wrapped = `${long.slice(0, 60)}\n${long.slice(60)}`;
    expect(read(`${wrapped}\n\n${wrapped}`)).toEqual([`1 text: ${wrapped}`, `2 text: ${wrapped}`]);
  });

  it('takes lines that are broken to no width for paragraphs', () => {
    expect(read(`${long}\nShort.\n  ${long}`)).toEqual([
      `1 text: ${long}`,
      '2 text: Short.',
      `3 text: ${long}`,
    ]);
  });

  it('takes the first line for the title if it stands apart and is short enough', () => {
    expect(read(`Tides: Why they come.\n\n${long}`)).toEqual([
      '0 title: Tides: Why they come.',
      `1 text: ${long}`,
    ]);
    expect(read(`${long}\n\nIt falls.`)).toEqual([`1 text: ${long}`, '2 text: It falls.']);
  });

  it('finds no title where there is only one paragraph', () => {
    expect(read('Tides')).toEqual(['1 text: Tides']);
  });

  it.each([
    ['the same', 'Why tides come', 'title'],
    ['longer by the name of the site', 'Why tides come | The Harbour', 'title'],
    ['in other marks', '“Why tides come”', 'title'],
    ['another one', 'Ebb and flow', 'heading'],
  ])('compares the first line with the title that is known: %s', (_, title, kind) => {
    expect(read(`Why tides come\n\n${long}`, { title })[0]).toMatch(new RegExp(`\\d ${kind}: Why`));
  });

  it('takes a short line without a stop between paragraphs for a heading', () => {
    expect(
      read(`${long}\n\nThe second tide\n\n${long}\n\nIs it?\n\n${long}`).map((line) => line.slice(0, 10)),
    ).toEqual(['1 text: Th', '2 heading:', '3 text: Th', '4 text: Is', '5 text: Th']);
  });

  it('takes several short lines in a row for text', () => {
    expect(read(`${long}\n\nRope\n\nA boat\n\n${long}`)).toEqual([
      `1 text: ${long}`,
      '2 text: Rope',
      '3 text: A boat',
      `4 text: ${long}`,
    ]);
  });

  it('trusts the headings of the markup where it has some', () => {
    const text = `${long}\n\nThe second tide\n\n${long}`;
    const marked = { start: 0, end: long.length };
    expect(read(text, { title: 'Ebb', headings: [marked] }).map((line) => line.slice(0, 7))).toEqual([
      '1 headi',
      '2 text:',
      '3 text:',
    ]);
  });

  it('covers the text in order, together with blanks and what is set aside', () => {
    const lines = fc.constantFrom(
      'Tides',
      long,
      'Advertisement',
      'Share this',
      '',
      ' ',
      'It rose. It fell.',
      '\u3000',
      '😀',
      '\ud800',
    );
    const texts = fc.oneof(
      anyText,
      fc.array(lines, { maxLength: 12 }).map((each) => each.join('\n')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const setAside = findSetAside(text);
        const paragraphs = splitParagraphs(text, setAside);
        const spans = [...setAside, ...paragraphs].map(({ span }) => span).sort((a, b) => a.start - b.start);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(text.slice(span.start, span.end).trim()).not.toBe('');
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
        for (const { span, sentences } of paragraphs) {
          expect(sentences[0]?.start).toBe(span.start);
          expect(sentences.at(-1)?.end).toBe(span.end);
        }
        const first = paragraphs[0]?.kind === 'title' ? 0 : 1;
        expect(paragraphs.map(({ number }) => number)).toEqual(paragraphs.map((_, index) => index + first));
      }),
    );
  });

  it('takes the first turn of a transcript for no title, and a headline with a colon for one', () => {
    const kinds = (text: string) => splitParagraphs(text, []).map(({ kind }) => kind);
    expect(kinds('Una Lie: Welcome.\n\nBo Ek: Thank you.\n\nUna Lie: How old is it?')[0]).toBe('text');
    expect(kinds('Una Lie: Ferry has to go\n\nThe county sells it.\n\nIt leaks.')[0]).toBe('title');
  });
});

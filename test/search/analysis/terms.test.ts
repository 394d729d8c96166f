/** The terms of a text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyserOf } from '../../../src/search/analysis/languages.ts';
import { fold, splitWords } from '../../../src/search/analysis/terms.ts';

const termsOf = (text: string): readonly string[] => splitWords(text).map(({ term }) => term);

describe('splitWords', () => {
  it.each([
    [
      'drops the possessive and the stops of an abbreviation',
      "Wagner's U.S. exports",
      ['wagner', 'us', 'export'],
    ],
    ['keeps a number whole', '1,000.5 and 3,000', ['1000.5', 'and', '3000']],
    ['takes an irregular form for its base', 'met led', ['meet', 'lead']],
    ['takes words with and without accents for the same', 'Beyoncé Beyonce', ['beyonc', 'beyonc']],
    ['takes curly and straight marks for the same', "O’Brien O'Brien", ['obrien', 'obrien']],
    [
      'takes the four Turkish letters I, ı, İ and i for one',
      'YILMAZ Yılmaz İzmir IZMIR ığdır',
      ['yilmaz', 'yilmaz', 'izmir', 'izmir', 'igdir'],
    ],
    [
      'reads a word whole that has a soft hyphen or joiners',
      'Fluß\u00adpferd ex\u00adports کتاب\u200cها',
      ['flußpferd', 'export', 'کتابها'],
    ],
    ['cuts at hyphens', 'second-largest', ['second', 'largest']],
    ['cuts Chinese in an English text into pairs of letters', '中国出口', ['中国', '国出', '出口']],
    ['takes one Chinese letter as it is', '中', ['中']],
    ['reads right-to-left script', 'שלום עולם', ['שלום', 'עולם']],
    ['finds no word in signs and pictures', '?! 🙂 … —', []],
  ])('%s', (_, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('says which words have capitals and digits', () => {
    const words = splitWords('In 2019 Boeing');
    expect(words.map(({ capital }) => capital)).toEqual([true, false, true]);
    expect(words.map(({ numeric }) => numeric)).toEqual([false, true, false]);
  });

  it('gives spans in order that hold a letter or a digit, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const { span } of splitWords(text)) {
          const written = text.slice(span.start, span.end);
          expect(written).toMatch(/[\p{L}\p{N}\p{M}]/u);
          expect(span.end).toBeGreaterThan(end);
          end = span.end;
        }
      }),
    );
  });

  it.each([
    ['a', 1],
    ["'", 0],
    ['A.', 1],
    ['1,', 1],
    ['中', 199_999],
    ['é ', 200_000],
  ])('splits 200,000 times %j within the time of a test', (unit, count) => {
    expect(splitWords(unit.repeat(200_000))).toHaveLength(count);
  });
});

describe('splitWords with an analyser', () => {
  it.each([
    ['zh', '中国出口', ['中国', '出口']],
    ['th', 'ท่าเรือขนาดใหญ่', ['ทาเรอ', 'ขนาด', 'ใหญ']],
    ['de', 'Häuser des Bürgermeisters', ['haus', 'des', 'burgermeist']],
    ['de', 'Häu\u00adser', ['haus']],
    ['fr', 'l’école d’été', ['l', 'ecol', 'd', 'ete']],
    ['it', 'dell’elezione', ['dell', 'elezion']],
    ['es', 'las elecciones', ['las', 'eleccion']],
    ['nl', 'huizen', ['huiz']],
    ['pl', 'burmistrza', ['burmistrza']],
  ])('reads %s: %s', (language, text, terms) => {
    expect(splitWords(text, analyserOf(language)).map(({ term }) => term)).toEqual(terms);
  });

  it('marks stop words, and gives the spans of the words that an apostrophe joins', () => {
    const text = 'Qu’est-ce que l’école ?';
    const words = splitWords(text, analyserOf('fr'));
    expect(words.filter(({ stop }) => !stop).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'école',
    ]);
  });

  it('divides 200,000 Chinese letters within the time of a test', () => {
    expect(splitWords('中'.repeat(200_000), analyserOf('zh')).length).toBeGreaterThan(100_000);
  });
});

describe('fold', () => {
  it('is the same folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

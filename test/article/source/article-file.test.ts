/** The bytes of a file: an article, or one sentence that says why there is none. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, parseArticleFile } from '../../../src/article/source/article-file.ts';
import { describeFault } from '../../../src/article/source/flaw.ts';
import { en } from '../../../src/messages/en.ts';

const maxBytes = 2_000_000;

function parse(file: string, content: string | readonly number[]) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  const parsed = parseArticleFile({ file, bytes, maxBytes });
  return parsed.kind === 'fault' ? describeFault(parsed, en.flaws) : parsed.source;
}

function ascii(text: string): number[] {
  return [...text].map((char) => char.charCodeAt(0));
}

describe('parseArticleFile', () => {
  it.each([
    ['without a byte order mark', 'a\n\nb'],
    ['with one', '\ufeffa\n\nb'],
    ['with the line ends of Windows', 'a\r\n\r\nb'],
    ['with the line ends of old Macs', 'a\r\rb'],
    ['with line and paragraph separators', 'a\u2028\u2029b'],
  ])('reads text %s', (_, content) => {
    expect(parse('tides.txt', content)).toMatchObject({
      id: 'tides',
      file: 'tides.txt',
      text: 'a\n\nb',
      headings: undefined,
    });
  });

  it('keeps every other character as it is', () => {
    const text = 'No\u00a0break, “curly” and "straight" — 潮 مد 😀 \u200frtl\tTab  two';
    expect(parse('tides.txt', text)).toMatchObject({ text });
  });

  it('reads Markdown and HTML by the ending of the name, in capitals too', () => {
    expect(parse('a.MD', '*a*')).toMatchObject({ text: 'a' });
    expect(parse('a.htm', '<p>a')).toMatchObject({ text: 'a' });
    expect(parse('a.txt', '<p>*a*')).toMatchObject({ text: '<p>*a*' });
  });

  it('prefers what the front matter says to what the markup says', () => {
    expect(parse('a.html', '---\ntitle: Ebb\n---\n<html lang=en><title>Tides</title><p>a')).toMatchObject({
      text: 'a',
      frontMatter: { title: 'Ebb', language: 'en' },
    });
  });

  it.each([
    [
      'is empty',
      'a.txt',
      '',
      'a.txt: expected the text of an article, got none: write or paste the text into the file',
    ],
    [
      'is blank',
      'a.txt',
      ' \n\u00a0\u200b\n',
      'a.txt: expected the text of an article, got none: write or paste the text into the file',
    ],
    [
      'has front matter only',
      'a.md',
      '---\ntitle: a\n---\n',
      'a.md: expected the text of an article, got none: write or paste the text into the file',
    ],
    [
      'has markup only',
      'a.html',
      '<script>a</script>',
      'a.html: expected the text of an article, got none: open the page in a browser, and save it when it shows the text',
    ],
    [
      'has a broken front matter',
      'tides.md',
      '---\ntitle: a\nauthor: 5\n---\na',
      'tides.md:3: expected "author" to be text, got a number',
    ],
    [
      'asks to log in',
      'a.html',
      '<title>Keeper leaves</title><h1>Keeper leaves</h1><p>Sven Aune carried the lamp down …</p><p>Please log in to read on.</p>',
      'a.html: expected an article, got a page that asks to log in or to subscribe: log in, and save the page again when it shows the whole text',
    ],
    [
      'asks for a password and says nothing else',
      'a.html',
      '<h1>Welcome</h1><form><label>Password <input type="password"></label></form><p>Brana Post</p>',
      'a.html: expected an article, got a page that asks to log in or to subscribe: log in, and save the page again when it shows the whole text',
    ],
    [
      'is the check of a server',
      'a.html',
      '<h2>Just a moment</h2><p>Please enable JavaScript and cookies to go on.</p>',
      'a.html: expected an article, got a page that a browser must open first: save it from the browser when it shows the text',
    ],
    [
      'is an error page',
      'a.html',
      '<title>404 | Brana Post</title><h1>Page not found</h1><p>The page that you look for may have moved.</p>',
      'a.html: expected an article, got an error page (“not found”): open the address in a browser, and save the article',
    ],
    [
      'has another ending',
      'a.exe',
      'a',
      'a.exe: expected a name that ends in .txt, .md, .html, .pdf, .docx, .vtt or .srt',
    ],
    [
      'has no ending',
      'constructor',
      'a',
      'constructor: expected a name that ends in .txt, .md, .html, .pdf, .docx, .vtt or .srt',
    ],
    [
      'is too large',
      'a.txt',
      'a'.repeat(maxBytes + 1),
      'a.txt: expected at most 2000000 bytes, got 2000001: save the text alone, or split it',
    ],
    ['is binary', 'a.txt', [...ascii('%PDF\n1\n'), 0, 1], 'a.txt:3: expected text, got a binary file'],
  ])('says so where a file %s', (_, file, content, message) => {
    expect(parse(file, content)).toBe(message);
  });

  it.each([
    ['UTF-16 with a mark', [0xff, 0xfe, 0x61, 0, 0xe9, 0], 'aé', undefined],
    ['UTF-16 of the other byte order', [0xfe, 0xff, 0, 0x61, 0, 0xe9], 'aé', undefined],
    ['UTF-16 without a mark', [0x61, 0, 0x62, 0, 0xe9, 0, 0x63, 0], 'abéc', undefined],
    ['Latin-1, which nothing declares', [0x61, 0xe9, 0x20, 0x93, 0x61, 0x94], 'aé “a”', 'windows-1252'],
    ['what ends inside a character', [0x61, 0xe2, 0x82], 'aâ‚', 'windows-1252'],
  ])('reads text in %s', (_, bytes, text, assumedEncoding) => {
    expect(parse('a.txt', bytes)).toMatchObject({ text, assumedEncoding });
  });

  const page = (declaration: string, ...bytes: readonly number[]) => [
    ...ascii(`<html><head>${declaration}</head><body><p>`),
    ...bytes,
  ];
  it.each([
    ['ISO-8859-1', page('<meta charset="ISO-8859-1">', 0xe6, 0xf8), 'æø', undefined],
    ['windows-1252', page('<meta charset=windows-1252>', 0x93, 0x94), '“”', undefined],
    ['ISO-8859-2', page('<meta charset=iso-8859-2>', 0xb1), 'ą', undefined],
    [
      'windows-1251 by http-equiv',
      page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 0xc4, 0xe0),
      'Да',
      undefined,
    ],
    ['KOI8-R', page('<meta charset=koi8-r>', 0xe4, 0xc1), 'Да', undefined],
    ['Shift_JIS', page('<meta charset=Shift_JIS>', 0x93, 0xfa, 0x96, 0x7b), '日本', undefined],
    ['GBK', page('<meta charset=gbk>', 0xb3, 0xb1, 0xcf, 0xab), '潮汐', undefined],
    [
      'a charset named far down',
      page(`<!--${'-'.repeat(2_000)}--><meta charset=iso-8859-2>`, 0xb1),
      'ą',
      undefined,
    ],
    [
      'an XML declaration',
      [...ascii('<?xml version="1.0" encoding="iso-8859-2"?><p>'), 0xb1],
      'ą',
      undefined,
    ],
    ['UTF-8, whatever it declares', page('<meta charset=iso-8859-1>', 0xc3, 0xa9), 'é', undefined],
    [
      'Latin-1, though it declares UTF-8',
      page('<meta charset=utf-8>', 0xe9, 0x2c, 0xe8),
      'é,è',
      'windows-1252',
    ],
    ['no charset that anybody knows', page('<meta charset=klingon>', 0xe9), 'é', 'windows-1252'],
  ])('reads a page in %s', (_, bytes, text, assumedEncoding) => {
    expect(parse('a.html', bytes)).toMatchObject({ text, assumedEncoding });
  });

  it('gives an article or a fault for any bytes', () => {
    const pieces = fc
      .constantFrom('---\n', 'title: ', '[', '*a', '<p', '>', '&#', '# ', '\n', '- ', '|', '"', '😀', 'a')
      .map(ascii);
    const contents = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(pieces).map((each) => Uint8Array.from(each.flat())),
    );
    fc.assert(
      fc.property(fc.constantFrom('a.txt', 'a.md', 'a.html'), contents, (file, bytes) => {
        const parsed = parseArticleFile({ file, bytes, maxBytes });
        expect(parsed.kind === 'fault' ? describeFault(parsed, en.flaws) : parsed.source.text).not.toBe('');
      }),
    );
  });
});

describe('articleId', () => {
  it.each([
    ['Tides & Ebbs (2).md', 'tides-ebbs-2'],
    ['us-states-china.txt', 'us-states-china'],
    ['Café_Ölä.html', 'cafe-ola'],
    ['潮汐.txt', '潮汐'],
    ['???.txt', 'article'],
    [`${'tide '.repeat(20)}.txt`, 'tide-tide-tide-tide-tide-tide-tide-tide'],
  ])('%s is %s', (file, id) => {
    expect(articleId(file)).toBe(id);
  });
});

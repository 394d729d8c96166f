/** Reading an article: the article in the corpus, and what holds for every article. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { parseArticleFile } from '../../src/article/source/article-file.ts';
import { articleIn } from '../search/articles.ts';

const read = (file: string, text: string) => articleIn(text, file);

describe('readArticle', () => {
  it('reads the article in the corpus', () => {
    const file = 'us-states-china.txt';
    const bytes = readFileSync(join(import.meta.dirname, '..', '..', 'corpus', file));
    const loaded = parseArticleFile({ file, bytes, maxBytes: 2_000_000 });
    if (loaded.kind === 'fault') throw new Error(loaded.flaw.code);
    const { title, text, paragraphs, setAside, passages } = readArticle(loaded.source);
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(title).toMatch(/^U\.S\. state government officials: .* stabilizes\.$/);
    expect(paragraphs.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['title', ...Array(12).fill('text')]);
    expect(words(paragraphs[4]?.span ?? { start: 0, end: 0 })).toMatch(
      /^Mr\. Ruan made the above remarks .* Boeing\.$/,
    );
    expect(paragraphs[4]?.sentences.map(words)).toHaveLength(3);
    expect(setAside.map(({ span, reason }) => [reason, words(span)])).toEqual([
      ['site notice', expect.stringMatching(/^This site is registered .* banner\.$/)],
    ]);
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it.each([
    ['the front matter', 'a.md', '---\ntitle: Ebb\n---\n# Tides\n\nThe tide came in.', 'Ebb'],
    ['the heading', 'a.md', '# Why *tides*\ncome\n\nThe tide came in.', 'Why tides'],
    ['the first line', 'a.txt', 'Why  tides come\n\nThe tide came in.', 'Why tides come'],
    ['the name of the file', 'why-tides_come.txt', 'The tide came in.', 'Why tides come'],
  ])('takes the title from %s', (_, file, text, title) => {
    expect(read(file, text).title).toBe(title);
  });

  it.each([
    ['The tide clock', 'The tide clock of Ostend was wound by Ana Sol for forty years.'],
    ['Der Brunnen', 'Der Brunnen von Altdorf wurde 1911 von Karl Huber gebaut.'],
  ])('keeps a first sentence that begins with the title %s as text', (title, sentence) => {
    const article = read('a.md', `---\ntitle: ${title}\n---\n${sentence}\n\n1950 – 1960.\n`);
    expect(article.paragraphs.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'text'],
      [2, 'text'],
    ]);
  });

  it.each(['#', '##'])(
    'takes a longer heading of the markup (%s) for the title, whatever its end',
    (mark) => {
      const { paragraphs } = read(
        'a.md',
        `---\ntitle: The tide clock\n---\n${mark} The tide clock stops!\n\nIt was old.\n`,
      );
      expect(paragraphs.map(({ kind }) => kind)).toEqual(['title', 'text']);
    },
  );

  it.each([
    ['two in English', ['Rosa Kind', 'The clock was wound by hand.'], ['Tom Hart', 'Nobody has the key.']],
    ['two in German', ['Rosa Kind', 'Die Uhr war aus Holz.'], ['Tom Hart', 'Niemand hat den Schlüssel.']],
    ['two in Finnish', ['Aino', 'Kello pysähtyi.'], ['Eero', 'Avain katosi.']],
    ['one', ['Rosa Kind', 'The clock was wound by hand.']],
    ['words without a stop', ['Rosa Kind', 'the clock was wound by hand'], ['Tom Hart', 'yes']],
    [
      'names of two letters, in small letters and with a number',
      ['Bo', 'Yes.'],
      ['ana', 'No.'],
      ['7', 'Why?'],
    ],
    ['other scripts', ['小林', '時計は止まった。'], ['Олена', 'Ключа немає.']],
    [
      'marks in the name',
      ['Dr. Kari Lund (host)', 'It leaks.'],
      ['Ana & Bo', 'Sixty: years.'],
      ['Ana and Bo', 'Oh.'],
    ],
  ])('names the speakers of captions with voices: %s', (_, ...turns) => {
    const cues = turns.map(
      ([name = '', words], at) =>
        `00:0${at}.000 --> 00:0${at + 1}.000\n<v ${name.replace('&', '&amp;')}>${words}`,
    );
    const { text, quotations, speakers } = read('a.vtt', `WEBVTT\n\n${cues.join('\n\n')}\n`);
    expect(quotations.map(({ speaker, span }) => [speaker?.name, text.slice(span.start, span.end)])).toEqual(
      turns,
    );
    expect(speakers.map(({ name }) => name)).toEqual(turns.map(([name]) => name));
  });

  it('keeps a quotation in the title out of the quotations', () => {
    const title = '“The tide will come,” says Ana Paz';
    const { quotations, speakers } = read('a.txt', `${title}\n\nThe boats were ready in the harbour of Ola.`);
    expect([quotations, speakers]).toEqual([[], []]);
  });

  it('keeps a text that looks like a notice if there is nothing else', () => {
    const { paragraphs, setAside, passages } = read('a.txt', 'Advertisement');
    expect([paragraphs.length, setAside.length, passages.length]).toEqual([1, 0, 1]);
  });

  it('sets aside what stands around the article on a page, and notices in it', () => {
    const page =
      '<nav>News</nav><article><h1>Tides</h1><p>The tide came in.</p><p>Share this article</p></article>';
    const { text, setAside, title, paragraphs } = read('a.html', page);
    expect(setAside.map(({ span, reason }) => [reason, text.slice(span.start, span.end).trim()])).toEqual([
      ['navigation', 'News'],
      ['sharing', 'Share this article'],
    ]);
    expect([title, paragraphs.map(({ kind }) => kind)]).toEqual(['Tides', ['title', 'text']]);
  });

  it('gives the same article for the same file', () => {
    const lines = fc.constantFrom(
      '# Tides',
      'Ana Paz said, “It came.”',
      '<p>He left.</p>',
      'Advertisement',
      '',
      '“',
      '😀',
      'It came. It left.',
    );
    const texts = fc.array(lines, { minLength: 1 }).map((each) => `x${each.join('\n')}`);
    fc.assert(
      fc.property(fc.constantFrom('a.txt', 'a.md', 'a.html'), texts, (file, text) => {
        const article = read(file, text);
        expect(read(file, text)).toEqual(article);
        expect(article.passages.length).toBeGreaterThan(0);
      }),
    );
  });
});

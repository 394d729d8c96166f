/** Front matter: what is read, what is not front matter at all, and what is said about a broken one. */

import { describe, expect, it } from 'vitest';
import { describeFault } from '../../../src/article/source/flaw.ts';
import { readFrontMatter } from '../../../src/article/source/front-matter.ts';
import { en } from '../../../src/messages/en.ts';

function lines(...each: readonly string[]): string {
  return each.join('\n');
}

/** The fields that are there. */
function fields(text: string): unknown {
  const read = readFrontMatter(text);
  if (read.kind === 'flaw') return read;
  const { speakers, ...rest } = read.frontMatter;
  return Object.fromEntries([
    ...Object.entries(rest).filter(([, value]) => value !== undefined),
    ...(speakers.length > 0 ? [['speakers', speakers]] : []),
  ]);
}

/** The text behind the front matter. */
function body(text: string): string | undefined {
  const read = readFrontMatter(text);
  return read.kind === 'read' ? text.slice(read.textStart) : undefined;
}

describe('readFrontMatter', () => {
  it('reads every field', () => {
    const text = lines(
      '---',
      'title: "Why tides  come"',
      'author: Ana Paz # the editor',
      'publisher: The Harbour',
      'published: 2025-11-03T10:00:00Z',
      'url: https://tides.example/why?a=b',
      'license: CC BY 4.0',
      'language: pt-br',
      'tags: [sea, moon]',
      'speakers:',
      '  - Bo Lund',
      '  - name: Joe Nguyen',
      '    aliases: [Mr. Ruan, "Nguyen"]',
      '    role: Commerce Secretary',
      '  - { name: Ana, aliases: Annie }',
      '---',
      'The tide came in.',
    );
    expect(fields(text)).toEqual({
      title: 'Why tides come',
      author: 'Ana Paz',
      publisher: 'The Harbour',
      published: '2025-11-03',
      url: 'https://tides.example/why?a=b',
      licence: 'CC BY 4.0',
      language: 'pt-BR',
      speakers: [
        { name: 'Bo Lund', aliases: [], role: undefined },
        { name: 'Joe Nguyen', aliases: ['Mr. Ruan', 'Nguyen'], role: 'Commerce Secretary' },
        { name: 'Ana', aliases: ['Annie'], role: undefined },
      ],
    });
    expect(body(text)).toBe('The tide came in.');
  });

  it.each([
    ['none', 'The tide came in.'],
    ['a rule at the head of the text', lines('---', 'The tide came in.', '---', 'It left.')],
    ['a rule and an interview', lines('---', 'Ms. Lee: Yes.', 'Interviewer: Why?', '---', 'It left.')],
    ['a rule and nothing else', '---'],
    ['a rule inside the text', lines('The tide', '---', 'title: x', '---')],
  ])('takes the whole text where there is no front matter: %s', (_, text) => {
    expect(fields(text)).toEqual({});
    expect(body(text)).toBe(text);
  });

  it.each([
    ['an empty one', lines('---', '---', 'Text'), {}],
    ['blank lines before it', lines('', '---', 'title: x', '---', 'Text'), { title: 'x' }],
    [
      'a comment and blanks behind its marks',
      lines('--- ', '# ours', 'Title: x', '... ', 'Text'),
      { title: 'x' },
    ],
    ['fields without a value', lines('---', 'title:', 'author: ""', 'speakers: []', '---', 'Text'), {}],
    ['only fields of other tools', lines('---', 'layout: post', '---', 'Text'), {}],
    ['a date in words', lines('---', 'published: Nov. 3, 2025', '---', 'Text'), { published: '2025-11-03' }],
  ])('reads %s', (_, text, expected) => {
    expect(fields(text)).toEqual(expected);
    expect(body(text)).toBe('Text');
  });

  it.each([
    ['a number as title', ['title: 5'], 2, 'expected "title" to be text, got a number'],
    [
      'a list in the list of authors',
      ['title: x', 'author: [a, [b]]'],
      3,
      'expected "author" to be text, got a list',
    ],
    ['a mapping as licence', ['licence: { a: b }'], 2, 'expected "licence" to be text, got a mapping'],
    ['no date', ['published: soon'], 2, 'expected "published" to be a date like 2025-11-03, got "soon"'],
    [
      'a day that does not exist',
      ['published: 2025-02-30'],
      2,
      'expected "published" to be a date like 2025-11-03, got "2025-02-30"',
    ],
    [
      'another kind of address',
      ['url: "javascript:alert(1)"'],
      2,
      'expected "url" to be an address that begins with https://, got "javascript:alert(1)"',
    ],
    [
      'no language',
      ['language: "the Queen’s"'],
      2,
      'expected "language" to be a language tag like en or pt-BR, got "the Queen’s"',
    ],
    [
      'a title that is too long',
      [`title: ${'x'.repeat(301)}`],
      2,
      'expected "title" to be at most 300 characters, got 301',
    ],
    ['a name as list of speakers', ['speakers: Joe'], 2, 'expected "speakers" to be a list, got text'],
    [
      'a speaker without a name',
      ['speakers:', '  - name: Joe', '  - role: Mayor'],
      4,
      'expected "name" to be text, got nothing',
    ],
    [
      'a number among the aliases',
      ['speakers:', '  - name: Joe', '    aliases:', '      - J', '      - 7'],
      6,
      'expected "aliases" to be text, got a number',
    ],
    [
      'what is no YAML',
      ['title: x', 'author: "Ana'],
      3,
      'expected front matter in YAML, got: Missing closing "quote',
    ],
    [
      'an alias that leads nowhere',
      ['title: *t'],
      2,
      'expected "title" to be written out, got an alias that leads nowhere, or to too much',
    ],
    [
      'aliases that multiply',
      ['a: &a [x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a]', 'speakers: [*b,*b,*b,*b,*b]'],
      4,
      'expected "speakers" to be written out, got an alias that leads nowhere, or to too much',
    ],
  ])('says where the front matter has %s', (_, yaml, line, message) => {
    const read = readFrontMatter(lines('---', ...yaml, '---', 'Text'));
    expect(read).toMatchObject({ kind: 'flaw', line });
    expect(read.kind === 'flaw' ? describeFault({ file: '', flaw: read }, en.flaws) : '').toContain(message);
  });

  it('says where a front matter begins that is not closed', () => {
    expect(readFrontMatter(lines('', '---', 'title: x', 'The tide came in.'))).toEqual({
      kind: 'flaw',
      line: 2,
      code: 'front matter unclosed',
      values: { maxChars: 16_384 },
    });
  });

  it('is not slow on a large or a deep front matter', () => {
    for (const yaml of [`a: ${'['.repeat(8_000)}`, 'a: 1\n'.repeat(2_000)]) {
      expect(readFrontMatter(`---\n${yaml}\n---\n`).kind).toBe('flaw');
    }
  });
});

describe('the names of site generators', () => {
  it.each([
    ['a date with a time', 'date: 2025-10-03 09:12:00 +0200', { published: '2025-10-03' }],
    ['a list of authors', 'authors: [Ola Vik, Ada Lind]', { author: 'Ola Vik, Ada Lind' }],
    ['authors with more than a name', 'author:\n  - name: Ola Vik\n    twitter: ola', { author: 'Ola Vik' }],
    ['a date that is none', 'date: soon', {}],
    [
      'the date of publication before that of the file',
      'created: 2025-01-01\npubDatetime: 2025-10-03T09:12:00Z',
      { published: '2025-10-03' },
    ],
    ['a link of Obsidian', 'author: "[[Ola Vik|Ola]]"', { author: 'Ola Vik' }],
    ['our own name before another', 'published: 2025-01-02\ndate: 2025-10-03', { published: '2025-01-02' }],
  ])('%s', (_, yaml, expected) => {
    expect(fields(`---\n${yaml}\n---\nText.`)).toEqual(expected);
  });

  it('are read in TOML too', () => {
    const text = '+++\ntitle = "Tides"\ndate = 2025-10-03T09:12:00Z\nauthors = ["Ola Vik"]\n+++\n\nText.';
    expect(fields(text)).toEqual({ title: 'Tides', published: '2025-10-03', author: 'Ola Vik' });
    expect(body(text)).toBe('\nText.');
  });

  it('are read in JSON too', () => {
    const text =
      '---json\n{ "title": "Tides", "date": "2025-10-03", "author": { "name": "Ola Vik" } }\n---\nText.';
    expect(fields(text)).toEqual({ title: 'Tides', published: '2025-10-03', author: 'Ola Vik' });
    expect(body(text)).toBe('Text.');
  });

  it.each([
    [
      'JSON',
      '{\n  "title": "Tides",\n  "date": "2025-10-03"\n}\n\nText.',
      { title: 'Tides', published: '2025-10-03' },
    ],
    [
      'lines',
      'Title: Tides: a life\nAuthor: Ola Vik\n\nText.',
      { title: 'Tides: a life', author: 'Ola Vik' },
    ],
  ])('are read without fences from %s', (_, text, expected) => {
    expect(fields(text)).toEqual(expected);
    expect(body(text)?.trim()).toBe('Text.');
  });

  it.each([
    'Title: Tides\nWe met at noon.\n\nText.',
    'Ola: Yes.\nAda: No.\n\nText.',
    'Title: Tides\n\nText.',
  ])('leaves the text %j', (text) => {
    expect(fields(text)).toEqual({});
    expect(body(text)).toBe(text);
  });

  it('of broken TOML say where', () => {
    expect(readFrontMatter('+++\ntitle = \n+++\nText.')).toMatchObject({ kind: 'flaw', line: 2 });
  });

  it('are no TOML without a closing line', () => {
    expect(body('+++\ntitle = "x"\n\nText.')).toBe('+++\ntitle = "x"\n\nText.');
  });
});

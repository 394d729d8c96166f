/** Citations: each form of a reference, its escapes, and what is left out where the article does not tell it. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../src/citation/authors.ts';
import { escapeTex } from '../../src/citation/bibtex.ts';
import { type CitationFormat, citationFormats, writeCitation } from '../../src/citation/formats.ts';
import { escapeForMarkdown, quoteForMarkdown } from '../../src/citation/markdown.ts';
import { referenceTo } from '../../src/citation/reference.ts';
import { en } from '../../src/messages/en.ts';
import { nastyText } from '../adapters/discord/arbitraries.ts';
import { articleIn } from '../search/articles.ts';

const words = { date: en.fullDate, paragraph: en.paragraph, quotedIn: en.takeAway.quotedIn };
const body = 'The harbour closes at night.\n\nThe tide comes twice a day.';

function cited(frontMatter: readonly string[], format: CitationFormat, speaker?: string): string {
  const article = articleIn(['---', ...frontMatter, '---', '', body].join('\n'), 'tide.md');
  const start = article.text.indexOf('The tide');
  const reference = referenceTo(article, { start, end: article.text.length }, speaker);
  return writeCitation[format](reference, words);
}

const whole = [
  'title: Where is the “tide” of R&D?',
  'author: [Ana van der Sol, Ben Ek]',
  'publisher: The Quay_Courier',
  'published: 2025-09-03',
  'url: https://courier.example/tide?a={1}#top',
];

describe('a citation', () => {
  it.each<[CitationFormat, string]>([
    [
      'plain',
      'The tide comes twice a day.\n\n— Ana van der Sol, Ben Ek, “Where is the “tide” of R&D?”, The Quay_Courier, 3 September 2025, ¶\u00a02, https://courier.example/tide?a={1}#top',
    ],
    [
      'markdown',
      '> The tide comes twice a day.\n>\n> — Ana van der Sol, Ben Ek, [Where is the “tide” of R\\&D?](<https://courier.example/tide?a={1}#top>), The Quay\\_Courier, 3 September 2025, ¶\u00a02',
    ],
    [
      'apa',
      'van der Sol, A., & Ek, B. (2025, September 3). Where is the “tide” of R&D? The Quay_Courier. https://courier.example/tide?a={1}#top\n(van der Sol & Ek, 2025, para. 2)',
    ],
    [
      'mla',
      'van der Sol, Ana, and Ben Ek. “Where is the ‘tide’ of R&D?” The Quay_Courier, 3 Sept. 2025, https://courier.example/tide?a={1}#top.\n(van der Sol and Ek, par. 2)',
    ],
    [
      'chicago',
      'van der Sol, Ana, and Ben Ek. “Where is the ‘tide’ of R&D?” The Quay_Courier, September 3, 2025. https://courier.example/tide?a={1}#top.\nAna van der Sol and Ben Ek, “Where is the ‘tide’ of R&D?” The Quay_Courier, September 3, 2025, para. 2, https://courier.example/tide?a={1}#top.',
    ],
    [
      'bibtex',
      '@article{vandersol2025where,\n  author = {van der Sol, Ana and Ek, Ben},\n  title = {{Where is the “tide” of R\\&D?}},\n  journal = {The Quay\\_Courier},\n  year = {2025},\n  month = sep,\n  day = {3},\n  url = {https://courier.example/tide?a=%7B1%7D#top},\n  note = {Paragraph 2}\n}',
    ],
  ])('in %s has all that the article tells', (format, expected) => {
    expect(cited(whole, format)).toBe(expected);
  });

  it.each<[CitationFormat, string]>([
    ['plain', 'The tide comes twice a day.\n\n— “Tides”, ¶\u00a02'],
    ['markdown', '> The tide comes twice a day.\n>\n> — “Tides”, ¶\u00a02'],
    ['apa', 'Tides.\n(“Tides,” para. 2)'],
    ['mla', '“Tides.”\n(“Tides,” par. 2)'],
    ['chicago', '“Tides.”\n“Tides,” para. 2.'],
    ['bibtex', '@misc{tides,\n  title = {{Tides}},\n  note = {Paragraph 2}\n}'],
  ])('in %s leaves out what the article does not tell', (format, expected) => {
    expect(cited(['title: Tides'], format)).toBe(expected);
  });

  it('names the speaker whose words they are', () => {
    expect(cited(['title: Tides'], 'plain', 'Ana Sol, mayor')).toContain(
      '— Ana Sol, mayor, quoted in “Tides”',
    );
  });
});

describe('authors', () => {
  it.each([
    ['Ana Sol', ['Sol|Ana']],
    ['By Ana Sol and Ben Ek', ['Sol|Ana', 'Ek|Ben']],
    ['Ana Sol, Ben Ek & Jean-Paul O’Neil Jr.', ['Sol|Ana', 'Ek|Ben', 'O’Neil|Jean-Paul|Jr.']],
    ['Ursula von der Leyden', ['von der Leyden|Ursula']],
    ['José Ortega y Gasset', ['Ortega y Gasset|José']],
    ['Sol, Ana', ['Sol, Ana']],
    ['Reuters', ['Reuters']],
    ['Ana Sol, Reuters', ['Sol|Ana', 'Reuters']],
    ['The Department of Health and Social Care', ['The Department of Health and Social Care']],
    ['El País', ['El País']],
    ['山田太郎', ['山田太郎']],
    [undefined, []],
  ])('of %j', (line, expected) => {
    const found = readAuthors(line).map((author) =>
      author.kind === 'body'
        ? author.name
        : [author.family, author.given, author.suffix].filter(Boolean).join('|'),
    );
    expect(found).toEqual(expected);
  });
});

describe('escapes', () => {
  const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();

  it('leave Markdown nothing to read as markup', () => {
    const markdown = new MarkdownIt({ html: true, linkify: false });
    const shown = (text: string): string =>
      markdown
        .parse(text, {})
        .flatMap(({ children, type, content }) =>
          type === 'inline'
            ? (children ?? []).map((each) => (each.type.endsWith('break') ? '\n' : each.content))
            : [content],
        )
        .join('\n');
    fc.assert(
      fc.property(nastyText(), (text) => {
        // Markdown has another sign for a character that is none.
        const plain = text.replaceAll('\u0000', '');
        expect(squeezed(shown(quoteForMarkdown(plain))).replace(/\s/gu, '')).toBe(plain.replace(/\s/gu, ''));
      }),
    );
    expect(escapeForMarkdown('1. *Tides* at https://a.b')).toBe('1\\. \\*Tides\\* at https\\://a.b');
  });

  it('keep the braces of BibTeX in pairs, whatever the text', () => {
    fc.assert(
      fc.property(nastyText(), (text) => {
        let depth = 0;
        for (const sign of escapeTex(`${text}}{\\`)) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('are there for every form', () => {
    expect(Object.keys(writeCitation).sort()).toEqual([...citationFormats].sort());
  });
});

/** What a page says about its article, and which place wins. */
import { describe, expect, it } from 'vitest';
import { readByline } from '../../../../src/article/source/html/byline.ts';
import { parseHtml } from '../../../../src/article/source/html/html.ts';

function metadataOf(head: string, body = '<p>The ferry to Holm was taken out of service on Monday.</p>') {
  return parseHtml(`<html><head>${head}</head><body>${body}</body></html>`).frontMatter;
}

const linkedData = (item: unknown) => `<script type="application/ld+json">${JSON.stringify(item)}</script>`;

describe('readPageMetadata', () => {
  it('reads author and date of JSON-LD', () => {
    const head = linkedData({
      '@type': 'NewsArticle',
      headline: 'Last trip',
      datePublished: '2025-10-03T09:12:00+02:00',
      author: [
        { '@type': 'Person', name: 'Una Lie' },
        { '@type': 'Person', name: 'Bo Ek' },
      ],
      publisher: { '@type': 'Organization', name: 'The Holm Post' },
    });
    expect(metadataOf(head)).toMatchObject({
      title: 'Last trip',
      author: 'Una Lie, Bo Ek',
      published: '2025-10-03',
      publisher: 'The Holm Post',
    });
  });

  it('follows a reference to the author in a graph, and takes no body for a person', () => {
    const graph = (type: string) =>
      linkedData({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#1' } },
          { '@type': type, '@id': '#1', name: 'Una Lie' },
        ],
      });
    expect(metadataOf(graph('Person'))).toMatchObject({ author: 'Una Lie' });
    expect(metadataOf(graph('Organization')).author).toBeUndefined();
  });

  it.each([
    ['rel=author', '<p><a rel="author" href="/una">Una Lie</a></p>'],
    ['a byline', '<p class="byline">By Una Lie</p>'],
    ['microdata', '<span itemprop="author">Una Lie</span>'],
    ['a German byline', '<div class="autor">Von Una Lie | 3. Oktober 2025</div>'],
  ])('reads the author of %s', (_, body) => {
    expect(metadataOf('', body)).toMatchObject({ author: 'Una Lie' });
  });

  it.each([
    ['a machine date', '<time datetime="2025-10-03T09:12">3 October</time>'],
    ['microdata', '<meta itemprop="datePublished" content="2025-10-03">'],
    ['a German line', '<span class="date">3. Oktober 2025</span>'],
    ['a dotted date', '<span class="datum">Freitag, 03.10.2025, 9:12 Uhr</span>'],
  ])('reads the date of %s', (_, body) => {
    expect(metadataOf('', body)).toMatchObject({ published: '2025-10-03' });
  });

  it.each([
    [
      'a heading that the head repeats',
      '<title>Last trip - Holm Notes</title>',
      '<h1>Holm Notes</h1><h2>Last trip</h2>',
      'Last trip',
    ],
    [
      'Open Graph where there is no heading',
      '<title>x | y</title><meta property="og:title" content="Last trip">',
      '',
      'Last trip',
    ],
    [
      'the title without the site',
      '<title>The last trip today | Holm Post</title>',
      '',
      'The last trip today',
    ],
    [
      'the heading, not the site that leads home',
      '<title>Last trip</title>',
      '<h1><a href="/">Holm Notes</a></h1><h2>Last trip</h2>',
      'Last trip',
    ],
  ])('takes for the title %s', (_, head, body, title) => {
    expect(metadataOf(head, `${body}<p>It sailed.</p>`)).toMatchObject({ title });
  });
});

describe('readByline', () => {
  it.each([
    ['By Una Lie | 3 October 2025', 'Una Lie'],
    ['Von Una Lie und Bo Ek', 'Una Lie und Bo Ek'],
    ['Posted by Una Lie at 18:52', 'Una Lie'],
    ['Una Lie @unalie', 'Una Lie'],
    ['Veröffentlicht von Una Lie · 4 Kommentare', 'Una Lie'],
    ['By', undefined],
    ['Name *', undefined],
    ['All posts', undefined],
    ['https://holm.example/una', undefined],
    ['wordpressadmin', undefined],
  ])('%s: %s', (text, name) => {
    expect(readByline(text)).toBe(name);
  });
});

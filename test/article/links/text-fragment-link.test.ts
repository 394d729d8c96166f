/** Links to the very words: each fragment leads back to the words that it was made for, by a browser's own rules. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Article, type Span, trimSpan } from '../../../src/article/article.ts';
import { linkTo } from '../../../src/article/links/text-fragment-link.ts';
import { articleIn } from '../../search/articles.ts';
import { loadArticles } from '../../verify/articles.ts';
import { resolveFragment } from './resolve-fragment.ts';

const address = 'https://news.example/story';

function withAddress(article: Article, url = address): Article {
  return { ...article, frontMatter: { ...article.frontMatter, url } };
}

const articleOf = (text: string) => withAddress(articleIn(text, 'story.txt'));

function blocksOf({ text, paragraphs }: Article) {
  return paragraphs.map(({ span }) => ({ text: text.slice(span.start, span.end), start: span.start }));
}

function spansOf({ passages, quotations, paragraphs }: Article): readonly Span[] {
  return [
    ...passages.map(({ span }) => span),
    ...quotations.map(({ span }) => span),
    ...paragraphs.flatMap(({ sentences }) => sentences),
  ];
}

let articles: readonly Article[];
beforeAll(() => {
  articles = loadArticles().map((article) => withAddress(article));
});

describe('linkTo', () => {
  it('leads back to every passage, quotation and sentence of every article at hand', () => {
    let count = 0;
    for (const article of articles) {
      const blocks = blocksOf(article);
      for (const span of spansOf(article)) {
        const url = linkTo(article, span) ?? '';
        expect(resolveFragment(url, blocks), `${article.id}: ${url}`).toEqual(trimSpan(article.text, span));
        expect(url.length).toBeLessThanOrEqual(512);
        count++;
      }
    }
    expect(count).toBeGreaterThan(200);
  }, 60_000);

  const text = [
    'One, two & three',
    '',
    'The well-known sea rises, and it falls. We said: it rises – and it falls.',
    '',
    'The tide turns. The tide turns. Nobody knows why the tide turns at all, or why the moon does not mind it.',
    '',
    'Nobody knows why the tide turns at all, or why the moon does not mind it.',
    '',
    'Über den Café-Tischen: “50 % & more”.',
  ].join('\n');
  const story = articleOf(text);
  const at = (words: string, nth = 1): Span => {
    let start = -1;
    for (let i = 0; i < nth; i++) start = story.text.indexOf(words, start + 1);
    return { start, end: start + words.length };
  };

  it.each([
    ['a few words, whole', at('it falls. We said'), 'it%20falls.%20We%20said'],
    ['dashes, commas and ampersands, encoded', at('well-known sea rises,'), 'well%2Dknown%20sea%20rises%2C'],
    [
      'the first and the last words of a long stretch',
      at('Nobody knows why the tide turns at all, or why the moon does not mind it.'),
      'Nobody%20knows%20why%20the,does%20not%20mind%20it.',
    ],
    [
      'words that stand a second time, by those before them',
      at('The tide turns.', 2),
      'The%20tide%20turns.-,The%20tide%20turns.',
    ],
  ])('points to %s', (_, span, directive) => {
    const url = linkTo(story, span) ?? '';
    expect(url).toBe(`${address}#:~:text=${directive}`);
    expect(resolveFragment(url, blocksOf(story))).toEqual(span);
  });

  it('adds nothing around words that stand once', () => {
    expect(linkTo(story, at('the moon does not mind it', 1))).toBe(
      `${address}#:~:text=the%20moon%20does%20not%20mind%20it`,
    );
  });

  it('points to the second of two paragraphs that are the same', () => {
    const span = at('Nobody knows why the tide turns at all, or why the moon does not mind it.', 2);
    expect(resolveFragment(linkTo(story, span) ?? '', blocksOf(story))).toEqual(span);
  });

  it('keeps the fragment that an address has already', () => {
    const url = linkTo(withAddress(story, `${address}#top`), at('sea rises'));
    expect(url).toBe(`${address}#top:~:text=sea%20rises`);
  });

  it('is undefined for an article without an address', () => {
    const plain = { ...story, frontMatter: { ...story.frontMatter, url: undefined } };
    expect(linkTo(plain, at('sea rises'))).toBeUndefined();
  });

  it('points into scripts without blanks, and from right to left', () => {
    const other = articleOf(
      '題\n\n海は上がり、海は下がる。誰もその理由を知らない。\n\nقال إن البحر يرتفع كل شتاء ولا أحد يعرف السبب.',
    );
    for (const span of spansOf(other)) {
      expect(resolveFragment(linkTo(other, span) ?? '', blocksOf(other))).toEqual(trimSpan(other.text, span));
    }
  });
});

/** Links to the very words in a real browser: it marks just the words that each link was made for. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Article, type Span, trimSpan } from '../../src/article/article.ts';
import { linkTo } from '../../src/article/links/text-fragment-link.ts';
import { loadArticles } from '../verify/articles.ts';
import { type Browser, findChromium, startBrowser } from './chromium.ts';

// A page takes a browser half a second; the links of the other fixtures are resolved by the published rules alone.
const folders = ['two-articles', 'attribution/british-marks'].map((name) => `test/fixtures/${name}`);
const executable = findChromium();
let browser: Browser | undefined;
beforeAll(async () => {
  browser = executable === undefined ? undefined : await startBrowser(executable);
}, 60_000);
afterAll(() => browser?.close());

it('marks the words of every passage and quotation, and no others', async ({ skip }) => {
  if (browser === undefined) return skip('there is no Chromium on this machine');
  let count = 0;
  for (const read of loadArticles([...folders, 'corpus'])) {
    const article = { ...read, frontMatter: { ...read.frontMatter, url: 'https://news.example/story' } };
    for (const spans of [article.passages, article.quotations].flatMap(inGroups)) {
      const trimmed = spans.map((span) => trimSpan(article.text, span));
      const fragment = fragmentOf(article, trimmed);
      const marked = await browser.mark(article, trimmed);
      expect(await browser.comesToShow(article, fragment, marked), `${article.id}: ${fragment}`).toBe(true);
      count += spans.length;
    }
  }
  expect(count).toBeGreaterThan(40);
}, 120_000);

it('would see a word too many', async ({ skip }) => {
  if (browser === undefined) return skip('there is no Chromium on this machine');
  const [article] = loadArticles([...folders, 'corpus']);
  const span = article?.passages[0]?.span;
  if (article === undefined || span === undefined) throw new Error('expected a passage, got none');
  const whole = trimSpan(article.text, span);
  const marked = await browser.mark(article, [whole]);
  const short = await browser.mark(article, [{ ...whole, end: article.text.lastIndexOf(' ', whole.end) }]);
  expect(marked.equals(short)).toBe(false);
}, 60_000);

// A browser may refuse to look for any number of stretches at once.
const maxSpans = 8;

/** Groups in none of which two spans touch, so that a picture shows where each of them ends. */
function inGroups(found: readonly { readonly span: Span }[]): readonly (readonly Span[])[] {
  const halves = [0, 1].map((odd) => found.filter((_, i) => i % 2 === odd).map(({ span }) => span));
  return halves.flatMap((half) =>
    Array.from({ length: Math.ceil(half.length / maxSpans) }, (_, i) =>
      half.slice(i * maxSpans, (i + 1) * maxSpans),
    ),
  );
}

/** One fragment that points to all of `spans`. */
function fragmentOf(article: Article, spans: readonly Span[]): string {
  const directives = spans.map(
    (span) => /:~:(.*)$/.exec(linkTo(article, span) ?? '')?.[1] ?? 'text=nothing%20at%20all',
  );
  return `#:~:${directives.join('&')}`;
}

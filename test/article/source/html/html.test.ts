/** HTML: the text that is seen, in its paragraphs, and what stands around the article. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/article/source/html/html.ts';

const fixture = join(import.meta.dirname, '../../../fixtures/web-page');

function textOf(html: string): string {
  return parseHtml(html).text;
}

describe('parseHtml', () => {
  it('reads the fixture "web-page" as expected', () => {
    const { text, headings, setAside, frontMatter } = parseHtml(
      readFileSync(join(fixture, 'source.html'), 'utf8'),
    );
    const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    expect({
      text: text.split('\n'),
      headings: headings?.map(words),
      setAside: setAside.map(({ span, reason }) => `${reason}: ${words(span).trim().replace(/\s+/g, ' ')}`),
      frontMatter,
    }).toEqual(JSON.parse(readFileSync(join(fixture, 'expected.json'), 'utf8')));
  });

  it.each([
    ['decodes entities', '<p>a &lt; b &#x2014; c&nbsp;d &copy;', 'a < b — c\u00a0d ©'],
    ['keeps a word whole that markup divides', '<p>H<sub>2</sub>O <b>Tid</b>es', 'H2O Tides'],
    ['makes one blank of many, inside elements and between them', '<p> a <b> b </b>\n c </p>', 'a b c'],
    [
      'starts a line at a line break, and a paragraph at two',
      '<p>a<br>b<br><br>c<br/><br/><br/>d</p>',
      'a\nb\n\nc\n\nd',
    ],
    ['ends a paragraph where a block begins', '<div>a<div>b</div>c</div><p>d<p>e', 'a\n\nb\n\nc\n\nd\n\ne'],
    ['reads text without any element', 'a\n\nb', 'a b'],
    ['keeps the lines of preformatted text', '<pre>a\n\n  b</pre>c', 'a\n\n  b\n\nc'],
    [
      'reads no script, style, template or comment',
      '<script>a</script><style>b</style><template>c</template><!-- d -->e',
      'e',
    ],
    ['reads nothing that is hidden', '<p hidden>a</p><p style="color:red;DISPLAY : none">b</p><p>c</p>', 'c'],
    ['writes the marks of a quotation that the page draws', '<p>He said <q>no</q>.', 'He said “no”.'],
    ['is at ease with broken markup', '<p>a</b></div><i>b</p></i>c<', 'ab\n\nc<'],
    ['reads nothing where nothing is', '', ''],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('sets aside nothing but keeps the whole page where a form holds all of it', () => {
    const { setAside } = parseHtml('<form><p>The tide came in.</p><p>It left.</p></form>');
    expect(setAside).toEqual([]);
  });

  it('sets aside a small article that stands beside the text, and not the text', () => {
    const { text, setAside } = parseHtml(
      `<p>${'The tide came in. '.repeat(9)}</p><article><p>Another.</p></article>`,
    );
    expect(setAside.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Another.']);
  });

  it('takes the title of the page where there is no heading, or several', () => {
    expect(parseHtml('<title>a\n b</title><p>c').frontMatter.title).toBe('a b');
    expect(parseHtml('<title>a</title><h1>b</h1><h1>c</h1>').frontMatter.title).toBe('a');
  });

  it('leaves out what the page says in no good form', () => {
    const { frontMatter } = parseHtml(
      '<html lang="?"><meta name=date content=soon><link rel=canonical href="/a"><meta name=author content="@ana"><p>a',
    );
    expect(Object.values(frontMatter).filter((value) => value !== undefined)).toEqual([]);
  });

  it('reads a page that is nested deeper than any that a person wrote, but not deeper than calls can be', () => {
    for (const tag of ['div', 'b', 'blockquote', 'q']) {
      expect(textOf(`${`<${tag}>`.repeat(2_000)}deep`)).toContain('deep');
    }
    expect(parseHtml(`${'<div>'.repeat(30_000)}deep`).flaw).toMatchObject({
      code: 'nested too deep',
    });
  });

  it.each([
    ['404 | Brana Post', true],
    ['Brana Post – 404', true],
    ['Fehler 404', true],
    ['Story not found', true],
    ['Flying the Bell 404', false],
    ['The Peugeot-404 - a car and its town', false],
    ['Room 1404', false],
  ])('knows an error page by its title: %j', (title, is) => {
    const { flaw } = parseHtml(`<title>${title}</title><h1>${title}</h1><p>It may have moved.</p>`);
    expect(flaw?.code === 'error page').toBe(is);
  });
});

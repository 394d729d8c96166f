/** Which parts of a page are its article, kind by kind. */
import { describe, expect, it } from 'vitest';
import { blockFeatures, templates } from '../../../../src/article/source/html/block-features.ts';
import { parseHtml, readPage } from '../../../../src/article/source/html/html.ts';
import model from '../../../../src/article/source/html/main-content.weights.json' with { type: 'json' };

const story =
  '<p>The ferry to Holm was taken out of service on Monday. Captain Ida Rud sailed it for the last time.</p>' +
  '<p>“I counted the crossings,” said Rud. “There were nineteen thousand of them.”</p>' +
  '<p>The county buys a new boat, which costs 31 million kroner, according to its transport chief Per Vang.</p>';

/** What is kept of a page, block by block. */
function keptOf(body: string, head = '<title>Last trip of the Holm ferry</title>'): readonly string[] {
  const { text, setAside } = parseHtml(`<html><head>${head}</head><body>${body}</body></html>`);
  let kept = text;
  for (const { span } of setAside.toReversed())
    kept = `${kept.slice(0, span.start)}\n\n${kept.slice(span.end)}`;
  return kept.split(/\n+/).filter((line) => line !== '');
}

const title = 'Last trip of the Holm ferry';
const kept = [
  title,
  ...story
    .replace(/<\/p><p>/g, '|')
    .replace(/<\/?p>/g, '')
    .split('|'),
];

describe('findMainContent', () => {
  it.each([
    [
      'menus and teasers in divs',
      `<div class="menu"><a href="/">Home</a> <a href="/w">Weather</a></div><div id="content"><h1>${title}</h1>${story}</div>` +
        '<div class="related"><h3>More news</h3><ul><li><a href="/3">Mayor Liv Moe says the school will close</a></li></ul></div>' +
        '<div class="foot">Editor: Bo Ek. Phone 555 0199. Holm Post Ltd.</div>',
    ],
    [
      'comments, though they outweigh the story',
      `<main><h1>${title}</h1>${story}<div id="comments"><h2>2 comments</h2><ol class="commentlist">${'<li class="comment"><p>I took that ferry to school for nine years, and nobody ever asked me whether it should be sold to anybody at all.</p></li>'.repeat(4)}</ol></div></main>`,
    ],
    [
      'a feed beside the article element',
      `<article><h1>${title}</h1>${story}</article><div class="live"><h2>Live</h2>${'<p>14:32 A seal was found in the school pool after the storm, and the pupils named it after the headmaster of the school.</p>'.repeat(4)}</div>`,
    ],
    [
      'references, notes and edit links of an encyclopaedia',
      `<div id="content"><h1>${title}</h1>${story.replace('Monday.', 'Monday.<sup>[1]</sup>')}<h2>References</h2><ol class="references">${'<li><b>^</b> "Boats of Holm". Holm Museum. 2001. Archived from the original on 1 May 2012. Retrieved 2 January 2013.</li>'.repeat(9)}</ol></div>`,
    ],
    [
      'the byline, the tags and the reading time',
      `<article><h1>${title}</h1><p class="byline">By <a rel="author" href="/ida">Una Lie</a></p><div class="meta">3 October 2025 | 4 min read</div>${story}<p class="tags">Tags: <a href="/t">ferries</a>, <a href="/h">Holm</a></p></article>`,
    ],
  ])('sets aside %s', (_, body) => {
    expect(keptOf(body)).toEqual(kept);
  });

  it('keeps a standfirst that stands before the article element', () => {
    const standfirst = 'After sixty years the boat goes to the museum, and the islanders get a tunnel.';
    const page = `<header><h1>${title}</h1><p class="standfirst">${standfirst}</p></header><article>${story}</article>`;
    expect(keptOf(page)).toEqual([title, standfirst, ...kept.slice(1)]);
  });

  it('keeps a page whole of which nothing would be left', () => {
    expect(keptOf('<nav><p>The tide came in.</p><p>It left.</p></nav>')).toEqual([
      'The tide came in.',
      'It left.',
    ]);
  });

  it('reads features of the same names as the weights were fitted on', () => {
    const { page } = readPage(`<h1>${title}</h1>${story}`);
    const names = blockFeatures(page, () => true).flatMap((features) =>
      features.map((name) => name.split(':')[0]),
    );
    expect(model.templates).toEqual(templates);
    const known = new Set<string | undefined>(templates);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    const weighted = Object.keys(model.weights).map((name) => name.split(':')[0]);
    expect(weighted.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the marks of editors and notes', () => {
  it('are out of the text, and listed with their reasons', () => {
    const page = `<article><h1>${title}</h1><h2>Ferry<span class="mw-editsection">[edit]</span></h2>${story.replace('Monday.', 'Monday.<sup class="reference">[1]</sup>').replace('31 million', '31<sup>[note 2]</sup> million')}</article>`;
    const { text, setAside } = parseHtml(page);
    expect(text).toContain('on Monday. Captain');
    expect(setAside.map(({ reason, span }) => [reason, text.slice(span.start, span.end)])).toEqual([
      ['navigation', '[edit]'],
      ['references', '[1]'],
      ['references', '[note 2]'],
    ]);
  });
});

describe('the signature of a block quote', () => {
  it('is kept where the quote is, in its footer and in the caption of its figure', () => {
    const quotes =
      '<blockquote><p>We have waited for thirty years, and we can wait no more.</p><footer>— Ida Rud, captain</footer></blockquote>' +
      '<figure><blockquote><p>The county will pay for the boat, as it always did.</p></blockquote><figcaption>Per Vang, transport chief</figcaption></figure>';
    const lines = keptOf(`<article><h1>${title}</h1>${story}${quotes}${story}</article>`);
    expect(lines).toContain('— Ida Rud, captain');
    expect(lines).toContain('Per Vang, transport chief');
  });
});

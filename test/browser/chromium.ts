/** A Chromium of the system's, headless, and a page in it that shows an article. */
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Article, Span } from '../../src/article/article.ts';

/** Where a Chromium is installed; undefined where there is none. */
export function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const paths = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** A running Chromium. */
export type Browser = {
  /** Whether the page of `article`, opened with `fragment`, comes to look like `expected`. */
  readonly comesToShow: (article: Article, fragment: string, expected: Buffer) => Promise<boolean>;
  /** What it looks like with the words in each of `spans` marked. */
  readonly mark: (article: Article, spans: readonly Span[]) => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

/** How long a browser may look for the words of a page, and how often it is asked, in milliseconds. */
const [patienceMs, againMs] = [30_000, 50];
/** What keeps a headless Chromium quiet on a machine without a network. */
export const browserFlags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** Starts the Chromium at `executablePath`, with a profile of its own that goes with it. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  let shown = '';
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(shown);
  }).listen(0, '127.0.0.1');
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage({ viewport: { width: 500, height: 400 } });
  let visits = 0;
  // Another address each time, so that the page is loaded again.
  const show = (article: Article, fragment: string) => {
    shown = pageOf(article);
    return page.goto(`http://127.0.0.1:${port}/${++visits}${fragment}`);
  };

  return {
    async comesToShow(article, fragment, expected) {
      await show(article, fragment);
      // A browser looks for the words of a long page bit by bit, and does not tell when it has done so. It marks the words
      // of each directive once, so that a picture with the words of all of them is the last one.
      const start = performance.now();
      while (performance.now() - start < patienceMs) {
        if (expected.equals(await page.screenshot({ fullPage: true }))) return true;
        await page.waitForTimeout(againMs);
      }
      return false;
    },
    async mark(article, spans) {
      await show(article, '');
      const ranges = spans.map(({ start, end }) => [pointAt(article, start), pointAt(article, end)]);
      await page.evaluate(`
        const blocks = document.querySelectorAll('p');
        const ranges = ${JSON.stringify(ranges)}.map(([start, end]) => {
          const range = document.createRange();
          range.setStart(blocks[start.block].firstChild, start.offset);
          range.setEnd(blocks[end.block].firstChild, end.offset);
          return range;
        });
        CSS.highlights.set('expected', new Highlight(...ranges));
      `);
      return page.screenshot({ fullPage: true });
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function pointAt({ paragraphs }: Article, at: number) {
  const block = paragraphs.findIndex(({ span }) => at <= span.end);
  return { block, offset: at - (paragraphs[block]?.span.start ?? 0) };
}

/** The article as a site would show it, with what a fragment points to and what the test marks in the same colour. */
function pageOf({ text, paragraphs }: Article): string {
  const escaped = (words: string) => words.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
  const blocks = paragraphs.map(({ span }) => `<p>${escaped(text.slice(span.start, span.end))}</p>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title><style>
    body { font: 12px sans-serif }
    ::target-text, ::highlight(expected) { background: #ff0; color: #00f }
  </style><body>${blocks.join('\n')}</body></html>`;
}

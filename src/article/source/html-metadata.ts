/** Reads what the head of a page of HTML says about its article. */
import type { FrontMatter } from '../article.ts';
import type { HtmlStep } from './html-text.ts';
import { oneLine, parseAddress, parseDate, parseLanguage } from './metadata.ts';

const maxValue = 300; // in UTF-16 units; a longer value is left out

// Under `name` or `property` of <meta>: the words of Open Graph, of Dublin Core, and of common use; the best first.
const metaNames = {
  title: ['og:title', 'dc.title'],
  author: ['author', 'article:author', 'dc.creator'],
  publisher: ['og:site_name', 'publisher', 'dc.publisher'],
  published: ['article:published_time', 'date', 'pubdate', 'dc.date', 'dc.date.issued'],
  url: ['link:canonical', 'og:url'],
  licence: ['link:license', 'dc.rights'],
};

/** What the `steps` through the head of a page say about the article; what is not well-formed is undefined. */
export function readHtmlMetadata(steps: Iterable<HtmlStep>): Partial<FrontMatter> {
  const values = readHead(steps);
  const first = (names: readonly string[], parse: (value: string) => string | undefined) =>
    names.map((name) => parse(values.get(name) ?? '')).find((value) => value !== undefined);
  return {
    title: first([...metaNames.title, 'title'], textOnly),
    author: first(metaNames.author, nameOnly),
    publisher: first(metaNames.publisher, nameOnly),
    published: first(metaNames.published, parseDate),
    url: first(metaNames.url, parseAddress),
    licence: first(metaNames.licence, textOnly),
    language: first(['lang'], parseLanguage),
  };
}

/** The first value under each name: of <meta> and <link> elements, of the title, and of the page's language. */
function readHead(steps: Iterable<HtmlStep>): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const note = (name: string, value: string | undefined) => {
    if (value !== undefined && !values.has(name)) values.set(name, value);
  };
  let inTitle = false;
  for (const step of steps) {
    if (step.kind === 'text') {
      if (inTitle) note('title', step.text);
      continue;
    }
    const { name, attribute } = step.element;
    inTitle = name === 'title' && step.kind === 'open';
    if (name === 'html') note('lang', attribute('lang'));
    if (name === 'link') note(`link:${attribute('rel')?.toLowerCase()}`, attribute('href'));
    if (name === 'meta') {
      note((attribute('property') ?? attribute('name') ?? '').toLowerCase(), attribute('content'));
    }
  }
  return values;
}

function textOnly(value: string): string | undefined {
  const text = oneLine(value);
  return text === '' || text.length > maxValue ? undefined : text;
}

/** Some sites give the address of an author's page where the name belongs. */
function nameOnly(value: string): string | undefined {
  return /^[@\w]*:?\/\/|^@/.test(value) ? undefined : textOnly(value);
}

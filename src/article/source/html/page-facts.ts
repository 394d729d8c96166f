/** Collects a page's metadata about its article: from its head, from microdata, and from lines such as a byline. */
import { addTo } from '../../../text/multimap.ts';
import { oneLine } from '../metadata.ts';
import { besideByClass } from './element-lists.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import type { PageStep } from './page-blocks.ts';
import { ancestors, classWords, type PageElement } from './page-element.ts';

/** A text of the page that may be metadata, and the kind of place that holds it. */
export type PageFact = { readonly place: FactPlace; readonly text: string };

/** A kind of place on a page that holds metadata. */
export type FactPlace =
  | 'title'
  | 'site heading'
  | 'h1'
  | 'h2'
  | 'itemprop headline'
  | 'itemprop author'
  | 'rel author'
  | 'byline'
  | 'author link'
  | 'itemprop datePublished'
  | 'published time'
  | 'time'
  | 'date line';

/** The metadata of a page, unchecked. Places may contradict each other. */
export type PageFacts = {
  readonly linkedData: LinkedData;
  /**
   * The contents of `meta` elements by lower-case name, and of `link` elements by "link:" and their
   * relation.
   */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** In the page's order. */
  readonly facts: readonly PageFact[];
  readonly language: string | undefined;
};

const maxFact = 300; // in UTF-16 units; a longer text is no metadata
const maxScript = 1_000_000;
const unread = new Set(['style', 'noscript', 'svg', 'template', 'iframe', 'textarea']);

/** Whether an element holds no metadata. */
export function isUnread({ name }: PageElement): boolean {
  return unread.has(name);
}

/** Collects the metadata from `steps` through a whole page, which leave out `isUnread` elements. */
export function collectFacts(steps: Iterable<PageStep>): PageFacts {
  const meta = new Map<string, string[]>();
  const scripts: string[] = [];
  const facts: PageFact[] = [];
  let language: string | undefined;
  const note = (name: string, value: string | undefined) => {
    const text = oneLine(value ?? '');
    if (text !== '') addTo(meta, name, text);
  };
  // The texts of the open elements that may be metadata. Each ends with its element.
  const open: {
    readonly element: PageElement;
    places: readonly FactPlace[];
    parts: string[];
    chars: number;
  }[] = [];

  for (const step of steps) {
    if (step.kind === 'text') {
      for (const each of open) {
        if (each.chars > (each.element.name === 'script' ? maxScript : maxFact)) continue;
        each.parts.push(step.text);
        each.chars += step.text.length;
      }
      continue;
    }
    const { element } = step;
    const { name, attribute } = element;
    if (step.kind === 'close') {
      const last = open.at(-1);
      if (last?.element === element) {
        open.pop();
        const text = last.parts.join('');
        if (name === 'script') scripts.push(text);
        else if (last.chars <= maxFact) for (const place of last.places) add(place, text);
      } else if (/^(?:br|div|p|li|span|h\d|td|time)$/.test(name)) {
        for (const each of open) each.parts.push(' ');
      }
      continue;
    }
    if (name === 'html') language ??= attribute('lang') ?? attribute('xml:lang');
    if (name === 'link') note(`link:${attribute('rel')?.toLowerCase()}`, attribute('href'));
    if (name === 'meta') {
      const key = attribute('property') ?? attribute('name') ?? attribute('itemprop') ?? '';
      note(key.toLowerCase(), attribute('content'));
    }
    if (name === 'a' && isHome(attribute('href'), meta.get('link:canonical')?.[0])) {
      for (const each of open) if (isHeading(each.element)) each.places = ['site heading'];
    }
    const said = placesOf(element);
    const mayBeAside = said.length > 0 && !/^(?:title|h[12])$/.test(name);
    const places = mayBeAside && isAside(element) ? [] : said;
    const ready = machineDate(element);
    if (ready !== undefined) for (const place of places) add(place, ready);
    else if (places.length > 0 || isLinkedData(element)) open.push({ element, places, parts: [], chars: 0 });
  }
  return { linkedData: readLinkedData(scripts), meta, facts, language };

  function add(place: FactPlace, words: string) {
    const text = oneLine(words);
    if (text !== '') facts.push({ place, text });
  }
}

function isHeading({ name }: PageElement): boolean {
  return name === 'h1' || name === 'h2';
}

/** Whether `href` links to the home page of the site. */
function isHome(href: string | undefined, page: string | undefined): boolean {
  if (href === undefined) return false;
  const base = page !== undefined && URL.canParse(page) ? page : 'https://page.invalid/article';
  if (!URL.canParse(href, base)) return false;
  const url = new URL(href, base);
  return /^\/(?:index\.\w+|home)?$/.test(url.pathname) && url.search === '' && url.hash === '' && href !== '';
}

function isLinkedData({ name, attribute }: PageElement): boolean {
  return name === 'script' && /ld\+json/i.test(attribute('type') ?? '');
}

/** The machine-readable date of an element. */
function machineDate({ name, attribute }: PageElement): string | undefined {
  if (name === 'time') return attribute('datetime');
  return /datepublished/i.test(attribute('itemprop') ?? '') ? attribute('content') : undefined;
}

const deepestFact = 100;

/** Whether the text belongs to a reader's comment, a menu or a box beside the article. */
function isAside(element: PageElement): boolean {
  let depth = 0;
  for (const around of ancestors(element)) {
    // Limits the time on a page with absurdly deep nesting, which would be quadratic.
    if (around.name === 'body' || ++depth > deepestFact) return false;
    if (around.name === 'nav' || around.name === 'aside') return true;
    if (classWords(around).some((word) => besideByClass.get(word)?.reason === 'comments')) return true;
  }
  return false;
}

function placesOf(element: PageElement): readonly FactPlace[] {
  const { name, attribute } = element;
  if (name === 'title' || name === 'h1' || name === 'h2') {
    if (
      /\b(?:site|blog)-?(?:title|name)\b|\b(?:logo|brand)\b/i.test(`${attribute('class')} ${attribute('id')}`)
    ) {
      return ['site heading'];
    }
    return /\bheadline\b/.test(attribute('itemprop') ?? '')
      ? ['itemprop headline', name === 'title' ? 'h1' : name]
      : [name];
  }
  const property = attribute('itemprop') ?? '';
  const classes = classWords(element);
  if (/datepublished/i.test(property)) return ['itemprop datePublished'];
  if (name === 'time') {
    const isPublished =
      attribute('pubdate') !== undefined || /publi|entry-date/i.test(attribute('class') ?? '');
    return [isPublished ? 'published time' : 'time'];
  }
  const places: FactPlace[] = [];
  if (/\bauthor\b/.test(property)) places.push('itemprop author');
  if (/\bauthor\b/.test(attribute('rel') ?? '')) places.push('rel author');
  if (
    /\/(?:author|autor|authors|autoren|auteur|autori|people|redakteur|profile)\//.test(
      attribute('href') ?? '',
    )
  ) {
    places.push('author link');
  }
  if (classes.some((word) => bylineClasses.has(word)) && !classes.some((word) => commentClasses.has(word))) {
    places.push('byline');
  }
  if (places.length === 0 && classes.some((word) => dateClasses.has(word))) places.push('date line');
  return places;
}

const bylineClasses = new Set([
  'byline',
  'author',
  'authors',
  'autor',
  'autoren',
  'auteur',
  'verfasser',
  'redakteur',
  'writer',
]);
const commentClasses = new Set(['comment', 'comments', 'kommentar', 'avatar', 'bio', 'commentator']);
const dateClasses = new Set([
  ...[
    'date',
    'datum',
    'dateline',
    'published',
    'pubdate',
    'posted',
    'postdate',
    'timestamp',
    'datetime',
    'fecha',
  ],
  ...['entry-date', 'publishdate', 'time', 'meta', 'postmetadata', 'submitted', 'zeit'],
]);

/** Decides a page's metadata where several places contradict each other. */
import { bareLetters } from '../../../text/bare-letters.ts';
import type { FrontMatter } from '../../article.ts';
import { findDate, oneLine, parseAddress, parseDate, parseLanguage } from '../metadata.ts';
import { readByline } from './byline.ts';
import type { FactPlace, PageFacts } from './page-facts.ts';
import { chooseTitle } from './page-title.ts';

const maxValue = 300; // in UTF-16 units; a longer value is left out

/**
 * The places of each field. The first place with a value wins. They are ordered by the share of correct
 * values, measured on 394 pages (in percent of the pages that have the place).
 */
export const precedence = {
  // JSON-LD 92; microdata 94, but it may hold an author's whole biography. A link to an author's page may
  // name a reader.
  author: [
    'json-ld author',
    'itemprop author',
    'rel author',
    'byline',
    'meta parsely-author',
    'meta author',
    'meta article:author',
    'meta dc.creator',
    'meta citation_author',
    'author link',
  ],
  // JSON-LD 88, wrong on some pages with several articles. <time> may date the last change, or a comment.
  published: [
    'meta article:published_time',
    'json-ld datePublished',
    'itemprop datePublished',
    'meta datepublished',
    'meta citation_publication_date',
    'meta dc.date',
    'meta dc.date.issued',
    'meta dcterms.date',
    'meta date',
    'meta pubdate',
    'meta publish-date',
    'meta parsely-pub-date',
    'meta og:published_time',
    'meta cxenseparse:recs:publishtime',
    'published time',
    'time',
    'date line',
    'byline date',
    'address',
  ],
  publisher: [
    'meta og:site_name',
    'json-ld publisher',
    'meta publisher',
    'meta dc.publisher',
    'meta application-name',
  ],
  // The canonical address is permanent; that of Open Graph may carry a campaign parameter.
  url: ['meta link:canonical', 'meta og:url'],
  language: [
    'lang attribute',
    'json-ld inLanguage',
    'meta og:locale',
    'meta dc.language',
    'meta content-language',
  ],
  licence: ['meta link:license', 'meta dc.rights'],
} as const;

/** The metadata of a page. Malformed values are undefined. */
export function readPageMetadata(facts: PageFacts): Partial<FrontMatter> {
  const valuesAt = createLookup(facts);
  const first = (places: readonly string[], parse: (value: string) => string | undefined) => {
    for (const place of places) {
      for (const value of valuesAt(place)) {
        const parsed = parse(value);
        if (parsed !== undefined) return parsed;
      }
    }
    return undefined;
  };
  const publisher = first(precedence.publisher, textOnly);
  return {
    title: chooseTitle(facts),
    author: joinedByline(facts) ?? firstAuthor(valuesAt, facts),
    publisher,
    published: undoubted(precedence.published, valuesAt, facts),
    url: first(precedence.url, parseAddress),
    licence: first(precedence.licence, textOnly),
    language: first(precedence.language, parseLanguage),
  };
}

/** The values at a place of the tables above. */
function createLookup({
  linkedData,
  meta,
  facts,
  language,
}: PageFacts): (place: string) => readonly string[] {
  const names = linkedData.authors.map((name) => readByline(name)).filter((name) => name !== undefined);
  const at = (place: FactPlace) => facts.filter((fact) => fact.place === place).map(({ text }) => text);
  return (place) => {
    switch (place) {
      case 'json-ld author':
        return names.length > 0 ? [[...new Set(names)].slice(0, mostAuthors).join(', ')] : [];
      case 'json-ld datePublished':
        return linkedData.published;
      case 'json-ld publisher':
        return linkedData.publishers;
      case 'json-ld inLanguage':
        return linkedData.languages;
      case 'lang attribute':
        return language === undefined ? [] : [language];
      case 'byline date':
        return at('byline');
      case 'address':
        return [...(meta.get('link:canonical') ?? []), ...(meta.get('og:url') ?? [])].flatMap(
          (url) => /\/\d{4}[/-]\d{1,2}[/-]\d{1,2}\b/.exec(url)?.[0].slice(1) ?? [],
        );
    }
    return place.startsWith('meta ') ? (meta.get(place.slice(5)) ?? []) : at(place as FactPlace);
  };
}

const mostAuthors = 5;

function firstAuthor(
  valuesAt: (place: string) => readonly string[],
  { facts }: PageFacts,
): string | undefined {
  const address = precedence.url.flatMap(valuesAt).find((url) => URL.canParse(url));
  const host = address === undefined ? '' : new URL(address).hostname.replace(/^www\.|\.\w+$/g, '');
  const sites = [
    host,
    ...precedence.publisher.flatMap(valuesAt),
    ...facts.flatMap(({ place, text }) => (place === 'site heading' || place === 'title' ? [text] : [])),
  ];
  // Many pages name the site as the author in their head.
  const isSite = (name: string, place: string) =>
    bareLetters(name) === bareLetters(host) ||
    (place.startsWith('meta') && sites.some((site) => bareLetters(site).includes(bareLetters(name))));
  for (const place of precedence.author) {
    for (const value of valuesAt(place)) {
      const name = readByline(value);
      if (name !== undefined && !isSite(name, place)) return name;
    }
  }
  return undefined;
}

/**
 * The byline that names all authors of the JSON-LD, if there are several: it joins the names as the page
 * does.
 */
function joinedByline({ linkedData, facts }: PageFacts): string | undefined {
  const names = linkedData.authors.map(bareLetters).filter((name) => name !== '');
  if (new Set(names).size < 2) return undefined;
  const bylines = facts
    .filter(({ place }) => /author|byline/.test(place))
    .map(({ text }) => readByline(text));
  return bylines.find(
    (text) => text !== undefined && names.every((name) => bareLetters(text).includes(name)),
  );
}

/** The date of the first place that has one, unless other places contradict it. */
function undoubted(
  places: readonly string[],
  valuesAt: (place: string) => readonly string[],
  { facts }: PageFacts,
): string | undefined {
  const datesAt = (place: string) => new Set(valuesAt(place).flatMap((text) => dateOf(text) ?? []));
  const place = places.find((each) => datesAt(each).size > 0) ?? '';
  const [date] = datesAt(place);
  // The page shows readers other dates, not this one.
  const shown = facts
    .filter(({ place: at }) => /^(?:date line|byline|itemprop datePublished|.*time)$/.test(at))
    .flatMap(({ text }) => dateOf(text) ?? []);
  if (shown.length > 0 && !shown.includes(date ?? '')) return undefined;
  // The machine-readable dates differ.
  if (machinePlaces.some((each) => datesAt(each).size > 0 && !datesAt(each).has(date ?? '')))
    return undefined;
  // Several dates are at a place that may describe other articles too.
  if (place === 'byline date' && datesAt(place).size > 1) return undefined;
  return place === 'time' && datesAt('date line').size > 1 ? undefined : date;
}

/** Places with machine-readable dates. */
const machinePlaces = precedence.published.filter((place) => /^(?:meta|json-ld|itemprop) /.test(place));

function dateOf(text: string): string | undefined {
  return parseDate(text) ?? (text.length < 120 ? findDate(text)?.date : undefined);
}

function textOnly(value: string): string | undefined {
  const text = oneLine(value);
  return text === '' || text.length > maxValue || /^https?:/.test(text) ? undefined : text;
}

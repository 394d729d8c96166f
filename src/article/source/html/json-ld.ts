/** Reads a page's JSON-LD metadata about its article (schema.org). */
import { readEntities } from './page-tree.ts';

/** The JSON-LD values about a page's article, unchecked. */
export type LinkedData = {
  readonly headlines: readonly string[];
  /** Names of persons; organisations are left out. */
  readonly authors: readonly string[];
  readonly published: readonly string[];
  readonly publishers: readonly string[];
  readonly languages: readonly string[];
};

type LinkedItem = Readonly<Record<string, unknown>>;

const articleType = /Article|BlogPosting|Posting|Report|Review|Recipe|LiveBlog|Chapter|Story$/;
const pageType = /WebPage|ItemPage|CreativeWork|VideoObject|AudioObject|PodcastEpisode|Event/;
const deepest = 8;

/** Reads the `application/ld+json` scripts of a page. Scripts with invalid JSON are skipped. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const items = scripts.flatMap((script) => collectItems(parse(script), 0));
  const byId = new Map(
    items.flatMap((item) => (typeof item['@id'] === 'string' ? [[item['@id'], item] as const] : [])),
  );
  const ofType = (type: RegExp) => items.filter((item) => type.test(textsOf(item['@type']).join(' ')));
  const articles = ofType(articleType);
  // Objects for articles take precedence over those for pages, and these over those for videos.
  const sources = articles.length > 0 ? [...articles, ...ofType(/WebPage|ItemPage/)] : ofType(pageType);
  const first = articles.slice(0, 1);
  return {
    headlines: articles.flatMap((item) => textsOf(item.headline)),
    authors: first.flatMap((item) => namesOf(item.author ?? item.creator, byId, 'Person')),
    published: sources.flatMap((item) => [...textsOf(item.datePublished), ...textsOf(item.dateCreated)]),
    publishers: sources.flatMap((item) => namesOf(item.publisher, byId, 'Organization')),
    languages: sources.flatMap((item) => textsOf(item.inLanguage)),
  };
}

function parse(script: string): unknown {
  // Some pages have a raw line break or tab in a string, or a comment around the JSON. Both are invalid.
  const json = script
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')
    .replace(/\p{Cc}+/gu, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function collectItems(value: unknown, depth: number): LinkedItem[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((each) => collectItems(each, depth + 1));
  if (!isItem(value)) return [];
  return [value, ...Object.values(value).flatMap((each) => collectItems(each, depth + 1))];
}

function namesOf(
  value: unknown,
  byId: ReadonlyMap<string, LinkedItem>,
  type: 'Person' | 'Organization',
): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each, byId, type));
  if (typeof value === 'string') return [value];
  if (!isItem(value)) return [];
  const item = value.name === undefined ? (byId.get(String(value['@id'])) ?? value) : value;
  const types = textsOf(item['@type']).join(' ');
  return types.includes(type === 'Person' ? 'Organization' : 'Person') ? [] : textsOf(item.name);
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'string' && value.trim() !== '' ? [readEntities(value)] : [];
}

function isItem(value: unknown): value is LinkedItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

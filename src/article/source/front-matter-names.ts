/** The names of the fields of front matter: ours, and those of site generators. */
import { parseAddress, parseDate, parseLanguage } from './metadata.ts';

/** Our own names. */
export const fieldNames: ReadonlySet<string> = new Set(
  'title author publisher published url licence license language speakers'.split(' '),
);

/** What site generators call our fields. Our own names win, and a value that does not fit is passed over. */
export const otherNames: ReadonlyMap<string, string> = new Map([
  ['date', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['publish_date', 'published'],
  ['published_at', 'published'],
  ['authors', 'author'],
  ['byline', 'author'],
  ['lang', 'language'],
  ['canonical', 'url'],
  ['canonical_url', 'url'],
  ['canonicalurl', 'url'],
  ['site_name', 'publisher'],
]);

/** Whether `value`, which stands under another name of the field `name`, can be a value of it. */
export function fits(name: string, value: unknown): boolean {
  const text = typeof value === 'string' ? value : '';
  switch (name) {
    case 'published':
      return parseDate(text) !== undefined;
    case 'url':
      return parseAddress(text) !== undefined;
    case 'language':
      return parseLanguage(text) !== undefined;
    default:
      return typeof value === 'string' || Array.isArray(value);
  }
}

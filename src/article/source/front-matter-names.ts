/** The field names of front matter: Pullquote's and those of site generators. */
import { parseAddress, parseDate, parseLanguage } from './metadata.ts';

/** Pullquote's field names. */
export const fieldNames: ReadonlySet<string> = new Set(
  'title author publisher published url licence license language speakers'.split(' '),
);

/**
 * The field names of site generators, in order of precedence. Pullquote's names take precedence over all; a
 * value of the wrong form is skipped.
 */
export const otherNames: ReadonlyMap<string, string> = new Map([
  ['date', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['publish_date', 'published'],
  ['published_at', 'published'],
  ['pubdatetime', 'published'],
  ['date_published', 'published'],
  ['datepublished', 'published'],
  ['created', 'published'],
  ['authors', 'author'],
  ['byline', 'author'],
  ['lang', 'language'],
  ['canonical', 'url'],
  ['canonical_url', 'url'],
  ['canonicalurl', 'url'],
  ['site_name', 'publisher'],
]);

/** Whether `value`, found under an alternative name of the field `name`, is a valid value for it. */
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

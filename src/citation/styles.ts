/** Writes APA (7th edition), MLA (9th) and Chicago (17th, notes and bibliography) citations of an article. */
import { writtenMonths } from '../lexicon/en/calendar.ts';
import type { Author } from './authors.ts';
import type { PublicationDate, Reference } from './reference.ts';

/** MLA abbreviates months of more than four letters. */
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** The bibliography entry, then the in-text citation on a new line: `(Sol, 2024, para. 3)`. */
export function writeApa({ authors, title, publisher, published, url, paragraph }: Reference): string {
  const names = listed(authors.map(apaName), { two: ', & ', last: ', & ' });
  const date = published && `(${published.year}, ${writtenMonths[published.month - 1]} ${published.day})`;
  // Without an author the title comes first.
  const head = names === '' ? [title, date] : [[names, date].filter(isGiven).join(' '), title];
  // APA has no full stop after an address.
  const entry = [sentences([...head, publisher]), url].filter(isGiven).join(' ');
  const place = paragraph && `para. ${paragraph}`;
  return `${entry}\n(${running(authors, title, ' & ', [published?.year, place])})`;
}

/** The bibliography entry, then the in-text citation on a new line: `(Sol, par. 3)`. */
export function writeMla({ authors, title, publisher, published, url, paragraph }: Reference): string {
  const date = published && `${published.day} ${shortMonths[published.month - 1]} ${published.year}`;
  const container = [publisher, date, url].filter(isGiven).join(', ');
  const entry = sentences([invertedNames(authors, 2), inMarks(title, '.'), container]);
  const place = paragraph && `par. ${paragraph}`;
  return `${entry}\n(${running(authors, title, ' and ', [place])})`;
}

/** The bibliography entry, then the note on a new line. */
export function writeChicago({ authors, title, publisher, published, url, paragraph }: Reference): string {
  const date = published && americanDate(published);
  const container = [publisher, date].filter(isGiven).join(', ');
  const entry = sentences([invertedNames(authors, 10), inMarks(title, '.'), container, url]);
  const names = listed(authors.map(plainName), { two: ' and ', last: ', and ' });
  const place = paragraph && `para. ${paragraph}`;
  const rest = [publisher, date, place, url].filter(isGiven).join(', ');
  const note = [names, rest === '' ? inMarks(title, '.') : `${inMarks(title, ',')} ${rest}.`];
  return `${entry}\n${note.filter(isGiven).join(', ')}`;
}

function americanDate({ year, month, day }: PublicationDate): string {
  return `${writtenMonths[month - 1]} ${day}, ${year}`;
}

function isGiven<T>(part: T | undefined | '' | 0): part is T {
  return part !== undefined && part !== '' && part !== 0;
}

/** Joins `parts`, with a full stop after each that has no final mark. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter(isGiven)
    .map((part) => (/[.?!…][”’)]?$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/**
 * `title` in double quotation marks, with single ones inside. `stop` precedes the closing mark unless the
 * title ends with one.
 */
function inMarks(title: string, stop: '.' | ',' | ''): string {
  const inner = title
    .replace(/[“«„]/gu, '‘')
    .replace(/[”»]/gu, '’')
    .replace(/(?<![\p{L}\p{N}])"(?=\S)/gu, '‘')
    .replaceAll('"', '’');
  return `“${inner}${/[.?!…]$/u.test(inner) ? '' : stop}”`;
}

function listed(names: readonly string[], { two, last }: { two: string; last: string }): string {
  const [first = '', second, ...others] = names;
  if (second === undefined) return first;
  if (others.length === 0) return `${first}${two}${second}`;
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}

function plainName(author: Author): string {
  if (author.kind === 'body') return author.name;
  const { given, family, suffix } = author;
  return [given, family, suffix].filter(isGiven).join(' ');
}

/** Family name first: "Sol, Ana"; "Vik, Ola, Jr." */
function invertedName(author: Author): string {
  if (author.kind === 'body') return author.name;
  return [author.family, author.given, author.suffix].filter(isGiven).join(', ');
}

/** The names with the first inverted. More than `maxNames` authors become the first with "et al." */
function invertedNames(authors: readonly Author[], maxNames: number): string {
  const [first, ...others] = authors;
  if (first === undefined) return '';
  if (authors.length > maxNames) return `${invertedName(first)}, et al.`;
  return listed([invertedName(first), ...others.map(plainName)], { two: ', and ', last: ', and ' });
}

/** Family name and initials: "Sol, A. B."; "Ek, J.-P." */
function apaName(author: Author): string {
  if (author.kind === 'body') return author.name;
  const initials = author.given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0]}.`)
        .join('-'),
    )
    .join(' ');
  return [author.family, initials, author.suffix].filter(isGiven).join(', ');
}

/** The in-text citation: "Sol & Ek, 2024, para. 3". Without authors it has the title. */
function running(
  authors: readonly Author[],
  title: string,
  joint: string,
  details: readonly (string | number | undefined)[],
): string {
  const rest = details.filter(isGiven).join(', ');
  const names = authors.map((author) => (author.kind === 'body' ? author.name : author.family));
  const [first, second] = names;
  if (first === undefined) return rest === '' ? inMarks(title, '') : `${inMarks(title, ',')} ${rest}`;
  const who =
    second === undefined ? first : names.length > 2 ? `${first} et al.` : `${first}${joint}${second}`;
  return rest === '' ? who : `${who}, ${rest}`;
}

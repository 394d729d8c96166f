/** Writes a BibTeX entry, in UTF-8. */
import { monthNames } from '../lexicon/en/calendar.ts';
import type { Author } from './authors.ts';
import type { Reference } from './reference.ts';

/** BibTeX's names of the months: "jan". */
const months = monthNames.map((name) => name.slice(0, 3));

/**
 * The entry: an `@article` if the publisher is known. Else a `@misc`, because an `@article` needs a
 * journal.
 */
export function writeBibtex(reference: Reference): string {
  const { title, authors, publisher, published, url, paragraph } = reference;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.length === 0 ? undefined : braced(authors.map(bibtexName).join(' and '))],
    // Double braces make BibTeX keep the capitals.
    ['title', braced(braced(escapeTex(title)))],
    ['journal', publisher && braced(escapeTex(publisher))],
    ['year', published && braced(String(published.year))],
    ['month', published && months[published.month - 1]],
    ['day', published && braced(String(published.day))],
    ['url', url && braced(texAddress(url))],
    ['note', paragraph === undefined ? undefined : braced(`Paragraph ${paragraph}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  const kind = publisher === undefined ? 'misc' : 'article';
  return `@${kind}{${keyOf(reference)},\n${lines.join(',\n')}\n}`;
}

function braced(text: string): string {
  return `{${text}}`;
}

/**
 * "Sol, Ana"; "Vik, Jr., Ola". An organisation is in braces, so that BibTeX does not split its name at
 * "and".
 */
function bibtexName(author: Author): string {
  if (author.kind === 'body') return braced(escapeTex(author.name));
  const { given, family, suffix } = author;
  return [family, suffix, given].flatMap((part) => (part === undefined ? [] : escapeTex(part))).join(', ');
}

const texSigns: Readonly<Record<string, string>> = {
  // BibTeX counts braces after a backslash too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/**
 * Escapes the characters of `text` that are commands in TeX.
 *
 * @example
 * escapeTex('R&D at 5 %')
 * // => 'R\\&D at 5 \\%'
 */
export function escapeTex(text: string): string {
  // Some readers end the value at a double quotation mark.
  return text.replace(/[\\^~{}$&#_%"]/gu, (sign) => (sign === '"' ? '{"}' : (texSigns[sign] ?? `\\${sign}`)));
}

/** Escapes braces, which would have to be balanced, backslashes and white space. */
function texAddress(url: string): string {
  return url.replace(/[{}\\\s]/gu, encodeURIComponent);
}

/** "sol2024tides": a key of ASCII letters and digits. */
function keyOf({ authors: [first], published, title }: Reference): string {
  const name = first === undefined ? '' : first.kind === 'body' ? first.name : first.family;
  const [word = ''] = title
    .split(/\s+/u)
    .map(ascii)
    .filter((each) => each.length > 3);
  return `${ascii(name)}${published?.year ?? ''}${word}` || 'article';
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}

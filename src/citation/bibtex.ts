/** An entry for BibTeX, in UTF-8. */
import type { Author } from './authors.ts';
import type { Reference } from './reference.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The entry: an `@article` where the publisher is known, else `@misc`, for `@article` asks for a journal. */
export function writeBibtex(reference: Reference): string {
  const { title, authors, publisher, published, url, paragraph } = reference;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.length === 0 ? undefined : braced(authors.map(bibtexName).join(' and '))],
    // In two pairs of braces BibTeX leaves the capitals as they are.
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

/** "Sol, Ana"; "Vik, Jr., Ola"; a body in braces, so that "and" in its name splits nothing. */
function bibtexName(author: Author): string {
  if (author.kind === 'body') return braced(escapeTex(author.name));
  const { given, family, suffix } = author;
  return [family, suffix, given].flatMap((part) => (part === undefined ? [] : escapeTex(part))).join(', ');
}

const texSigns: Readonly<Record<string, string>> = {
  // BibTeX counts braces behind a backslash as well.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/**
 * `text` with what TeX reads as a command escaped.
 *
 * @example
 * escapeTex('R&D at 5 %')
 * // => 'R\\&D at 5 \\%'
 */
export function escapeTex(text: string): string {
  // A double quotation mark would be an end of the value in some readers.
  return text.replace(/[\\^~{}$&#_%"]/gu, (sign) => (sign === '"' ? '{"}' : (texSigns[sign] ?? `\\${sign}`)));
}

/** Braces in an address would have to come in pairs. */
function texAddress(url: string): string {
  return url.replace(/[{}\\\s]/gu, encodeURIComponent);
}

/** "sol2024tides": letters and digits of ASCII alone. */
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

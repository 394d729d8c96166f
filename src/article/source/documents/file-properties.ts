/** Takes author and date from a document's properties, if they are plausible. */
import { oneLine, parseDate } from '../metadata.ts';
import type { PlainText } from '../text-writer.ts';

/** The properties of a file, unchecked. */
export type FileProperties = {
  readonly author?: string | undefined;
  /** "2025-10-03T10:15:00Z", or the PDF form: "D:20251003101500Z". */
  readonly created?: string | undefined;
  /** The programs that made the file. */
  readonly producer?: string | undefined;
};

const longestAuthor = 100; // in UTF-16 units
/** Names that programs and organisations fill in. */
const noPerson =
  /\b(?:user|admin\w*|owner|unknown|author|default|guest|anonymous|microsoft|office|apache|openoffice|libreoffice|windows|adobe|acrobat|python-docx|docx|latex|tex|word|google|scan(?:ner)?|printer|test|pc|laptop|desktop|root|info|redaktion|editor)\b|[@\\/:_\d]/iu;
/** A browser prints a page on a later day, so the file's date is not the article's. */
const browsers =
  /skia|chrom|mozilla|firefox|webkit|safari|wkhtml|quartz pdfcontext|microsoft: print to pdf|princexml/i;

/**
 * Returns `parsed` with author and date from the file's properties if its text gives none. The author must
 * look like a person's name. The date is taken only together with such an author, and not if a browser
 * printed the file.
 */
export function fillProperties(
  parsed: PlainText,
  { author, created, producer = '' }: FileProperties,
): PlainText {
  const name = author === undefined ? undefined : readAuthor(author);
  const date =
    name === undefined || created === undefined || browsers.test(producer) ? undefined : readDate(created);
  const { frontMatter } = parsed;
  return {
    ...parsed,
    frontMatter: {
      ...frontMatter,
      author: frontMatter.author ?? name,
      published: frontMatter.published ?? date,
    },
  };
}

/** "Ola Vik" for "Vik, Ola"; undefined if it is no person's name. */
function readAuthor(author: string): string | undefined {
  const names = oneLine(author)
    .split(/\s*;\s*|\s+(?:and|und|et|y|e|en|&)\s+/u)
    .map(inOrder);
  const isName = (name: string) =>
    /^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Ll}{1,3}\s)*\p{Lu}[\p{L}.'’-]*){1,4}$/u.test(name) && !noPerson.test(name);
  return author.length <= longestAuthor && names.every(isName) ? names.join(', ') : undefined;
}

function inOrder(name: string): string {
  const [last = '', first, other] = name.split(/,\s*/);
  return first === undefined || other !== undefined || /\s/.test(last) ? name : `${first} ${last}`;
}

function readDate(created: string): string | undefined {
  const [, year, month, day] = /^D?:?(\d{4})-?(\d{2})-?(\d{2})/.exec(created.trim()) ?? [];
  return year === undefined ? undefined : parseDate(`${year}-${month}-${day}`);
}

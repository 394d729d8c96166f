/** Author and date that a document's own properties give, where they can be trusted. */
import { oneLine, parseDate } from '../metadata.ts';
import type { PlainText } from '../text-writer.ts';

/** The properties of a file as they are; each may be missing. */
export type FileProperties = {
  readonly author?: string | undefined;
  /** "2025-10-03T10:15:00Z", or the form of a PDF: "D:20251003101500Z". */
  readonly created?: string | undefined;
  /** The programs that made the file. */
  readonly producer?: string | undefined;
};

const longestAuthor = 100; // in UTF-16 units
/** Names that programs and offices fill in. */
const noPerson =
  /\b(?:user|admin\w*|owner|unknown|author|default|guest|anonymous|microsoft|office|apache|openoffice|libreoffice|windows|adobe|acrobat|python-docx|docx|latex|tex|word|google|scan(?:ner)?|printer|test|pc|laptop|desktop|root|info|redaktion|editor)\b|[@\\/:_\d]/iu;
/** A browser prints a page on some later day: the date is not that of the article. */
const browsers =
  /skia|chrom|mozilla|firefox|webkit|safari|wkhtml|quartz pdfcontext|microsoft: print to pdf|princexml/i;

/**
 * `parsed` with author and date from the file's properties where its text gives none. An author must look like the
 * name of a person; the date of the file counts only beside such an author, and not if a browser printed the file.
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

/** "Ola Vik" for "Vik, Ola"; undefined for what is no name of persons. */
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

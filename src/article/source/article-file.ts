/** Parses an article's file into its text, without front matter and markup, and its metadata. */
import type { FrontMatter } from '../article.ts';
import { parseCaptions } from './captions.ts';
import { decode } from './decode.ts';
import { isDocumentEnding, parseDocument } from './documents/document.ts';
import { parsePlainText, withReleaseFrame } from './file-frames.ts';
import { type FileFault, faultOf, flawOf } from './flaw.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHeadLines } from './head-lines.ts';
import { parseHtml } from './html/html.ts';
import { parseMarkdown } from './markdown.ts';
import { parseDate } from './metadata.ts';
import type { PlainText } from './text-writer.ts';

/** A parsed file. All spans point into `text`, which has no byte order mark and no `\r`. */
export type ArticleSource = PlainText & {
  /** See `articleId`. */
  readonly id: string;
  /** The file's name without its folder. */
  readonly file: string;
  /** From the front matter; fields that it lacks come from the markup. */
  readonly frontMatter: FrontMatter;
  /** The encoding that was assumed, because the file neither declares nor proves one; else undefined. */
  readonly assumedEncoding?: string | undefined;
};

/** The article in a file, or why the file holds none. */
export type ParsedFile = { readonly kind: 'source'; readonly source: ArticleSource } | FileFault;

/** A file's name and bytes. An article's text may have at most `maxBytes`. */
export type ArticleFile = { readonly file: string; readonly bytes: Uint8Array; readonly maxBytes: number };

const parsers: Readonly<Record<string, (text: string) => PlainText>> = {
  txt: (text) => readHeadLines(parsePlainText(text)),
  md: (text) => readHeadLines(withReleaseFrame(parseMarkdown(text))),
  markdown: (text) => readHeadLines(withReleaseFrame(parseMarkdown(text))),
  html: parseHtml,
  htm: parseHtml,
  vtt: parseCaptions,
  srt: parseCaptions,
};

/**
 * Whether a file with this name is a document (.pdf, .docx). Reading one takes much longer than reading
 * text.
 */
export function isDocumentFile(file: string): boolean {
  return isDocumentEnding(endingOf(file));
}

// A document contains its pictures and fonts.
const documentFactor = 10;

/** The size limit for a file with this name, in bytes, if the text of an article is limited to `maxBytes`. */
export function maxFileBytes(file: string, maxBytes: number): number {
  return isDocumentFile(file) ? maxBytes * documentFactor : maxBytes;
}

/** Returns the article in a text file, or why it holds none. Never throws. */
export function parseArticleFile({ file, bytes, maxBytes }: ArticleFile): ParsedFile {
  const ending = endingOf(file);
  const parse = Object.hasOwn(parsers, ending) ? parsers[ending] : undefined;
  if (parse === undefined) return faultOf(file, flawOf('unknown ending', { endings }));
  if (bytes.length > maxBytes) return faultOf(file, flawOf('too large', { bytes: bytes.length, maxBytes }));
  const decoded = decode(bytes, /^html?$/.test(ending) ? 'html' : 'text');
  if (decoded.kind === 'flaw') return faultOf(file, decoded);
  const head = readFrontMatter(decoded.text);
  if (head.kind === 'flaw') return faultOf(file, head);
  const { frontMatter, flaw, ...parsed } = parse(decoded.text.slice(head.textStart));
  if (flaw !== undefined) return faultOf(file, flaw);
  return sourceOf(file, {
    ...parsed,
    frontMatter: merge(head.frontMatter, frontMatter),
    assumedEncoding: decoded.assumed,
  });
}

/** Returns the article in a text file or a document, or why it holds none. Never rejects. */
export async function parseAnyFile({ file, bytes, maxBytes }: ArticleFile): Promise<ParsedFile> {
  if (!isDocumentFile(file)) return parseArticleFile({ file, bytes, maxBytes });
  const maxSize = maxFileBytes(file, maxBytes);
  if (bytes.length > maxSize)
    return faultOf(file, flawOf('too large', { bytes: bytes.length, maxBytes: maxSize }));
  const parsed = await parseDocument(endingOf(file), { bytes, mostChars: maxBytes });
  if ('kind' in parsed) return faultOf(file, parsed);
  return sourceOf(file, { ...parsed, frontMatter: merge({ speakers: [] }, parsed.frontMatter) });
}

type Parsed = Omit<ArticleSource, 'id' | 'file'>;

function sourceOf(file: string, parsed: Parsed): ParsedFile {
  if (!/[^\s\p{Cf}]/u.test(parsed.text))
    return faultOf(file, flawOf('no text', { isPage: /\.html?$/i.test(file) }));
  const published = parsed.frontMatter.published ?? dateInName(file);
  return {
    kind: 'source',
    source: { id: articleId(file), file, ...parsed, frontMatter: { ...parsed.frontMatter, published } },
  };
}

/** The date at the start of a file's name, as Jekyll names its posts: "2025-10-03-tides.md". */
function dateInName(file: string): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})[-_ .]/.exec(file)?.[1];
  return found === undefined ? undefined : parseDate(found);
}

const endings = ['.txt', '.md', '.html', '.pdf', '.docx', '.vtt', '.srt'];

/**
 * The article's id: the file's name in lower-case letters, digits and hyphens, at most 40 characters.
 *
 * @example
 * articleId('Tides & Ebbs (2).md')
 * // => 'tides-ebbs-2'
 */
export function articleId(file: string): string {
  const name = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const id = Array.from(words.join('-')).slice(0, 40).join('');
  return id.replace(/-$/, '') || 'article';
}

function endingOf(file: string): string {
  return /\.([^.]*)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** The fields of `first`; those that are undefined come from `second`. */
function merge(
  first: Partial<FrontMatter> & Pick<FrontMatter, 'speakers'>,
  second: Partial<FrontMatter>,
): FrontMatter {
  return {
    title: first.title ?? second.title,
    author: first.author ?? second.author,
    publisher: first.publisher ?? second.publisher,
    published: first.published ?? second.published,
    url: first.url ?? second.url,
    licence: first.licence ?? second.licence,
    language: first.language ?? second.language,
    speakers: first.speakers,
  };
}

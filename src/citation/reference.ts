/** The data of a citation: the words, and the metadata of the article. */
import { type Article, type Span, slice, trimSpan, type Verbatim } from '../article/article.ts';
import { type Author, readAuthors } from './authors.ts';

/** A passage with its article's metadata. Missing metadata is undefined. */
export type Reference = {
  readonly words: Verbatim;
  /**
   * The speaker of all the words, with a role. Undefined if the author says them, or if there is no single
   * certain speaker.
   */
  readonly speaker: string | undefined;
  readonly title: string;
  readonly authors: readonly Author[];
  /** Undefined also if the publisher is the author. */
  readonly publisher: string | undefined;
  readonly published: PublicationDate | undefined;
  readonly url: string | undefined;
  /** Counted from 1; undefined for the title. */
  readonly paragraph: number | undefined;
};

/** A calendar date; `month` is 1 to 12. */
export type PublicationDate = { readonly year: number; readonly month: number; readonly day: number };

/** The reference for the words of `article` in `span`. */
export function referenceTo(article: Article, span: Span, speaker: string | undefined): Reference {
  const { text, title, frontMatter, paragraphs } = article;
  const { author, publisher, published, url } = frontMatter;
  const { start } = trimSpan(text, span);
  const number = paragraphs.findLast((each) => each.span.start <= start)?.number ?? 0;
  return {
    words: slice(text, span),
    speaker,
    title,
    authors: readAuthors(author),
    publisher: publisher === author ? undefined : publisher,
    published: readDate(published),
    url,
    paragraph: number === 0 ? undefined : number,
  };
}

function readDate(date: string | undefined): PublicationDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

/** The forms of a citation: one function for each, all for the one kind of source that there is, an article. */
import { writeBibtex } from './bibtex.ts';
import { escapeForMarkdown, linkAddress, quoteForMarkdown } from './markdown.ts';
import type { Reference } from './reference.ts';
import { writeApa, writeChicago, writeMla } from './styles.ts';

/** The forms, in the order in which they are shown. */
export const citationFormats = ['plain', 'markdown', 'apa', 'mla', 'chicago', 'bibtex'] as const;

export type CitationFormat = (typeof citationFormats)[number];

/** What plain text and Markdown say in the reader's language. */
export type CitationWords = {
  readonly date: (date: string) => string;
  readonly paragraph: (number: number) => string;
  /** "Ana Sol, quoted in" */
  readonly quotedIn: (speaker: string) => string;
};

/**
 * `reference` in one form. Plain text and Markdown hold the words and the reference; the others are an entry of a list
 * of references, with the form for the running text below it where the style has one.
 */
export const writeCitation: Readonly<
  Record<CitationFormat, (reference: Reference, words: CitationWords) => string>
> = {
  plain: (reference, words) => `${reference.words}\n\n— ${credit(reference, words, plainMarkup)}`,
  markdown: (reference, words) =>
    `${quoteForMarkdown(reference.words)}\n>\n> — ${credit(reference, words, markdownMarkup)}`,
  apa: writeApa,
  mla: writeMla,
  chicago: writeChicago,
  bibtex: writeBibtex,
};

type Markup = {
  readonly text: (text: string) => string;
  /** The title, with the address behind it where the form can hold it. */
  readonly title: (title: string, url: string | undefined) => string;
  /** The address by itself; undefined where it stands behind the title. */
  readonly address: (url: string) => string | undefined;
};

const plainMarkup: Markup = {
  text: (text) => text,
  title: (title) => `“${title}”`,
  address: (url) => url,
};

const markdownMarkup: Markup = {
  text: escapeForMarkdown,
  title: (title, url) =>
    url === undefined
      ? `“${escapeForMarkdown(title)}”`
      : `[${escapeForMarkdown(title)}](<${linkAddress(url)}>)`,
  address: () => undefined,
};

/** "Ana Sol, quoted in Ines Calder, “Tides”, The Quay Courier, 3 May 2024, ¶ 3, https://…" */
function credit(
  { speaker, authors, title, publisher, published, url, paragraph }: Reference,
  words: CitationWords,
  markup: Markup,
): string {
  const names = authors.map((author) =>
    author.kind === 'body'
      ? author.name
      : [author.given, author.family, author.suffix].filter(Boolean).join(' '),
  );
  const iso = published && new Date(Date.UTC(published.year, published.month - 1, published.day));
  const details = [
    names.length === 0 ? undefined : markup.text(names.join(', ')),
    markup.title(title, url),
    publisher && markup.text(publisher),
    iso && markup.text(words.date(iso.toISOString().slice(0, 10))),
    paragraph && words.paragraph(paragraph),
    url && markup.address(url),
  ];
  const said = speaker === undefined ? '' : `${markup.text(words.quotedIn(speaker))} `;
  return said + details.filter((detail) => detail !== undefined && detail !== 0).join(', ');
}

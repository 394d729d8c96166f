/** The citation formats, with a function for each. The only kind of source is an article. */
import { writeBibtex } from './bibtex.ts';
import { escapeForMarkdown, linkAddress, quoteForMarkdown } from './markdown.ts';
import type { Reference } from './reference.ts';
import { writeApa, writeChicago, writeMla } from './styles.ts';

/** The formats, in the order of display. */
export const citationFormats = ['plain', 'markdown', 'apa', 'mla', 'chicago', 'bibtex'] as const;

/** The name of a citation format. */
export type CitationFormat = (typeof citationFormats)[number];

/** The texts of the plain and Markdown formats in the reader's language. */
export type CitationWords = {
  readonly date: (date: string) => string;
  readonly paragraph: (number: number) => string;
  /** The words before the article: "Ana Sol, quoted in". */
  readonly quotedIn: (speaker: string) => string;
};

/**
 * Writes `reference` in a format. Plain text and Markdown contain the words and the reference. The others
 * are a bibliography entry, with the in-text citation below it if the style has one.
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
  /** The title, as a link to the address if the format has links. */
  readonly title: (title: string, url: string | undefined) => string;
  /** The address as text; undefined if the title links to it. */
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

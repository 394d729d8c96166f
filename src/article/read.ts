/** Reads an article: runs each step from its text to its structure. */
import { type Article, overlap, type Paragraph, type SetAside, slice } from './article.ts';
import { findSetAside } from './boilerplate/boilerplate.ts';
import type { ArticleSource } from './source/article-file.ts';
import { oneLine } from './source/metadata.ts';
import { attribute } from './speech/attribution.ts';
import { splitParagraphs } from './structure/paragraphs.ts';
import { splitPassages } from './structure/passages.ts';

/** The article in `source`, with its structure. */
export function readArticle(source: ArticleSource): Article {
  const { id, file, text, frontMatter } = source;
  const { title, titleParagraph, setAside, paragraphs } = readStructure(source);
  const found = attribute(text, paragraphs, frontMatter.speakers, {
    author: frontMatter.author,
    title: titleParagraph === undefined ? title : undefined,
    blockQuotes: source.blockQuotes,
    voices: source.voices,
  });
  return {
    id,
    file,
    text,
    title,
    frontMatter,
    paragraphs,
    setAside,
    ...withoutTitle(found, titleParagraph),
    passages: splitPassages(paragraphs),
  };
}

/** The title and the paragraphs of an article, before attribution. */
export function readStructure(source: ArticleSource): {
  readonly title: string;
  /** Undefined if the text does not contain the title. */
  readonly titleParagraph: Paragraph | undefined;
  readonly setAside: readonly SetAside[];
  readonly paragraphs: readonly Paragraph[];
} {
  const { text, file, frontMatter } = source;
  const { setAside, paragraphs } = findParagraphs(source);
  const titleParagraph = paragraphs.find(({ kind }) => kind === 'title');
  const inText = titleParagraph === undefined ? undefined : oneLine(slice(text, titleParagraph.span));
  return { title: frontMatter.title ?? inText ?? titleFromName(file), titleParagraph, setAside, paragraphs };
}

/**
 * The spans to set aside, and the paragraphs of the rest. If no paragraph is left, sets aside only the
 * spans from the source, then nothing.
 */
function findParagraphs({ text, frontMatter, headings, voices, setAside: marked }: ArticleSource) {
  const known = { title: frontMatter.title, headings, voices };
  for (const setAside of [findSetAside(text, marked), marked]) {
    const paragraphs = splitParagraphs(text, setAside, known);
    if (paragraphs.length > 0) return { setAside, paragraphs };
  }
  return { setAside: [], paragraphs: splitParagraphs(text, [], known) };
}

type Attributed = Pick<Article, 'quotations' | 'speakers'>;

/** Drops quotations in the headline. They still help to resolve names. */
function withoutTitle({ quotations, speakers }: Attributed, title: Paragraph | undefined): Attributed {
  if (title === undefined) return { quotations, speakers };
  const kept = quotations.filter(({ span }) => !overlap(span, title.span));
  const silent = new Set(quotations.map(({ speaker }) => speaker));
  for (const { speaker } of kept) silent.delete(speaker);
  return { quotations: kept, speakers: speakers.filter((speaker) => !silent.has(speaker)) };
}

/** A title from a file's name: "Tides and ebbs" for `tides-and_ebbs.md`. */
function titleFromName(file: string): string {
  const words = oneLine(
    file
      .replace(/\.[^.]*$/, '')
      .replace(/^\d{4}-\d{2}-\d{2}(?=[-_ ].)/, '')
      .replace(/[-_]+/g, ' '),
  );
  return words === '' ? file : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Separates the frame of an article (credits, references, comments, greetings) from its text. */
import { type Article, slice } from '../../article/article.ts';
import {
  commentHeadings,
  courtesyLines,
  endHeadings,
  frameLines,
  referenceLines,
} from '../../lexicon/en/summary-cues.ts';

const longestFrame = 320; // characters; a longer paragraph that begins like a credit is text

/** The numbers of the paragraphs that belong to the frame: credits, notices, references and comments. */
export function findFrame({ text, paragraphs, setAside }: Article): ReadonlySet<number> {
  const frame = new Set<number>();
  let ended = false;
  let commented = false;
  // Boilerplate removal may have removed the heading but not the comments.
  const comments = setAside.find(({ span }) => commentHeadings.test(bareHeading(slice(text, span))));
  for (const { kind, number, span } of paragraphs) {
    const words = bareHeading(slice(text, span));
    const isHeading = kind === 'heading' || (kind === 'text' && endHeadings.test(words));
    if (isHeading) ended = endHeadings.test(words);
    if (commentHeadings.test(words) || (comments && span.start > comments.span.start)) commented = true;
    if (ended || commented || isHeading || isFrame(words)) frame.add(number);
  }
  return frame;
}

function bareHeading(line: string): string {
  return line.replace(/^#+\s*/, '');
}

function isFrame(paragraph: string): boolean {
  if (paragraph.length > longestFrame) return false;
  return [...frameLines, ...referenceLines].some((pattern) => pattern.test(paragraph));
}

/** Whether the text is a greeting, thanks, or words about the occasion. */
export function isCourtesy(sentence: string): boolean {
  return courtesyLines.some((pattern) => pattern.test(sentence));
}

/** Finds the frames of a plain text: Project Gutenberg's, those of press releases, and highlights. */
import type { FrontMatter, SetAside, Span } from '../article.ts';
import { findDate, oneLine, parseDate } from './metadata.ts';
import { findPageLines } from './page-lines.ts';
import type { PlainText } from './text-writer.ts';

const gutenbergStart = /^\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK.*$/imu;
const gutenbergEnd =
  /^(?:\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG EBOOK|End of (?:the )?Project Gutenberg)/imu;
const releaseLine =
  /^[ \t]*(?:for (?:immediate )?release\b|(?:press|news|media) (?:release|statement)[ \t]*(?:$|[:–—|-])|under embargo\b|(?:strictly )?embargoed\b|embargo[ \t]*:)[^\n]{0,80}$/imu;
const contactLine =
  /^[ \t]*(?:for (?:more|further) information[^\n]{0,40}contact\b|(?:(?:media|press)[ \t]+)?(?:contacts?|inquiries|enquiries)[ \t]*(?::|$))/iu;
const endMark =
  /^[ \t]*(?:#(?:[ \t]?#){1,}|[-–—][ \t]?30[ \t]?[-–—]|[-–—*]{0,3}[ \t]?ends[ \t]?[-–—*]{1,3}|[-–—]{1,3}[ \t]?ends?|-[ \t]?end[ \t]?-)[ \t]*$/iu;
/** What follows the text of a press release. "ENDS" alone ends only a release. */
const releaseEnd = /^[ \t]*(?:ENDS?\.?|(?:notes?|information) (?:to|for) (?:the )?editors?[ \t]*:?)[ \t]*$/iu;
/** A line that is drawn with marks: "-----", "* * *". */
const rule = /^[ \t]*([-=_*~–—])(?:[ \t]*\1){2,}[ \t]*$/u;
const highlightLine = /^[ \t]*@highlight[ \t]*$/iu;

/** How far from the start of a text a press-release line may be, in UTF-16 units. */
const releaseWithin = 500;

/** Returns `text` with its frames set aside, and the title and author that a frame names. */
export function parsePlainText(text: string): PlainText {
  const frame = findGutenbergFrame(text);
  const frames = [...(frame?.setAside ?? []), ...findLines(text)];
  const pageLines = outside(findPageLines(text), frames);
  const published = releaseDate(text, frames);
  return {
    text,
    headings: undefined,
    setAside: [...frames, ...pageLines].sort((a, b) => a.span.start - b.span.start),
    frontMatter: frame?.frontMatter ?? { ...(published && { published }) },
  };
}

/** Those of `lines` that overlap none of `frames`. Lines are in order; frames may be in any, and may overlap. */
function outside(lines: readonly SetAside[], frames: readonly SetAside[]): readonly SetAside[] {
  const sorted = [...frames].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let coveredTo = 0; // the end of the frames before `next`
  return lines.filter(({ span }) => {
    for (; (sorted[next]?.span.start ?? Number.POSITIVE_INFINITY) < span.end; next++)
      coveredTo = Math.max(coveredTo, sorted[next]?.span.end ?? 0);
    return coveredTo <= span.start;
  });
}

/** Returns `parsed` with the frame of a press release set aside, and with the date of the release. */
export function withReleaseFrame(parsed: PlainText): PlainText {
  if (!releaseLine.test(parsed.text.slice(0, releaseWithin))) return parsed;
  const frames = findLines(parsed.text);
  const published = releaseDate(parsed.text, frames);
  return {
    ...parsed,
    setAside: [...parsed.setAside, ...frames].sort((a, b) => a.span.start - b.span.start),
    frontMatter: { ...(published && { published }), ...parsed.frontMatter },
  };
}

/** The date in the frame of a press release, else the one in its dateline ("BRANA, Sept. 9, 2024 – "). */
function releaseDate(text: string, frames: readonly SetAside[]): string | undefined {
  const dates = frames.map(
    ({ span }) => findDate(text.slice(span.start, Math.min(span.end, releaseWithin)).trim())?.date,
  );
  const inFrame = dates.find((date) => date !== undefined);
  if (inFrame !== undefined || !releaseLine.test(text.slice(0, releaseWithin))) return inFrame;
  const lead = dateline.exec(text.slice(0, 2 * releaseWithin))?.[1];
  return lead === undefined ? undefined : findDate(lead)?.date;
}

/** The place and date before a dash or a colon at the start of a line. */
const dateline = /^[ \t]*([^\n]{0,60}\b\d{4}\b\)?)[ \t]*(?:[-–—]|--|:)[ \t]/mu;

/**
 * The text before the start mark and after the end mark of Project Gutenberg; undefined if there are no
 * marks.
 */
function findGutenbergFrame(
  text: string,
): { readonly setAside: readonly SetAside[]; readonly frontMatter: Partial<FrontMatter> } | undefined {
  const start = gutenbergStart.exec(text);
  if (start === null) return undefined;
  const bodyStart = start.index + start[0].length;
  const end = gutenbergEnd.exec(text.slice(bodyStart));
  const head = text.slice(0, start.index);
  const lineOf = (label: string) => {
    const found = new RegExp(`^${label}:[ \\t]*(\\S[^\\n]*(?:\\n[ \\t]+\\S[^\\n]*)*)`, 'imu').exec(head)?.[1];
    return found === undefined ? undefined : oneLine(found);
  };
  // "Produced by …" names the people who typed the book.
  const producers = /^\s*produced by\b[^\n]*(?:\n[^\n]*\S[^\n]*)*/iu.exec(text.slice(bodyStart))?.[0] ?? '';
  const frames: Span[] = [{ start: 0, end: bodyStart + producers.length }];
  if (end !== null) frames.push({ start: bodyStart + end.index, end: text.trimEnd().length });
  return {
    setAside: frames.map((span) => ({ span, reason: 'outside the article' })),
    frontMatter: { title: lineOf('Title'), author: lineOf('Author') },
  };
}

/**
 * Lines of a press release that are not its text, end marks, and each highlight mark with the line below
 * it.
 */
function findLines(text: string): SetAside[] {
  const isRelease = releaseLine.test(text.slice(0, releaseWithin));
  const found: SetAside[] = [];
  let start = 0;
  let seen = 0;
  let highlight: number | undefined;
  // The contacts follow, up to a blank line.
  let inContact = false;
  for (const line of text.split('\n')) {
    const end = start + line.trimEnd().length;
    const isBlank = line.trim() === '';
    if (!isBlank) seen++;
    inContact = isRelease && !isBlank && (inContact || contactLine.test(line));
    if (highlight !== undefined && !isBlank) {
      found.push({ span: { start: highlight, end }, reason: 'outside the article' });
      highlight = undefined;
    } else if (highlightLine.test(line)) highlight = start;
    else if (rule.test(line)) found.push({ span: { start, end }, reason: 'outside the article' });
    else if (isRelease && (endMark.test(line) || releaseEnd.test(line))) {
      // Notes to editors and addresses follow the end of a release.
      found.push({ span: { start, end: text.trimEnd().length }, reason: 'site notice' });
      break;
    } else if (endMark.test(line) || inContact || (isRelease && isReleaseFrame(line, seen)))
      found.push({ span: { start, end }, reason: 'site notice' });
    start += line.length + 1;
  }
  return found;
}

/** "FOR IMMEDIATE RELEASE" and the date below it. Of the lines so far, `seen` have words. */
function isReleaseFrame(line: string, seen: number): boolean {
  if (seen > maxFrameLines) return false;
  const words = line.trim();
  return releaseLine.test(line) || (words.length <= maxDateLine && parseDate(words) !== undefined);
}

/** The frame is within the first lines; a line with a date alone is at most this long, in UTF-16 units. */
const maxFrameLines = 6;
const maxDateLine = 40;

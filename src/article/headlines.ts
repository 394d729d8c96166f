/** Headlines that give somebody's words after a name and a colon: "Harbour chief: no ferry before May". */
import type { Span } from './article.ts';
import type { Line } from './lines.ts';
import type { Tag } from './tags.ts';

/** The words that a headline gives, and whose they are. */
export type HeadlineWords = { readonly span: Span; readonly tag: Tag };

const longestName = 6; // words before the colon
/** What stands before a colon in a headline and is nobody. */
const labels = new Set(
  `exclusive update updated watch video live breaking opinion analysis editorial review interview transcript correction photos
  listen explainer profile quiz timeline factbox recap preview podcast special q&a part report poll`.split(
    /\s+/,
  ),
);

/** The words that the headline `line` gives as somebody's; undefined for any other line. */
export function findHeadlineWords(line: Line): HeadlineWords | undefined {
  const { tokens, paragraph, text } = line;
  if (paragraph.kind !== 'title') return undefined;
  const colon = tokens.findIndex(({ text: mark }, at) => mark === ':' && at <= longestName);
  const first = tokens[colon + 1];
  const name = tokens.slice(0, Math.max(colon, 0));
  if (first === undefined || name.length === 0 || tokens.length - colon < 4) return undefined;
  if (
    !name.every(({ isWord }) => isWord) ||
    labels.has(name.at(-1)?.lower ?? '') ||
    labels.has(name[0]?.lower ?? '')
  )
    return undefined;
  if (/^\p{N}/u.test(name[0]?.text ?? '')) return undefined;
  const end = text.slice(first.start, paragraph.span.end).replace(/[.\s]+$/u, '').length + first.start;
  const phrase = { start: 0, end: colon, head: colon - 1, type: 'name' as const, apposition: undefined };
  return {
    span: { start: first.start, end },
    tag: { phrase, cue: undefined, rule: 'headline', confidence: 0.7 },
  };
}

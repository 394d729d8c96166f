/** How many columns of a terminal a text takes, character by character as a reader counts them. */
import stringWidth from 'string-width';
import { makeVisible } from './visible.ts';

/** A character with all that is combined with it, and its columns. */
export type Cluster = { readonly text: string; readonly columns: number };

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Intl.Segmenter takes time that grows with the square of its text's length: it gets a window at a time, in UTF-16 units. */
const windowChars = 128;

/** Up to here no character combines with others, apart from those that follow it. */
const lastLatin = '\u02ff';

/** The widths found so far; few clusters make up most texts. */
const known = new Map<string, number>();
const maxKnown = 4096;

/** The clusters of `text`, which joined give it back; one of more than 128 units may be cut. */
export function* clustersOf(text: string): Generator<Cluster> {
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (character <= lastLatin && (text[at + 1] ?? '') <= lastLatin) {
      yield { text: character, columns: makeVisible(character).length };
      at += 1;
      continue;
    }
    const window = text.slice(at, at + windowChars);
    const found = [...graphemes.segment(window)].map(({ segment }) => segment);
    // The last one may go on behind the window, and so may not be taken, but for a text's end.
    const isEnd = at + window.length === text.length;
    const whole = isEnd || found.length === 1 ? found : found.slice(0, -1);
    for (const cluster of whole) {
      yield { text: cluster, columns: columnsOf(cluster) };
      at += cluster.length;
    }
  }
}

/** The columns of one cluster, as a terminal shows it. */
function columnsOf(cluster: string): number {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const shown = makeVisible(cluster);
  const columns = shown === cluster ? stringWidth(cluster) : shown.length;
  if (known.size >= maxKnown) known.clear();
  known.set(cluster, columns);
  return columns;
}

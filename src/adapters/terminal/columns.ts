/** Measures the width of a text in terminal columns, grapheme cluster by grapheme cluster. */
import stringWidth from 'string-width';
import { makeVisible } from './visible.ts';

/** A grapheme cluster, and its width in columns. */
export type Cluster = { readonly text: string; readonly columns: number };

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** In UTF-16 units. Intl.Segmenter takes quadratic time, so it gets a window of the text at a time. */
const windowChars = 128;

/** A character up to here is a cluster of its own, unless a combining character follows. */
const lastLatin = '\u02ff';

/** A cache of widths: few clusters make up most texts. */
const known = new Map<string, number>();
const maxKnown = 4096;

/** The clusters of `text`. Joining them gives `text` back. A cluster of more than 128 units may be split. */
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
    // The last cluster may continue after the window, so take it only at the end of the text.
    const isEnd = at + window.length === text.length;
    const whole = isEnd || found.length === 1 ? found : found.slice(0, -1);
    for (const cluster of whole) {
      yield { text: cluster, columns: columnsOf(cluster) };
      at += cluster.length;
    }
  }
}

/** The width of one cluster in columns. */
function columnsOf(cluster: string): number {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const shown = makeVisible(cluster);
  const columns = shown === cluster ? stringWidth(cluster) : shown.length;
  if (known.size >= maxKnown) known.clear();
  known.set(cluster, columns);
  return columns;
}

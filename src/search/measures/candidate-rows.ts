/** Gives each sentence, passage and title that is compared with a question a row in the tables of measures. */
import type { Arena } from '../../model/arena.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';

/** A passage and its rows: its sentences from `first` on, then the passage as a whole. */
type PassageRows = { readonly passage: IndexedPassage; readonly first: number };

/** The rows of the candidates of a question. Row 0 is that of an empty text. */
export type CandidateRows = {
  readonly passages: readonly IndexedPassage[];
  /** The number of rows. */
  readonly rows: number;
  /** For each candidate, the row of its first sentence, of the passage, of the passage before it, of the title. */
  readonly first: Int32Array;
  readonly whole: Int32Array;
  readonly before: Int32Array;
  readonly title: Int32Array;
  /** For each candidate, the place of the passage before it among the candidates; -1 if it is not among them. */
  readonly placeBefore: Int32Array;
  /** All passages that have rows: the candidates, and passages before them that are no candidates. */
  readonly measured: readonly PassageRows[];
  /** The row of the title of each article that has a candidate. */
  readonly titles: ReadonlyMap<number, number>;
};

/** Lays out the rows of `passages`. */
export function layOutRows(
  passages: readonly IndexedPassage[],
  { index, arena }: { readonly index: PassageIndex; readonly arena: Arena },
): CandidateRows {
  const size = passages.length;
  const [first, whole] = [arena.int32(size), arena.int32(size)];
  const [before, title] = [arena.int32(size), arena.int32(size)];
  const placeBefore = arena.int32(size).fill(-1);
  const measured: PassageRows[] = [];
  const titles = new Map<number, number>();
  // For each passage of the index, its place among `measured`, from 1; 0 if it has none.
  const placeOf = arena.int32(index.passages.length);
  let rows = 1;
  const add = (passage: IndexedPassage): void => {
    measured.push({ passage, first: rows });
    placeOf[passage.number] = measured.length;
    rows += passage.end - passage.first + 1;
  };
  for (const passage of passages) add(passage);
  for (const [place, { article, number, position }] of passages.entries()) {
    if (!titles.has(article)) titles.set(article, rows++);
    title[place] = titles.get(article) ?? 0;
    const previous = position === 0 ? undefined : index.passages[number - 1];
    if (previous === undefined) continue;
    if (placeOf[previous.number] === 0) add(previous);
    const at = (placeOf[previous.number] ?? 0) - 1;
    if (at < size) placeBefore[place] = at;
    before[place] = wholeOf(measured[at]);
  }
  for (let place = 0; place < size; place++) {
    first[place] = measured[place]?.first ?? 0;
    whole[place] = wholeOf(measured[place]);
  }
  return { passages, rows, first, whole, before, title, placeBefore, measured, titles };
}

function wholeOf(rows: PassageRows | undefined): number {
  return rows === undefined ? 0 : rows.first + rows.passage.end - rows.passage.first;
}

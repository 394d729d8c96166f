/** The list of the articles in a room. */
import { fold } from '../search/analysis/terms.ts';
import type { ArticleRecord, Correction } from '../storage/storage.ts';
import type { Entry } from './entry.ts';

/** The contents of a room at one revision. */
export type Catalogue = {
  readonly records: readonly ArticleRecord[];
  /** The built-in shelf, then the room's own articles. */
  readonly entries: readonly Entry[];
  readonly corrections: readonly Correction[];
  readonly settings: ReadonlyMap<string, string>;
};

/** The entries that `asked` means: by id or full title, or else by a part of the title. */
export function entriesCalled(asked: string, entries: readonly Entry[]): readonly Entry[] {
  const wanted = fold(asked).trim();
  const exact = entries.filter(({ id, title }) => id === asked || fold(title) === wanted);
  return exact.length > 0
    ? exact
    : entries.filter(({ id, title }) => fold(`${id} ${title}`).includes(wanted));
}

/** The label of each entry by its id: its title, followed by the id if several entries have that title. */
export function labelsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { title } of entries) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Map(entries.map(({ id, title }) => [id, counts.get(title) === 1 ? title : `${title} (${id})`]));
}

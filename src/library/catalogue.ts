/** The list of what a room sees. */
import { fold } from '../search/analysis/terms.ts';
import type { ArticleRecord, Correction } from '../storage/storage.ts';
import type { Entry } from './entry.ts';

/** What a room holds of its own, as it was read at one revision. */
export type Catalogue = {
  readonly records: readonly ArticleRecord[];
  /** The built-in shelf and the room's own articles. */
  readonly entries: readonly Entry[];
  readonly corrections: readonly Correction[];
  readonly settings: ReadonlyMap<string, string>;
};

/** The entries that `asked` means: by id or whole title, else those of which it is a part. */
export function entriesCalled(asked: string, entries: readonly Entry[]): readonly Entry[] {
  const wanted = fold(asked).trim();
  const exact = entries.filter(({ id, title }) => id === asked || fold(title) === wanted);
  return exact.length > 0
    ? exact
    : entries.filter(({ id, title }) => fold(`${id} ${title}`).includes(wanted));
}

/** The title of each of `entries` by its id; behind a title that several have, the id tells them apart. */
export function labelsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { title } of entries) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Map(entries.map(({ id, title }) => [id, counts.get(title) === 1 ? title : `${title} (${id})`]));
}

/** Which articles of a room are opened for a call. */
import type { Article } from '../article/article.ts';
import { fold } from '../search/analysis/terms.ts';
import type { ArticleRecord, Storage } from '../storage/storage.ts';
import { type Catalogue, entriesCalled } from './catalogue.ts';
import type { Library } from './library.ts';
import { type Need, nothing } from './need.ts';
import { soughtTerms } from './passage-terms.ts';

/** Up to this many articles of its own a room is opened whole. */
const maxOpenWhole = 16;

/** How many articles are opened for a question to a larger room, and from how many passages they are chosen. */
const shortlist = { articles: 12, passages: 80 } as const;

type Choosing = {
  readonly room: string;
  readonly need: Need;
  readonly listed: Catalogue;
  readonly shelf: Library;
  readonly storage: Storage;
};

type Chosen = { readonly own: readonly ArticleRecord[]; readonly builtIn: readonly Article[] };

/** The articles to open: the one named, all of a small room, else those that share most with the texts. */
export async function chooseArticles({ room, need, listed, shelf, storage }: Choosing): Promise<Chosen> {
  const { records, entries } = listed;
  if (need === nothing) return { own: [], builtIn: shelf.articles };
  const named = need.article === undefined ? [] : entriesCalled(need.article, entries).map(({ id }) => id);
  if (named.length > 0 && !need.elsewhere) {
    return {
      own: records.filter(({ id }) => named.includes(id)),
      builtIn: shelf.articles.filter(({ id }) => named.includes(id)),
    };
  }
  if (records.length <= maxOpenWhole) return { own: records, builtIn: shelf.articles };
  const ids = new Set([...named, ...(await shortlisted({ room, need, listed, storage }))]);
  const own = records.filter(({ id }) => ids.has(id));
  // Where nothing is named or found, the newest are shown rather than none.
  return { own: own.length > 0 ? own : records.slice(-shortlist.articles), builtIn: shelf.articles };
}

async function shortlisted({
  room,
  need,
  listed,
  storage,
}: Omit<Choosing, 'shelf'>): Promise<readonly string[]> {
  const best = new Map<string, number>();
  for (const text of need.texts) {
    const matches = await storage.articles.match(room, soughtTerms(text), shortlist.passages);
    const top = matches[0]?.score ?? 1;
    for (const { article, score } of matches) {
      // An article by its best passage; texts weigh alike, whatever their length.
      best.set(article, Math.max(best.get(article) ?? 0, score / top));
    }
  }
  const byWords = [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, shortlist.articles * Math.max(1, need.texts.length))
    .map(([id]) => id);
  if (need.speaker === undefined) return byWords;
  const wanted = fold(need.speaker).trim();
  const bySpeaker = listed.entries
    .filter(({ speakers }) =>
      speakers.some(({ name, aliases, role }) =>
        [name, ...aliases, role ?? ''].some((each) => fold(each).includes(wanted)),
      ),
    )
    .map(({ id }) => id);
  const speaks = new Set(bySpeaker);
  const both = byWords.filter((id) => speaks.has(id));
  return need.texts.length > 0 && both.length > 0 ? both : bySpeaker.slice(-2 * shortlist.articles);
}

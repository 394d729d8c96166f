/** Chooses the articles to open for a call. */
import type { Article } from '../article/article.ts';
import type { WiderRarity } from '../search/index/wider-rarity.ts';
import { type MeaningTable, meaningOf, nearness } from '../search/ranking/passage-vectors.ts';
import type { ArticleRecord, PassageMatch } from '../storage/storage.ts';
import { entriesCalled } from './catalogue.ts';
import { type Entry, hasSpeaker } from './entry.ts';
import type { Need } from './need.ts';
import type { Holding } from './opened-articles.ts';
import { soughtTerms } from './passage-terms.ts';
import { maxOpenWhole } from './shelf/shelf.ts';

/**
 * How many articles are compared per text, and from how many matching passages they are chosen. Only those with
 * at least `leastShare` of the best score are opened. The right article is opened for 98.5 % of 600 SQuAD-like
 * questions on 72 articles, and for 92.3 % of 600 natural questions on 575 articles. Without `leastShare` that
 * is the same, but 12 articles are opened in place of 5.3 and 9.1. With 0.6 it is 98.2 % and 92.0 %.
 */
const shortlist = { articles: 12, passages: 80, leastShare: 0.5 } as const;

/** Weight of nearness in meaning; the most words in common have weight 1. */
const meaningShare = 0.6;

/** The articles of a room or a shelf, with their passage vectors. */
export type ArticleChoice = Holding & {
  readonly meanings: () => Promise<MeaningTable>;
  /** For each term the number of passages that have it, at most `maxCounted`. */
  readonly count: (terms: readonly string[]) => Promise<ReadonlyMap<string, number>>;
};

/** An article to open, and where it is stored. */
export type ChosenArticle = { readonly record: ArticleRecord; readonly holding: Holding };

/** The articles to choose from. */
export type Choices = {
  readonly choices: readonly ArticleChoice[];
  /** All articles, including `held`. */
  readonly entries: readonly Entry[];
  /** Articles of the built-in shelf that are in memory. */
  readonly held: readonly Article[];
};

/** The articles to open for a call. */
export type Chosen = {
  readonly builtIn: readonly Article[];
  readonly chosen: readonly ChosenArticle[];
  /** How rare the words of the texts are in all articles; undefined if all candidates are opened. */
  readonly rarity: WiderRarity | undefined;
};

/**
 * Chooses the articles to open: the named ones; or all, if there are at most `maxOpenWhole`; or else those
 * that best match the texts of `need`. Articles in memory are always included, unless the call names another
 * article.
 */
export async function chooseArticles(need: Need, { choices, entries, held }: Choices): Promise<Chosen> {
  const all = choices.flatMap((choice) =>
    choice.catalogue.records.map((record): ChosenArticle => ({ record, holding: choice })),
  );
  const called = need.article === undefined ? [] : entriesCalled(need.article, entries);
  const ids = new Set(need.ids ?? called.map(({ id }) => id));
  const named = all.filter(({ record }) => ids.has(record.id));
  if (ids.size > 0 && !need.elsewhere)
    return { builtIn: held.filter(({ id }) => ids.has(id)), chosen: named, rarity: undefined };
  if (all.length <= maxOpenWhole) return { builtIn: held, chosen: all, rarity: undefined };
  const { scores, passagesWith, tables } = await scoreArticles(need, choices);
  const { compared, best } = bestOf(need, { all, entries, scores });
  const chosen = all.filter((each) => named.includes(each) || best.includes(each));
  const comparedIds = new Set(compared.map(({ record }) => record.id));
  const rarity = {
    passages: countPassages(tables),
    compared: countPassages(tables, (id) => comparedIds.has(id)),
    passagesWith,
  };
  // If nothing is named or found, the newest articles are opened.
  return { builtIn: held, chosen: chosen.length > 0 ? chosen : all.slice(-shortlist.articles), rarity };
}

/** For each holding, the score of each matching article by words and by meaning. */
type Scores = ReadonlyMap<Holding, ReadonlyMap<string, number>>;

async function scoreArticles(
  need: Need,
  choices: readonly ArticleChoice[],
): Promise<{
  readonly scores: Scores;
  readonly passagesWith: WiderRarity['passagesWith'];
  readonly tables: readonly MeaningTable[];
}> {
  const scores = new Map<Holding, Map<string, number>>(choices.map((choice) => [choice, new Map()]));
  const passagesWith = new Map<string, number>();
  const tables = await Promise.all(choices.map(({ meanings }) => meanings()));
  for (const text of need.texts) {
    const meaning = meaningOf(text);
    const terms = soughtTerms(text);
    const found = await Promise.all(choices.map((choice) => findPassages(terms, choice)));
    for (const term of terms)
      passagesWith.set(
        term,
        found.reduce((sum, { counts }) => sum + (counts.get(term) ?? 0), 0),
      );
    // All texts weigh the same, whatever their length.
    const top = Math.max(1e-9, ...found.map(({ matches: [first] }) => first?.score ?? 0));
    for (const [i, choice] of choices.entries()) {
      const words = new Map<string, number>();
      // The best passage counts for its article.
      for (const { article, score } of found[i]?.matches ?? [])
        words.set(article, Math.max(words.get(article) ?? 0, score / top));
      const table = tables[i];
      const near = table === undefined ? new Map<string, number>() : nearness(meaning, table);
      const sums = scores.get(choice);
      for (const id of new Set([...words.keys(), ...near.keys()])) {
        const score = (words.get(id) ?? 0) + meaningShare * Math.max(0, near.get(id) ?? 0);
        sums?.set(id, Math.max(sums.get(id) ?? 0, score));
      }
    }
  }
  return { scores, passagesWith, tables };
}

/** The number of passages of the articles that `isCounted` accepts; by default of all. */
function countPassages(
  tables: readonly MeaningTable[],
  isCounted: (id: string) => boolean = () => true,
): number {
  let passages = 0;
  for (const { ids, firsts } of tables)
    for (const [i, id] of ids.entries())
      if (isCounted(id)) passages += (firsts[i + 1] ?? 0) - (firsts[i] ?? 0);
  return passages;
}

/** The passages with the rarest of `terms`, and the number of passages with each term. */
async function findPassages(
  terms: readonly string[],
  { storage, room, count }: ArticleChoice,
): Promise<{ readonly matches: readonly PassageMatch[]; readonly counts: ReadonlyMap<string, number> }> {
  const counts = await count(terms);
  return { matches: await storage.articles.match(room, rarestOf(counts), shortlist.passages), counts };
}

/** A term that more passages have is as common as any other. */
export const maxCounted = 2000;

/**
 * A database scores up to 500 passages per millisecond. Passages that have only common words are left out. Of
 * 1,000 natural questions to 288 articles, the right article is chosen for 964 with this limit, and for 961
 * with 2,000.
 */
const maxScored = 1000;

/**
 * The rarest terms, which together occur in at most `maxScored` passages; at least the rarest one. Terms
 * without a passage are left out.
 */
function rarestOf(counts: ReadonlyMap<string, number>): readonly string[] {
  const known = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b);
  let passages = 0;
  return known
    .filter(([, count], i) => {
      passages += count;
      return i === 0 || passages <= maxScored;
    })
    .map(([term]) => term);
}

/** The articles that were compared, the best first, and those of them to open. */
function bestOf(
  { texts, speaker }: Need,
  {
    all,
    entries,
    scores,
  }: {
    readonly all: readonly ChosenArticle[];
    readonly entries: readonly Entry[];
    readonly scores: Scores;
  },
): { readonly compared: readonly ChosenArticle[]; readonly best: readonly ChosenArticle[] } {
  const ranked = all
    .map((each) => ({ each, score: scores.get(each.holding)?.get(each.record.id) ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, shortlist.articles * Math.max(1, texts.length));
  const compared = ranked.map(({ each }) => each);
  const bestIn = (some: typeof ranked): readonly ChosenArticle[] => {
    const least = shortlist.leastShare * (some[0]?.score ?? 0);
    return some.filter(({ score }) => score >= least).map(({ each }) => each);
  };
  if (speaker === undefined) return { compared, best: bestIn(ranked) };
  const speaks = new Set(entries.filter((entry) => hasSpeaker(entry, speaker)).map(({ id }) => id));
  const both = ranked.filter(({ each }) => speaks.has(each.record.id));
  if (both.length > 0) return { compared, best: bestIn(both) };
  const bySpeaker = all.filter(({ record }) => speaks.has(record.id));
  return { compared, best: bySpeaker.slice(-2 * shortlist.articles) };
}

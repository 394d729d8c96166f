/** Which articles are opened for a call. */
import type { Article } from '../article/article.ts';
import { type MeaningTable, meaningOf, nearness } from '../search/ranking/passage-vectors.ts';
import type { ArticleRecord } from '../storage/storage.ts';
import { entriesCalled } from './catalogue.ts';
import { type Entry, hasSpeaker } from './entry.ts';
import type { Need } from './need.ts';
import type { Holding } from './opened-articles.ts';
import { soughtTerms } from './passage-terms.ts';
import { maxOpenWhole } from './shelf/shelf.ts';

/**
 * How many articles are opened for a text, and from how many passages with its words they are chosen. Of 557 SQuAD-like
 * questions the right article of 72 is among them for 98.2 %, of 691 natural ones the right of 575 for 95.8 %.
 */
const shortlist = { articles: 12, passages: 80 } as const;

/** What being near in meaning counts, beside 1 for the most words in common. */
const meaningShare = 0.6;

/** Articles of a room or a shelf, and what their passages mean. */
export type ArticleChoice = Holding & { readonly meanings: () => Promise<MeaningTable> };

/** An article to open, and where it is. */
export type ChosenArticle = { readonly record: ArticleRecord; readonly holding: Holding };

/** Where articles are chosen from. */
export type Choices = {
  readonly choices: readonly ArticleChoice[];
  /** All articles, those of `held` too. */
  readonly entries: readonly Entry[];
  /** Articles of the built-in shelf that are in memory. */
  readonly held: readonly Article[];
};

/** What is opened for a call. */
export type Chosen = { readonly builtIn: readonly Article[]; readonly chosen: readonly ChosenArticle[] };

/**
 * The articles to open: those that are named, all of a few, else those that have most in common with the texts of
 * `need`. What is held in memory is always asked, unless another article is named.
 */
export async function chooseArticles(need: Need, { choices, entries, held }: Choices): Promise<Chosen> {
  const all = choices.flatMap((choice) =>
    choice.catalogue.records.map((record): ChosenArticle => ({ record, holding: choice })),
  );
  const called = need.article === undefined ? [] : entriesCalled(need.article, entries);
  const ids = new Set(need.ids ?? called.map(({ id }) => id));
  const named = all.filter(({ record }) => ids.has(record.id));
  if (ids.size > 0 && !need.elsewhere)
    return { builtIn: held.filter(({ id }) => ids.has(id)), chosen: named };
  if (all.length <= maxOpenWhole) return { builtIn: held, chosen: all };
  const best = bestOf(need, { all, entries, scores: await scoreArticles(need, choices) });
  const chosen = all.filter((each) => named.includes(each) || best.includes(each));
  // Where nothing is named or found, the newest are shown rather than none.
  return { builtIn: held, chosen: chosen.length > 0 ? chosen : all.slice(-shortlist.articles) };
}

/** How much each article has in common with the texts: its words, and what it means. */
type Scores = ReadonlyMap<Holding, ReadonlyMap<string, number>>;

async function scoreArticles(need: Need, choices: readonly ArticleChoice[]): Promise<Scores> {
  const scores = new Map<Holding, Map<string, number>>(choices.map((choice) => [choice, new Map()]));
  for (const text of need.texts) {
    const meaning = meaningOf(text);
    const found = await Promise.all(
      choices.map(async ({ storage, room, meanings }) => ({
        matches: await storage.articles.match(room, soughtTerms(text), shortlist.passages),
        near: nearness(meaning, await meanings()),
      })),
    );
    // Texts weigh alike, whatever their length.
    const top = Math.max(1e-9, ...found.map(({ matches: [first] }) => first?.score ?? 0));
    for (const [i, { matches, near }] of found.entries()) {
      const words = new Map<string, number>();
      // An article by its best passage.
      for (const { article, score } of matches)
        words.set(article, Math.max(words.get(article) ?? 0, score / top));
      const choice = choices[i];
      const sums = choice && scores.get(choice);
      for (const id of new Set([...words.keys(), ...near.keys()])) {
        const score = (words.get(id) ?? 0) + meaningShare * Math.max(0, near.get(id) ?? 0);
        sums?.set(id, Math.max(sums.get(id) ?? 0, score));
      }
    }
  }
  return scores;
}

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
): readonly ChosenArticle[] {
  const best = all
    .map((each) => ({ each, score: scores.get(each.holding)?.get(each.record.id) ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, shortlist.articles * Math.max(1, texts.length))
    .map(({ each }) => each);
  if (speaker === undefined) return best;
  const speaks = new Set(entries.filter((entry) => hasSpeaker(entry, speaker)).map(({ id }) => id));
  const heard = all.filter(({ record }) => speaks.has(record.id));
  const both = best.filter((each) => heard.includes(each));
  return both.length > 0 ? both : heard.slice(-2 * shortlist.articles);
}

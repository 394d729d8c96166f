/** Computes the features that rank passages and sentences, one `put` each. */
// The ranker, the training and the reasons of an answer read the same row of numbers, so they cannot differ.
import type { Candidates } from '../measures/candidates.ts';
import {
  added,
  bm25,
  bm25OfWords,
  covered,
  coveredByBoth,
  kindMissed,
  leadsTo,
  measureMissed,
  missingLast,
  missingNames,
  pairs,
  phrases,
  share,
  shareOffTitle,
  shareOfLetters,
  speechMissed,
  wordShare,
} from '../measures/match-measures.ts';

/**
 * What is ranked, each with its own weights: passages of one article, passages of several (`library`), or
 * sentences.
 */
export type Grain = 'passage' | 'library' | 'sentence';

/** The features of one passage or sentence, as they are filled in. */
export type FeatureRow = {
  readonly values: Float64Array;
  /** The number of features so far. */
  size: number;
  /** Their names, if they are wanted. */
  readonly names: string[] | undefined;
};

// More features than any grain has.
const maxFeatures = 128;

/** An empty row. It can be filled again after `size` is set to 0. */
export function createFeatureRow({ named }: { readonly named: boolean }): FeatureRow {
  return { values: new Float64Array(maxFeatures), size: 0, names: named ? [] : undefined };
}

function put(row: FeatureRow, name: string, value: number): void {
  row.values[row.size++] = value;
  row.names?.push(name);
}

/** Fills in the features of the candidate at `place`. Which ones there are depends on the grain alone. */
export function fillPassage(row: FeatureRow, candidates: Candidates, place: number): void {
  putWordsOfPassage(row, candidates, place);
  putContextOfPassage(row, candidates, place);
  const { prepared, meanings, linked, matches, rows } = candidates;
  const own = rows.whole[place] ?? 0;
  putMeaning(row, candidates, { place, text: own, ofSentence: false });
  put(row, 'meaning, weight', meanings.rows.weight[own] ?? 0);
  put(row, 'meaning, squares', meanings.rows.squareShare[own] ?? 0);
  put(row, 'meaning, rare words', meanings.rareWeight[place] ?? 0);
  put(row, 'sentence cosine', meanings.sentenceCosine[place] ?? 0);
  put(row, 'meaning, before adds', meanings.addedBefore[place] ?? 0);
  put(row, 'centrality', meanings.centrality[place] ?? 0);
  if (prepared.grain === 'passage') {
    put(row, 'answer words', linked.functionWords[place] ?? 0);
    put(row, 'everyday words', linked.everydayShare[place] ?? 0);
    put(row, 'no measure', measureMissed(matches, own, prepared));
  }
  put(row, 'no speech', speechMissed(matches, own, prepared));
  const length = Math.log(1 + (matches.length[own] ?? 0));
  const { article = 0, position = 0 } = rows.passages[place] ?? {};
  put(row, 'length', length);
  put(row, 'length, why', prepared.question.kind === 'why' ? length : 0);
  // The answer to a question about the headline comes early in the article.
  const aboutHeadline = meanings.subjects.get(article)?.headlineShare ?? 0;
  put(row, 'position, headline', aboutHeadline * Math.log(1 + position));
  put(row, 'position', Math.log(1 + position));
}

/** How much of the question the passage has, and what it misses. Terms are weighted by several rarities. */
function putWordsOfPassage(row: FeatureRow, candidates: Candidates, place: number): void {
  const { matches, prepared, rows } = candidates;
  const { weighings, meanLength, question } = prepared;
  const own = rows.whole[place] ?? 0;
  const title = rows.title[place] ?? 0;
  put(row, 'rare coverage', covered(matches, own, weighings.both));
  put(row, 'lower case', covered(matches, own, weighings.lowerCase));
  put(row, 'no name, no focus', covered(matches, own, weighings.plain));
  put(row, 'bm25', bm25OfWords(matches, own, prepared));
  put(row, 'bm25, rare', bm25(matches, own, { weighing: weighings.both, usual: meanLength }));
  put(row, 'all words', wordShare(matches, own, prepared.words) ** 2);
  // Words that are adjacent in the question and here.
  put(row, 'pairs', pairs(matches, own, { question, weighing: weighings.rarity }));
  put(row, 'letters', shareOfLetters(matches, own, prepared));
  put(row, 'missing name', missingNames(matches, { row: own, other: 0 }, weighings.names));
  const misses = missingNames(matches, { row: own, other: title }, weighings.names);
  put(row, 'share of names missing', misses / weighings.names.total);
  put(row, 'missing last', missingLast(matches, own, prepared));
  // The expected answer type.
  put(row, 'no number for how many', kindMissed(matches, own, { question, kind: 'how many' }));
  put(row, 'no date for when', kindMissed(matches, own, { question, kind: 'when' }));
  put(row, 'answer near', matches.answerNear[own] ?? 0);
}

/** The best sentence of the passage (“other”), the passage before, the lead and the title. */
function putContextOfPassage(row: FeatureRow, candidates: Candidates, place: number): void {
  const { matches, prepared, rows, fullest, window, windowEnd } = candidates;
  const { weighings, meanLength, question } = prepared;
  const { both } = weighings;
  const own = rows.whole[place] ?? 0;
  const other = fullest[place] ?? 0;
  put(row, 'other words', wordShare(matches, other, prepared.words));
  put(row, 'other missing name', missingNames(matches, { row: other, other: 0 }, weighings.names));
  put(row, 'other kind missed', kindMissed(matches, other, { question }));
  put(row, 'new names', Math.log(1 + (matches.newNames[own] ?? 0)));
  put(row, 'other new words', Math.log(1 + (matches.fresh[other] ?? 0)));
  put(row, 'own to other', covered(matches, own, both) / (covered(matches, other, both) + 1e-3));
  const fullestTwo = { row: window[place] ?? 0, other: windowEnd[place] ?? 0 };
  put(row, 'window coverage', coveredByBoth(matches, fullestTwo, both) / both.total);
  put(row, 'window phrases', phrases(matches, fullestTwo, prepared));
  const hasSentence = own > (rows.first[place] ?? 0);
  put(row, 'lead coverage', hasSentence ? covered(matches, rows.first[place] ?? 0, weighings.rarity) : 0);
  put(row, 'before', bm25(matches, rows.before[place] ?? 0, { weighing: weighings.idf, usual: meanLength }));
  if (prepared.grain === 'library')
    put(row, 'title coverage', covered(matches, rows.title[place] ?? 0, weighings.rarity));
}

/** The measured text: a row of the candidate at `place`. */
type MeasuredText = { readonly place: number; readonly text: number; readonly ofSentence: boolean };

/** Similarity by word vectors. */
function putMeaning(
  row: FeatureRow,
  { meanings }: Candidates,
  { place, text, ofSentence }: MeasuredText,
): void {
  const { rows, above } = meanings;
  put(row, 'meaning', rows.share[text] ?? 0);
  put(row, 'meaning, rare', rows.rareShare[text] ?? 0);
  put(row, 'meaning, window', rows.windowShare[text] ?? 0);
  put(row, 'meaning, whole', rows.wholeShare[text] ?? 0);
  put(row, 'meaning, typed', rows.typedShare[text] ?? 0);
  if (ofSentence) put(row, 'meaning near answer', rows.answerNear[text] ?? 0);
  put(row, 'cosine', rows.cosine[text] ?? 0);
  put(row, 'meaning lacking', rows.lacking[text] ?? 0);
  // The passage, compared with the other candidates.
  put(row, 'rare above', above.rareShare[place] ?? 0);
  put(row, 'answer above', above.answerNear[place] ?? 0);
  put(row, 'cosine above', above.cosine[place] ?? 0);
}

/** Fills in the features of a sentence: row `own` of the candidate at `place`. */
export function fillSentence(
  row: FeatureRow,
  candidates: Candidates,
  { place, own }: { readonly place: number; readonly own: number },
): void {
  const { matches, prepared, rows } = candidates;
  const { weighings, question } = prepared;
  const title = rows.title[place] ?? 0;
  put(row, 'coverage', covered(matches, own, weighings.rarity));
  put(row, 'off the title', shareOffTitle(matches, { row: own, other: title }, weighings.both));
  put(row, 'bm25', bm25OfWords(matches, own, prepared));
  put(row, 'all words', wordShare(matches, own, prepared.words) ** 2);
  put(row, 'letters', shareOfLetters(matches, own, prepared));
  put(row, 'missing name, not title’s', missingNames(matches, { row: own, other: title }, weighings.names));
  // The expected answer type.
  put(row, 'kind missed', kindMissed(matches, own, { question }));
  put(row, 'no name for who', kindMissed(matches, own, { question, kind: 'who' }));
  put(row, 'no place for where', kindMissed(matches, own, { question, kind: 'where' }));
  put(row, 'answers', Math.log(1 + (matches.answers[own] ?? 0)));
  putContextOfSentence(row, candidates, { place, own });
  putMeaning(row, candidates, { place, text: own, ofSentence: true });
  put(row, 'no speech', speechMissed(matches, own, prepared));
  put(row, 'length', Math.log(1 + (matches.length[own] ?? 0)));
  put(row, 'position', Math.log(1 + own - (rows.first[place] ?? 0)));
}

/** The passage of the sentence (“other”), and the sentences before and after. */
function putContextOfSentence(
  row: FeatureRow,
  { matches, prepared, rows }: Candidates,
  { place, own }: { readonly place: number; readonly own: number },
): void {
  const { weighings, meanLength, question } = prepared;
  const { both, idf, rarity, names } = weighings;
  const first = rows.first[place] ?? 0;
  const other = rows.whole[place] ?? 0;
  const title = rows.title[place] ?? 0;
  const before = { row: own, other: own > first ? own - 1 : 0 };
  const after = { row: own, other: own + 1 < other ? own + 1 : 0 };
  put(row, 'other coverage', share(matches, other, rarity));
  put(row, 'other bm25, rare', bm25(matches, other, { weighing: both, usual: meanLength * (1 / 3) }));
  put(row, 'other focus', covered(matches, other, weighings.focus));
  put(row, 'other pairs', pairs(matches, other, { question, weighing: idf }));
  put(row, 'other phrases', phrases(matches, { row: other, other }, prepared));
  put(row, 'other missing name', missingNames(matches, { row: other, other: 0 }, names));
  const misses = missingNames(matches, { row: other, other: title }, names);
  put(row, 'share of names other misses', misses / names.total);
  put(row, 'other letters', shareOfLetters(matches, other, prepared));
  put(row, 'other new words', Math.log(1 + (matches.fresh[other] ?? 0)));
  put(row, 'own to other', covered(matches, own, both) / (covered(matches, other, both) + 1e-3));
  put(row, 'before adds', added(matches, before, rarity));
  put(row, 'after adds', added(matches, after, idf));
  put(row, 'leads to after', leadsTo(matches, after, both));
}

/** Links between a question and its answer other than similar meaning: answer words and everyday words. */

import type { AnswerLinks } from '../../lexicon/en/questions/answer-links.ts';
import { everydayWords } from '../../lexicon/en/questions/everyday-words.ts';
import { splitWords } from '../analysis/terms.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { SentenceTable } from '../index/sentence-table.ts';
import type { CandidateRows } from './candidate-rows.ts';
import type { Meanings } from './meaning-tables.ts';
import type { PreparedQuery } from './prepared-query.ts';
import { placesOf, type ResolvedLinks, resolveLinks, typeBits } from './resolved-links.ts';

/**
 * Words that tell what kind of answer is expected, as the function words do: "how long", "how far". Training
 * learns links for them too.
 */
export const measureWords = ['long', 'old', 'far', 'often'] as const;

/**
 * The links of one question to the words of an index, as a table. Its columns are the function words of the
 * question, then its terms. Row 0 is empty.
 */
export type QuestionLinks = {
  readonly rows: Float32Array;
  readonly width: number;
  readonly functionWords: number;
  /** The row of each word of the index, then of each answer type; 0 for most. */
  readonly rowOf: Int32Array;
};

/** How much each candidate is linked to a question. */
export type Linked = {
  /** Sum over the function words of the question of their strongest link, as logarithms. */
  readonly functionWords: Float64Array;
  /** Weighted share of the question, 0 to 1, that everyday words add to the nearness in meaning. */
  readonly everydayShare: Float64Array;
};

// The nearness of "boss" in a question and "president" in the text, on the scale of `Meanings.nearness`.
const everydayNearness = 0.5;

/** The keys of the answer types in `types` among the links. */
export function keysOfTypes(types: number): readonly string[] {
  return typeBits.filter((bit) => (types & bit) !== 0).map((bit) => `#${bit}`);
}

/**
 * Looks up the links of an English question in `index`; undefined for several articles, whose weights use
 * none.
 */
export function linksOf(
  { question, terms, grain }: PreparedQuery,
  { vocabulary }: PassageIndex,
  learnt: AnswerLinks,
): QuestionLinks | undefined {
  if (grain !== 'passage' || question.language !== 'en') return undefined;
  const functionWords = question.words.flatMap(({ folded }) => learnt.get(folded) ?? []);
  const columns = [
    ...functionWords.map((links) => resolveLinks(links, vocabulary)),
    ...terms.map(({ term }) => everydayLinks(term, vocabulary)),
  ];
  const rowOf = new Int32Array(vocabulary.words.written.length + typeBits.length);
  let rows = 1;
  for (const { places } of columns) for (const place of places) rowOf[place] ||= rows++;
  const width = columns.length;
  const table = new Float32Array(rows * width);
  for (let column = 0; column < width; column++) {
    const { places, links } = columns[column] ?? noLinks;
    for (let i = 0; i < places.length; i++)
      table[(rowOf[places[i] ?? 0] ?? 0) * width + column] = links[i] ?? 0;
  }
  return { rows: table, width, functionWords: functionWords.length, rowOf };
}

const noLinks: ResolvedLinks = { places: new Int32Array(), links: new Float32Array() };

/** The links of a term to the words that it may stand for. */
function everydayLinks(term: string, vocabulary: Vocabulary): ResolvedLinks {
  const others = everydayTerms().get(term);
  if (others === undefined) return noLinks;
  const places = Int32Array.from(others.flatMap((other) => placesOf(other, vocabulary)));
  return { places, links: new Float32Array(places.length).fill(everydayNearness) };
}

/** How much the candidates are linked; 0 for several articles, and in other languages. */
export function linkPassages(
  { rows, meanings }: { readonly rows: CandidateRows; readonly meanings: Pick<Meanings, 'nearness'> },
  prepared: PreparedQuery,
  { index, learnt }: { readonly index: PassageIndex; readonly learnt: AnswerLinks },
): Linked {
  const { passages, whole } = rows;
  const linked = {
    functionWords: new Float64Array(passages.length),
    everydayShare: new Float64Array(passages.length),
  };
  const links = linksOf(prepared, index, learnt);
  if (links === undefined) return linked;
  const { weights, total } = prepared.weighings.both;
  const strongest = new Float32Array(links.width);
  for (const [place, passage] of passages.entries()) {
    strongest.fill(0);
    raiseLinks(strongest, passage, { table: index.sentencesOf(passage.article), links });
    const nearness = (whole[place] ?? 0) * weights.length;
    let [sum, added] = [0, 0];
    for (let column = 0; column < links.functionWords; column++) sum += strongest[column] ?? 0;
    for (let term = 0; term < weights.length; term++) {
      const more = (strongest[links.functionWords + term] ?? 0) - (meanings.nearness[nearness + term] ?? 0);
      if (more > 0) added += more * (weights[term] ?? 0);
    }
    linked.functionWords[place] = sum;
    linked.everydayShare[place] = added / total;
  }
  return linked;
}

/** Raises each of `strongest` to the strongest link of that column in the passage. */
function raiseLinks(
  strongest: Float32Array,
  { first, end }: IndexedPassage,
  { table, links }: { readonly table: SentenceTable; readonly links: QuestionLinks },
): void {
  const { rowOf } = links;
  const { words, unwritten, wordTypes, answerType } = table;
  let types = 0;
  for (let sentence = first; sentence < end; sentence++) types |= answerType[sentence] ?? 0;
  for (let at = words.starts[first] ?? 0; at < (words.starts[end] ?? 0); at++) {
    types |= wordTypes[at] ?? 0;
    const row = rowOf[words.values[at] ?? 0] ?? 0;
    if (row > 0) raiseToRow(strongest, row, links);
  }
  for (let at = unwritten.starts[first] ?? 0; at < (unwritten.starts[end] ?? 0); at++) {
    const row = rowOf[unwritten.values[at] ?? 0] ?? 0;
    if (row > 0) raiseToRow(strongest, row, links);
  }
  for (let bit = 0; bit < typeBits.length; bit++) {
    const row = rowOf[rowOf.length - typeBits.length + bit] ?? 0;
    if (row > 0 && (types & (typeBits[bit] ?? 0)) !== 0) raiseToRow(strongest, row, links);
  }
}

function raiseToRow(strongest: Float32Array, row: number, { rows, width }: QuestionLinks): void {
  for (let column = 0; column < width; column++) {
    const link = rows[row * width + column] ?? 0;
    if (link > (strongest[column] ?? 0)) strongest[column] = link;
  }
}

let everyday: ReadonlyMap<string, readonly string[]> | undefined;

/** The words that an everyday word may stand for, all without their endings. */
function everydayTerms(): ReadonlyMap<string, readonly string[]> {
  everyday ??= new Map(
    [...everydayWords].map(([word, others]) => [termOf(word), others.map(termOf)] as const),
  );
  return everyday;
}

function termOf(word: string): string {
  return splitWords(word)[0]?.term ?? word;
}

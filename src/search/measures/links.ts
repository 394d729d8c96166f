/** Links between a question and its answer other than similar meaning: answer words and everyday words. */

import type { AnswerLinks } from '../../lexicon/en/questions/answer-links.ts';
import { everydayWords } from '../../lexicon/en/questions/everyday-words.ts';
import type { Arena } from '../../model/arena.ts';
import { splitWords } from '../analysis/terms.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { CandidateRows } from './candidate-rows.ts';
import { type LinkColumn, type Links, linkColumnOf, typeBits } from './link-columns.ts';
import type { Meanings } from './meaning-tables.ts';
import type { PreparedQuery } from './prepared-query.ts';

/**
 * Words that tell what kind of answer is expected, as the function words do: "how long", "how far". Training
 * learns links for them too.
 */
export const measureWords = ['long', 'old', 'far', 'often'] as const;

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

/** What the links are computed from: the index, and the links of function words that training learnt. */
type LinkSources = { readonly index: PassageIndex; readonly learnt: AnswerLinks; readonly arena: Arena };

/** How much the candidates are linked; 0 for several articles, whose weights use no links, and in other languages. */
export function linkPassages(
  { rows, meanings }: { readonly rows: CandidateRows; readonly meanings: Pick<Meanings, 'nearness'> },
  prepared: PreparedQuery,
  { index, learnt, arena }: LinkSources,
): Linked {
  const { passages } = rows;
  const linked = {
    functionWords: arena.float64(passages.length),
    everydayShare: arena.float64(passages.length),
  };
  const { question, grain } = prepared;
  if (grain !== 'passage' || question.language !== 'en') return linked;
  for (const { folded } of question.words) {
    const links = learnt.get(folded);
    if (links !== undefined) addColumn(linked.functionWords, rows, linkColumnOf(links, index));
  }
  for (const [term, { term: written }] of prepared.terms.entries()) {
    const links = everydayLinks().get(written);
    if (links === undefined) continue;
    addEveryday(linked.everydayShare, linkColumnOf(links, index), { rows, meanings, prepared, term });
  }
  const { total } = prepared.weighings.both;
  for (let place = 0; place < passages.length; place++)
    linked.everydayShare[place] = (linked.everydayShare[place] ?? 0) / total;
  return linked;
}

function addColumn(sums: Float64Array, { passages }: CandidateRows, column: LinkColumn): void {
  for (let place = 0; place < passages.length; place++)
    sums[place] = (sums[place] ?? 0) + (column[passages[place]?.number ?? -1] ?? 0);
}

/** Adds the weight of `term` times what its everyday links add to the nearness of each candidate. */
function addEveryday(
  sums: Float64Array,
  column: LinkColumn,
  {
    rows: { passages, whole },
    meanings: { nearness },
    prepared: { terms, weighings },
    term,
  }: {
    readonly rows: CandidateRows;
    readonly meanings: Pick<Meanings, 'nearness'>;
    readonly prepared: PreparedQuery;
    readonly term: number;
  },
): void {
  const weight = weighings.both.weights[term] ?? 0;
  for (let place = 0; place < passages.length; place++) {
    const near = nearness[(whole[place] ?? 0) * terms.length + term] ?? 0;
    const more = (column[passages[place]?.number ?? -1] ?? 0) - near;
    if (more > 0) sums[place] = (sums[place] ?? 0) + more * weight;
  }
}

let everyday: ReadonlyMap<string, Links> | undefined;

/** The links of everyday words to the words that they may stand for, all without their endings. */
function everydayLinks(): ReadonlyMap<string, Links> {
  everyday ??= new Map(
    [...everydayWords].map(
      ([word, others]) =>
        [termOf(word), new Map(others.map((other) => [termOf(other), everydayNearness]))] as const,
    ),
  );
  return everyday;
}

function termOf(word: string): string {
  return splitWords(word)[0]?.term ?? word;
}

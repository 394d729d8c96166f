/** Finds a sentence's dependencies: sentences without which a new reader does not understand it. */
import type { Quotation } from '../../article/article.ts';
import { foreignOpenings } from '../../lexicon/mul/backward-openings.ts';
import { findForeignPointing, findPointing, type Pointing, type Referring } from './dangling.ts';
import { findBareDefinite, isEvent } from './definites.ts';
import { type BareName, findBareNames } from './introductions.ts';
import { isQuestion } from './sentence-form.ts';

/** A dependency, met by any one of several sentences. */
export type Dependency = {
  /**
   * What the dependency explains. `name`: who "Dahl" is; `thing`: which flight "the flight" is; `quotation`:
   * the rest of the words in quotation marks.
   */
  readonly kind: Pointing | 'name' | 'thing' | 'quotation';
  /** The name or thing, folded or stemmed. */
  readonly term: string | undefined;
  /** The indices of these sentences, best first; empty if there are none. */
  readonly anyOf: readonly number[];
};

const foreign: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(foreignOpenings));
const fewWords = 5; // "Not so.", "“Come on,” he joked."

/** The dependencies of each sentence, in the `language` of the article; most sentences have none. */
export function findDependencies(
  sentences: readonly Referring[],
  language = 'en',
): readonly (readonly Dependency[])[] {
  const openings: ReadonlySet<string> | undefined = foreign.get(language);
  const bareNames = findBareNames(sentences);
  const lastMention = new Map<string, number>();
  return sentences.map((sentence, index) => {
    const { words } = sentence;
    const before = index > 0 ? [index - 1] : [];
    const pointing =
      openings === undefined ? findPointing(sentence) : findForeignPointing(sentence, openings);
    const follows = index > 0 && (words.length < fewWords || isQuestion(sentences[index - 1]?.text ?? ''));
    const dependencies: Dependency[] = [
      ...(pointing === undefined ? [] : [{ kind: pointing, term: undefined, anyOf: before }]),
      ...(follows ? [{ kind: 'text', term: undefined, anyOf: before } as const] : []),
      ...restOfQuotations(sentence, index),
      ...thing(sentence, { before, lastMention }),
      ...(bareNames[index] ?? []).map(introduction),
    ];
    for (const { term } of words) lastMention.set(term, index);
    return dependencies;
  });
}

function introduction({ name, introducedIn }: BareName): Dependency {
  return { kind: 'name', term: name, anyOf: introducedIn };
}

/**
 * The last sentence that mentions the thing; or the previous one, if the thing may refer to it as a whole.
 */
function thing(
  { words }: Referring,
  {
    before,
    lastMention,
  }: { readonly before: readonly number[]; readonly lastMention: ReadonlyMap<string, number> },
): readonly Dependency[] {
  const noun = findBareDefinite(words);
  if (noun === undefined) return [];
  const told = lastMention.get(noun.term);
  const anyOf = told === undefined ? (isEvent(noun) ? before : []) : [told];
  return anyOf.length === 0 ? [] : [{ kind: 'thing', term: noun.term, anyOf }];
}

/**
 * Whether these are words of a turn or an interview answer, which have no quotation marks and consist of
 * whole sentences.
 */
function isTurn({ rules: [rule] }: Quotation): boolean {
  return rule.startsWith('turn') || rule === 'answer of an interview';
}

/** The sentences before and after this one that share a quotation with it. */
function restOfQuotations({ text, start, quotations }: Referring, index: number): readonly Dependency[] {
  const end = start + text.trimEnd().length;
  const direct = quotations.filter((quotation) => quotation.kind === 'direct' && !isTurn(quotation));
  return [
    ...(index > 0 && direct.some(({ span }) => span.start < start) ? [index - 1] : []),
    ...(direct.some(({ span }) => span.end > end) ? [index + 1] : []),
  ].map((other) => ({ kind: 'quotation', term: undefined, anyOf: [other] }));
}

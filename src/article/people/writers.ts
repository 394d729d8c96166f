/** Resolves "a letter from Greta Holm" and "Greta Holm's letter" to the writer. */

import { genderOfPronoun } from '../../lexicon/en/function-words.ts';
import { referentRules } from '../attribution-rules.ts';
import { type NounPhrase, pronounAt } from '../syntax/noun-phrases.ts';
import type { Discourse, Place, Referent } from './discourse.ts';
import { isPrintable } from './printable-names.ts';

/** Nouns for a text of one writer, whose words are the writer's. A report is not one: a body may publish it. */
const letters = new Set(
  'letter note email e-mail message memo text tweet post statement memoir autobiography book essay op-ed diary'.split(
    ' ',
  ),
);
const mostModifiers = 2; // "Greta Holm's open letter"

/** Resolves a letter or another text of one writer. Undefined if the phrase names no writer. */
export function resolveWriter(discourse: Discourse, { line, index, phrase }: Place): Referent | undefined {
  const { start, end, head } = phrase;
  const { tokens } = line;
  const joint = tokens[head + 1]?.lower ?? '';
  if (!letters.has(tokens[head]?.lower ?? '')) return undefined;
  const inside = discourse.namingsWithin(index, { start, end: Math.max(end, head + 1) });
  const naming =
    joint === 'from' || joint === 'by'
      ? inside.find(({ titleStart }) => titleStart === head + 2 || isThe(tokens, head + 2, titleStart))
      : inside.find((each) => isOwner(tokens, each.end, head));
  // "A letter from Greta Holm's lawyers"
  const isOwned = naming !== undefined && naming.end > head && tokens[naming.end]?.lower === "'s";
  if (naming === undefined || isOwned || !isPrintable(naming.entity)) return undefined;
  return { entity: discourse.canonical(naming.entity), ...referentRules.writer };
}

/** "His" in "his letter": the pronoun of the writer. Undefined for another phrase. */
export function writersPronoun({ line: { tokens }, phrase }: Place): NounPhrase | undefined {
  const { start, head } = phrase;
  const isWriters =
    head > start && head - start <= mostModifiers + 1 && letters.has(tokens[head]?.lower ?? '');
  if (!isWriters || !genderOfPronoun.has(tokens[start]?.lower ?? '')) return undefined;
  return pronounAt(start);
}

type Tokens = Place['line']['tokens'];

function isThe(tokens: Tokens, at: number, next: number): boolean {
  return tokens[at]?.lower === 'the' && next === at + 1;
}

function isOwner(tokens: Tokens, end: number, head: number): boolean {
  return tokens[end]?.lower === "'s" && head > end && head - end <= mostModifiers + 1;
}

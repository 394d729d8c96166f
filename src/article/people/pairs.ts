/** Resolves "her husband" and "his sister" to the other person of a pair. */

import { genderOfPronoun } from '../../lexicon/en/function-words.ts';
import { type NounPhrase, pronounAt } from '../syntax/noun-phrases.ts';
import type { Discourse, Place, Referent } from './discourse.ts';
import type { Entity } from './entities.ts';
import type { Gender } from './names/name-parts.ts';

/** Maps each of two people with one surname, joined by "and", to the other: "Laura and Chris Beddows". */
export type Pairs = ReadonlyMap<Entity, Entity>;

/**
 * Indexes the pairs of `discourse`. A person of several pairs has the first one. Returns none if the text speaks
 * of couples and of siblings: "her husband" may be no one of the pair "Laura and Chris Beddows", if that is her
 * brother.
 */
export function indexPairs(discourse: Discourse): Pairs {
  const others = new Map<Entity, Entity>();
  for (const index of discourse.lines.keys()) {
    const here = discourse.namingsIn(index);
    for (const [at, { surname, entity }] of here.entries()) {
      const next = here[at + 1]?.entity;
      if (surname === undefined || next === undefined || others.has(entity) || others.has(next)) continue;
      others.set(entity, next).set(next, entity);
    }
  }
  return others.size > 0 && hasWord(discourse, wordsOfCouples) && hasWord(discourse, wordsOfSiblings)
    ? new Map()
    : others;
}

function hasWord({ lines }: Discourse, words: ReadonlySet<string>): boolean {
  return lines.some(({ tokens }) => tokens.some(({ lower }) => words.has(lower)));
}

/** "Her" in "her husband": the pronoun of a relationship to one of a pair. Undefined for another phrase. */
export function possessorOf({ line, phrase }: Place): NounPhrase | undefined {
  const { start, end } = phrase;
  const [first, second] = line.tokens.slice(start, end);
  const isPair = end - start === 2 && second !== undefined && genderOfPartner.has(second.lower);
  if (!isPair || !genderOfPronoun.has(first?.lower ?? '')) return undefined;
  return pronounAt(start);
}

/** Resolves the partner of `owner`. Undefined if the text names no pair, or if the gender differs. */
export function resolvePartner(pairs: Pairs, { line, phrase }: Place, owner: Referent): Referent | undefined {
  const entity = pairs.get(owner.entity);
  const wanted = genderOfPartner.get(line.tokens[phrase.head]?.lower ?? '');
  if (entity === undefined || (wanted && entity.gender && wanted !== entity.gender)) return undefined;
  return { entity, rule: 'partner', confidence: owner.confidence };
}

const wordsOfCouples: ReadonlySet<string> = new Set(['husband', 'wife', 'spouse', 'spouses']);
const wordsOfSiblings: ReadonlySet<string> = new Set([
  ...['brother', 'brothers', 'sister', 'sisters', 'sibling', 'siblings', 'twin', 'twins'],
]);

/** Nouns for the other one of a pair, with the gender that they imply. */
const genderOfPartner: ReadonlyMap<string, Gender | undefined> = new Map([
  ['husband', 'male'],
  ['brother', 'male'],
  ['wife', 'female'],
  ['sister', 'female'],
  ['partner', undefined],
  ['twin', undefined],
  ['sibling', undefined],
]);

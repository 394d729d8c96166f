/** Finds the candidates for a pronoun: people mentioned shortly before it, and recent speakers. */

import { bodyNouns, groupNames, placeWords } from '../../lexicon/en/organisations.ts';
import { firstFrom } from '../../text/binary-search.ts';
import type { Discourse, Place, Pointer } from './discourse.ts';
import type { Entity } from './entities.ts';
import { roleOf } from './names/name-function.ts';
import type { Gender } from './names/name-parts.ts';

/** A candidate for a pronoun, and its mentions before the pronoun, the nearest first. */
export type PronounCandidate = { readonly entity: Entity; readonly pointers: readonly Pointer[] };

const mostPointers = 60; // mentions before a pronoun
const mostCandidates = 12;
const mostLines = 6; // paragraphs
const mostLinesSinceSpeech = 4; // paragraphs

/**
 * Returns the candidates for the pronoun at `place`, the nearest first. Without `gender` it returns people of
 * any gender.
 */
export function findCandidates(
  discourse: Discourse,
  place: Place,
  gender: Gender | undefined,
): readonly PronounCandidate[] {
  const found = new Map<Entity, Pointer[]>();
  const at = place.line.tokens[place.phrase.start]?.start ?? 0;
  for (const pointer of pointersBefore(discourse, place.index, at)) {
    const entity = discourse.canonical(pointer.entity);
    const known = found.get(entity);
    if (known !== undefined) known.push(pointer);
    else if (found.size < mostCandidates && isPersonLike(discourse, entity, pointer) && canBe(entity, gender))
      found.set(entity, [pointer]);
  }
  // A speaker given only by a role ("the governor") may have been named far above.
  for (const { entity, line } of discourse.recentSpeakers(at)) {
    if (place.index - line > mostLinesSinceSpeech || found.has(entity)) continue;
    if (entity.kind === 'person' && canBe(entity, gender)) found.set(entity, []);
  }
  return [...found].map(([entity, pointers]) => ({ entity, pointers }));
}

function* pointersBefore(discourse: Discourse, index: number, at: number): Generator<Pointer> {
  let looked = 0;
  for (let row = index; row >= 0 && row > index - mostLines; row--) {
    const names = discourse.namingsIn(row);
    const others = discourse.pointersIn(row);
    let name = firstFrom(names, (naming) => naming.at >= at) - 1;
    let other = firstFrom(others, (pointer) => pointer.at >= at) - 1;
    while (name >= 0 || other >= 0) {
      if (++looked > mostPointers) return;
      const [naming, pointer] = [names[name], others[other]];
      if (pointer !== undefined && (naming === undefined || pointer.at > naming.at)) {
        yield pointer;
        other--;
      } else if (naming !== undefined) {
        yield { ...naming, by: 'name' };
        name--;
      }
    }
  }
}

/** Whether the entity may be a person. A single word and a word in capitals often are not a person's name. */
function isPersonLike(discourse: Discourse, entity: Entity, pointer: Pointer): boolean {
  const { kind, words, known } = entity;
  if (kind !== 'unsure') return kind === 'person';
  // "Kent County", "ATLANTIC CITY": the last word names a place or a body.
  if (words.length > 1 && bodyNouns.has(words.at(-1) ?? '')) return false;
  if (discourse.hasSpoken(entity) || known) return true;
  const first = discourse.lines[pointer.line]?.tokens[pointer.start]?.text ?? '';
  // "An Instagram post": the name only classifies a thing.
  const line = discourse.lines[pointer.line];
  const isDetermined = /^an?$/.test(line?.tokens[pointer.titleStart - 1]?.lower ?? '');
  if (words.length === 1 && isDetermined && roleOf(line, pointer) === 'modifier') return false;
  if (words.length === 1 && locatives.has(line?.tokens[pointer.titleStart - 1]?.lower ?? '')) return false;
  if (words.length > 3 || (first.length > 1 && first === first.toUpperCase())) return false;
  return !words.some((word) => placeWords.has(word) || groupNames.has(`${word}s`));
}

/** A lone name after one of these is a place: "outside a bank in Skinnergate". */
const locatives = new Set(['in', 'near', 'outside', 'inside', 'into', 'across', 'around']);

function canBe({ gender, calledAs }: Entity, wanted: Gender | undefined): boolean {
  return wanted === undefined || (gender ?? calledAs ?? wanted) === wanted;
}

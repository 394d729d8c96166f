/** Finds the candidates for a pronoun: people mentioned shortly before it, recent speakers, and who asked. */

import { bodyNouns, groupNames, placeWords } from '../../../lexicon/en/organisations.ts';
import { isPersonNoun } from '../../../lexicon/en/person-nouns.ts';
import { reportingVerbs } from '../../../lexicon/en/reporting-verbs.ts';
import { firstFrom } from '../../../text/binary-search.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { Discourse, Place, Pointer } from '../discourse.ts';
import type { Entity, Naming } from '../entities.ts';
import type { Gender } from '../names/name-parts.ts';

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

/** The mentions before the offset `at`, the nearest first, at most 60. */
function pointersBefore(discourse: Discourse, index: number, at: number): readonly Pointer[] {
  const found: Pointer[] = [];
  for (let row = index; row >= 0 && row > index - mostLines; row--) {
    const names = discourse.namingsIn(row);
    const others = discourse.pointersIn(row);
    let name = firstFrom(names, (naming) => naming.at >= at) - 1;
    let other = firstFrom(others, (pointer) => pointer.at >= at) - 1;
    while (name >= 0 || other >= 0) {
      if (found.length === mostPointers) return found;
      const [naming, pointer] = [names[name], others[other]];
      if (pointer !== undefined && (naming === undefined || pointer.at > naming.at)) {
        found.push(pointer);
        other--;
      } else if (naming !== undefined) {
        found.push(pointerOf(naming));
        name--;
      }
    }
  }
  return found;
}

function pointerOf({ entity, line, start, titleStart, end, at }: Naming): Pointer {
  return { entity, line, start, titleStart, end, at, by: 'name' };
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
  if (words.length === 1 && isDetermined) return false;
  if (words.length === 1 && line !== undefined && isPlace(line, pointer.titleStart)) return false;
  if (words.length > 3 || (first.length > 1 && first === first.toUpperCase())) return false;
  return !words.some((word) => placeWords.has(word) || groupNames.has(`${word}s`));
}

/** Whether a lone name at `start` is a place: "a bank in Skinnergate", "the grandfather from Skinnergate". */
function isPlace({ tokens }: Line, start: number): boolean {
  const [before, preposition] = [tokens[start - 2], tokens[start - 1]?.lower ?? ''];
  if (locatives.has(preposition)) return true;
  return (
    preposition === 'from' && before !== undefined && (before.text === ',' || isPersonNoun(before.lower))
  );
}

const locatives = new Set(['in', 'near', 'outside', 'inside', 'into', 'across', 'around']);

function canBe({ gender, calledAs }: Entity, wanted: Gender | undefined): boolean {
  return wanted === undefined || (gender ?? calledAs ?? wanted) === wanted;
}

const replies = new Set(['reply', 'answer', 'respond', 'retort']);
const askingForms = new Set(['asked', 'asks', 'quizzed', 'pressed', 'questioned']);

/**
 * Returns the person who asks in the sentence before a pronoun with a verb of reply. Undefined if there is no such
 * verb or no such person.
 */
export function askerBefore(discourse: Discourse, { line, index, phrase }: Place): Entity | undefined {
  const isReply = [phrase.end, phrase.start - 1].some((at) =>
    replies.has(reportingVerbs.get(line.tokens[at]?.lower ?? '')?.lemma ?? ''),
  );
  if (!isReply) return undefined;
  const first = line.sentenceStart[phrase.start] ?? 0;
  const row = first > 0 ? index : index - 1;
  const before = discourse.lines[row];
  if (before === undefined) return undefined;
  const end = first > 0 ? first : before.tokens.length;
  for (let at = before.sentenceStart[end - 1] ?? 0; at < end; at++) {
    if (before.quoted[at] !== -1 || !askingForms.has(before.tokens[at]?.lower ?? '')) continue;
    const asker = discourse.namingAt(row, at - 1);
    if (asker !== undefined) return discourse.canonical(asker.entity);
  }
  return undefined;
}

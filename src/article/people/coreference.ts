/** Whom a mention means: a name, a role ("the governor"), a pronoun, or an alias that the text itself ties to somebody. */

import { genderOfPronoun, prepositions } from '../../lexicon/en/function-words.ts';
import { genderOfRole, roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import type { Span } from '../article.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { createDiscourse, type Discourse, type Place, type Referent } from './discourse.ts';
import type { Entity, Naming } from './entities.ts';
import type { People } from './entity-resolution.ts';
import { roleOf } from './name-function.ts';
import { areNearNames } from './name-spelling.ts';
import { isPrintable } from './printable-names.ts';
import { createPronounResolver, type PronounTraining } from './pronoun-resolution.ts';
import { indexRoles, resolveRole, unspecific } from './role-resolution.ts';

/** Finds referents; remembers who spoke last, so it must be asked in the article's order. */
export type Resolver = {
  /** Whom `phrase` in the line with number `index` means, who says `words`; undefined when the text does not tell. */
  readonly resolve: (index: number, phrase: NounPhrase, words?: Span) => Referent | undefined;
  /** Tells that whoever `phrase` means speaks in the line with this number; of nobody, that somebody without a name does. */
  readonly spoke: (line: number, phrase: Spelt, referent: Referent | undefined) => void;
  /** Joins a name that nothing else explains to whoever spoke last: "Mr. Lee made the above remarks". */
  readonly pointBack: (index: number, subject: NounPhrase) => void;
};

/** A resolver at the start of the article. */
export function createResolver(
  lines: readonly Line[],
  people: People,
  training: PronounTraining = {},
): Resolver {
  const discourse = createDiscourse(lines, people);
  const roles = indexRoles(people);
  const shared = sharedSurnames(people);
  const resolve = (place: Place, words?: Span): Referent | undefined => {
    switch (place.phrase.type) {
      case 'name':
        return (
          resolveName(discourse, place) ??
          resolveAnswer(discourse, place) ??
          resolveRole(discourse, roles, place)
        );
      case 'nominal':
        return resolveKnown(discourse, place) ?? resolveRole(discourse, roles, place);
      case 'pronoun':
        return pronouns.resolve(place, words);
    }
  };
  const pronouns = createPronounResolver({ discourse, roles, resolve, training });
  return {
    resolve(index, phrase, words) {
      const line = lines[index];
      const referent = line && resolve({ line, index, phrase }, words);
      return referent && { ...referent, isShared: shared.has(referent.entity.words.at(-1) ?? '') };
    },
    spoke: (line, spelt, referent) => spoke(discourse, line, spelt, referent),
    pointBack: (index, subject) => pointBack(discourse, index, subject),
  };
}

/** The surnames that two people of the article have in full. */
function sharedSurnames({ entities }: People): ReadonlySet<string> {
  const bearers = new Set<string>();
  const shared = new Set<string>();
  for (const { words, kind } of entities) {
    const last = words.at(-1) ?? '';
    if (words.length < 2 || kind === 'organisation') continue;
    if (bearers.has(last)) shared.add(last);
    bearers.add(last);
  }
  return shared;
}

/** Where the mention of a speaker stands; that may be another line than the one with the words. */
type Spelt = {
  readonly line: number;
  readonly phrase: NounPhrase;
  readonly cue: { readonly end: number } | undefined;
};

function spoke(
  discourse: Discourse,
  index: number,
  { line, phrase, cue }: Spelt,
  referent: Referent | undefined,
): void {
  const { tokens = [] } = discourse.lines[line] ?? {};
  const { lower = '', start: at = 0 } = tokens[phrase.head] ?? {};
  if (referent === undefined) {
    // A pronoun that is left open is a stranger of its gender: the next "she" is not the speaker before.
    if (phrase.type === 'pronoun' && genderOfPronoun.has(lower))
      discourse.speakUnnamed({ line: index, gender: genderOfPronoun.get(lower) });
    // Whoever asks waits for the answer of somebody else.
    const asks = cue !== undefined && reportingVerbs.get(tokens[cue.end - 1]?.lower ?? '')?.lemma === 'ask';
    if (phrase.type === 'nominal' && !asks && isSomebodyNew(tokens, phrase))
      discourse.speakUnnamed({ line: index, gender: genderOfRole.get(lower.replace(/-in-law$/, '')) });
    return;
  }
  const { entity, others = [], confidence } = referent;
  for (const other of others) discourse.speak({ entity: other, line: index, at });
  // After "she said" it is known that Dr. Lee is a woman, and "he" is somebody else.
  if (confidence >= sureOfGender) entity.calledAs ??= genderOfPronoun.get(lower);
  if (entity.calledAs !== undefined && entity.kind === 'unsure') entity.kind = 'person';
  discourse.speak({ entity, line: index, at });
}

const sureOfGender = 0.8;

/** "Her husband", "a nurse", and not "the senator": one person whom the text has not named before. */
function isSomebodyNew(tokens: Line['tokens'], { start, end, head }: NounPhrase): boolean {
  if (!roleNouns.has((tokens[head]?.lower ?? '').replace(/-in-law$/, ''))) return false;
  return (
    unspecific.has(tokens[start]?.lower ?? '') || tokens.slice(start, end).some(({ lower }) => lower === "'s")
  );
}

function resolveName(
  discourse: Discourse,
  { line, index, phrase: { head, start, end } }: Place,
): Referent | undefined {
  const joint = resolveJoint(discourse, { line, index, start, end });
  if (joint !== 'single') return joint;
  const naming = namingOf(discourse, { line, index, start, end, head });
  if (naming === undefined) return undefined;
  const entity = discourse.canonical(naming.entity);
  if (entity.kind !== 'person' && isUnspecific(line, { start, end }, naming)) return undefined;
  if (entity !== naming.entity) return { entity, rule: 'joined alias', confidence: 0.8 };
  const near =
    isBareName(entity) && !discourse.hasSpoken(entity) ? nearSpeaker(discourse, entity) : undefined;
  if (near === undefined && !isPrintable(entity)) return undefined;
  if (near === undefined) return { entity, rule: 'name', confidence: naming.kind === 'unsure' ? 0.85 : 0.95 };
  discourse.merge(entity, near);
  return { entity: near, rule: 'near spelling', confidence: 0.75 };
}

type Words = { readonly line: Line; readonly index: number; readonly start: number; readonly end: number };

/** The name of a phrase: of "Holger Lind of Berenberg" the first, of "Berenberg analyst Holger Lind" the last. */
function namingOf(
  discourse: Discourse,
  { line, index, start, end, head }: Words & { readonly head: number },
): Naming | undefined {
  const own = discourse.namingAt(index, head);
  const first = discourse.namingsWithin(index, { start, end })[0];
  if (first === undefined || first === own || first.entity.kind === 'organisation') return own;
  return tails.has(line.tokens[first.end]?.lower ?? '') && first.words.length > 1 ? first : own;
}

const tails = new Set(['of', 'from', 'at', 'with']);

/** "A CNN poll", "one Club for Growth ad", "U.S. lobbying records": somebody, or something, of that name. */
function isUnspecific(line: Line, { start, end }: { start: number; end: number }, naming: Naming): boolean {
  if (indefinite.has(line.tokens[start]?.lower ?? '')) return true;
  if (naming.end >= end && roleOf(line, naming) === 'modifier') return true;
  // "The former CEO of Halden Power", "a guide at the Tide Museum": who works there.
  const joint =
    line.tokens[naming.titleStart - 1]?.lower === 'the' ? naming.titleStart - 2 : naming.titleStart - 1;
  return (
    joint > start &&
    tails.has(line.tokens[joint]?.lower ?? '') &&
    roleNouns.has(line.tokens[joint - 1]?.lower ?? '')
  );
}

const indefinite = new Set(
  'a an one another some many several few most all no any each every other'.split(' '),
);

/** "Holm and Ek": both, or nobody where one of them is not known; `single` when the phrase joins no two names. */
function resolveJoint(
  discourse: Discourse,
  { line, index, start, end }: { line: Line; index: number; start: number; end: number },
): Referent | undefined | 'single' {
  const { tokens } = line;
  let joint = -1;
  for (let at = start + 1; at < end - 1; at++) if (tokens[at]?.lower === 'and') joint = at;
  if (joint === -1) return 'single';
  const inside = discourse.namingsWithin(index, { start, end });
  const people = inside.filter(({ entity }) => entity.kind !== 'organisation' && isPrintable(entity));
  const named = people.length > 1 ? people : inside;
  const before = named.findLast((naming) => naming.end === joint);
  const after = named.find((naming) => naming.titleStart === joint + 1);
  // "presidential contender and former surgeon Ben Carson", "Science and Technology Directorate"
  if (before === undefined)
    return tokens[joint - 1]?.isCapital && tokens[joint + 1]?.isCapital ? undefined : 'single';
  if (after === undefined) return undefined;
  const entities = [
    ...new Set(
      named
        .filter(({ titleStart }) => titleStart <= joint + 1)
        .map(({ entity }) => discourse.canonical(entity)),
    ),
  ];
  const [entity, ...others] = entities;
  if (entity === undefined || others.length === 0) return undefined;
  return { entity, others, rule: 'joint', confidence: 0.85 };
}

/** "The keeper": a noun by which the front matter calls somebody. */
function resolveKnown(discourse: Discourse, place: Place): Referent | undefined {
  return discourse.namingAt(place.index, place.phrase.head)?.entity.known && resolveName(discourse, place);
}

/** "A:" in an interview of questions and answers: the one person whom the text names before the first of them. */
function resolveAnswer(discourse: Discourse, { line, phrase: { start, end } }: Place): Referent | undefined {
  if (start !== 0 || line.tokens[end]?.text !== ':' || !answers.has(line.tokens[0]?.lower ?? ''))
    return undefined;
  const first = discourse.lines.findIndex(
    ({ tokens }) => questions.has(tokens[0]?.lower ?? '') && tokens[1]?.text === ':',
  );
  const before = discourse.people.namings.filter(
    (naming) => naming.line < first && canBeAsked(discourse, naming),
  );
  const [person, ...others] = new Set(before.map(({ entity }) => entity));
  return person === undefined || others.length > 0
    ? undefined
    : { entity: person, rule: 'whoever is asked', confidence: 0.8 };
}

/** A person, or a full name that is no place: "of Port Alder". */
function canBeAsked({ lines }: Discourse, { entity, line, titleStart, words }: Naming): boolean {
  if (entity.kind !== 'unsure') return entity.kind === 'person';
  return words.length > 1 && !prepositions.has(lines[line]?.tokens[titleStart - 1]?.lower ?? '');
}

const questions = new Set(['q', 'question']);
const answers = new Set(['a', 'answer']);

/** Never given in full, and not a body: only such a name can be a slip for another one. */
function isBareName({ words, kind, known }: Entity): boolean {
  return words.length === 1 && kind !== 'organisation' && known === undefined;
}

/** The one speaker so far whose surname is spelt nearly so. */
function nearSpeaker(discourse: Discourse, entity: Entity): Entity | undefined {
  const word = entity.words[0] ?? '';
  const near = discourse.newSpeakers().filter(({ words, kind }) => {
    return words.length > 1 && kind !== 'organisation' && areNearNames(words.at(-1) ?? '', word);
  });
  return near.length === 1 ? near[0] : undefined;
}

function pointBack(discourse: Discourse, index: number, subject: NounPhrase): void {
  const naming = discourse.namingAt(index, subject.head);
  const last = discourse.lastSpeaker();
  if (naming === undefined || last === undefined || index - last.line > 1) return;
  const { entity } = naming;
  // Only a name that comes up here for the first time can be another name of whoever was introduced above.
  const isNew = entity.firstAt === naming.at;
  const differs = entity.gender && last.entity.gender && entity.gender !== last.entity.gender;
  if (
    entity !== last.entity &&
    isNew &&
    isBareName(entity) &&
    last.entity.kind !== 'organisation' &&
    !differs
  ) {
    discourse.merge(entity, last.entity);
  }
}

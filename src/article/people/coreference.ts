/** Resolves mentions to entities: names, roles ("the governor"), pronouns and aliases. */

import { genderOfPronoun } from '../../lexicon/en/function-words.ts';
import type { Span } from '../article.ts';
import { type NounPhrase, pronounAt } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { readDescription, unnamedSpeaker } from './descriptions.ts';
import { createDiscourse, type Discourse, type Place, type Referent } from './discourse.ts';
import type { Entity } from './entities.ts';
import type { People } from './entity-resolution.ts';
import { type Epithets, indexEpithets, isSharedEpithet, resolveEpithet } from './epithets.ts';
import { answers, findAsked, firstLabelledQuestion, isLabel, questions } from './interviews.ts';
import {
  isSingleWordName,
  resolveBodyName,
  resolveKnown,
  resolveName,
  resolveOfficer,
} from './name-resolution.ts';
import { indexPairs, type Pairs, possessorOf, resolvePartner } from './pairs.ts';
import {
  createPronounResolver,
  ofAuthor,
  type PronounResolver,
  type PronounTraining,
} from './pronouns/pronoun-resolution.ts';
import { indexRoles, type Roles, resolveRole, resolveRoleOfBody } from './role-resolution.ts';
import { resolveWriter, writersPronoun } from './writers.ts';

/** Resolves the mentions of one article. It tracks who spoke last, so call it in the article's order. */
export type Resolver = {
  /** Resolves `phrase`, the speaker of `words`, in line number `index`. Undefined if it stays open. */
  readonly resolve: (index: number, phrase: NounPhrase, words?: Span) => Referent | undefined;
  /** Records that the referent of `phrase` spoke in this line, or an unnamed speaker if there is none. */
  readonly spoke: (line: number, phrase: SpeakerMention, referent: Referent | undefined) => void;
  /** The author; undefined if the front matter names none. */
  readonly author: () => Referent | undefined;
  /** The person who answers the questions from this line on; undefined if several or none fit. */
  readonly askedAt: (firstQuestion: number) => Referent | undefined;
  /** Makes a name that is new in the text an alias of the last speaker: "Mr. Lee made the above remarks". */
  readonly pointBack: (index: number, subject: NounPhrase) => void;
};

/** The state that the rules read: the entities, indexed in several ways, and the discourse so far. */
type Resolution = {
  readonly discourse: Discourse;
  readonly roles: Roles;
  readonly epithets: Epithets;
  /** Bodies named after a person or a place: "Quist campaign". */
  readonly ownedBodies: readonly Entity[];
  readonly pairs: Pairs;
  readonly pronouns: PronounResolver;
  /** The person who gives the answers in an interview with labels ("Q:", "A:"). */
  readonly asked: () => Referent | undefined;
};

type Rule = (resolution: Resolution, place: Place, words: Span | undefined) => Referent | undefined;

/** The rules for a phrase with a name and for one without. The first rule that returns a referent decides. */
const rulesOf: Readonly<Record<'name' | 'nominal', readonly Rule[]>> = {
  name: [
    ({ discourse, roles }, place) => resolveRoleOfBody(discourse, roles, place),
    resolveLabelOrName,
    resolveByEpithet,
    resolveByRole,
    resolveDescribed,
  ],
  nominal: [
    ({ discourse }, place) => resolveOfficer(discourse, place),
    ({ discourse }, place) => resolveBodyName(discourse, place),
    resolvePossessed,
    resolvePaired,
    resolveWritten,
    ({ discourse }, place) => resolveKnown(discourse, place),
    resolveByEpithet,
    resolveByRole,
    resolveDescribed,
  ],
};

/** Creates a resolver at the start of the article. */
export function createResolver(
  lines: readonly Line[],
  people: People,
  training: PronounTraining = {},
): Resolver {
  const discourse = createDiscourse(lines, people);
  const roles = indexRoles(people);
  const shared = sharedSurnames(people);
  const resolve = (place: Place, words?: Span) => resolvePlace(resolution, place, words);
  const resolution: Resolution = {
    discourse,
    roles,
    epithets: indexEpithets(lines, people),
    ownedBodies: people.entities.filter(({ kind, words }) => kind === 'organisation' && words.length === 2),
    pairs: indexPairs(discourse),
    pronouns: createPronounResolver({ discourse, roles, resolve, training }),
    // Cached: an interview may have thousands of answers.
    asked: once(() => findAsked(discourse, training.author, firstLabelledQuestion(lines))),
  };
  return {
    resolve(index, phrase, words) {
      const line = lines[index];
      const referent = line && resolve({ line, index, phrase }, words);
      if (referent === undefined) return undefined;
      const { entity, others, rule, confidence } = referent;
      return { entity, others, isShared: shared.has(entity.words.at(-1) ?? ''), rule, confidence };
    },
    spoke: (line, mention, referent) => spoke(discourse, line, mention, referent),
    author: () => ofAuthor(discourse, training.author),
    askedAt: (firstQuestion) => findAsked(discourse, training.author, firstQuestion),
    pointBack: (index, subject) => pointBack(discourse, index, subject),
  };
}

function once<Found>(find: () => Found): () => Found {
  let found: { readonly value: Found } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

function resolvePlace(resolution: Resolution, place: Place, words: Span | undefined): Referent | undefined {
  const { type } = place.phrase;
  if (type === 'pronoun') return resolution.pronouns.resolve(place, words);
  if (type === 'name' && isLabel(place, questions)) return undefined;
  for (const rule of rulesOf[type]) {
    const referent = rule(resolution, place, words);
    if (referent !== undefined) return referent;
  }
  return undefined;
}

function resolveLabelOrName({ discourse, asked }: Resolution, place: Place): Referent | undefined {
  return isLabel(place, answers) ? asked() : resolveName(discourse, place);
}

function resolveByEpithet({ discourse, epithets }: Resolution, place: Place): Referent | undefined {
  return resolveEpithet(discourse, epithets, place);
}

function resolveByRole({ discourse, roles }: Resolution, place: Place): Referent | undefined {
  return resolveRole(discourse, roles, place);
}

/** "The striker": resolves a description with the pronoun ranker. */
function resolveDescribed(
  { discourse, epithets, pronouns }: Resolution,
  place: Place,
  words: Span | undefined,
): Referent | undefined {
  if (isSharedEpithet(epithets, place)) return undefined;
  const description = readDescription(discourse.lines, place);
  return description && pronouns.resolveDescription(place, description.gender, words);
}

/** "Her campaign": resolves the pronoun, then finds the body named after that person. */
function resolvePossessed(
  { ownedBodies, pronouns }: Resolution,
  { line, index, phrase }: Place,
): Referent | undefined {
  const { lower = '' } = line.tokens[phrase.start] ?? {};
  if (lower !== 'his' && lower !== 'her') return undefined;
  const noun = line.tokens[phrase.head]?.lower ?? '';
  if (!ownedBodies.some(({ words }) => words.at(-1) === noun)) return undefined;
  const owner = pronouns.resolve({ line, index, phrase: pronounAt(phrase.start) }, undefined);
  const surname = owner?.entity.words.at(-1);
  const entity = ownedBodies.find(({ words }) => words[0] === surname && words.at(-1) === noun);
  return owner && entity && { entity, rule: 'possessed body', confidence: owner.confidence };
}

/** "Her husband": resolves the pronoun, then finds the other one of a pair. */
function resolvePaired({ pairs, pronouns }: Resolution, place: Place): Referent | undefined {
  const pronoun = pairs.size > 0 ? possessorOf(place) : undefined;
  const owner = pronoun && pronouns.resolve({ ...place, phrase: pronoun }, undefined);
  return owner && resolvePartner(pairs, place, owner);
}

/** "His letter": resolves the pronoun. "Greta Holm's letter": finds the name. */
function resolveWritten({ discourse, pronouns }: Resolution, place: Place): Referent | undefined {
  const pronoun = writersPronoun(place);
  if (pronoun === undefined) return resolveWriter(discourse, place);
  const owner = pronouns.resolve({ ...place, phrase: pronoun }, undefined);
  return owner && { ...owner, rule: 'writer' };
}

/** The surnames that two people of the article share. Only full names count. */
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

/** The mention of a speaker. Its line may differ from the line of the quotation. */
type SpeakerMention = {
  readonly line: number;
  readonly phrase: NounPhrase;
  readonly cue: { readonly end: number } | undefined;
};

function spoke(
  discourse: Discourse,
  index: number,
  { line, phrase, cue }: SpeakerMention,
  referent: Referent | undefined,
): void {
  const { tokens = [] } = discourse.lines[line] ?? {};
  const { lower = '', start: at = 0 } = tokens[phrase.head] ?? {};
  if (referent === undefined) {
    const unnamed = discourse.lines[line] && unnamedSpeaker(discourse.lines[line], phrase, cue);
    if (unnamed !== undefined) discourse.speakUnnamed({ line: index, at, ...unnamed });
    return;
  }
  const { entity, others = [], confidence } = referent;
  for (const other of others) discourse.speak({ entity: other, line: index, at });
  // "Dr. Lee … she said" fixes the gender of Dr. Lee, so a later "he" is another person.
  if (confidence >= sureOfGender) entity.calledAs ??= genderOfPronoun.get(lower);
  if (entity.calledAs !== undefined && entity.kind === 'unsure') entity.kind = 'person';
  discourse.speak({ entity, line: index, at });
}

const sureOfGender = 0.8;

function pointBack(discourse: Discourse, index: number, subject: NounPhrase): void {
  const naming = discourse.namingAt(index, subject.head);
  const last = discourse.lastSpeaker();
  if (naming === undefined || last === undefined || index - last.line > 1) return;
  const { entity } = naming;
  // Only a name that occurs here for the first time can be an alias of the last speaker.
  const isNew = entity.firstAt === naming.at;
  const differs = entity.gender && last.entity.gender && entity.gender !== last.entity.gender;
  if (
    entity !== last.entity &&
    isNew &&
    isSingleWordName(entity) &&
    last.entity.kind !== 'organisation' &&
    !differs
  ) {
    discourse.merge(entity, last.entity);
  }
}

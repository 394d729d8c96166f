/** Resolves names to people and bodies: surnames, misspellings, two names joined by "and". */
import { isCommonWord } from '../../lexicon/en/common-words.ts';
import { roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns } from '../../lexicon/en/organisations.ts';
import { isPersonNoun } from '../../lexicon/en/person-nouns.ts';
import { referentRules } from '../attribution-rules.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Discourse, Place, Referent } from './discourse.ts';
import type { Entity, Naming } from './entities.ts';
import { roleOf } from './names/name-function.ts';
import { areNearNames } from './names/name-spelling.ts';
import { followsOffice, isOfficeWord, portfolios } from './names/office-words.ts';
import { isPrintable } from './printable-names.ts';

/** Resolves a phrase that holds a name. Undefined if the text leaves it open. */
export function resolveName(
  discourse: Discourse,
  { line, index, phrase: { head, start, end } }: Place,
): Referent | undefined {
  const joint = resolveJoint(discourse, { line, index, start, end });
  if (joint !== 'single') return joint;
  const naming = namingOf(discourse, { line, index, start, end, head });
  if (naming === undefined) return undefined;
  if (isOfAnother(line, start, naming) || isExample(line, naming)) return undefined;
  const entity = relativeAddressed(discourse, naming, index) ?? discourse.canonical(naming.entity);
  if (entity.kind !== 'person' && isUnspecific(line, { start, end }, naming)) return undefined;
  if (entity !== naming.entity) return { entity, ...referentRules.joinedAlias };
  const near =
    isSingleWordName(entity) && !discourse.hasSpoken(entity) ? nearSpeaker(discourse, entity) : undefined;
  if (near === undefined && !isPrintable(entity)) return undefined;
  if (near === undefined)
    return { entity, ...(naming.kind === 'unsure' ? referentRules.nameOfUnsureKind : referentRules.name) };
  discourse.merge(entity, near);
  return { entity: near, ...referentRules.nearSpelling };
}

/**
 * "Adam Keogh was found dead. His brother Liam said …. Mr Keogh said": the relative who spoke last, if the bearer of
 * the full name has not spoken. Undefined if there is none.
 */
function relativeAddressed(discourse: Discourse, naming: Naming, index: number): Entity | undefined {
  const { entity, hasHonorific, gender, words, at } = naming;
  if (!hasHonorific || words.length > 1 || gender === undefined) return undefined;
  if (discourse.hasSpoken(discourse.canonical(entity))) return undefined;
  const relative = discourse
    .recentSpeakers(at)
    .findLast((spoken) => index - spoken.line <= mostLinesSince && spoken.entity.isRelative)?.entity;
  const known = relative?.gender ?? relative?.calledAs ?? gender;
  return known === gender ? relative : undefined;
}

const mostLinesSince = 4; // paragraphs since the relative spoke
type NameWords = {
  readonly line: Line;
  readonly index: number;
  readonly start: number;
  readonly end: number;
};

/**
 * The naming that a phrase is about: the first of "Holger Lind of Berenberg", the last of "Berenberg analyst
 * Holger Lind".
 */
function namingOf(
  discourse: Discourse,
  { line, index, start, end, head }: NameWords & { readonly head: number },
): Naming | undefined {
  const atHead = discourse.namingAt(index, head);
  const isNamed = atHead !== undefined && isPrintable(atHead.entity);
  const own = isNamed ? atHead : (namedOfficer(discourse, { line, index, start, end }) ?? atHead);
  const first = discourse.namingsWithin(index, { start, end })[0];
  if (first === undefined || first === own || first.entity.kind === 'organisation') return own;
  // "Holger Lind of Berenberg", "Lord Hendry of Malpas"
  const isNamedFirst = first.words.length > 1 || (first.hasHonorific && first.entity.kind === 'person');
  return tails.has(line.tokens[first.end]?.lower ?? '') && isNamedFirst ? first : own;
}

/** "Secretary of State for Health Ida Holm": the name at the end of a phrase that opens with an office. */
function namedOfficer(discourse: Discourse, { line, index, start, end }: NameWords): Naming | undefined {
  const { tokens } = line;
  if (!tokens.slice(start, start + 3).some(({ lower }) => isOfficeWord(lower))) return undefined;
  return discourse.namingsWithin(index, { start, end }).findLast((naming) => {
    const { kind } = naming.entity;
    const isPerson = kind === 'person' || (kind === 'unsure' && naming.words.length > 1);
    // "Professor of Engineering Liv Dahl of the University of Sund": a complement may follow the name.
    const hasTail = naming.titleStart < naming.start && tails.has(tokens[naming.end]?.lower ?? '');
    return isPerson && (naming.end === end || hasTail);
  });
}

/**
 * "Former secretary of state Ann Lee": resolves an office in lower case, its portfolio and a name right after
 * it.
 */
export function resolveOfficer(discourse: Discourse, { line, index, phrase }: Place): Referent | undefined {
  const { start, end, head } = phrase;
  const naming = discourse.namingsWithin(index, { start, end }).at(-1);
  if (naming === undefined || naming.end !== end || naming.entity.kind === 'organisation') return undefined;
  const { lower: office = '' } = line.tokens[head] ?? {};
  const { lower: before = '' } = line.tokens[naming.titleStart - 1] ?? {};
  // "envoy to the Isles Omar Bank": the name was read after the place of an office.
  const isAfterOffice =
    naming.entity.kind === 'person' &&
    naming.titleStart < naming.start &&
    followsOffice(line, naming.titleStart);
  const isCharge = isAfterOffice || portfolios.has(before) || bodyNouns.has(before);
  if (!isOfficeWord(office) || !isCharge || naming.words.length < 2 || !isPrintable(naming.entity))
    return undefined;
  return { entity: discourse.canonical(naming.entity), ...referentRules.nameOfOfficer };
}

const tails = new Set(['of', 'from', 'at', 'with']);

/**
 * Whether the phrase means a person or thing connected with the name: "A CNN poll", "one Club for Growth ad",
 * "U.S. lobbying records".
 */
function isUnspecific(line: Line, { start, end }: { start: number; end: number }, naming: Naming): boolean {
  if (indefinite.has(line.tokens[start]?.lower ?? '')) return true;
  if (naming.end >= end && roleOf(line, naming) === 'modifier') return true;
  // "The former CEO of Halden Power", "a guide at the Tide Museum": the name is the employer's.
  const joint =
    line.tokens[naming.titleStart - 1]?.lower === 'the' ? naming.titleStart - 2 : naming.titleStart - 1;
  return (
    naming.start === naming.titleStart &&
    joint > start &&
    tails.has(line.tokens[joint]?.lower ?? '') &&
    roleNouns.has(line.tokens[joint - 1]?.lower ?? '')
  );
}

/**
 * "A friend of striker Sam Dunn", "the agent for the singer Lola Fox": two nouns for people, joined by a
 * preposition. The name is that of the second person.
 */
function isOfAnother({ tokens }: Line, start: number, { titleStart }: Naming): boolean {
  let at = titleStart - 1;
  if (at <= start || tokens[at]?.isCapital || !isForPerson(tokens[at]?.lower ?? '')) return false;
  const first = Math.max(start, at - mostModifiers);
  while (at > first && !joints.has(tokens[at]?.lower ?? '')) at--;
  return joints.has(tokens[at]?.lower ?? '') && isForPerson(tokens[at - 1]?.lower ?? '') && at - 1 >= start;
}

function isForPerson(lower: string): boolean {
  return roleNouns.has(lower) || isPersonNoun(lower);
}

/** "Other sites such as Gulls.com": the speaker is the group. */
function isExample({ tokens }: Line, { titleStart }: Naming): boolean {
  const [further, before] = [tokens[titleStart - 2]?.lower, tokens[titleStart - 1]?.lower];
  return before === 'including' || (further === 'such' && before === 'as');
}

const mostModifiers = 4; // tokens: "the former Ashby town"
const joints = new Set(['of', 'for', 'to', 'with']);
const indefinite = new Set(
  'a an one another some many several few most all no any each every other'.split(' '),
);

/**
 * Resolves "Holm and Ek" to both. Undefined if a name is unknown; `single` if the phrase does not join two
 * names.
 */
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
  // "presidential contender and former surgeon Ben Carson" has one name.
  // "Science and Technology Directorate" has none.
  if (before === undefined)
    return tokens[joint - 1]?.isCapital && tokens[joint + 1]?.isCapital ? undefined : 'single';
  if (after === undefined) return undefined;
  if (isConstituency(line, before, after)) return 'single';
  // "The Education and Training Inspectorate" is one body.
  const isBody = isCommonWord(before.words[0] ?? '') && before.entity.kind === 'unsure';
  if (isBody && tokens[start]?.lower === 'the' && after.entity.kind !== 'person') return undefined;
  const entities = [
    ...new Set(
      named
        .filter(({ titleStart }) => titleStart <= joint + 1)
        .map(({ entity }) => discourse.canonical(entity)),
    ),
  ];
  const [entity, ...others] = entities;
  if (entity === undefined || others.length === 0) return undefined;
  return { entity, others, ...referentRules.joint };
}

/** "Ashby and Thornby MP Alison Hulme": the first name is a place, and the second begins with one. */
function isConstituency({ tokens }: Line, before: Naming, { start, titleStart }: Naming): boolean {
  const { lower = '' } = tokens[start - 1] ?? {};
  const isOfPlace =
    start - titleStart > 1 && roleNouns.has(lower) && !isOfficeWord(tokens[titleStart]?.lower ?? '');
  return isOfPlace && before.words.length === 1 && before.entity.kind !== 'person';
}

/** Resolves "Cruz's office" or "the Clinton campaign", where the noun is part of a body's name. */
export function resolveBodyName(discourse: Discourse, { line, index, phrase }: Place): Referent | undefined {
  const named = (token: number) => {
    const naming = discourse.namingAt(index, token);
    return naming?.entity.kind === 'organisation' && naming.end === token + 1 ? naming : undefined;
  };
  // "the Guardian newspaper": the noun only classifies the body.
  const isGeneric =
    line.tokens[phrase.start]?.lower === 'the' && bodyNouns.has(line.tokens[phrase.head]?.lower ?? '');
  const naming =
    named(phrase.head) ?? (isGeneric && phrase.head > phrase.start + 1 ? named(phrase.head - 1) : undefined);
  return naming && { entity: discourse.canonical(naming.entity), ...referentRules.namedBody };
}

/** Resolves a noun that the front matter gives as an alias: "The keeper". */
export function resolveKnown(discourse: Discourse, place: Place): Referent | undefined {
  return discourse.namingAt(place.index, place.phrase.head)?.entity.known && resolveName(discourse, place);
}

/**
 * Whether the text never gives the full name of a person. Only such a name can be a misspelling of another.
 */
export function isSingleWordName({ words, kind, known }: Entity): boolean {
  return words.length === 1 && kind !== 'organisation' && known === undefined;
}

/** The only recent speaker whose surname is spelt almost the same; undefined if there are several or none. */
function nearSpeaker(discourse: Discourse, entity: Entity): Entity | undefined {
  const word = entity.words[0] ?? '';
  const near = discourse.newSpeakers().filter(({ words, kind }) => {
    return words.length > 1 && kind !== 'organisation' && areNearNames(words.at(-1) ?? '', word);
  });
  return near.length === 1 ? near[0] : undefined;
}

/** Resolves roles ("the governor") and nouns for bodies ("the commission") to entities. */

import { determiners, prepositions } from '../../lexicon/en/function-words.ts';
import { genderOfRole, roleNouns, wholeTitles } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns, documentNouns } from '../../lexicon/en/organisations.ts';
import { isPersonNoun } from '../../lexicon/en/person-nouns.ts';
import { firstFrom } from '../../text/binary-search.ts';
import { addTo } from '../../text/multimap.ts';
import { referentRules } from '../attribution-rules.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { resolveCompany } from './companies.ts';
import type { Discourse, Place, Referent } from './discourse.ts';
import type { Entity, Naming } from './entities.ts';
import type { People } from './entity-resolution.ts';
import { isPrintable } from './printable-names.ts';

type Bearer = { readonly entity: Entity; readonly words: ReadonlySet<string> };

/** The people by the head nouns of their roles, and the bodies by the nouns in their names. */
export type Roles = {
  readonly bearers: ReadonlyMap<string, readonly Bearer[]>;
  readonly bodies: ReadonlyMap<string, readonly Naming[]>;
};

const farthestBody = 12; // paragraphs between a body's name and the noun for it
const farthestSpeaker = 3; // paragraphs since the last speaker
const mostBearers = 100; // people with one role that are compared
const leastShare = 0.5; // of the mention's words that the role shares
/** Determiners that introduce a new person, or one defined by another person. */
export const unspecific: ReadonlySet<string> = new Set(
  'a an one another some any each his her their its my our'.split(' '),
);

/** Indexes the roles and bodies of `people`. */
export function indexRoles({ entities, namings }: People): Roles {
  const bearers = new Map<string, Bearer[]>();
  for (const entity of entities) {
    const words = new Set(entity.roles.flatMap(wordsOf));
    const heads = new Set(entity.roles.flatMap(headsOf));
    if ([...heads].some((head) => lawmakers.has(head))) heads.add('lawmaker').add('legislator');
    if ([...words].some((word) => police.has(word))) heads.add('officer').add('detective');
    for (const head of heads) addTo(bearers, head, { entity, words });
  }
  const bodies = new Map<string, Naming[]>();
  for (const naming of namings) {
    if (naming.entity.kind !== 'organisation' || naming.words.length < 2) continue;
    for (const word of new Set(naming.words)) if (bodyNouns.has(word)) addTo(bodies, word, naming);
  }
  return { bearers, bodies };
}

const lawmakers = new Set(
  'senator representative congressman congresswoman mp deputy councillor delegate'.split(' '),
);

const police = new Set(
  'det det. con pc wpc dci dcs insp insp. supt supt. constable inspector sgt sgt. sergeant'.split(' '),
);

/**
 * The head nouns of a role: "keeper" in "keeper of the clock", but not "president" in "adviser to the
 * president".
 */
function headsOf(role: string): string[] {
  return role
    .toLowerCase()
    .replace(/\S+['’]s\s/g, '')
    .split(/,|\band\b/)
    .flatMap((part) => {
      const words = wordsOf(part);
      const until = words.findIndex((word) => prepositions.has(word));
      const core = until === -1 ? words : words.slice(0, until);
      return core.filter((word, at) => at === core.length - 1 || roleNouns.has(word));
    });
}

function wordsOf(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}.-]+/u)
    .filter((word) => word !== '')
    .map((word) => wholeTitles.get(word) ?? word);
}

/** Resolves a noun phrase without a name. Undefined if no entity fits, or if several fit equally well. */
export function resolveRole(discourse: Discourse, roles: Roles, place: Place): Referent | undefined {
  return (
    ofApposition(discourse, place) ??
    ofRole(discourse, roles, place) ??
    ofBody(roles, place) ??
    resolveCompany(discourse, place)
  );
}

/** "The union of teachers' secretary, Bev Crane, said": resolves a role of a body that has a name beside it. */
export function resolveRoleOfBody(discourse: Discourse, roles: Roles, place: Place): Referent | undefined {
  const { line, phrase } = place;
  const last = line.tokens[phrase.end - 1];
  const isRole = last !== undefined && !last.isCapital && roleNouns.has(last.lower);
  if (phrase.apposition === undefined || !isRole) return undefined;
  const role = { ...phrase, type: 'nominal' as const, head: phrase.end - 1 };
  return resolveRole(discourse, roles, { ...place, phrase: role });
}

/** "The author, Jane Doe, said": resolves a role with a name in apposition. */
function ofApposition(discourse: Discourse, { line, index, phrase }: Place): Referent | undefined {
  const { apposition } = phrase;
  if (apposition === undefined || phrase.type === 'name' || explainsTail(line, phrase)) return undefined;
  const here = discourse.namingsIn(index);
  const naming = here[firstFrom(here, ({ at }) => at >= apposition.start)];
  if (naming === undefined) return undefined;
  // "The regulator, the Water Services Authority, said": a noun for a body has a body's name.
  const isBody =
    naming.entity.kind === 'organisation' && bodyNouns.has(line.tokens[phrase.head]?.lower ?? '');
  if ((!isBody && isMany(line, phrase)) || !fitsRole(line, phrase, naming) || !isPrintable(naming.entity))
    return undefined;
  // "One source, G4S, said": an indefinite role with a body's name stays open.
  // "His barrister, Zara Okonjo, said": a full name after a noun for a person is a person's.
  const { kind, words } = naming.entity;
  const isFullName =
    kind === 'unsure' && words.length > 1 && isPersonNoun(line.tokens[phrase.head]?.lower ?? '');
  if (kind !== 'person' && !isFullName && unspecific.has(line.tokens[phrase.start]?.lower ?? ''))
    return undefined;
  // "Lee's father, the Rev. John Lee, said", "Lee's sister, the lawyer Ann Lee, said"
  let start = naming.titleStart;
  if (naming.kind === 'person') {
    while (roleNouns.has(line.tokens[start - 1]?.lower ?? '')) start--;
  }
  if ((naming.kind === 'person' || isBody) && line.tokens[start - 1]?.lower === 'the') start--;
  if (line.tokens[start]?.start !== apposition.start) return undefined;
  return { entity: discourse.canonical(naming.entity), ...referentRules.apposition };
}

/** "The head of the WSA (Water Services Authority)": brackets explain the name before them, not the role. */
function explainsTail({ tokens }: Line, { head, end }: NounPhrase): boolean {
  return head < end - 1 && tokens[end]?.text === '(';
}

/**
 * Whether the name can be the role's. In "a spokeswoman for the owner, Halden Power," it is the owner's; in
 * "a spokeswoman for the ministry, Lena Vogt," it is hers.
 */
function fitsRole({ tokens }: Line, { start, end, head }: NounPhrase, { kind, gender }: Naming): boolean {
  if (head === end - 1 || !unspecific.has(tokens[start]?.lower ?? '')) return true;
  const roleGender = genderOfRole.get(tokens[head]?.lower ?? '');
  const isSameGender = !gender || !roleGender || gender === roleGender;
  return kind === 'person' && isSameGender && bodyNouns.has(tokens[end - 1]?.lower ?? '');
}

function ofRole(
  discourse: Discourse,
  { bearers }: Roles,
  { line, index, phrase }: Place,
): Referent | undefined {
  const head = line.tokens[phrase.head];
  if (head === undefined || isMany(line, phrase)) return undefined;
  if (unspecific.has(line.tokens[phrase.start]?.lower ?? '')) return undefined;
  const tokens = line.tokens
    .slice(phrase.start, phrase.end)
    .filter(({ lower }) => !determiners.has(lower) && !prepositions.has(lower));
  const words = tokens.map(({ lower }) => (lower === 'gop' ? 'republican' : lower));
  const names = words.filter((_, at) => tokens[at]?.isCapital && tokens[at] !== head);
  const gender = genderOfRole.get(head.lower);
  const speaker = discourse.lastSpeaker();
  const scores = new Map<Entity, number>();
  for (const bearer of bearers.get(head.lower)?.slice(0, mostBearers) ?? []) {
    const entity = discourse.canonical(bearer.entity);
    if (gender && entity.gender && entity.gender !== gender) continue;
    // The vice president is not the president, and the Democratic nominee is not the Republican one.
    if (otherOffices.some((word) => bearer.words.has(word) && !words.includes(word))) continue;
    if (!names.every((word) => bearer.words.has(word) || isOpenParty(word, bearer.words))) continue;
    // A head noun outside the role lists must match all words: "the keeper of the lighthouse" is not the
    // keeper of the clock.
    if (!roleNouns.has(head.lower) && !words.every((word) => bearer.words.has(word))) continue;
    const isRecent = speaker?.entity === entity && index - speaker.line <= farthestSpeaker;
    const shared = words.filter((word) => bearer.words.has(word) || word === head.lower).length;
    scores.set(entity, Math.max(scores.get(entity) ?? 0, shared / words.length + (isRecent ? 0.5 : 0)));
  }
  const [best, second] = [...scores].sort((one, other) => other[1] - one[1]);
  if (best === undefined || best[1] < leastShare || best[1] === second?.[1]) return undefined;
  return { entity: best[0], rule: 'role', confidence: Math.min(0.9, 0.4 + best[1] / 2) };
}

/** Words that change an office: "the home secretary" is not the shadow home secretary. */
const otherOffices = ['vice', 'shadow', 'deputy', 'assistant', 'associate', 'under'];

/** "The Labour MP" may be an MP whose party the text does not give beside the name. */
function isOpenParty(word: string, known: ReadonlySet<string>): boolean {
  return parties.has(word) && ![...parties].some((party) => known.has(party));
}

const parties = new Set(
  'labour conservative tory liberal democrat democratic republican green snp ukip plaid reform unionist socialist gop'.split(
    ' ',
  ),
);

/** "The commission said": resolves to the last body whose name contains the noun. */
function ofBody({ bodies }: Roles, { line, index, phrase }: Place): Referent | undefined {
  const first = line.tokens[phrase.start];
  if (first?.lower !== 'the' || phrase.end - phrase.start > 2) return undefined;
  const named = bodies.get(line.tokens[phrase.head]?.lower ?? '') ?? [];
  const last = named[firstFrom(named, ({ at }) => at >= first.start) - 1];
  if (last === undefined || index - last.line > farthestBody) return undefined;
  return { entity: last.entity, ...referentRules.body };
}

/** "officials", "the report": whether the noun cannot mean one person. */
function isMany({ tokens }: Line, { head }: NounPhrase): boolean {
  const { lower = '' } = tokens[head] ?? {};
  if (bodyNouns.has(lower) || documentNouns.has(lower) || lower === 'people') return true;
  return lower.endsWith('s') && !lower.endsWith('ss') && !roleNouns.has(lower);
}

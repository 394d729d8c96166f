/** Registers the people and bodies of an article, and finds them by full name, surname, given name or acronym. */

import { givenNames } from '../../lexicon/en/given-names.ts';
import { genderOfRole, genderOfTitle, titles } from '../../lexicon/en/honorifics-and-roles.ts';
import { sameGivenName } from '../../lexicon/en/nicknames.ts';
import { addTo } from '../../text/multimap.ts';
import type { KnownSpeaker } from '../article.ts';
import { type Gender, type NameMention, nameWords } from './names/name-parts.ts';
import { editDistance } from './names/name-spelling.ts';

/** A person or a body. The fields change while the names of the article are read. */
export type Entity = {
  readonly id: number;
  readonly words: readonly string[];
  /** The name as shown. For a known speaker it is the name in the front matter. */
  name: string;
  kind: 'person' | 'organisation' | 'unsure';
  gender: Gender | undefined;
  /** The gender of the first pronoun that certainly means this entity. */
  calledAs: Gender | undefined;
  /** Roles as the article or the front matter words them; the first one is shown. */
  readonly roles: string[];
  /** The forms of the name in the text, in order of appearance. */
  readonly forms: Set<string>;
  /** How often the text mentions the entity by its full name. */
  fullCount: number;
  /** Whether the full name is the subject of a reporting verb somewhere in the text. */
  speaks: boolean;
  /** Whether a relationship introduces the bare given name: "his brother Liam". */
  isRelative: boolean;
  /**
   * How often a name of the entity occurs after the first word of a sentence, where only names are
   * capitalised.
   */
  seen: number;
  /** The offset of the first mention by name, headings excluded. */
  firstAt: number | undefined;
  readonly known: KnownSpeaker | undefined;
};

/** A name in the text, its entity, and its offset in the text. */
export type Naming = NameMention & { readonly entity: Entity; readonly at: number };

const mostNamesakes = 50; // people with one surname that are compared

/** The entities registered so far. */
export type Registry = {
  readonly entities: readonly Entity[];
  readonly create: (words: readonly string[], name: string, kind: Entity['kind']) => Entity;
  readonly addFull: (mention: NameMention, name: string) => Entity;
  /** Whether a registered entity has this surname. */
  readonly isShared: (surname: string) => boolean;
  readonly find: (mention: NameMention, last: Entity | undefined) => Entity | undefined;
};

/** Indexes of the entities by surname, given name, whole form, and the last words of a name. */
type NameIndex = {
  readonly entities: Entity[];
  readonly bySurname: Map<string, Entity[]>;
  readonly byGivenName: Map<string, Entity[]>;
  readonly byForm: Map<string, Entity>;
  readonly bySuffix: Map<string, Entity[]>;
};

/** Creates a registry that holds the `known` speakers. */
export function createRegistry(known: readonly KnownSpeaker[]): Registry {
  const index: NameIndex = {
    entities: [],
    bySurname: new Map(),
    byGivenName: new Map(),
    byForm: new Map(),
    bySuffix: new Map(),
  };
  addKnown(index, known);
  return {
    entities: index.entities,
    create: (words, name, kind) => addEntity(index, newEntity(index, words, { name, kind })),
    addFull: (mention, name) => addFull(index, mention, name),
    isShared: (surname) => index.bySurname.has(surname),
    find: (mention, last) => find(index, mention, last),
  };
}

function newEntity(
  { entities }: NameIndex,
  words: readonly string[],
  named: Pick<Entity, 'name' | 'kind'> & { readonly known?: KnownSpeaker },
): Entity {
  return {
    id: entities.length,
    words,
    known: undefined,
    gender: undefined,
    calledAs: undefined,
    roles: [],
    forms: new Set<string>(),
    fullCount: 0,
    speaks: false,
    isRelative: false,
    seen: 0,
    firstAt: undefined,
    ...named,
  };
}

function addEntity({ entities, bySurname, byGivenName, bySuffix }: NameIndex, entity: Entity): Entity {
  const { words, kind } = entity;
  entities.push(entity);
  addTo(bySurname, words.at(-1) ?? '', entity);
  if (words.length > 1) addTo(byGivenName, words[0] ?? '', entity);
  if (kind !== 'organisation') {
    for (let at = 1; at < words.length - 1; at++) addTo(bySuffix, words.slice(at).join(' '), entity);
  }
  return entity;
}

function addKnown(index: NameIndex, known: readonly KnownSpeaker[]): void {
  const forms = new Map<string, Entity[]>();
  for (const speaker of known) {
    const named = { name: speaker.name, kind: 'person' as const, known: speaker };
    const entity = addEntity(index, newEntity(index, wordsOf(speaker.name), named));
    entity.gender = genderOfKnown(speaker);
    if (speaker.role !== undefined) entity.roles.push(speaker.role);
    for (const alias of [speaker.name, ...speaker.aliases]) addTo(forms, wordsOf(alias).join(' '), entity);
  }
  // "Mrs. Sol" and "Mr. Sol" are two people, so "Sol" alone is not indexed.
  for (const [form, [entity, ...others]] of forms) {
    if (entity && others.every((other) => other === entity)) index.byForm.set(form, entity);
  }
}

function addFull(index: NameIndex, { words, kind }: NameMention, name: string): Entity {
  const { byForm, bySurname, bySuffix } = index;
  const form = words.join(' ');
  const isBody = kind === 'organisation';
  const namesakes = bySurname.get(words.at(-1) ?? '')?.slice(0, mostNamesakes) ?? [];
  const isSuffix = !givenNames.has(words[0] ?? '');
  const samePerson = isBody
    ? undefined
    : (fullNameLike(namesakes, words) ?? (isSuffix ? onlyOne(bySuffix.get(form)) : undefined));
  const entity = byForm.get(form) ?? samePerson ?? addEntity(index, newEntity(index, words, { name, kind }));
  byForm.set(form, entity);
  if (isBody && words.length > 1) byForm.set(acronymOf(name), entity);
  // "Vander Plaats" alone does not count as the full name of Bob Vander Plaats.
  if (words.length >= entity.words.length || !isSuffix) entity.fullCount++;
  return entity;
}

function find(
  { byForm, bySurname, byGivenName }: NameIndex,
  mention: NameMention,
  last: Entity | undefined,
): Entity | undefined {
  const word = mention.words.join(' ');
  const namesakes = bySurname.get(word)?.slice(0, mostNamesakes) ?? [];
  const isSurname = isAddress(mention) && namesakes.length > 0;
  return (
    byForm.get(word) ??
    chooseBySurname(namesakes, mention, last) ??
    (isSurname ? undefined : onlyOne(byGivenName.get(word)))
  );
}

/** The gender that a title or role in the front matter implies: "Mrs. Sol", "chairwoman". */
function genderOfKnown(known: KnownSpeaker): Gender | undefined {
  for (const name of [known.name, ...known.aliases, known.role ?? '']) {
    for (const word of name.toLowerCase().split(/\s+/)) {
      const gender = genderOfTitle.get(word) ?? genderOfRole.get(word);
      if (gender !== undefined) return gender;
    }
  }
  return undefined;
}

/** The initials of the capitalised words of a name, in lower case: "rnc". */
function acronymOf(name: string): string {
  return [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)]
    .map(([letter]) => letter)
    .join('')
    .toLowerCase();
}

/** The words of a name as `findNames` returns them: without titles and initials. */
function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  while (words.length > 1 && (titles.has(words[0] ?? '') || genderOfTitle.has(words[0] ?? ''))) words.shift();
  return nameWords(words);
}

function fullNameLike(namesakes: readonly Entity[], words: readonly string[]): Entity | undefined {
  const first = words[0] ?? '';
  return namesakes.find(
    (entity) =>
      entity.words.length > 1 &&
      entity.kind !== 'organisation' &&
      (sameGivenName(entity.words[0] ?? '', first) || isMisspelt(entity.words[0] ?? '', first)),
  );
}

/**
 * Whether two given names differ by one typing error: "Hilary" and "Hillary", but not "Maria" and "Mario".
 */
function isMisspelt(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || one[0] !== other[0] || editDistance(one, other) !== 1)
    return false;
  const [gender, otherGender] = [givenNames.get(one), givenNames.get(other)];
  return gender === undefined || otherGender === undefined || gender === otherGender;
}

/**
 * Resolves a bare surname. The gender of its title decides; then the last full name, unless another one is
 * far more frequent.
 */
function chooseBySurname(
  namesakes: readonly Entity[],
  mention: NameMention,
  last: Entity | undefined,
): Entity | undefined {
  const { hasHonorific } = mention;
  // In "Gordon said" the surname is also a given name, so only a title implies the gender.
  const gender = mention.start > mention.titleStart ? mention.gender : undefined;
  const fitting = namesakes.filter((entity) => {
    const known = entity.gender ?? entity.calledAs;
    if (entity.kind === 'organisation' || (gender && known && known !== gender)) return false;
    return entity.words.length > 1 || !hasHonorific || known === gender;
  });
  if (fitting.length < 2) return fitting[0];
  if (isAddress(mention)) {
    // "Mr. Lee" stays open between two people if neither is known to be a man.
    const sure = fitting.filter((entity) => (entity.gender ?? entity.calledAs) === gender);
    if (sure.length < 2) return sure[0];
  }
  const most = fitting.reduce((best, entity) => (entity.fullCount > best.fullCount ? entity : best));
  if (last !== undefined && fitting.includes(last) && last.fullCount * 3 >= most.fullCount) return last;
  // If only the front matter names the two people, the surname stays ambiguous.
  return most.fullCount > 0 ? most : undefined;
}

/** "Mr. Lee": a title that implies a gender precedes a surname, even one in first position ("Lou Jiwei"). */
function isAddress({ hasHonorific, gender }: NameMention): boolean {
  return hasHonorific && gender !== undefined;
}

function onlyOne(candidates: readonly Entity[] | undefined): Entity | undefined {
  return candidates?.length === 1 ? candidates[0] : undefined;
}

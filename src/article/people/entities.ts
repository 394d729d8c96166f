/** The people and bodies of an article, found again by any of their names: in full, by surname, by given name, by acronym. */

import { givenNames } from '../../lexicon/en/given-names.ts';
import { genderOfRole, genderOfTitle, titles } from '../../lexicon/en/honorifics-and-roles.ts';
import { sameGivenName } from '../../lexicon/en/nicknames.ts';
import { addTo } from '../../text/multimap.ts';
import type { KnownSpeaker } from '../article.ts';
import { type Gender, type NameMention, nameWords } from './names/name-parts.ts';
import { editDistance } from './names/name-spelling.ts';

/** A person or a body, with all that was found out about it. Grows while the names are read. */
export type Entity = {
  readonly id: number;
  readonly words: readonly string[];
  /** The fullest name that the text gives. */
  name: string;
  kind: 'person' | 'organisation' | 'unsure';
  gender: Gender | undefined;
  /** The gender of the first pronoun that surely means them; a mention with another gender is another person. */
  calledAs: Gender | undefined;
  /** Slices of the article, the best one first. */
  readonly roles: string[];
  /** The forms of the name in the text, in order of appearance. */
  readonly forms: Set<string>;
  /** How often the full name stands in the text. */
  fullCount: number;
  /** Whether the text has the full name as the subject of a verb of saying. */
  speaks: boolean;
  /** How often any of its names stands inside a sentence, where only a name has a capital. */
  seen: number;
  /** Where its first name stands in the text, headings left out. */
  firstAt: number | undefined;
  readonly known: KnownSpeaker | undefined;
};

/** A name in the text with its entity, and where it begins. */
export type Naming = NameMention & { readonly entity: Entity; readonly at: number };

const mostNamesakes = 50; // people of one surname that are kept apart

/** Who has been named so far. */
export type Registry = {
  readonly entities: readonly Entity[];
  readonly create: (words: readonly string[], name: string, kind: Entity['kind']) => Entity;
  readonly addFull: (mention: NameMention, name: string) => Entity;
  /** Whether another person bears the surname. */
  readonly isShared: (surname: string) => boolean;
  readonly find: (mention: NameMention, last: Entity | undefined) => Entity | undefined;
};

/** Where the entities are found again: by surname, given name, whole form, or the last words of a name. */
type NameIndex = {
  readonly entities: Entity[];
  readonly bySurname: Map<string, Entity[]>;
  readonly byGivenName: Map<string, Entity[]>;
  readonly byForm: Map<string, Entity>;
  readonly bySuffix: Map<string, Entity[]>;
};

/** A registry that holds the `known` speakers. */
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
  // "Mrs. Sol" and "Mr. Sol" are two people: which of them "Sol" is, only the text tells.
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
  // "Vander Plaats" alone is no full name of Bob Vander Plaats.
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

/** The gender that a title or a role in the front matter tells: "Mrs. Sol", "chairwoman". */
function genderOfKnown(known: KnownSpeaker): Gender | undefined {
  for (const name of [known.name, ...known.aliases, known.role ?? '']) {
    for (const word of name.toLowerCase().split(/\s+/)) {
      const gender = genderOfTitle.get(word) ?? genderOfRole.get(word);
      if (gender !== undefined) return gender;
    }
  }
  return undefined;
}

/** The first letters of the capitalised words of a name, in lower case: "rnc". */
function acronymOf(name: string): string {
  return [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)]
    .map(([letter]) => letter)
    .join('')
    .toLowerCase();
}

/** The words of a name as `findNames` would give them: no titles, no initials. */
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

/** "Hilary" for "Hillary", and not "Maria" for "Mario". */
function isMisspelt(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || one[0] !== other[0] || editDistance(one, other) !== 1)
    return false;
  const [gender, otherGender] = [givenNames.get(one), givenNames.get(other)];
  return gender === undefined || otherGender === undefined || gender === otherGender;
}

/** Resolves a surname alone: the gender of its title decides, then the last full name, unless another is named far more. */
function chooseBySurname(
  namesakes: readonly Entity[],
  mention: NameMention,
  last: Entity | undefined,
): Entity | undefined {
  const { hasHonorific } = mention;
  // In "Gordon said" a surname is spelt like a given name: only a title tells the bearer's gender.
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
  // Two whom only the front matter names: which of them is meant, nothing tells.
  return most.fullCount > 0 ? most : undefined;
}

/** "Mr. Lee": a surname, though it may stand first ("Lou Jiwei"). */
function isAddress({ hasHonorific, gender }: NameMention): boolean {
  return hasHonorific && gender !== undefined;
}

function onlyOne(candidates: readonly Entity[] | undefined): Entity | undefined {
  return candidates?.length === 1 ? candidates[0] : undefined;
}

/** Everybody whom an article names: one entry for all the names that it gives to one person or body. */
import type { KnownSpeaker } from './article.ts';
import type { Line } from './lines.ts';
import { addTo } from './multimap.ts';
import { findNames, type Gender, type NameMention, nameWords } from './names.ts';
import { sameGivenName } from './nicknames.ts';
import { spanOf } from './noun-phrases.ts';
import { honorificStart, roleAfter, roleAside, roleBefore } from './roles.ts';
import { genderOfRole, genderOfTitle, titles } from './titles.ts';

/** A person or a body, with all that was found out about it. Grows while the names are read. */
export type Entity = {
  readonly id: number;
  readonly words: readonly string[];
  /** The fullest name that the text gives. */
  name: string;
  kind: 'person' | 'organisation' | 'unsure';
  gender: Gender | undefined;
  /** Slices of the article, the best one first. */
  readonly roles: string[];
  /** The forms of the name in the text, in order of appearance. */
  readonly forms: Set<string>;
  /** How often the full name stands in the text. */
  fullCount: number;
  /** Where its first name stands in the text, headings left out. */
  firstAt: number | undefined;
  readonly known: KnownSpeaker | undefined;
};

/** A name in the text and whom it names. */
export type Naming = NameMention & { readonly entity: Entity; readonly at: number };

export type People = {
  readonly entities: readonly Entity[];
  /** All names in the text, in order. */
  readonly namings: readonly Naming[];
};

const mostRoles = 8; // kept for one person
const mostNamesakes = 50; // people of one surname that are told apart

/** Reads every name in `lines`; `known` speakers keep their names and roles, whatever the text says. */
export function findPeople(lines: readonly Line[], known: readonly KnownSpeaker[]): People {
  const register = createRegister(known);
  const mentions = onlyNames(
    lines,
    lines.flatMap((line, index) => (line.paragraph.kind === 'text' ? findNames(line, index) : [])),
  );
  const nameOf = (mention: NameMention) => nameText(lines[mention.line], mention);
  // Full names first, wherever they stand: a lead may say "Obama" before the text says "Barack Obama".
  for (const mention of mentions) if (isFull(mention)) register.addFull(mention, nameOf(mention));
  const recent = new Map<string, Entity>();
  const namings: Naming[] = [];
  for (const mention of mentions) {
    const line = lines[mention.line];
    if (line === undefined) continue;
    const last = mention.words.at(-1) ?? '';
    const entity =
      register.find(mention, recent.get(last)) ??
      register.create(mention.words, nameOf(mention), mention.kind);
    if (isFull(mention)) recent.set(last, entity);
    learn(entity, mention, line);
    const at = line.tokens[mention.start]?.start ?? 0;
    entity.firstAt ??= at;
    namings.push({ ...mention, entity, at });
  }
  // In a headline every word may be a capital: only names that the text gives as well are read there.
  const inHeadings = lines.flatMap((line, index) =>
    line.paragraph.kind === 'text' ? [] : knownNames(line, index, register),
  );
  return {
    entities: register.entities,
    namings: [...inHeadings, ...namings].sort((one, other) => one.at - other.at),
  };
}

/** Without the plurals that have a capital only because a sentence begins with them: "Proponents say". */
function onlyNames(lines: readonly Line[], mentions: readonly NameMention[]): readonly NameMention[] {
  const opens = ({ line, start, titleStart, words, kind }: NameMention) =>
    words.length === 1 &&
    words[0]?.endsWith('s') &&
    kind === 'unsure' &&
    start === titleStart &&
    lines[line]?.sentenceStart[start] === start;
  const sure = new Set(mentions.filter((mention) => !opens(mention)).flatMap(({ words }) => words));
  return mentions.filter((mention) => !opens(mention) || sure.has(mention.words[0] ?? ''));
}

function isFull({ words, kind }: NameMention): boolean {
  return words.length > 1 || kind === 'organisation';
}

type Register = {
  readonly entities: readonly Entity[];
  readonly create: (words: readonly string[], name: string, kind: Entity['kind']) => Entity;
  readonly addFull: (mention: NameMention, name: string) => void;
  readonly find: (mention: NameMention, last: Entity | undefined) => Entity | undefined;
};

function createRegister(known: readonly KnownSpeaker[]): Register {
  const entities: Entity[] = [];
  const bySurname = new Map<string, Entity[]>();
  const byGivenName = new Map<string, Entity[]>();
  const byForm = new Map<string, Entity>();

  function create(
    words: readonly string[],
    name: string,
    kind: Entity['kind'],
    speaker?: KnownSpeaker,
  ): Entity {
    const plain = {
      gender: undefined,
      roles: [],
      forms: new Set<string>(),
      fullCount: 0,
      firstAt: undefined,
    };
    const entity: Entity = { id: entities.length, words, name, kind, ...plain, known: speaker };
    entities.push(entity);
    addTo(bySurname, words.at(-1) ?? '', entity);
    if (words.length > 1) addTo(byGivenName, words[0] ?? '', entity);
    return entity;
  }
  for (const speaker of known) {
    const entity = create(wordsOf(speaker.name), speaker.name, 'person', speaker);
    if (speaker.role !== undefined) entity.roles.push(speaker.role);
    for (const alias of [speaker.name, ...speaker.aliases]) byForm.set(wordsOf(alias).join(' '), entity);
  }
  return {
    entities,
    create,
    addFull(mention, name) {
      const { words, kind } = mention;
      const form = words.join(' ');
      const namesakes = bySurname.get(words.at(-1) ?? '')?.slice(0, mostNamesakes);
      const same =
        byForm.get(form) ?? (kind === 'organisation' ? undefined : fullNameLike(namesakes ?? [], words));
      const entity = same ?? create(words, name, kind);
      byForm.set(form, entity);
      if (kind === 'organisation' && words.length > 1) byForm.set(acronymOf(name), entity);
      entity.fullCount++;
    },
    find(mention, last) {
      const word = mention.words.join(' ');
      const namesakes = bySurname.get(word)?.slice(0, mostNamesakes) ?? [];
      return byForm.get(word) ?? chooseBySurname(namesakes, mention, last) ?? onlyOne(byGivenName.get(word));
    },
  };
}

/** The first letters of the capitalised words of a name, in lower case: "rnc". */
function acronymOf(name: string): string {
  return [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)]
    .map(([letter]) => letter)
    .join('')
    .toLowerCase();
}

/** The words of a name as `findNames` would give them: no titles, no initials. */
export function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  while (words.length > 1 && (titles.has(words[0] ?? '') || genderOfTitle.has(words[0] ?? ''))) words.shift();
  return nameWords(words);
}

function nameText(line: Line | undefined, { start, end }: NameMention): string {
  if (line === undefined) return '';
  const span = spanOf(line, { start, end });
  return line.text.slice(span.start, span.end);
}

function fullNameLike(namesakes: readonly Entity[], words: readonly string[]): Entity | undefined {
  const first = words[0] ?? '';
  return namesakes.find(
    (entity) =>
      entity.words.length > 1 &&
      entity.kind !== 'organisation' &&
      sameGivenName(entity.words[0] ?? '', first),
  );
}

/** Whom a surname alone means: the gender of its title decides, then the last full name, unless another is named far more. */
function chooseBySurname(
  namesakes: readonly Entity[],
  { gender, hasHonorific }: NameMention,
  last: Entity | undefined,
): Entity | undefined {
  const fitting = namesakes.filter((entity) => {
    if (entity.kind === 'organisation' || (gender && entity.gender && entity.gender !== gender)) return false;
    return entity.words.length > 1 || !hasHonorific || entity.gender === gender;
  });
  if (fitting.length < 2) return fitting[0];
  const most = fitting.reduce((best, entity) => (entity.fullCount > best.fullCount ? entity : best));
  return last !== undefined && fitting.includes(last) && last.fullCount * 3 >= most.fullCount ? last : most;
}

function onlyOne(candidates: readonly Entity[] | undefined): Entity | undefined {
  return candidates?.length === 1 ? candidates[0] : undefined;
}

/** The names in a heading that the text gives as well, by their last words. */
function knownNames(line: Line, index: number, register: Register): Naming[] {
  const found: Naming[] = [];
  for (const [at, { isCapital, lower, start }] of line.tokens.entries()) {
    if (!isCapital) continue;
    const plain = { line: index, start: at, end: at + 1, titleStart: at, words: [lower], gender: undefined };
    const entity = register.find({ ...plain, kind: 'unsure', hasHonorific: false }, undefined);
    if (entity === undefined || entity.kind === 'organisation' || entity.words.at(-1) !== lower) continue;
    const first = at > 0 && line.tokens[at - 1]?.lower === entity.words[0] ? at - 1 : at;
    const begin = line.tokens[first]?.start ?? start;
    found.push({
      ...plain,
      start: first,
      titleStart: first,
      kind: entity.kind,
      hasHonorific: false,
      entity,
      at: begin,
    });
  }
  return found;
}

/** Takes over what a mention tells: gender, kind, role, a fuller form of the name. */
function learn(entity: Entity, mention: NameMention, line: Line): void {
  const whole = spanOf(line, { start: honorificStart(line, mention), end: mention.end });
  const form = line.text.slice(whole.start, whole.end);
  // Of a body's single words only the acronym is a name: "the NPU", not "the Union".
  if (entity.kind !== 'organisation' || mention.words.length > 1 || form === form.toUpperCase()) {
    entity.forms.add(form);
  }
  entity.gender ??= mention.gender;
  if (entity.kind === 'unsure' && mention.kind === 'person') entity.kind = 'person';
  if (entity.known?.role !== undefined || entity.kind === 'organisation') return;
  for (const role of [roleBefore(line, mention), roleAfter(line, mention), roleAside(line, mention)]) {
    if (role === undefined || entity.roles.includes(role) || entity.roles.length >= mostRoles) continue;
    entity.roles.push(role);
    if (entity.kind === 'unsure') entity.kind = 'person';
    if (entity.gender === undefined) {
      for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) entity.gender ??= genderOfRole.get(word);
    }
  }
}

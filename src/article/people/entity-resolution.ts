/** Everybody whom an article names: one entry for all the names that it gives to one person or body. */

import { genderOfPronoun } from '../../lexicon/en/function-words.ts';
import { genderOfRole, roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import type { KnownSpeaker } from '../article.ts';
import { spanOf } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { createRegister, type Entity, type Naming, type Register } from './entities.ts';
import { withKnownNames } from './front-matter-names.ts';
import { findNames, type Gender, type NameMention } from './name-mentions.ts';
import { honorificStart, roleAfter, roleAside, roleBefore } from './role-phrases.ts';

export type People = {
  readonly entities: readonly Entity[];
  /** All names in the text, in order. */
  readonly namings: readonly Naming[];
};

const mostRoles = 8; // kept for one person

/** Reads every name in `lines`; `known` speakers keep their names and roles, whatever the text says. */
export function findPeople(lines: readonly Line[], known: readonly KnownSpeaker[]): People {
  const register = createRegister(known);
  const mentions = onlyNames(
    lines,
    lines.flatMap((line, index) => (line.paragraph.kind === 'text' ? findNames(line, index) : [])),
  );
  const nameOf = (mention: NameMention) => nameText(lines[mention.line], mention);
  // Full names first, wherever they stand: a lead may say "Obama" before the text says "Barack Obama".
  for (const mention of mentions) {
    if (!isFull(mention)) continue;
    const entity = register.addFull(mention, nameOf(mention));
    entity.gender ??= mention.gender;
    if (entity.kind !== 'organisation') entity.calledAs ??= genderOfNext(lines[mention.line], mention);
  }
  const recent = new Map<string, Entity>();
  const namings: Naming[] = [];
  for (const mention of mentions) {
    const line = lines[mention.line];
    if (line === undefined) continue;
    const last = mention.words.at(-1) ?? '';
    const entity =
      register.find(mention, recent.get(last)) ??
      register.create(mention.words, newName(mention, line, register), mention.kind);
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
  const { entities } = register;
  const all = withKnownNames(lines, entities, [...inHeadings, ...namings]);
  return { entities, namings: all.toSorted((one, other) => one.at - other.at) };
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

/** "Liv Lee said that she": the gender of the pronoun that goes on with a sentence which a name opens. */
function genderOfNext(line: Line | undefined, { start, titleStart, end }: NameMention): Gender | undefined {
  if (line === undefined || line.sentenceStart[start] !== titleStart) return undefined;
  const until = Math.min(line.sentenceEnd[start] ?? 0, end + farthestPronoun);
  for (let at = end; at < until; at++) {
    const { lower = '', isCapital = false } = line.tokens[at] ?? {};
    if (isCapital || line.quoted[at] !== -1 || roleNouns.has(lower)) return undefined;
    if (genderOfPronoun.has(lower)) return isSubjects.has(lower) ? genderOfPronoun.get(lower) : undefined;
  }
  return undefined;
}

const farthestPronoun = 24; // tokens
const isSubjects = new Set(['he', 'she', 'himself', 'herself']);

/** "Mr. Khan" where there are other Khans, else "Khan". */
function newName(mention: NameMention, line: Line, register: Register): string {
  const { words, start, end } = mention;
  const isShared = words.length === 1 && register.isShared(words[0] ?? '');
  return nameText(line, { ...mention, start: isShared ? honorificStart(line, mention) : start, end });
}

function nameText(line: Line | undefined, { start, end }: NameMention): string {
  if (line === undefined) return '';
  const span = spanOf(line, { start, end });
  return line.text.slice(span.start, span.end);
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

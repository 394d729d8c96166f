/** Resolves the names of an article to entities: one entity for all the names of a person or body. */

import { adverbs, auxiliaries, genderOfPronoun } from '../../lexicon/en/function-words.ts';
import { givenNames } from '../../lexicon/en/given-names.ts';
import { genderOfRole, roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import type { KnownSpeaker } from '../article.ts';
import { spanOf } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { findBodies } from './body-mentions.ts';
import { createRegistry, type Entity, type Naming, type Registry } from './entities.ts';
import { withKnownNames } from './front-matter-names.ts';
import { addGivenNames, findLoneSurnames, namesInHeading } from './lone-surnames.ts';
import { roleOf } from './names/name-function.ts';
import { findNames } from './names/name-mentions.ts';
import type { Gender, NameMention } from './names/name-parts.ts';
import {
  honorificStart,
  isCalledBody,
  roleAfter,
  roleAside,
  roleBefore,
  roleOfHolder,
} from './names/role-phrases.ts';
import { withoutPrefixes, withoutSentenceOpeners } from './names/sentence-openers.ts';

/** The people and bodies of an article, and the places of their names. */
export type People = {
  readonly entities: readonly Entity[];
  /** All names in the text, in order. */
  readonly namings: readonly Naming[];
};

const mostRoles = 8; // roles kept for one person

/** Resolves every name in `lines`. `known` speakers keep the names and roles of the front matter. */
export function findPeople(lines: readonly Line[], known: readonly KnownSpeaker[]): People {
  const registry = createRegistry(known);
  const found = lines.flatMap((line, index) =>
    line.paragraph.kind === 'text' ? findNames(line, index) : [],
  );
  const mentions = withSharedSurnames(
    lines,
    withSurnames(withoutPrefixes(lines, withoutSentenceOpeners(lines, found))),
  );
  const nameOf = (mention: NameMention) => nameText(lines[mention.line], mention);
  // Register full names first: a lead may say "Obama" before the text says "Barack Obama".
  for (const mention of longestFirst(mentions)) {
    const entity = registry.addFull(mention, nameOf(mention));
    entity.gender ??= mention.gender;
    entity.speaks ||= isCueSubject(lines[mention.line], mention);
    if (entity.kind !== 'organisation') entity.calledAs ??= genderOfNext(lines[mention.line], mention);
  }
  const recent = new Map<string, Entity>();
  const namings: Naming[] = [];
  for (const mention of mentions) {
    const line = lines[mention.line];
    if (line === undefined) continue;
    const last = mention.words.at(-1) ?? '';
    const entity =
      registry.find(mention, recent.get(last)) ??
      registry.create(mention.words, newName(mention, line, registry), mention.kind);
    // A relative who is only mentioned does not take over the bare surname. It stays with the person named
    // first.
    if (isFull(mention) && (!recent.has(last) ? line.quoted[mention.start] === -1 : isActing(line, mention)))
      recent.set(last, entity);
    learn(entity, mention, line);
    const at = line.tokens[mention.start]?.start ?? 0;
    entity.firstAt ??= at;
    if (line.sentenceStart[mention.start] !== mention.titleStart) entity.seen++;
    namings.push({ ...mention, entity, at });
  }
  // Headlines may capitalise every word, so only names that also occur in the text are read there.
  const inHeadings = lines.flatMap((line, index) =>
    line.paragraph.kind === 'text' ? [] : namesInHeading(line, index, registry),
  );
  addGivenNames(lines, inHeadings);
  namings.push(...findLoneSurnames(lines, registry.entities));
  namings.push(...findBodies(lines, registry, namings));
  const { entities } = registry;
  const all = withKnownNames(lines, entities, [...inHeadings, ...namings]);
  return { entities, namings: all.toSorted((one, other) => one.at - other.at) };
}

/** "Fox said" where the text has "Lola Fox": a word typical of organisations is a person's surname. */
function withSurnames(mentions: readonly NameMention[]): readonly NameMention[] {
  const people = mentions.filter(
    ({ kind, words, titleStart, start }) =>
      words.length > 1 && (kind === 'person' || (kind === 'unsure' && titleStart < start)),
  );
  const surnames = new Set(people.map(({ words }) => words.at(-1)));
  return mentions.map((mention) =>
    mention.kind === 'organisation' && mention.words.length === 1 && surnames.has(mention.words[0])
      ? { ...mention, kind: 'unsure' }
      : mention,
  );
}

/** "Brian and Sue Tatlock": a given name before "and" has the surname of the full name after it. */
function withSharedSurnames(
  lines: readonly Line[],
  mentions: readonly NameMention[],
): readonly NameMention[] {
  return mentions.map((mention, at) => {
    const next = mentions[at + 1];
    const [given, surname] = [mention.words[0] ?? '', next?.words.at(-1) ?? ''];
    const isJoined =
      next?.line === mention.line &&
      next.titleStart === mention.end + 1 &&
      lines[mention.line]?.tokens[mention.end]?.lower === 'and';
    if (!isJoined || mention.words.length > 1 || mention.titleStart < mention.start) return mention;
    const isCouple = next.words.length === 2 && givenNames.has(next.words[0] ?? '') && givenNames.has(given);
    if (!isCouple || next.kind === 'organisation') return mention;
    return { ...mention, words: [given, surname], kind: 'person', surname: next.end - 1 };
  });
}

/** Full names, those of three or more words first. "Vander Plaats" may be part of such a name. */
function longestFirst(mentions: readonly NameMention[]): readonly NameMention[] {
  const full = mentions.filter(isFull);
  return [...full.filter(({ words }) => words.length > 2), ...full.filter(({ words }) => words.length <= 2)];
}

function isFull({ words, kind }: NameMention): boolean {
  return words.length > 1 || kind === 'organisation';
}

/** "Liv Lee said that she": the gender of the first pronoun after a name that opens its sentence. */
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

/** Whether a cue has this subject: "Paul Renner said", "Paul Renner, a skipper, said", "said Paul Renner". */
function isCueSubject(line: Line | undefined, { start, titleStart, end }: NameMention): boolean {
  if (line === undefined || line.quoted[start] !== -1) return false;
  if (reportingVerbs.get(line.tokens[titleStart - 1]?.lower ?? '')?.isTag) return true;
  let at = end;
  const until = Math.min(line.sentenceEnd[start] ?? end, end + farthestCue);
  if (line.tokens[at]?.text === ',') {
    at++;
    while (at < until && line.tokens[at]?.text !== ',') at++;
    at++;
  }
  while (
    at < until &&
    (auxiliaries.has(line.tokens[at]?.lower ?? '') || adverbs.has(line.tokens[at]?.lower ?? ''))
  )
    at++;
  const { lower = '', isCapital = true } = line.tokens[at] ?? {};
  return at < until && !isCapital && reportingVerbs.get(lower)?.isTag === true;
}

/** Whether the name is the subject of its clause or of a reporting verb. */
function isActing(line: Line, mention: NameMention): boolean {
  return isCueSubject(line, mention) || /^subject/.test(roleOf(line, mention));
}

const farthestCue = 24; // tokens
const farthestPronoun = 24; // tokens
const isSubjects = new Set(['he', 'she', 'himself', 'herself']);

/** "Mr. Khan" if another person has that surname, else "Khan". */
function newName(mention: NameMention, line: Line, registry: Registry): string {
  const { words, start, end } = mention;
  const isShared = words.length === 1 && registry.isShared(words[0] ?? '');
  return nameText(line, { ...mention, start: isShared ? honorificStart(line, mention) : start, end });
}

function nameText(line: Line | undefined, { start, end, surname }: NameMention): string {
  if (line === undefined) return '';
  const span = spanOf(line, { start, end });
  const words = line.text.slice(span.start, span.end);
  return surname === undefined ? words : `${words} ${line.tokens[surname]?.text ?? ''}`;
}

/** Adds to `entity` what a mention shows: form, gender, kind and role. */
function learn(entity: Entity, mention: NameMention, line: Line): void {
  const whole = spanOf(line, { start: honorificStart(line, mention), end: mention.end });
  const form = line.text.slice(whole.start, whole.end);
  // A single word is a body's name only as an acronym: "the NPU", not "the Union".
  if (entity.kind !== 'organisation' || mention.words.length > 1 || form === form.toUpperCase()) {
    entity.forms.add(form);
  }
  if (
    mention.words.length > 1 ||
    mention.start > mention.titleStart ||
    mention.words[0] === entity.words[0]
  ) {
    entity.gender ??= mention.gender;
  }
  if (entity.words.length === 1 && kin.has(line.tokens[mention.titleStart - 1]?.lower ?? ''))
    entity.isRelative = true;
  if (entity.kind === 'unsure' && mention.kind === 'person') entity.kind = 'person';
  if (entity.kind === 'unsure' && entity.words.length === 1 && isCalledBody(line, mention))
    entity.kind = 'organisation';
  if (entity.known?.role !== undefined || entity.kind === 'organisation') return;
  const roles = [roleBefore, roleAfter, roleAside, roleOfHolder].map((roleOf) => roleOf(line, mention));
  for (const role of roles) {
    if (role === undefined || entity.roles.includes(role) || entity.roles.length >= mostRoles) continue;
    entity.roles.push(role);
    if (entity.kind === 'unsure') entity.kind = 'person';
    if (entity.gender === undefined) {
      for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) entity.gender ??= genderOfRole.get(word);
    }
  }
}

/** Nouns for a relationship. */
const kin = new Set(
  `brother sister father mother son daughter wife husband widow widower mum mom dad uncle aunt cousin partner grandson
  granddaughter grandfather grandmother nephew niece twin`.split(/\s+/),
);

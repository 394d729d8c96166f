/** Everybody whom an article names: one entry for all the names that it gives to one person or body. */
import type { KnownSpeaker, Span } from './article.ts';
import { cueForms } from './cue-verbs.ts';
import type { Line } from './lines.ts';
import { appositionAfter, spanOf } from './mentions.ts';
import { findNames, type Gender, type NameMention, nameWords } from './names.ts';
import { sameGivenName } from './nicknames.ts';
import { auxiliaries, clauseWords, determiners, prepositions, subjectPronouns } from './pronouns.ts';
import { genderOfRole, genderOfTitle, roleNouns, titles } from './titles.ts';
import type { Token } from './tokens.ts';

/** A person or a body, with all that was found out about it. Grows while the names are read. */
export type Entity = {
  readonly id: number;
  words: readonly string[];
  name: string;
  kind: 'person' | 'organisation' | 'unsure';
  gender: Gender | undefined;
  /** Slices of the article, the best one first. */
  readonly roles: string[];
  /** How often each name form stands in the text, in order of appearance. */
  readonly forms: Map<string, number>;
  /** How often the full name stands in the text. */
  fullCount: number;
  readonly known: KnownSpeaker | undefined;
};

/** A name in the text and whom it names. */
export type Naming = NameMention & { readonly entity: Entity; readonly at: number };

export type People = {
  readonly entities: readonly Entity[];
  /** All names in the text, in order. */
  readonly namings: readonly Naming[];
};

/** Reads every name in `lines`; `known` speakers keep their names and roles, whatever the text says. */
export function findPeople(lines: readonly Line[], known: readonly KnownSpeaker[]): People {
  const mentions = lines.flatMap(findNames);
  const entities: Entity[] = [];
  const bySurname = new Map<string, Entity[]>();
  const byGivenName = new Map<string, Entity[]>();
  const byForm = new Map<string, Entity>();

  const create = (words: readonly string[], name: string, kind: Entity['kind'], speaker?: KnownSpeaker) => {
    const entity: Entity = {
      id: entities.length,
      words,
      name,
      kind,
      gender: undefined,
      roles: [],
      forms: new Map(),
      fullCount: 0,
      known: speaker,
    };
    entities.push(entity);
    put(bySurname, words.at(-1) ?? '', entity);
    if (words.length > 1) put(byGivenName, words[0] ?? '', entity);
    return entity;
  };
  for (const speaker of known) {
    const entity = create(wordsOf(speaker.name), speaker.name, 'person', speaker);
    if (speaker.role !== undefined) entity.roles.push(speaker.role);
    for (const alias of [speaker.name, ...speaker.aliases]) byForm.set(wordsOf(alias).join(' '), entity);
  }

  const entityOf: (Entity | undefined)[] = mentions.map(() => undefined);
  // Full names first, wherever they stand: a headline says "Obama" before the text says "Barack Obama".
  for (const [index, mention] of mentions.entries()) {
    const { words, kind } = mention;
    if (words.length < 2 && kind !== 'organisation') continue;
    const form = words.join(' ');
    const same = byForm.get(form) ?? (kind === 'organisation' ? undefined : fullNameLike(bySurname, words));
    const entity = same ?? create(words, nameText(lines, mention), kind);
    byForm.set(form, entity);
    entity.fullCount++;
    entityOf[index] = entity;
  }
  const recent = new Map<string, Entity>();
  for (const [index, mention] of mentions.entries()) {
    const word = mention.words[0] ?? '';
    const entity =
      entityOf[index] ??
      byForm.get(word) ??
      chooseBySurname(bySurname.get(word) ?? [], mention, recent.get(word)) ??
      onlyOne(byGivenName.get(word));
    const named = entity ?? create(mention.words, nameText(lines, mention), mention.kind);
    named.gender ??= mention.gender;
    entityOf[index] = named;
    if (mention.words.length > 1) recent.set(mention.words.at(-1) ?? '', named);
  }
  const namings = mentions.flatMap((mention, index) => {
    const entity = entityOf[index];
    const line = lines[mention.line];
    if (entity === undefined || line === undefined) return [];
    learn(entity, mention, line);
    return [{ ...mention, entity, at: line.tokens[mention.start]?.start ?? 0 }];
  });
  return { entities, namings };
}

function put(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else list.push(entity);
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

function nameText(lines: readonly Line[], { line, start, end }: NameMention): string {
  const found = lines[line];
  if (found === undefined) return '';
  const span = spanOf(found, { start, end });
  return found.text.slice(span.start, span.end);
}

function fullNameLike(
  bySurname: ReadonlyMap<string, readonly Entity[]>,
  words: readonly string[],
): Entity | undefined {
  const first = words[0] ?? '';
  return bySurname
    .get(words.at(-1) ?? '')
    ?.find(
      (entity) =>
        entity.words.length > 1 &&
        entity.kind !== 'organisation' &&
        sameGivenName(entity.words[0] ?? '', first),
    );
}

/** Whom a surname alone means: the gender of its title decides, then the last full name in its paragraph, then the most named. */
function chooseBySurname(
  candidates: readonly Entity[],
  { gender, hasHonorific }: NameMention,
  last: Entity | undefined,
): Entity | undefined {
  const fitting = candidates.filter(
    (entity) =>
      entity.kind !== 'organisation' &&
      !(gender && entity.gender && entity.gender !== gender) &&
      !(entity.words.length === 1 && hasHonorific && entity.gender !== gender),
  );
  if (fitting.length < 2) return fitting[0];
  const most = fitting.reduce((best, entity) => (entity.fullCount > best.fullCount ? entity : best));
  return last !== undefined && fitting.includes(last) && last.fullCount * 3 >= most.fullCount ? last : most;
}

function onlyOne(candidates: readonly Entity[] | undefined): Entity | undefined {
  return candidates?.length === 1 ? candidates[0] : undefined;
}

/** Takes over what a mention tells: gender, kind, role, a fuller form of the name. */
function learn(entity: Entity, mention: NameMention, line: Line): void {
  const whole = spanOf(line, { start: honorificStart(line, mention), end: mention.end });
  const form = line.text.slice(whole.start, whole.end);
  if (entity.kind !== 'organisation' || mention.words.length > 1) {
    entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
  }
  entity.gender ??= mention.gender;
  if (entity.kind === 'unsure' && mention.kind === 'person') entity.kind = 'person';
  if (entity.known?.role !== undefined || entity.kind === 'organisation') return;
  for (const role of [roleBefore(line, mention), roleAfter(line, mention)]) {
    if (role === undefined || entity.roles.includes(role)) continue;
    entity.roles.push(role);
    if (entity.kind === 'unsure') entity.kind = 'person';
    if (entity.gender === undefined) {
      for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) entity.gender ??= genderOfRole.get(word);
    }
  }
}

/** "Mr. Ruan" is a name form of its own, "Senate President" is a role. */
function honorificStart({ tokens }: Line, { start, titleStart }: NameMention): number {
  const before = tokens[start - 1];
  return start > titleStart && before !== undefined && genderOfTitle.has(before.lower) ? start - 1 : start;
}

function roleBefore(line: Line, { start, titleStart }: NameMention): string | undefined {
  const end = honorificStart(line, { start, titleStart } as NameMention);
  let from = titleStart;
  // "former secretary of state Hillary Clinton": lower case words that belong to the role.
  while (from > 0 && roleNouns.has(line.tokens[from - 1]?.lower ?? '')) from--;
  if (from < titleStart) while (from > titleStart - 6 && qualifies(line.tokens[from - 1])) from--;
  if (end <= from) return undefined;
  const words = line.tokens.slice(from, end);
  if (!words.some(({ lower }) => roleNouns.has(lower) || (titles.has(lower) && !genderOfTitle.has(lower))))
    return undefined;
  const span: Span = spanOf(line, { start: from, end });
  return line.text.slice(span.start, span.end);
}

/** "the harbour director": a word in lower case that can stand before a role. */
function qualifies(token: Token | undefined): boolean {
  if (token === undefined || !token.isWord || token.isCapital) return false;
  const { lower } = token;
  return !(
    determiners.has(lower) ||
    prepositions.has(lower) ||
    clauseWords.has(lower) ||
    auxiliaries.has(lower) ||
    subjectPronouns.has(lower) ||
    cueForms.has(lower)
  );
}

function roleAfter(line: Line, { end }: NameMention): string | undefined {
  const span = appositionAfter(line, end, line.sentenceEnd[end - 1] ?? end);
  if (span === undefined || line.tokens[end]?.text === '(') return undefined;
  const words = line.text.slice(span.start, span.end);
  if (
    !words
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .slice(0, 8)
      .some((word) => roleNouns.has(word))
  )
    return undefined;
  if (/^(?:who|whose|which|and|but|said|says|\d)/i.test(words)) return undefined;
  return words.replace(/^(?:the|an?)\s+/i, '');
}

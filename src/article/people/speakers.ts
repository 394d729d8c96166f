/** The speakers of an article, as it shows them: one for all the names of a person, and one for each unnamed source. */

import { determiners } from '../../lexicon/en/function-words.ts';
import { roleModifiers, roleNouns, titles } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns, documentNouns, groupNames } from '../../lexicon/en/organisations.ts';
import { nationalities } from '../../lexicon/en/places/nationalities.ts';
import type { Quotation, Speaker } from '../article.ts';
import { type NounPhrase, spanOf } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Entity } from './entities.ts';

export type Speakers = {
  readonly of: (entity: Entity) => Speaker;
  /** Several who speak together; named after all of them. */
  readonly joint: (entities: readonly Entity[]) => Speaker;
  /** A speaker without a name: "officials", "a poll"; undefined for a pronoun. */
  readonly unnamed: (line: Line, phrase: NounPhrase) => Speaker | undefined;
  /** The speaker of a turn label that no name in the text explains: "HAMLET", "The Prime Minister". */
  readonly labelled: (label: string) => Speaker;
  /** The quotations with the speakers as they are known at the end, and the speakers in the order in which they speak. */
  readonly finish: (quotations: readonly Quotation[]) => {
    readonly quotations: readonly Quotation[];
    readonly speakers: readonly Speaker[];
  };
};

export function createSpeakers(): Speakers {
  const drafts = new Map<Speaker, Entity>();
  const byEntity = new Map<Entity, Speaker>();
  const byWords = new Map<string, Speaker>();
  /** Speakers that only a turn label names. */
  const labels = new Set<Speaker>();

  const joints = new Map<string, Speaker>();
  let last: { readonly head: string; readonly speaker: Speaker } | undefined; // who spoke last without a name
  function of(entity: Entity): Speaker {
    last = undefined;
    const known = byEntity.get(entity);
    if (known !== undefined) return known;
    const speaker = draw(entity);
    byEntity.set(entity, speaker);
    drafts.set(speaker, entity);
    return speaker;
  }
  /** The entity that bears the name of a label. */
  function namesake(label: string): Entity | undefined {
    const key = label.toLowerCase();
    return [...byEntity.keys()].find(({ name, forms }) =>
      [name, ...forms].some((form) => form.toLowerCase() === key),
    );
  }
  return {
    of,
    joint(entities) {
      const members = entities.map(of);
      const name = joinNames(members.map((member) => member.name));
      const found = joints.get(name) ?? { name, kind: 'collective', role: undefined, aliases: [], members };
      joints.set(name, found);
      return found;
    },
    labelled(label) {
      const key = label.toLowerCase();
      const found = byWords.get(key) ?? { name: label, kind: 'unknown', role: undefined, aliases: [] };
      byWords.set(key, found);
      labels.add(found);
      return found;
    },
    unnamed(line, phrase) {
      const head = line.tokens[phrase.head]?.lower ?? '';
      const isAgain = line.tokens[phrase.start]?.lower === 'the' && phrase.end - phrase.start === 2;
      // "the spokesman added": the one who has just spoken.
      if (isAgain && last?.head === head) return last.speaker;
      last = undefined;
      const kind = kindOf(line, phrase);
      if (phrase.type === 'pronoun' || kind === undefined) return undefined;
      const span = spanOf(line, phrase);
      const words = line.text.slice(span.start, span.end);
      const name = kind === 'organisation' ? words.replace(/^the\s+/i, '') : words;
      const key = name.toLowerCase().replace(/^the /, '');
      const found = byWords.get(key) ?? { name, kind, role: undefined, aliases: [] };
      byWords.set(key, found);
      if (kind === 'unnamed') last = { head, speaker: found };
      return found;
    },
    finish(quotations) {
      // Aliases may be joined after the first quotation: what is shown is drawn at the end.
      const last = new Map<Speaker, Speaker>();
      const speakers: Speaker[] = [];
      const drawn = (speaker: Speaker): Speaker => {
        const known = last.get(speaker);
        if (known !== undefined) return known;
        const members = speaker.members?.map(drawn);
        // A label may be explained by a name that comes later.
        const entity = drafts.get(speaker) ?? (labels.has(speaker) ? namesake(speaker.name) : undefined);
        const same = entity && byEntity.get(entity);
        if (same !== undefined && same !== speaker) {
          const final = drawn(same);
          last.set(speaker, final);
          return final;
        }
        const final = entity ? draw(entity) : members ? { ...speaker, members } : speaker;
        last.set(speaker, final);
        // Those who speak together are listed one by one.
        if (members === undefined) speakers.push(final);
        return final;
      };
      return {
        quotations: quotations.map((quotation) => ({
          ...quotation,
          speaker: quotation.speaker && drawn(quotation.speaker),
        })),
        speakers,
      };
    },
  };
}

/** "Lars Holm, Mia Ek and Bo Lind". */
function joinNames(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' and ');
}

function draw({ name, kind, roles, forms, known }: Entity): Speaker {
  const aliases = [...forms].filter((form) => form !== name);
  return {
    name,
    kind: kind === 'organisation' ? 'organisation' : kind === 'person' || known ? 'person' : 'unknown',
    role: roles[0],
    aliases: [...new Set([...(known?.aliases ?? []), ...aliases])],
  };
}

/** Undefined for one person without a name. */
function kindOf(line: Line, phrase: NounPhrase): Speaker['kind'] | undefined {
  const { tokens } = line;
  const { head, start, end, type } = phrase;
  const { lower = '', isCapital = false } = tokens[head] ?? {};
  if (groupNames.has(lower)) return 'collective';
  const isCommon = !isCapital || head === start;
  const before = tokens.slice(start, head);
  // "the Obama administration" has a name, "the administration" and "a Denver newspaper" have none.
  const isSpecific = !indefinite.has(tokens[start]?.lower ?? '') && tokens[start]?.lower !== 'both';
  const hasName = before.some(
    (token) => token.isCapital && !determiners.has(token.lower) && !isRole(token.lower),
  );
  if (bodyNouns.has(lower)) return isSpecific && (hasName || !isCommon) ? 'organisation' : 'collective';
  if (documentNouns.has(lower)) return 'document';
  // "A Home Office spokesman", and not "a spokesman"
  if (roleNouns.has(lower)) return isOfBody(line, phrase) ? 'unnamed' : undefined;
  if (lower.endsWith('s') || lower === 'people') return 'collective';
  const isName = tokens.slice(start, end).every((token) => token.isCapital || nameJoints.has(token.lower));
  return type === 'name' && !isCommon && isSpecific && isName && !isRole(lower) && !nationalities.has(lower)
    ? 'organisation'
    : undefined;
}

/** A role with the name of a body, a place or another person: "a spokeswoman for Northern Rail". */
function isOfBody({ tokens, sentenceStart }: Line, { start, end, head }: NounPhrase): boolean {
  return tokens
    .slice(start, end)
    .some(
      ({ isCapital, lower }, at) =>
        isCapital &&
        start + at !== head &&
        start + at !== sentenceStart[start] &&
        !determiners.has(lower) &&
        !isRole(lower),
    );
}

const nameJoints = new Set(['the', 'of', 'for', '&', 'on']);
const indefinite = new Set(
  'a an one another some many several few most all no any each every other'.split(' '),
);

function isRole(lower: string): boolean {
  return roleNouns.has(lower) || titles.has(lower) || roleModifiers.has(lower);
}

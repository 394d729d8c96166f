/** Collects the speakers that an article shows: one per entity, and one per unnamed source. */

import { determiners } from '../../lexicon/en/function-words.ts';
import { roleModifiers, roleNouns, titles } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns, documentNouns, groupNames } from '../../lexicon/en/organisations.ts';
import { nationalities } from '../../lexicon/en/places/nationalities.ts';
import type { Quotation, Speaker } from '../article.ts';
import { type NounPhrase, spanOf } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Entity } from './entities.ts';

/** Collects the speakers of one article while its quotations are attributed in order. */
export type Speakers = {
  readonly of: (entity: Entity) => Speaker;
  /** Returns one speaker for a joint statement, named after all its members. */
  readonly joint: (entities: readonly Entity[]) => Speaker;
  /**
   * Returns a speaker without a name: "officials", "a poll". Undefined for a pronoun, and for one unnamed
   * person.
   */
  readonly unnamed: (line: Line, phrase: NounPhrase) => Speaker | undefined;
  /** Returns the speaker of a turn label that matches no name in the text: "HAMLET", "The Prime Minister". */
  readonly labelled: (label: string) => Speaker;
  /** Returns the quotations with their final speakers, and the speakers in order of their first quotation. */
  readonly finish: (quotations: readonly Quotation[]) => SpokenQuotations;
};

type SpokenQuotations = {
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
};

/** The speakers found so far. */
type Drafts = {
  readonly entities: Map<Speaker, Entity>;
  readonly byEntity: Map<Entity, Speaker>;
  readonly byWords: Map<string, Speaker>;
  /** The speakers that only a turn label names. */
  readonly labels: Set<Speaker>;
  readonly joints: Map<string, Speaker>;
  /** The last speaker, if it has no name: "a Home Office spokesman". */
  last: { readonly head: string; readonly speaker: Speaker } | undefined;
};

/** Creates an empty collection of speakers. */
export function createSpeakers(): Speakers {
  const drafts: Drafts = {
    entities: new Map(),
    byEntity: new Map(),
    byWords: new Map(),
    labels: new Set(),
    joints: new Map(),
    last: undefined,
  };
  return {
    of: (entity) => speakerOf(drafts, entity),
    joint: (entities) => jointOf(drafts, entities),
    labelled: (label) => labelledAs(drafts, label),
    unnamed: (line, phrase) => unnamedOf(drafts, line, phrase),
    finish: (quotations) => finish(drafts, quotations),
  };
}

function speakerOf(drafts: Drafts, entity: Entity): Speaker {
  drafts.last = undefined;
  const known = drafts.byEntity.get(entity);
  if (known !== undefined) return known;
  const speaker = draw(entity);
  drafts.byEntity.set(entity, speaker);
  drafts.entities.set(speaker, entity);
  return speaker;
}

function jointOf(drafts: Drafts, entities: readonly Entity[]): Speaker {
  const members = entities.map((entity) => speakerOf(drafts, entity));
  const name = joinNames(members.map((member) => member.name));
  return remember(drafts.joints, name, { name, kind: 'collective', role: undefined, aliases: [], members });
}

function labelledAs(drafts: Drafts, label: string): Speaker {
  const plain = { name: label, kind: 'unknown' as const, role: undefined, aliases: [] };
  const speaker = remember(drafts.byWords, label.toLowerCase(), plain);
  drafts.labels.add(speaker);
  return speaker;
}

function unnamedOf(drafts: Drafts, line: Line, phrase: NounPhrase): Speaker | undefined {
  const head = line.tokens[phrase.head]?.lower ?? '';
  const isAgain = line.tokens[phrase.start]?.lower === 'the' && phrase.end - phrase.start === 2;
  // "the spokesman added": the same spokesman as before.
  if (isAgain && drafts.last?.head === head) return drafts.last.speaker;
  drafts.last = undefined;
  const kind = kindOf(line, phrase);
  if (phrase.type === 'pronoun' || kind === undefined) return undefined;
  const span = spanOf(line, phrase);
  const words = line.text.slice(span.start, span.end);
  const name = kind === 'organisation' ? words.replace(/^the\s+/i, '') : words;
  const key = name.toLowerCase().replace(/^the /, '');
  const speaker = remember(drafts.byWords, key, { name, kind, role: undefined, aliases: [] });
  if (kind === 'unnamed') drafts.last = { head, speaker };
  return speaker;
}

/** Returns the speaker under `key`. Stores `fresh` if there is none. */
function remember(known: Map<string, Speaker>, key: string, fresh: Speaker): Speaker {
  const found = known.get(key) ?? fresh;
  known.set(key, found);
  return found;
}

/** Builds the final speakers, because an alias may be found after the first quotation. */
function finish(drafts: Drafts, quotations: readonly Quotation[]): SpokenQuotations {
  const finals = new Map<Speaker, Speaker>();
  const speakers: Speaker[] = [];
  const drawn = (speaker: Speaker): Speaker => {
    const known = finals.get(speaker);
    if (known !== undefined) return known;
    const members = speaker.members?.map(drawn);
    const entity = entityOf(drafts, speaker);
    const same = entity && drafts.byEntity.get(entity);
    if (same !== undefined && same !== speaker) {
      const final = drawn(same);
      finals.set(speaker, final);
      return final;
    }
    const final = entity ? draw(entity) : members ? { ...speaker, members } : speaker;
    finals.set(speaker, final);
    // The members of a joint statement are listed one by one.
    if (members === undefined) speakers.push(final);
    return final;
  };
  const spoken = quotations.map(
    ({ kind, span, group, speech, cue, mention, speaker, probability, evidence, rules }): Quotation => {
      const final = speaker && drawn(speaker);
      return { kind, span, group, speech, cue, mention, speaker: final, probability, evidence, rules };
    },
  );
  return { quotations: spoken, speakers };
}

/** The entity of a speaker. A later name may match a turn label. */
function entityOf({ entities, labels, byEntity }: Drafts, speaker: Speaker): Entity | undefined {
  const own = entities.get(speaker);
  if (own !== undefined || !labels.has(speaker)) return own;
  const key = speaker.name.toLowerCase();
  return [...byEntity.keys()].find(({ name, forms }) =>
    [name, ...forms].some((form) => form.toLowerCase() === key),
  );
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

/** The kind of a speaker without an entity. Undefined for one unnamed person. */
function kindOf(line: Line, phrase: NounPhrase): Speaker['kind'] | undefined {
  const { tokens } = line;
  const { head, start, end, type } = phrase;
  const { lower = '', isCapital = false } = tokens[head] ?? {};
  if (groupNames.has(lower)) return 'collective';
  const isCommon = !isCapital || head === start;
  const before = tokens.slice(start, head);
  // "the Obama administration" has a name; "the administration" and "a Denver newspaper" do not.
  const isSpecific = !indefinite.has(tokens[start]?.lower ?? '') && tokens[start]?.lower !== 'both';
  const hasName = before.some(
    (token) => token.isCapital && !determiners.has(token.lower) && !isRole(token.lower),
  );
  if (bodyNouns.has(lower)) return isSpecific && (hasName || !isCommon) ? 'organisation' : 'collective';
  if (documentNouns.has(lower)) return 'document';
  // "A Home Office spokesman", but not "a spokesman".
  if (roleNouns.has(lower)) return isOfBody(line, phrase) ? 'unnamed' : undefined;
  if (lower.endsWith('s') || lower === 'people') return 'collective';
  const isName = tokens.slice(start, end).every((token) => token.isCapital || nameJoints.has(token.lower));
  return type === 'name' && !isCommon && isSpecific && isName && !isRole(lower) && !nationalities.has(lower)
    ? 'organisation'
    : undefined;
}

/**
 * Whether a role includes the name of a body, a place or another person: "a spokeswoman for Northern Rail".
 */
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

const nameJoints = new Set(['the', 'of', 'for', '&', 'on', 'and']);
const indefinite = new Set(
  'a an one another some many several few most all no any each every other'.split(' '),
);

function isRole(lower: string): boolean {
  return roleNouns.has(lower) || titles.has(lower) || roleModifiers.has(lower);
}

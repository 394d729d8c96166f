/** Discourse state: the entities mentioned and the speakers so far. */

import { firstFrom } from '../../text/binary-search.ts';
import { addTo } from '../../text/multimap.ts';
import type { ReferentRule } from '../attribution-rules.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Entity, Naming } from './entities.ts';
import type { People } from './entity-resolution.ts';
import type { Gender } from './names/name-parts.ts';

/** The entity that a mention resolves to, the rule that resolved it, and its confidence from 0 to 1. */
export type Referent = {
  readonly entity: Entity;
  /** The other speakers of a joint statement: "Holm and Ek said". */
  readonly others?: readonly Entity[] | undefined;
  /** Whether the article names another person with the same surname. */
  readonly isShared?: boolean;
  readonly rule: ReferentRule;
  readonly confidence: number;
};

/** A noun phrase, its line and the number of that line. */
export type Place = { readonly line: Line; readonly index: number; readonly phrase: NounPhrase };

/** A mention of a person by name, role ("the governor") or pronoun. */
export type Pointer = Pick<Naming, 'entity' | 'line' | 'start' | 'titleStart' | 'end' | 'at'> & {
  readonly by: 'name' | 'role' | 'pronoun';
};

/** An entity that spoke in the line with this number. */
export type Spoken = {
  readonly entity: Entity;
  readonly line: number;
  /** The offset of the speaker's mention in the article's text. */
  readonly at: number;
};

/** A person without a name who spoke in the line with this number: "her husband", "a nurse". */
export type UnnamedSpoken = {
  readonly line: number;
  /** The offset of the speaker's mention in the article's text. */
  readonly at: number;
  readonly gender: Gender | undefined;
  /** False for "the senator", whose name may occur elsewhere in the text. */
  readonly isNew: boolean;
};

/** The entities of the article, and who has spoken up to the current place. */
export type Discourse = {
  readonly lines: readonly Line[];
  readonly people: People;
  /** The namings in a line, in order. */
  readonly namingsIn: (line: number) => readonly Naming[];
  /** The namings in a line that lie between two tokens, titles included. */
  readonly namingsWithin: (
    line: number,
    tokens: { readonly start: number; readonly end: number },
  ) => readonly Naming[];
  /** The naming that covers `token`, titles included; undefined if none does. */
  readonly namingAt: (line: number, token: number) => Naming | undefined;
  /** The entity that `entity` is an alias of, or `entity` itself. */
  readonly canonical: (entity: Entity) => Entity;
  readonly lastSpeaker: () => Spoken | undefined;
  /** The last speakers before the character `at`, at most 12, the latest last. */
  readonly recentSpeakers: (at: number) => readonly Spoken[];
  /** The mentions by role and pronoun found so far in a line. */
  readonly pointersIn: (line: number) => readonly Pointer[];
  readonly addPointer: (pointer: Pointer) => void;
  /** The last unnamed speaker; undefined if a named speaker has spoken since. */
  readonly lastUnnamed: () => UnnamedSpoken | undefined;
  readonly hasSpoken: (entity: Entity) => boolean;
  /** The last 200 people to speak for the first time, in order. */
  readonly newSpeakers: () => readonly Entity[];
  readonly speak: (spoken: Spoken) => void;
  readonly speakUnnamed: (spoken: UnnamedSpoken) => void;
  /** Makes `alias` another name of `entity`. */
  readonly merge: (alias: Entity, entity: Entity) => void;
};

const mostNewSpeakers = 200; // entities
const mostRecent = 12; // speakers

/** Creates the discourse state at the start of an article. */
export function createDiscourse(lines: readonly Line[], people: People): Discourse {
  const byLine = new Map<number, Naming[]>();
  for (const naming of people.namings) addTo(byLine, naming.line, naming);
  const joined = new Map<Entity, Entity>();
  const spoken = new Set<Entity>();
  const fresh: Entity[] = [];
  const pointers = new Map<number, Pointer[]>();
  const recent: Spoken[] = [];
  let last: Spoken | undefined;
  let unnamed: UnnamedSpoken | undefined;
  const namingsIn = (line: number) => byLine.get(line) ?? [];
  return {
    lines,
    people,
    namingsIn,
    namingsWithin(line, { start, end }) {
      const here = namingsIn(line);
      const first = firstFrom(here, ({ titleStart }) => titleStart >= start);
      return here.slice(first, first + Math.max(0, end - start)).filter((naming) => naming.end <= end);
    },
    namingAt(line, token) {
      const here = namingsIn(line);
      const found = here[firstFrom(here, ({ end }) => end > token)];
      return found !== undefined && found.titleStart <= token ? found : undefined;
    },
    canonical: (entity) => joined.get(entity) ?? entity,
    lastSpeaker: () => last,
    recentSpeakers: (at) => recent.filter((each) => each.at < at),
    pointersIn: (line) => pointers.get(line) ?? [],
    addPointer: (pointer) => addTo(pointers, pointer.line, pointer),
    lastUnnamed: () => unnamed,
    hasSpoken: (entity) => spoken.has(entity),
    newSpeakers: () => fresh,
    speak(speaker) {
      last = speaker;
      recent.push(speaker);
      if (recent.length > mostRecent) recent.shift();
      unnamed = undefined;
      if (spoken.has(speaker.entity)) return;
      spoken.add(speaker.entity);
      fresh.push(speaker.entity);
      if (fresh.length > mostNewSpeakers) fresh.shift();
    },
    speakUnnamed(speaker) {
      unnamed = speaker;
    },
    merge(alias, entity) {
      joined.set(alias, entity);
      for (const form of alias.forms) entity.forms.add(form);
    },
  };
}

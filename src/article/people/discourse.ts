/** What is known at one place of an article while it is read in order: who has been named, and who has spoken. */

import { firstFrom } from '../../text/binary-search.ts';
import { addTo } from '../../text/multimap.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Entity, Naming } from './entities.ts';
import type { People } from './entity-resolution.ts';
import type { Gender } from './name-parts.ts';

/** Whom a mention means, how that was told, and how sure it is (0 to 1). */
export type Referent = {
  readonly entity: Entity;
  /** Who speaks together with them: "Holm and Ek said". */
  readonly others?: readonly Entity[];
  /** Whether the article names another person with the same surname. */
  readonly isShared?: boolean;
  readonly rule: string;
  readonly confidence: number;
};

/** A noun phrase and the line in which it stands. */
export type Place = { readonly line: Line; readonly index: number; readonly phrase: NounPhrase };

/** Whoever spoke in the line with this number. */
export type Spoken = { readonly entity: Entity; readonly line: number };

/** One person without a name who spoke in the line with this number: "her husband", "a nurse". */
export type UnnamedSpoken = { readonly line: number; readonly gender: Gender | undefined };

export type Scene = {
  readonly lines: readonly Line[];
  readonly people: People;
  /** The names in a line, in order. */
  readonly namingsIn: (line: number) => readonly Naming[];
  /** The names in a line whose tokens, titles included, stand between two tokens. */
  readonly namingsWithin: (
    line: number,
    tokens: { readonly start: number; readonly end: number },
  ) => readonly Naming[];
  /** The name whose tokens, titles included, hold `token`. */
  readonly namingAt: (line: number, token: number) => Naming | undefined;
  /** The entity for which `entity` is another name, or itself. */
  readonly real: (entity: Entity) => Entity;
  readonly lastSpeaker: () => Spoken | undefined;
  /** Undefined when somebody with a name has spoken since. */
  readonly lastUnnamed: () => UnnamedSpoken | undefined;
  readonly hasSpoken: (entity: Entity) => boolean;
  /** Whoever spoke for the first time lately, in order. */
  readonly newSpeakers: () => readonly Entity[];
  readonly speak: (spoken: Spoken) => void;
  readonly speakUnnamed: (spoken: UnnamedSpoken) => void;
  /** From now on `alias` is a name of `entity`. */
  readonly join: (alias: Entity, entity: Entity) => void;
};

const mostNewSpeakers = 200; // remembered

/** The scene before the first line. */
export function createScene(lines: readonly Line[], people: People): Scene {
  const byLine = new Map<number, Naming[]>();
  for (const naming of people.namings) addTo(byLine, naming.line, naming);
  const joined = new Map<Entity, Entity>();
  const spoken = new Set<Entity>();
  const fresh: Entity[] = [];
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
    real: (entity) => joined.get(entity) ?? entity,
    lastSpeaker: () => last,
    lastUnnamed: () => unnamed,
    hasSpoken: (entity) => spoken.has(entity),
    newSpeakers: () => fresh,
    speak(speaker) {
      last = speaker;
      unnamed = undefined;
      if (spoken.has(speaker.entity)) return;
      spoken.add(speaker.entity);
      fresh.push(speaker.entity);
      if (fresh.length > mostNewSpeakers) fresh.shift();
    },
    speakUnnamed(speaker) {
      unnamed = speaker;
    },
    join(alias, entity) {
      joined.set(alias, entity);
      for (const form of alias.forms) entity.forms.add(form);
    },
  };
}

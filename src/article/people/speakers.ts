/** The speakers of an article, as it shows them: one for all the names of a person, and one for each unnamed source. */

import { determiners } from '../../lexicon/en/function-words.ts';
import { roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns, documentNouns, groupNames } from '../../lexicon/en/organisations.ts';
import type { Quotation, Speaker } from '../article.ts';
import { type NounPhrase, spanOf } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Entity } from './entities.ts';

export type Speakers = {
  readonly of: (entity: Entity) => Speaker;
  /** Somebody who has no name: "officials", "a poll"; undefined for a pronoun. */
  readonly unnamed: (line: Line, phrase: NounPhrase) => Speaker | undefined;
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

  return {
    of(entity) {
      const known = byEntity.get(entity);
      if (known !== undefined) return known;
      const speaker = draw(entity);
      byEntity.set(entity, speaker);
      drafts.set(speaker, entity);
      return speaker;
    },
    unnamed(line, phrase) {
      const kind = kindOf(line, phrase);
      if (phrase.type === 'pronoun' || kind === undefined) return undefined;
      const span = spanOf(line, phrase);
      const words = line.text.slice(span.start, span.end);
      const name = kind === 'organisation' ? words.replace(/^the\s+/i, '') : words;
      const key = name.toLowerCase().replace(/^the /, '');
      const found = byWords.get(key) ?? { name, kind, role: undefined, aliases: [] };
      byWords.set(key, found);
      return found;
    },
    finish(quotations) {
      // Aliases may be joined after the first quotation: what is shown is drawn at the end.
      const last = new Map<Speaker, Speaker>();
      const speakers: Speaker[] = [];
      for (const { speaker } of quotations) {
        if (speaker === undefined || last.has(speaker)) continue;
        const entity = drafts.get(speaker);
        const drawn = entity ? draw(entity) : speaker;
        last.set(speaker, drawn);
        speakers.push(drawn);
      }
      return {
        quotations: quotations.map((quotation) => ({
          ...quotation,
          speaker: quotation.speaker && last.get(quotation.speaker),
        })),
        speakers,
      };
    },
  };
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
function kindOf({ tokens }: Line, { head, start, type }: NounPhrase): Speaker['kind'] | undefined {
  const { lower = '', isCapital = false } = tokens[head] ?? {};
  if (groupNames.has(lower)) return 'collective';
  const isCommon = !isCapital || head === start;
  // "the Obama administration" has a name, "the administration" has none.
  const hasName = tokens.slice(start, head).some((token) => token.isCapital && !determiners.has(token.lower));
  if (bodyNouns.has(lower)) return hasName || !isCommon ? 'organisation' : 'collective';
  if (documentNouns.has(lower)) return 'document';
  if (roleNouns.has(lower)) return undefined;
  if (lower.endsWith('s') || lower === 'people') return 'collective';
  return type === 'name' && !isCommon ? 'organisation' : undefined;
}

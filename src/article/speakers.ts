/** The speakers of an article, as it shows them: one for all the names of a person, and one for each unnamed source. */
import type { Quotation, Speaker } from './article.ts';
import type { Line } from './lines.ts';
import { type NounPhrase, spanOf } from './mentions.ts';
import { bodyNouns, documentNouns, groupNames } from './organisation-words.ts';
import type { Entity } from './people.ts';
import { roleNouns } from './titles.ts';

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
      if (phrase.type === 'pronoun') return undefined;
      const span = spanOf(line, phrase);
      const name = line.text.slice(span.start, span.end);
      const key = name.toLowerCase().replace(/^the /, '');
      const found = byWords.get(key) ?? { name, kind: kindOf(line, phrase), role: undefined, aliases: [] };
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
  const aliases = [...forms.keys()].filter((form) => form !== name);
  return {
    name,
    kind: kind === 'organisation' ? 'organisation' : kind === 'person' || known ? 'person' : 'unknown',
    role: roles[0],
    aliases: [...new Set([...(known?.aliases ?? []), ...aliases])],
  };
}

function kindOf({ tokens }: Line, { head, type }: NounPhrase): Speaker['kind'] {
  const { lower = '', isCapital = false } = tokens[head] ?? {};
  if (groupNames.has(lower)) return 'collective';
  if (bodyNouns.has(lower)) return type === 'name' || isCapital ? 'organisation' : 'collective';
  if (documentNouns.has(lower)) return 'document';
  if (roleNouns.has(lower)) return 'unknown';
  if (type === 'name') return 'organisation';
  return lower.endsWith('s') || lower === 'people' ? 'collective' : 'unknown';
}

/** Finds surnames that are also common nouns, at the start of a sentence: "Bishop added" where the text has "Nils Bishop". */
import { auxiliaries } from '../../lexicon/en/function-words.ts';
import { roleNouns, titles } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns } from '../../lexicon/en/organisations.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import { addTo } from '../../text/multimap.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Entity, Naming } from './entities.ts';

/**
 * Returns the mentions in which such a noun is a surname. Skips nouns with several bearers or that occur in a
 * role.
 */
export function findLoneSurnames(lines: readonly Line[], entities: readonly Entity[]): readonly Naming[] {
  const bearers = bearersOfNouns(entities);
  if (bearers.size === 0) return [];
  return lines.flatMap((line, index) => {
    if (line.paragraph.kind !== 'text') return [];
    const found: Naming[] = [];
    for (let at = 0; at < line.tokens.length; at = line.sentenceEnd[at] ?? line.tokens.length) {
      const { lower = '', isCapital = false, start = 0 } = line.tokens[at] ?? {};
      const [entity, ...others] = bearers.get(lower) ?? [];
      if (entity === undefined || others.length > 0 || !isCapital || !actsAlone(line, at)) continue;
      const tokens = { line: index, start: at, titleStart: at, end: at + 1 };
      const name = { words: [lower], gender: undefined, kind: 'person' as const, hasHonorific: false };
      found.push({ ...tokens, ...name, entity, at: start });
    }
    return found;
  });
}

/** People by surname, for surnames that are nouns and occur in no role of the article. */
function bearersOfNouns(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const bearers = new Map<string, Entity[]>();
  for (const entity of entities) {
    const last = entity.words.at(-1) ?? '';
    const isNoun = roleNouns.has(last) || titles.has(last) || bodyNouns.has(last);
    if (entity.kind !== 'organisation' && entity.words.length > 1 && isNoun) addTo(bearers, last, entity);
  }
  for (const noun of bearers.keys())
    if (entities.some(({ roles }) => roles.some((role) => role.toLowerCase().split(/\s+/).includes(noun))))
      bearers.delete(noun);
  return bearers;
}

/** Whether a verb or a possessive follows: "Bishop said", "Bishop has said", "Bishop's boat". */
function actsAlone({ tokens }: Line, at: number): boolean {
  let next = at + 1;
  if (tokens[next]?.lower === "'s") return true;
  while (auxiliaries.has(tokens[next]?.lower ?? '')) next++;
  const form = tokens[next]?.isCapital ? undefined : reportingVerbs.get(tokens[next]?.lower ?? '')?.form;
  return form === 'past' || form === 'third' || next > at + 1;
}

/** Finds surnames without given names: in headings, and common nouns at the start of a sentence ("Bishop added"). */
import { auxiliaries } from '../../lexicon/en/function-words.ts';
import { givenNames } from '../../lexicon/en/given-names.ts';
import { roleNouns, titles } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns } from '../../lexicon/en/organisations.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import { addTo } from '../../text/multimap.ts';
import { spanOf } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Entity, Naming, Registry } from './entities.ts';

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

/** The names in a heading that also occur in the text, matched by their last word. */
export function namesInHeading(line: Line, index: number, registry: Registry): Naming[] {
  const found: Naming[] = [];
  for (const [at, { isCapital, lower, start }] of line.tokens.entries()) {
    if (!isCapital) continue;
    const plain = { line: index, start: at, end: at + 1, titleStart: at, words: [lower], gender: undefined };
    const entity = registry.find({ ...plain, kind: 'unsure', hasHonorific: false }, undefined);
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

/**
 * Gives a person with only a surname in the text the full name of a heading: "Pell" is Hugo Pell below "An interview
 * with Hugo Pell". Changes `entity.name`. If headings have two given names for one surname, nothing changes.
 */
export function addGivenNames(lines: readonly Line[], inHeadings: readonly Naming[]): void {
  const fullNames = new Map<Entity, Set<string>>();
  for (const { entity, line: index, start, end } of inHeadings) {
    const line = lines[index];
    const given = line?.tokens[start - 1];
    if (line === undefined || entity.words.length !== 1 || entity.known !== undefined) continue;
    if (given?.isCapital !== true || !isGivenName(given.lower, line.tokens[start - 2]?.lower)) continue;
    const span = spanOf(line, { start: start - 1, end });
    const names = fullNames.get(entity) ?? new Set();
    fullNames.set(entity, names.add(line.text.slice(span.start, span.end)));
  }
  for (const [entity, [name, ...others]] of fullNames) {
    if (name === undefined || others.length > 0) continue;
    entity.name = name;
    entity.forms.add(name);
  }
}

/** Whether the word is a listed given name, or follows a title: "Governor Inge Dahl". */
function isGivenName(word: string, before: string | undefined): boolean {
  if (givenNames.has(word)) return true;
  const isTitle = before !== undefined && (titles.has(before) || roleNouns.has(before));
  return isTitle && !titles.has(word) && !roleNouns.has(word);
}

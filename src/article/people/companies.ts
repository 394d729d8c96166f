/** Resolves "the company" and "the newspaper" to a body that has spoken, or that the text calls so. */

import { firstFrom } from '../../text/binary-search.ts';
import { referentRules } from '../attribution-rules.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Discourse, Place, Referent } from './discourse.ts';
import type { Entity, Naming } from './entities.ts';

const farthestName = 12; // paragraphs between a body's name and the noun for it
const mostNames = 200; // of one paragraph, so that a paragraph of any length takes linear time

/**
 * "The company said": resolves to the body that spoke last, if no other has been named since. Else to the only
 * body that the text calls so: "the Northern Star, a weekly newspaper".
 */
export function resolveCompany(discourse: Discourse, { line, index, phrase }: Place): Referent | undefined {
  const first = line.tokens[phrase.start];
  const { lower: noun = '' } = line.tokens[phrase.end - 1] ?? {};
  if (first?.lower !== 'the' || !companyNouns.has(noun) || phrase.end - phrase.start > mostWords)
    return undefined;
  const speaker = discourse.lastSpeaker();
  if (speaker?.entity.kind !== 'organisation' || index - speaker.line > 1)
    return ofDescribedBody(discourse, { noun, at: first.start, index });
  const hasOthers = [speaker.line, index].some((row) =>
    namesBefore(discourse, row, first.start).some(
      ({ entity }) => entity.kind !== 'person' && entity !== speaker.entity,
    ),
  );
  if (hasOthers) return ofDescribedBody(discourse, { noun, at: first.start, index });
  return { entity: speaker.entity, ...referentRules.company };
}

/** The only body before the character `at` that the text describes with `noun`. */
function ofDescribedBody(
  discourse: Discourse,
  { noun, at, index }: { readonly noun: string; readonly at: number; readonly index: number },
): Referent | undefined {
  const described = new Set<Entity>();
  for (let row = Math.max(0, index - farthestName); row <= index; row++) {
    const line = discourse.lines[row];
    for (const naming of namesBefore(discourse, row, at))
      if (line !== undefined && isDescribedAs(line, naming, noun))
        described.add(discourse.canonical(naming.entity));
  }
  const [entity, ...others] = described;
  return entity === undefined || others.length > 0 ? undefined : { entity, ...referentRules.company };
}

/** The last names of a paragraph before the character `at`, in order. */
function namesBefore(discourse: Discourse, row: number, at: number): readonly Naming[] {
  const names = discourse.namingsIn(row);
  const end = firstFrom(names, (naming) => naming.at >= at);
  return names.slice(Math.max(0, end - mostNames), end);
}

/** "The Northern Star, a weekly newspaper": whether an apposition with `noun` follows the name of a body. */
function isDescribedAs({ tokens }: Line, { end, entity }: Naming, noun: string): boolean {
  if (entity.kind === 'person' || tokens[end]?.text !== ',' || !appositive.has(tokens[end + 1]?.lower ?? ''))
    return false;
  // The noun, with up to `mostWords` words before it.
  const words = tokens.slice(end + 2, end + 2 + mostWords + 1);
  const until = words.findIndex(({ isWord }) => !isWord);
  return words.slice(0, until === -1 ? words.length : until).some(({ lower }) => lower === noun);
}

const appositive = new Set(['a', 'an', 'the']);
const companyNouns = new Set(
  'company firm operator utility airline retailer newspaper paper daily weekly magazine campaign agency'.split(
    ' ',
  ),
);
/** words: "The law firm", "the British newspaper" */
const mostWords = 3;

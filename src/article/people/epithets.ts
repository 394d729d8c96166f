/** Resolves epithets such as "the 23-year-old", "the father-of-two" and "the Kenyan". */

import { clauseWords, prepositions } from '../../lexicon/en/function-words.ts';
import { nationalities } from '../../lexicon/en/places/nationalities.ts';
import { firstFrom } from '../../text/binary-search.ts';
import { referentRules } from '../attribution-rules.ts';
import type { Line } from '../syntax/token-lines.ts';
import { looksLikeVerb } from '../syntax/verb-forms.ts';
import type { Discourse, Place, Referent } from './discourse.ts';
import type { Entity, Naming } from './entities.ts';
import type { People } from './entity-resolution.ts';
import type { Gender } from './names/name-parts.ts';

const farthestName = 3; // paragraphs back to a person whom an unindexed epithet may mean
const inYears = /^(\d{1,3})-years?-old$/;
const ofChildren = /^((?:grand)?(?:mother|father))-of-\p{L}+$/u;

/**
 * The people of an article by age, by nationality and by "father-of-two", as the text gives them beside
 * names.
 */
export type Epithets = ReadonlyMap<string, ReadonlySet<Entity>>;

/** Indexes the epithets beside the names of `people`. */
export function indexEpithets(lines: readonly Line[], { namings }: People): Epithets {
  const bearers = new Map<string, Set<Entity>>();
  for (const naming of namings) {
    const line = lines[naming.line];
    if (line === undefined || naming.entity.kind === 'organisation') continue;
    for (const epithet of epithetsBeside(line, naming)) {
      const known = bearers.get(epithet) ?? new Set();
      bearers.set(epithet, known.add(naming.entity));
    }
  }
  return bearers;
}

/** Yields the epithets in "Nora Lind, 23," and "the 23-year-old Kenyan runner Nora Lind". */
function* epithetsBeside(
  { tokens, sentenceStart }: Line,
  { start, titleStart, end }: Naming,
): Generator<string> {
  const age = tokens[end + 1]?.text ?? '';
  if (tokens[end]?.text === ',' && /^\d{1,3}$/.test(age)) yield age;
  const first = Math.max(sentenceStart[start] ?? 0, titleStart - 5);
  for (let at = start - 1; at >= first; at--) {
    const { lower = '', isWord = false, isCapital = false } = tokens[at] ?? {};
    if (!isWord || (isCapital && at < titleStart && !nationalities.has(lower) && !ofChildren.test(lower)))
      return;
    if (looksLikeVerb(tokens[at]) || prepositions.has(lower) || clauseWords.has(lower)) return;
    const years = inYears.exec(lower)?.[1];
    if (years !== undefined) yield years;
    if (nationalities.has(lower) || ofChildren.test(lower)) yield lower;
  }
}

/**
 * Resolves "the 23-year-old", "the father-of-two" or "the Kenyan". Prefers people whom the text describes so,
 * then people named nearby. Undefined if several fit.
 */
export function resolveEpithet(discourse: Discourse, epithets: Epithets, place: Place): Referent | undefined {
  const { line, phrase } = place;
  const [first, second, ...more] = line.tokens.slice(phrase.start, phrase.end);
  if (first?.lower !== 'the' || second === undefined || more.length > 0) return undefined;
  const kind = kindOfEpithet(second.lower);
  if (kind === undefined) return undefined;
  const bearers = new Set([...(epithets.get(kind.key) ?? [])].map(discourse.canonical));
  // "Pupil Jade said … The 15-year-old said": the text may mean the unnamed person who spoke last.
  const unnamed = discourse.lastUnnamed();
  const isUnnamedNear = unnamed?.isNew === true && place.index - unnamed.line < farthestName;
  if (bearers.size === 0 && isUnnamedNear) return undefined;
  const near = bearers.size > 0 || !kind.isAlone ? bearers : peopleNear(discourse, place);
  const fitting = [...near].filter((entity) => fits(entity, kind, epithets));
  const speaker = speakerNear(discourse, place);
  // If several people are near, the last speaker wins, even if that person was named far above.
  const chosen =
    fitting.length === 1 || speaker === undefined || (fitting.length === 0 && !kind.isAlone)
      ? fitting
      : [speaker].filter((entity) => fits(entity, kind, epithets) && (near.size === 0 || near.has(entity)));
  const [bearer, ...others] = chosen;
  if (bearer === undefined || others.length > 0) return undefined;
  const rule = bearers.size > 0 ? referentRules.epithet : referentRules.epithetOfNoKnownBearer;
  return { entity: bearer, ...rule };
}

/** Whether several people have the epithet of `place`. */
export function isSharedEpithet(epithets: Epithets, { line, phrase }: Place): boolean {
  const kind = kindOfEpithet(line.tokens[phrase.head]?.lower ?? '');
  return kind !== undefined && (epithets.get(kind.key)?.size ?? 0) > 1;
}

/**
 * An epithet: its key in the index, the gender it implies, and whether it may mean a person who is not
 * indexed under it.
 */
type Kind = { readonly key: string; readonly gender: Gender | undefined; readonly isAlone: boolean };

function kindOfEpithet(lower: string): Kind | undefined {
  const age = inYears.exec(lower)?.[1];
  if (age !== undefined) return { key: age, gender: undefined, isAlone: true };
  const parent = ofChildren.exec(lower)?.[1];
  if (parent !== undefined)
    return { key: lower, gender: parent.endsWith('mother') ? 'female' : 'male', isAlone: true };
  return nationalities.has(lower) ? { key: lower, gender: undefined, isAlone: false } : undefined;
}

/** False if the gender differs, or if the person has another age. */
function fits(entity: Entity, { key, gender }: Kind, epithets: Epithets): boolean {
  if (gender !== undefined && (entity.gender ?? entity.calledAs ?? gender) !== gender) return false;
  if (!isAge(key)) return true;
  return ![...epithets].some(([other, bearers]) => other !== key && isAge(other) && bearers.has(entity));
}

function isAge(key: string): boolean {
  return /^\d+$/.test(key);
}

/** The last speaker, if a person who spoke at most two paragraphs above. */
function speakerNear(discourse: Discourse, { index }: Place): Entity | undefined {
  const speaker = discourse.lastSpeaker();
  const isNear = speaker !== undefined && index - speaker.line < farthestName;
  return isNear && speaker.entity.kind === 'person' ? speaker.entity : undefined;
}

function peopleNear(discourse: Discourse, { line, index, phrase }: Place): ReadonlySet<Entity> {
  const at = line.tokens[phrase.start]?.start ?? 0;
  const found = new Set<Entity>();
  for (let row = index; row >= 0 && row > index - farthestName; row--) {
    const here = discourse.namingsIn(row);
    for (const { entity } of here.slice(
      0,
      firstFrom(here, (naming) => naming.at >= at),
    ))
      if (entity.kind === 'person') found.add(discourse.canonical(entity));
  }
  return found;
}

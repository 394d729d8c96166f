/** Turns each candidate for a pronoun into named features for the ranker. */
import { clauseWords, determiners } from '../../../lexicon/en/function-words.ts';
import { genderOfRole, roleNouns } from '../../../lexicon/en/honorifics-and-roles.ts';
import { firstFrom } from '../../../text/binary-search.ts';
import type { Span } from '../../article.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { Discourse, Place, Pointer, Spoken } from '../discourse.ts';
import type { Entity } from '../entities.ts';
import { roleOf } from '../names/name-function.ts';
import type { Gender } from '../names/name-parts.ts';
import type { PronounCandidate } from './pronoun-candidates.ts';

/** A pronoun, and the words of the quotation whose speaker it is. */
export type PronounPlace = {
  readonly discourse: Discourse;
  readonly place: Place;
  readonly gender: Gender | undefined;
  readonly words: Span | undefined;
};

type View = PronounPlace & {
  readonly at: number;
  /** The first token of the pronoun's sentence. */
  readonly sentence: number;
  readonly context: string;
  readonly recent: readonly Spoken[];
  /** The candidates that were the subject of a clause since a candidate last spoke. */
  readonly newSubjects: ReadonlySet<Entity>;
  readonly lastSubject: Entity | undefined;
  readonly lastPronoun: Entity | undefined;
};

/** Returns the features of each candidate, and last those of the option "an unnamed person". */
export function pronounFeatures(
  pronoun: PronounPlace,
  candidates: readonly PronounCandidate[],
): readonly string[][] {
  const view = viewOf(pronoun, candidates);
  return [
    ...candidates.map((candidate, rank) => featuresOf(view, candidate, rank)),
    featuresOfStranger(view, candidates),
  ];
}

function viewOf(pronoun: PronounPlace, candidates: readonly PronounCandidate[]): View {
  const { discourse, place } = pronoun;
  const { line, phrase } = place;
  const at = line.tokens[phrase.start]?.start ?? 0;
  const own = new Set(candidates.map(({ entity }) => entity));
  const recent = discourse.recentSpeakers(at);
  const since = recent.findLast(({ entity }) => own.has(entity))?.at ?? -1;
  const subjects = candidates.flatMap(({ entity, pointers }) =>
    pointers
      .filter((pointer) => isSubject(discourse, pointer))
      .map((pointer) => ({ entity, at: pointer.at })),
  );
  const pronouns = candidates.flatMap(({ entity, pointers }) =>
    pointers.filter(({ by }) => by === 'pronoun').map((pointer) => ({ entity, at: pointer.at })),
  );
  return {
    ...pronoun,
    at,
    sentence: line.sentenceStart[phrase.start] ?? 0,
    context: contextOf(line, phrase.start),
    recent,
    newSubjects: new Set(subjects.filter((subject) => subject.at > since).map(({ entity }) => entity)),
    lastSubject: latest(subjects),
    lastPronoun: latest(pronouns),
  };
}

function latest(places: readonly { readonly entity: Entity; readonly at: number }[]): Entity | undefined {
  return places.toSorted((one, other) => other.at - one.at)[0]?.entity;
}

function featuresOf(view: View, { entity, pointers }: PronounCandidate, rank: number): string[] {
  const { discourse, place, context, gender, newSubjects } = view;
  const spoken = spokenOf(view, entity);
  const isLast = spoken.startsWith('last');
  const features = [`spoke ${spoken}`, `spoke ${spoken}, ${context}`, `rank ${Math.min(rank, 3)}`];
  if (gender !== undefined) {
    const sure = entity.gender === gender ? 'same' : entity.calledAs === gender ? 'called' : entity.kind;
    features.push(`gender ${sure} ${entity.words.length > 1 ? 'full' : 'bare'}`);
  }
  const isChallenged = newSubjects.size > 1 || (newSubjects.size === 1 && !newSubjects.has(entity));
  if (isLast) features.push(`spoke ${spoken}, ${isChallenged ? 'challenged' : 'unchallenged'}`);
  if (newSubjects.has(entity))
    features.push(`new subject ${isChallenged ? 'of several' : 'alone'} ${isLast}`);
  if (view.lastSubject === entity) features.push('last subject', `last subject, ${context}`);
  if (view.lastPronoun !== undefined)
    features.push(view.lastPronoun === entity ? 'last pronoun' : 'not the last pronoun');
  features.push(
    `pointers ${pointers.length < 3 ? pointers.length : pointers.length < 6 ? 'several' : 'many'}`,
  );
  features.push(entity.fullCount > 0 ? 'full name' : 'no full name');
  if (entity.kind === 'unsure') features.push(`unsure ${entity.words.length} ${discourse.hasSpoken(entity)}`);
  const [nearest] = pointers;
  if (nearest === undefined) return [...features, 'far away'];
  addNearest(features, view, nearest);
  const subject = pointers.find((pointer) => isSubject(discourse, pointer));
  features.push(`subject far ${subject === undefined ? 'none' : Math.min(sentencesTo(view, subject), 4)}`);
  const isQuoted = ({ line, start }: Pointer) => discourse.lines[line]?.quoted[start] !== -1;
  if (pointers.every(isQuoted)) features.push('quoted only');
  features.push(`paragraphs ${Math.min(place.index - nearest.line, 4)}`);
  return features;
}

function addNearest(features: string[], view: View, nearest: Pointer): void {
  const { discourse, context, words } = view;
  const role = functionOf(discourse, nearest);
  const far = sentencesTo(view, nearest);
  features.push(`far ${Math.min(far, 5)}`, `as ${role}`, `as ${role} ${Math.min(far, 2)}`);
  features.push(`as ${role} ${Math.min(far, 2)}, ${context}`);
  features.push(`order ${orderOf(discourse, nearest)} ${Math.min(far, 2)}`);
  if (words !== undefined && nearest.at >= words.start && nearest.at < words.end)
    features.push('in the words');
  if (far === 0) features.push(`same sentence ${role} ${breakBefore(view, nearest)}`);
}

function featuresOfStranger(view: View, candidates: readonly PronounCandidate[]): string[] {
  const { discourse, place, gender, context } = view;
  const features = ['nobody', `nobody of ${Math.min(candidates.length, 3)}`, `nobody, ${context}`];
  const unnamed = discourse.lastUnnamed();
  if (
    unnamed !== undefined &&
    (unnamed.gender === undefined || gender === undefined || unnamed.gender === gender)
  ) {
    const far = Math.min(place.index - unnamed.line, 3);
    features.push(
      `stranger spoke ${far} ${unnamed.gender === gender ? 'same' : 'unknown'}`,
      unnamed.isNew ? 'new stranger spoke' : 'role spoke',
    );
  }
  const stranger = strangerBefore(view);
  if (stranger !== undefined) features.push(`stranger ${stranger}`);
  const nearest = candidates[0]?.pointers[0];
  features.push(`nearest far ${nearest === undefined ? 'none' : Math.min(sentencesTo(view, nearest), 4)}`);
  features.push(`subjects ${Math.min(view.newSubjects.size, 2)}`);
  return features;
}

/** The nearest unnamed person, at most one paragraph before: "a woman", "her husband". */
function strangerBefore({ discourse, place, at, gender }: View): string | undefined {
  for (let row = place.index; row >= Math.max(0, place.index - 1); row--) {
    const line = discourse.lines[row];
    if (line === undefined) continue;
    for (let next = firstFrom(line.tokens, ({ start }) => start >= at) - 1; next > 0; next--) {
      const { lower = '', isCapital = true } = line.tokens[next] ?? {};
      if (isCapital || line.quoted[next] !== -1 || !roleNouns.has(lower)) continue;
      const own = genderOfRole.get(lower);
      if (own !== undefined && gender !== undefined && own !== gender) continue;
      const after = line.tokens[next + 1];
      // Skip "the mayor Ann Lee" and "the mayor, Ann Lee,", but not "the father, who asked".
      if (after?.isCapital || (after?.text === ',' && line.tokens[next + 2]?.isCapital)) continue;
      const first = determinerBefore(line, next);
      const kind = first === undefined ? undefined : kindOfDeterminer(line.tokens[first]?.lower ?? '');
      if (first === undefined || kind === undefined) continue;
      const opens = line.sentenceStart[first] === first ? 'opens' : 'inside';
      return `${kind} ${own === undefined ? 'unknown' : 'same'} ${place.index - row} ${opens}`;
    }
  }
  return undefined;
}

function determinerBefore({ tokens }: Line, noun: number): number | undefined {
  for (let at = noun - 1; at >= 0 && noun - at < 5; at--)
    if (determiners.has(tokens[at]?.lower ?? '')) return at;
  return undefined;
}

function kindOfDeterminer(lower: string): string | undefined {
  if (/^(?:an?|one|another)$/.test(lower)) return 'new';
  if (/^(?:the|this|that)$/.test(lower)) return 'known';
  return /^(?:his|her|its|their|my|our|your)$/.test(lower) ? 'possessed' : undefined;
}

function contextOf(line: Line, start: number): string {
  if (start > 0 && line.quoted[start - 1] !== -1) return 'tag';
  if (start === 0) return 'opens paragraph';
  if (line.sentenceStart[start] === start) return 'opens sentence';
  const before = line.tokens[start - 1];
  if (before !== undefined && clauseWords.has(before.lower)) return 'clause';
  return before?.text === ',' ? 'comma' : 'inside';
}

function spokenOf({ discourse, place, recent }: View, entity: Entity): string {
  const index = recent.findLastIndex((each) => each.entity === entity);
  const own = recent[index];
  if (own === undefined) return discourse.hasSpoken(entity) ? 'long ago' : 'never';
  const far = place.index - own.line;
  if (index === recent.length - 1)
    return `last ${Math.min(far, 3)}${discourse.lastUnnamed() ? ' but a stranger' : ''}`;
  const since = new Set(recent.slice(index + 1).map((each) => each.entity));
  return `${since.size === 1 ? 'second' : 'earlier'} ${Math.min(far, 2)}`;
}

function functionOf(discourse: Discourse, pointer: Pointer): string {
  const role = roleOf(discourse.lines[pointer.line], pointer);
  return pointer.by === 'name' ? role : `${pointer.by} ${role}`;
}

/** Whether the mention is the subject of its clause. */
export function isSubject(discourse: Discourse, pointer: Pointer): boolean {
  return /^(?:subject|clause)/.test(roleOf(discourse.lines[pointer.line], pointer));
}

/** How many sentences lie between the mention and the pronoun, at most 9. */
function sentencesTo({ discourse, place, sentence }: View, pointer: Pointer): number {
  const line = discourse.lines[pointer.line];
  const from = line?.sentenceStart[pointer.start] ?? 0;
  if (line === undefined) return most;
  if (pointer.line === place.index) return countSentences(line, from, sentence);
  const skipped = place.index - pointer.line - 1;
  const inside = countSentences(line, from, line.tokens.length);
  return Math.min(most, skipped + inside + countSentences(place.line, 0, sentence));
}

const most = 9;

function countSentences(line: Line, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < most; at = line.sentenceEnd[at] ?? to) count++;
  return count;
}

/** The position of the mention among the names of its sentence: 0, 1, or 2 for any later one. */
function orderOf(discourse: Discourse, pointer: Pointer): number {
  const line = discourse.lines[pointer.line];
  const start = line?.sentenceStart[pointer.start] ?? 0;
  const here = discourse.namingsIn(pointer.line);
  let order = 0;
  for (let at = firstFrom(here, (naming) => naming.start >= start); order < 2; at++) {
    const other = here[at];
    if (other === undefined || other.start >= pointer.start) break;
    if (other.entity !== pointer.entity) order++;
  }
  return order;
}

/** The boundary between the mention and the pronoun: a clause word, a comma or none. */
function breakBefore({ place: { line, phrase } }: View, pointer: Pointer): string {
  let found = 'none';
  for (let at = pointer.end; at < phrase.start; at++) {
    const { lower = '', text = '' } = line.tokens[at] ?? {};
    if (clauseWords.has(lower)) return 'clause';
    if (text === ',') found = 'comma';
  }
  return found;
}

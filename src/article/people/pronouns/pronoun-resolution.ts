/** Resolves pronouns to people by ranking the candidates, with the probability of the best one. */

import { determiners, genderOfPronoun } from '../../../lexicon/en/function-words.ts';
import { genderOfRole } from '../../../lexicon/en/honorifics-and-roles.ts';
import { softmax } from '../../../model/linear.ts';
import { createNamedModel, type NamedModel } from '../../../model/named-model.ts';
import type { Span } from '../../article.ts';
import { ofAntecedent, referentRules } from '../../attribution-rules.ts';
import { phraseEndingAt } from '../../syntax/noun-phrases.ts';
import { resolveBodyPronoun } from '../body-pronouns.ts';
import { anyone, readDescription } from '../descriptions.ts';
import type { Discourse, Place, Pointer, Referent } from '../discourse.ts';
import type { Entity } from '../entities.ts';
import type { Gender } from '../names/name-parts.ts';
import { createPassingReader } from '../passing-mentions.ts';
import type { Roles } from '../role-resolution.ts';
import { askerBefore, findCandidates, type PronounCandidate } from './pronoun-candidates.ts';
import { isSubject, type PronounPlace, pronounFeatures } from './pronoun-features.ts';
import weights from './pronoun-resolution.weights.json' with { type: 'json' };

/** Receives every pronoun that is a speaker before it is resolved. Used in training. */
export type PronounWatcher = (discourse: Discourse, place: Place, words: Span | undefined) => void;

/** Options for training, and the author of the article. */
export type PronounTraining = {
  readonly watch?: PronounWatcher;
  readonly score?: NamedModel;
  /** The author's name in the front matter. */
  readonly author?: string | undefined;
};

/** Resolves the pronouns of one article. Call it in the article's order. */
export type PronounResolver = {
  /** Resolves the pronoun at `place`, the speaker of `words`. Undefined if no candidate is likely enough. */
  readonly resolve: (place: Place, words: Span | undefined) => Referent | undefined;
  /** Resolves a description without a name ("the striker") with the ranker, as a pronoun of that gender. */
  readonly resolveDescription: (
    place: Place,
    gender: Gender | undefined,
    words: Span | undefined,
  ) => Referent | undefined;
};

type PronounSetting = {
  readonly discourse: Discourse;
  readonly roles: Roles;
  readonly resolve: (place: Place) => Referent | undefined;
  readonly training: PronounTraining;
};

/** The least probability at which the best candidate is returned. */
const leastProbability = 0.4;

const fittedScore = createNamedModel(weights);

/** Creates a resolver at the start of the article. */
export function createPronounResolver({
  discourse,
  roles,
  resolve,
  training,
}: PronounSetting): PronounResolver {
  const { watch, author, score = fittedScore } = training;
  const resolved = new Map<number, Referent | undefined>(); // by the offset of the pronoun
  const rank = (candidates: readonly PronounCandidate[], view: Ranking): Referent | undefined =>
    rankCandidates(candidates, { ...view, discourse }, score);
  const ofPronoun = (place: Place, words: Span | undefined): Referent | undefined => {
    const { lower = '' } = place.line.tokens[place.phrase.head] ?? {};
    const gender = genderOfPronoun.get(lower);
    if (gender === undefined) return undefined;
    const asker = askerBefore(discourse, place);
    const candidates = findCandidates(discourse, place, gender).filter(({ entity }) => entity !== asker);
    return rank(candidates, { place, gender, words });
  };
  const ofDescription = (
    place: Place,
    gender: Gender | undefined,
    words: Span | undefined,
  ): Referent | undefined => {
    const candidates = findCandidates(discourse, place, gender);
    // "The great-grandmother": prefer candidates who are known to be women.
    const isOfGender = ({ entity }: PronounCandidate) =>
      gender !== undefined && (entity.gender ?? entity.calledAs) === gender;
    const sure = candidates.filter(isOfGender);
    const referent = rank(sure.length > 0 ? sure : candidates, { place, gender, words });
    return referent && isSurelyPerson(discourse, referent.entity) && !isRivalled(discourse, place, referent)
      ? { ...referent, rule: 'description' }
      : undefined;
  };
  const readUpTo = createPassingReader({
    discourse,
    roles,
    resolve: (place, at) => (resolved.has(at) ? resolved.get(at) : ofPronoun(place, undefined)),
    describe(place) {
      const description = readDescription(discourse.lines, place);
      return description && ofDescription(place, description.gender, undefined);
    },
  });
  return {
    resolve(place, words) {
      const { lower = '', start = 0 } = place.line.tokens[place.phrase.head] ?? {};
      if (lower === 'who' || lower === 'which' || lower === 'that') return ofRelative(place, resolve);
      if (lower === 'i') return ofAuthor(discourse, author);
      if (lower === 'it' || lower === 'they') return resolveBodyPronoun(discourse, place);
      if (!genderOfPronoun.has(lower)) return undefined;
      readUpTo(place);
      watch?.(discourse, place, words);
      const referent = ofPronoun(place, words);
      resolved.set(start, referent);
      return referent;
    },
    resolveDescription(place, gender, words) {
      readUpTo(place);
      return ofDescription(place, gender, words);
    },
  };
}

type Ranking = Pick<PronounPlace, 'place' | 'gender' | 'words'>;

/**
 * Returns the best candidate. Undefined if an unnamed person is likelier, or if its probability is too low.
 */
function rankCandidates(
  candidates: readonly PronounCandidate[],
  view: PronounPlace,
  score: NamedModel,
): Referent | undefined {
  const shares = softmax(pronounFeatures(view, candidates).map(score));
  const { candidate, probability } = likeliest(candidates, shares);
  if (candidate === undefined || probability < leastProbability) return undefined;
  // “Ah, Bartley,” he said: a person named only inside the quotation is not its speaker.
  if (isOnlyIn(view.words, candidate.pointers) || isStrangers(view, candidate)) return undefined;
  return { entity: candidate.entity, rule: 'pronoun', confidence: probability };
}

/**
 * "In a letter from Omar Bank, the banker said": whether another full name precedes the description in its
 * sentence.
 */
function isRivalled(discourse: Discourse, { line, index, phrase }: Place, { entity }: Referent): boolean {
  const start = line.sentenceStart[phrase.start] ?? 0;
  return discourse
    .namingsWithin(index, { start, end: phrase.start })
    .some((naming) => naming.words.length > 1 && discourse.canonical(naming.entity) !== entity);
}

function isOnlyIn(words: Span | undefined, pointers: readonly Pointer[]): boolean {
  return (
    words !== undefined &&
    pointers.length > 0 &&
    pointers.every(({ at }) => at >= words.start && at < words.end)
  );
}

/** A description cannot mean a name that may not be a person's: "the actress" is not HuffPost Live. */
function isSurelyPerson(discourse: Discourse, entity: Entity): boolean {
  const { kind, words } = entity;
  return kind === 'person' || (kind === 'unsure' && words.length > 1 && discourse.hasSpoken(entity));
}

/** "I said": resolves to the author. Undefined if the front matter names none. */
export function ofAuthor({ people }: Discourse, author: string | undefined): Referent | undefined {
  const entity = people.entities.find(({ known }) => known !== undefined && known.name === author);
  return entity && { entity, ...referentRules.author };
}

/**
 * Returns the candidate with the largest share. The candidate is undefined if that is the last share, of an
 * unnamed person.
 */
function likeliest(
  candidates: readonly PronounCandidate[],
  shares: Float64Array,
): { readonly candidate: PronounCandidate | undefined; readonly probability: number } {
  let best = 0;
  for (const [index, share] of shares.entries()) if (share > (shares[best] ?? 0)) best = index;
  return { candidate: candidates[best], probability: shares[best] ?? 0 };
}

/** "A nurse said C. “…,” he said": the nurse goes on, unless the candidate has been a subject since. */
function isStrangers(view: PronounPlace, { pointers }: PronounCandidate): boolean {
  const { discourse, place, gender } = view;
  const subject = strangerBefore(view);
  if (subject !== undefined && !pointers.some(({ at }) => at >= subject)) return true;
  const stranger = discourse.lastUnnamed();
  if (stranger === undefined || place.index - stranger.line > (stranger.isNew ? 1 : 0)) return false;
  if (stranger.gender !== undefined && gender !== undefined && stranger.gender !== gender) return false;
  return !pointers.some((pointer) => pointer.at > stranger.at && isSubject(discourse, pointer));
}

const longestModifiers = 2; // words between "the" and "father"

/** Words before a subject that opens its sentence: "Then the stranger". */
const openers: ReadonlySet<string> = new Set([
  'then',
  'now',
  'later',
  'suddenly',
  'soon',
  'and',
  'but',
  'so',
  'finally',
  'meanwhile',
  'afterwards',
]);

/**
 * "The father, who asked not to be named, thanked the crew. ¶ “…,” he said": the offset of an unnamed person
 * of that gender who opens the sentence before. Undefined if there is none.
 */
function strangerBefore({ discourse, place, gender }: PronounPlace): number | undefined {
  const first = place.line.sentenceStart[place.phrase.start] ?? 0;
  const line = first > 0 ? place.line : discourse.lines[place.index - 1];
  if (line === undefined || line.paragraph.kind !== 'text') return undefined;
  const { tokens, sentenceStart } = line;
  const opener = sentenceStart[(first > 0 ? first : tokens.length) - 1] ?? 0;
  const start = openers.has(tokens[opener]?.lower ?? '') ? opener + 1 : opener;
  if (!determiners.has(tokens[start]?.lower ?? '')) return undefined;
  for (let at = start + 1; at <= start + 1 + longestModifiers; at++) {
    const { lower = '', isCapital = true } = tokens[at] ?? {};
    if (isCapital) return undefined;
    const own = genderOfRole.get(lower);
    const isAnyone = own === undefined && anyone.has(lower);
    if (own === undefined && !isAnyone) continue;
    const next = tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1];
    const isOther = isAnyone ? false : own !== gender || next?.lower === 'of';
    return isOther || next?.isCapital ? undefined : tokens[start]?.start;
  }
  return undefined;
}

/** Resolves a relative pronoun to its antecedent: "Mr. Lee" in "Mr. Lee, who said". */
function ofRelative(
  { line, index, phrase }: Place,
  resolve: (place: Place) => Referent | undefined,
): Referent | undefined {
  let last = phrase.head - 1;
  while (last > 0 && !line.tokens[last]?.isWord) {
    // "Ada Quist (L-North), who warned": skip the brackets.
    if (line.tokens[last]?.text === ')') while (last > 0 && line.tokens[last]?.text !== '(') last--;
    last--;
  }
  const antecedent = phraseEndingAt(line, last, line.sentenceStart[phrase.head] ?? 0);
  if (antecedent === undefined || antecedent.type === 'pronoun') return undefined;
  const found = resolve({ line, index, phrase: antecedent });
  return found && { ...found, rule: ofAntecedent(found.rule) };
}

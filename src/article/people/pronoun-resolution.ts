/** Resolves pronouns to people: a ranker over the candidates, with the probability that its choice is right. */
import { genderOfPronoun } from '../../lexicon/en/function-words.ts';
import { roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { isPersonNoun } from '../../lexicon/en/person-nouns.ts';
import { softmax } from '../../model/linear.ts';
import { createNamedModel, type NamedModel } from '../../model/named-model.ts';
import type { Span } from '../article.ts';
import { phraseEndingAt } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Discourse, Place, Referent } from './discourse.ts';
import type { Gender } from './names/name-parts.ts';
import { findCandidates, type PronounCandidate } from './pronoun-candidates.ts';
import { isSubject, pronounFeatures } from './pronoun-features.ts';
import weights from './pronoun-resolution.weights.json' with { type: 'json' };
import { type Roles, resolveRole } from './role-resolution.ts';

/** Is shown every pronoun that points to a speaker, before it is resolved; for training. */
export type PronounWatcher = (discourse: Discourse, place: Place, words: Span | undefined) => void;

/** What training puts in the place of the fitted ranker, and who looks on. */
export type PronounTraining = {
  readonly watch?: PronounWatcher;
  readonly score?: NamedModel;
  /** Who wrote the article, as the front matter has it. */
  readonly author?: string | undefined;
};

/** Resolves the pronouns of one article, which must be asked for in its order. */
export type PronounResolver = {
  /** The entity that the pronoun at `place` means, who says `words`; undefined for "they", "it", and if no candidate is likely enough. */
  readonly resolve: (place: Place, words: Span | undefined) => Referent | undefined;
};

type PronounSetting = {
  readonly discourse: Discourse;
  readonly roles: Roles;
  readonly resolve: (place: Place) => Referent | undefined;
  readonly training: PronounTraining;
};

/** The candidate that must be the likeliest to be named, and the probability that it must have. */
const leastProbability = 0.4;
/** From this probability on a pronoun that is passed over counts as a place that points to the person. */
const sureInPassing = 0.6;
const sureRole = 0.7;

const fittedScore = createNamedModel(weights);

/** A resolver at the start of the article. */
export function createPronounResolver({
  discourse,
  roles,
  resolve,
  training,
}: PronounSetting): PronounResolver {
  const { watch, author, score = fittedScore } = training;
  const read = { line: 0, token: 0 };
  const resolved = new Map<number, Referent | undefined>(); // by where the pronoun begins

  /** Reads the roles and pronouns between the last place and `place`. */
  function readUpTo({ index, phrase }: Place): void {
    for (; read.line <= index; read.line++, read.token = 0) {
      const line = discourse.lines[read.line];
      const end = read.line === index ? phrase.start : (line?.tokens.length ?? 0);
      if (line !== undefined && line.paragraph.kind === 'text')
        for (let at = read.token; at < end; at++) readToken(line, read.line, at);
      if (read.line === index) {
        read.token = Math.max(read.token, end);
        return;
      }
    }
  }

  function readToken(line: Line, index: number, at: number): void {
    const token = line.tokens[at];
    if (token === undefined || line.quoted[at] !== -1) return;
    const { lower, start } = token;
    if (lower === 'he' || lower === 'she') {
      const place = { line, index, phrase: pronounAt(at) };
      const referent = resolved.has(start) ? resolved.get(start) : ofGender(place, undefined);
      if (referent === undefined || referent.confidence < sureInPassing) return;
      discourse.addPointer({
        ...tokensAt(at, at + 1),
        entity: referent.entity,
        line: index,
        at: start,
        by: 'pronoun',
      });
    } else if (lower === 'the' && isRoleAlone(line, at + 1)) {
      const phrase = {
        start: at,
        end: at + 2,
        head: at + 1,
        type: 'nominal' as const,
        apposition: undefined,
      };
      const referent = resolveRole(discourse, roles, { line, index, phrase });
      if (referent === undefined || referent.entity.kind !== 'person' || referent.confidence < sureRole)
        return;
      discourse.addPointer({
        ...tokensAt(at, at + 2),
        entity: referent.entity,
        line: index,
        at: start,
        by: 'role',
      });
    }
  }

  function ofGender(place: Place, words: Span | undefined): Referent | undefined {
    const gender = genderOfPronoun.get(place.line.tokens[place.phrase.head]?.lower ?? '');
    if (gender === undefined) return undefined;
    const candidates = findCandidates(discourse, place, gender);
    const features = pronounFeatures({ discourse, place, gender, words }, candidates);
    const { candidate, probability } = likeliest(candidates, softmax(features.map(score)));
    return candidate === undefined ||
      probability < leastProbability ||
      isStrangers(discourse, place, gender, candidate)
      ? undefined
      : { entity: candidate.entity, rule: 'pronoun', confidence: probability };
  }

  return {
    resolve(place, words) {
      const { lower = '', start = 0 } = place.line.tokens[place.phrase.head] ?? {};
      if (lower === 'who' || lower === 'which' || lower === 'that') return ofRelative(place, resolve);
      if (lower === 'i') return ofAuthor(discourse, author);
      if (lower === 'it' || lower === 'they') return ofBody(discourse, place);
      if (!genderOfPronoun.has(lower)) return undefined;
      readUpTo(place);
      watch?.(discourse, place, words);
      const referent = ofGender(place, words);
      resolved.set(start, referent);
      return referent;
    },
  };
}

/** "I said": the author, where the front matter names one. */
export function ofAuthor({ people }: Discourse, author: string | undefined): Referent | undefined {
  const entity = people.entities.find(({ known }) => known !== undefined && known.name === author);
  return entity && { entity, rule: 'author', confidence: 0.85 };
}

/** "It said", "they said": the body that has just spoken, where no other has been named since. */
function ofBody(discourse: Discourse, { line, index, phrase }: Place): Referent | undefined {
  const at = line.tokens[phrase.start]?.start ?? 0;
  const last = discourse.recentSpeakers(at).at(-1);
  if (last?.entity.kind !== 'organisation' || index - last.line > 1) return undefined;
  const pronoun = line.tokens[phrase.head]?.lower ?? 'it';
  // "The museum said it had found two divers. They said": the divers.
  if (pronoun === 'they' && hasGroupBetween(discourse, { from: last, to: { line: index, at } }))
    return undefined;
  const since = [last.line, index].flatMap((row) => discourse.namingsIn(row));
  const isNamed = since.some(
    (naming) =>
      naming.at > last.at &&
      naming.at < at &&
      naming.entity.kind !== 'person' &&
      naming.entity !== last.entity,
  );
  return isNamed ? undefined : { entity: last.entity, rule: pronoun, confidence: 0.7 };
}

/** Whether several people, or a body without a name, are mentioned between two places. */
function hasGroupBetween(
  { lines }: Discourse,
  { from, to }: { readonly from: { line: number; at: number }; readonly to: { line: number; at: number } },
): boolean {
  return lines.slice(from.line, to.line + 1).some(({ tokens, quoted }) =>
    tokens.some(({ lower, start }, index) => {
      if (start <= from.at || start >= to.at || quoted[index] !== -1) return false;
      const single = lower.endsWith('s') ? lower.slice(0, -1) : lower.replace(/men$/, 'man');
      return (
        lower === 'people' ||
        lower === 'others' ||
        (single !== lower && (isPersonNoun(single) || roleNouns.has(single)))
      );
    }),
  );
}

/** Undefined for the last of the `shares`, that of an unnamed person. */
function likeliest(
  candidates: readonly PronounCandidate[],
  shares: Float64Array,
): { readonly candidate: PronounCandidate | undefined; readonly probability: number } {
  let best = 0;
  for (const [index, share] of shares.entries()) if (share > (shares[best] ?? 0)) best = index;
  return { candidate: candidates[best], probability: shares[best] ?? 0 };
}

/** "A nurse said C. “…,” he said": the stranger goes on, unless the sentence has a new subject since. */
function isStrangers(
  discourse: Discourse,
  { index }: Place,
  gender: Gender,
  candidate: PronounCandidate,
): boolean {
  const stranger = discourse.lastUnnamed();
  if (stranger === undefined || index - stranger.line > (stranger.isNew ? 1 : 0)) return false;
  if (stranger.gender !== undefined && stranger.gender !== gender) return false;
  return !candidate.pointers.some((pointer) => pointer.at > stranger.at && isSubject(discourse, pointer));
}

function pronounAt(at: number) {
  return { ...tokensAt(at, at + 1), head: at, type: 'pronoun' as const, apposition: undefined };
}

function tokensAt(start: number, end: number) {
  return { start, titleStart: start, end };
}

/** "The governor left", and not "the governor of Ohio", "the governor Ann Lee". */
function isRoleAlone({ tokens }: Line, at: number): boolean {
  const { lower = '', isCapital = true } = tokens[at] ?? {};
  const next = tokens[at + 1];
  return (
    !isCapital && roleNouns.has(lower) && !next?.isCapital && next?.lower !== 'of' && next?.lower !== "'s"
  );
}

/** The antecedent of a relative pronoun: "Mr. Lee" in "Mr. Lee, who said". */
function ofRelative(
  { line, index, phrase }: Place,
  resolve: (place: Place) => Referent | undefined,
): Referent | undefined {
  let last = phrase.head - 1;
  while (last > 0 && !line.tokens[last]?.isWord) {
    // "Ada Quist (L-North), who warned"
    if (line.tokens[last]?.text === ')') while (last > 0 && line.tokens[last]?.text !== '(') last--;
    last--;
  }
  const antecedent = phraseEndingAt(line, last, line.sentenceStart[phrase.head] ?? 0);
  if (antecedent === undefined || antecedent.type === 'pronoun') return undefined;
  const found = resolve({ line, index, phrase: antecedent });
  return found && { ...found, rule: `who: ${found.rule}` };
}

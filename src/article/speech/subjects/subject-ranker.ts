/** Ranks the noun phrases of a sentence as the subject of each cue, with a linear model. */
import { reportingVerbs } from '../../../lexicon/en/reporting-verbs.ts';
import { createFeatures, reset } from '../../../model/hashed-features.ts';
import { softmax } from '../../../model/linear.ts';
import { createModel, type PackedWeights } from '../../../model/packed-model.ts';
import { appositionAfter } from '../../syntax/appositions.ts';
import { type NounPhrase, withApposition } from '../../syntax/noun-phrases.ts';
import type { CodedLine } from '../../syntax/token-classes.ts';
import type { Line } from '../../syntax/token-lines.ts';
import { looksLikeVerb } from '../../syntax/verb-forms.ts';
import { type Cue, withSubject } from '../cues.ts';
import { addNoSubject } from './no-subject-features.ts';
import { findSubjectCandidates, type PhrasesByEnd, type SubjectCandidate } from './subject-candidates.ts';
import { describeCue } from './subject-context.ts';
import { addSubjectFeatures } from './subject-features.ts';
import weights from './subject-ranker.weights.json' with { type: 'json' };

/** Returns the cues of a line, each with its most probable subject. */
export type SubjectRanker = (coded: CodedLine, cues: readonly Cue[]) => readonly Cue[];

/** Creates a ranker that uses `weights`. */
export function createSubjectRanker(weights: PackedWeights): SubjectRanker {
  const model = createModel(weights);
  const features = createFeatures();
  return (coded, cues) => {
    const phrases: PhrasesByEnd = [];
    return cues.map((cue, index) => {
      // "His view that" does not report speech, so its subject is not needed.
      if (cue.isNoun && !cue.word.isSpeech) return cue;
      const earlier = earlierCues(coded, cues, index);
      const candidates = findSubjectCandidates(coded.line, cue, earlier, phrases);
      if (candidates.length === 0) return cue;
      const context = describeCue(coded, cue, { earlier, candidates });
      reset(features);
      addNoSubject(features, context);
      const scores = [model(features)];
      for (const candidate of candidates) {
        reset(features);
        addSubjectFeatures(features, context, candidate);
        scores.push(model(features));
      }
      return withBest(coded, cue, { candidates, chances: softmax(scores) });
    });
  };
}

/** The ranker with the weights fitted to news; see MODEL.md. */
export const rankSubjects: SubjectRanker = createSubjectRanker(weights.subject);

/** Returns the cues before the one at `index` in its sentence, in order. */
export function earlierCues({ line }: CodedLine, cues: readonly Cue[], index: number): readonly Cue[] {
  const sentence = line.sentenceStart[cues[index]?.verb ?? 0];
  let first = index;
  while (first > 0 && line.sentenceStart[cues[first - 1]?.verb ?? 0] === sentence) first--;
  return cues.slice(first, index);
}

type Ranked = {
  readonly candidates: readonly SubjectCandidate[];
  /** The probability of no subject, then of each candidate. */
  readonly chances: ArrayLike<number>;
};

/**
 * The cue with its most probable subject. The probabilities of phrases with one head add up, and the rules'
 * boundaries win.
 */
function withBest({ line }: CodedLine, cue: Cue, { candidates, chances }: Ranked): Cue {
  const best = candidates.reduce<{ candidate: SubjectCandidate | undefined; chance: number }>(
    (found, candidate, index) => {
      const chance = chances[index + 1] ?? 0;
      return chance > found.chance && !isPredicate(line, candidate) ? { candidate, chance } : found;
    },
    { candidate: undefined, chance: chances[0] ?? 0 },
  );
  if (best.candidate === undefined)
    return withSubject(cue, { subject: undefined, side: 'none', subjectChance: 0 });
  const { phrase, isJoint } = best.candidate;
  const subjectChance = candidates.reduce(
    (sum, other, index) => (other.phrase.head === phrase.head ? sum + (chances[index + 1] ?? 0) : sum),
    0,
  );
  const isSame = cue.subject?.head === phrase.head && !(isJoint && phrase.start < cue.subject.start);
  if (isSame) return withSubject(cue, { subject: cue.subject, side: cue.side, subjectChance });
  const until = line.sentenceEnd[phrase.start] ?? phrase.end;
  const subject = withApposition(phrase, appositionAfter(line, phrase.end, until));
  return withSubject(cue, { subject, side: sideOf(cue, phrase), subjectChance });
}

/** "The company that runs ferries said": a verb after a relative pronoun opens no noun phrase. */
function isPredicate({ tokens }: Line, { phrase: { start, end } }: SubjectCandidate): boolean {
  if (end - start < 2 || !looksLikeVerb(tokens[start])) return false;
  const [noun, pronoun = ''] = [tokens[start - 2], tokens[start - 1]?.lower];
  if (pronoun === 'which' || pronoun === 'who') return true;
  // "said that sales fell", "the claim that sales fell": no relative pronoun.
  const isAfterNoun = noun?.isWord === true && !looksLikeVerb(noun) && !reportingVerbs.has(noun.lower);
  return pronoun === 'that' && isAfterNoun;
}

const nearest = 3; // tokens; a more distant subject is shared with another verb

function sideOf(cue: Cue, { start, end }: NounPhrase): Cue['side'] {
  if (start >= cue.end) return 'after';
  return end >= cue.start - nearest ? 'before' : 'shared';
}

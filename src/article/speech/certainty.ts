/** Estimates the probability that a quotation's speaker is right. Calibrated on annotated articles (see MODEL.md). */
import { sigmoid } from '../../model/linear.ts';
import { createNamedModel, type NamedWeights } from '../../model/named-model.ts';
import type { Referent } from '../people/discourse.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import weights from './certainty.weights.json' with { type: 'json' };
import type { Cue } from './cues.ts';
import type { QuotationCandidate } from './quotation-candidates.ts';

/** Below this probability no name is shown, only the mention. */
export const leastProbability = 0.5;
/** At this probability or above, 98 of 100 names are right. A name below it is shown with "probably". */
export const sureProbability = 0.91;

/** The features of the two models: that the mention is the speaker's, and that it means this entity. */
export type Evidence = { readonly mention: readonly string[]; readonly referent: readonly string[] };

/** The weights of the two models. */
export type CertaintyWeights = { readonly mention: NamedWeights; readonly referent: NamedWeights };

/** A quotation, the mention of its speaker, and the referent of that mention. */
export type Attribution = {
  readonly words: Pick<QuotationCandidate, 'kind' | 'rule' | 'spanProbability'>;
  /** The number of the quotation's line. */
  readonly line: number;
  readonly place: Line;
  readonly by: { readonly line: number; readonly cue: CueEvidence | undefined; readonly phrase: NounPhrase };
  readonly referent: Referent;
};

type CueEvidence = { readonly start: number; readonly end: number } & Partial<Cue>;

/** Creates a function that returns the probability, from 0 to 1, that the named entity is the speaker. */
export function createCertainty({ mention, referent }: CertaintyWeights): (evidence: Evidence) => number {
  const [ofMention, ofReferent] = [createNamedModel(mention), createNamedModel(referent)];
  return (evidence) => sigmoid(ofMention(evidence.mention)) * sigmoid(ofReferent(evidence.referent));
}

/**
 * Returns the probability, from 0 to 1, that the named entity is the speaker. Uses the weights fitted to
 * news.
 */
export const certaintyOf = createCertainty(weights);

/**
 * The probability of a name that the layout gives: a label, an introduction, a signature, the author's own
 * text. The annotated news has too few of them to fit; 48 were checked by hand (see MODEL.md).
 */
export const sureOfLayout = 0.97;

/** Returns the features of an attribution for both models. */
export function evidenceOf(attribution: Attribution): Evidence {
  return { mention: mentionEvidence(attribution), referent: referentEvidence(attribution) };
}

function mentionEvidence({
  words: { kind, rule, spanProbability },
  line,
  place,
  by,
}: Attribution): readonly string[] {
  const { phrase, cue } = by;
  const features = [
    'always',
    `kind ${kind}`,
    `rule ${rule}`,
    `mention ${phrase.type}`,
    `${kind} ${phrase.type}`,
  ];
  if (spanProbability !== undefined) features.push(`span ${level(spanProbability)}`);
  features.push(by.line === line ? 'same line' : 'other line');
  features.push(phrase.start === place.sentenceStart[phrase.start] ? 'opens sentence' : 'inside sentence');
  const before = place.tokens[phrase.start - 1];
  features.push(
    before === undefined ? 'before none' : before.isWord ? 'before word' : `before ${before.text}`,
  );
  features.push(
    phrase.apposition ? 'apposition' : 'bare',
    `length ${Math.min(phrase.end - phrase.start, 6)}`,
  );
  if (cue === undefined) return [...features, 'no cue'];
  const gap = cue.start >= phrase.end ? cue.start - phrase.end : phrase.start - cue.end;
  features.push(
    `side ${cue.side ?? 'none'}`,
    `gap ${gap < 3 ? gap : gap < 8 ? 'near' : 'far'} ${cue.side ?? 'none'}`,
  );
  if (cue.subjectChance !== undefined)
    features.push(`chance ${level(cue.subjectChance)}`, `chance ${level(cue.subjectChance)} ${phrase.type}`);
  if (cue.word !== undefined)
    features.push(`form ${cue.word.form}`, cue.word.isTag ? 'tag verb' : 'no tag verb');
  return features;
}

function referentEvidence({ by: { phrase }, referent }: Attribution): readonly string[] {
  const { entity, rule, confidence, others, isShared = false } = referent;
  const features = ['always', `rule ${rule}`, `${rule} ${level(confidence)}`, `kind ${entity.kind}`];
  features.push(`words ${Math.min(entity.words.length, 3)}`, `seen ${Math.min(entity.seen, 3)}`);
  features.push(`mention ${phrase.type} ${entity.kind}`, others ? 'joint' : 'single');
  if (isShared) features.push('shared name', `shared name ${phrase.type}`);
  return features;
}

/** Rounds to tenths below 0.9, and to steps of 0.05 from there. */
function level(confidence: number): string {
  return confidence < 0.9 ? confidence.toFixed(1) : (Math.round(confidence * 20) / 20).toFixed(2);
}

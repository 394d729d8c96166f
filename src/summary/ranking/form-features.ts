/** The features of a sentence in an article that is not news, each from 0 to 1. */
import { instructionVerbs } from '../../lexicon/en/form-cues.ts';
import {
  callVerbs,
  callWords,
  claimWords,
  leaning,
  needWords,
  pointOpenings,
  pointsAhead,
} from '../../lexicon/en/summary-cues.ts';
import { isCourtesy } from '../coherence/frame.ts';
import { isQuestion } from '../coherence/sentence-form.ts';
import { unclearness } from '../coherence/unclear-words.ts';
import type { ArticleSentences, CandidateSentence } from '../sentences.ts';
import { addressesReader, pronounsIn } from './sentence-style.ts';

/** A sentence and the values from which its features are computed. */
type FormInput = CandidateSentence & {
  /** The number of sentences in the article. */
  readonly of: number;
  /** How much of the article the sentence represents, relative to the best sentence, 0 to 1. */
  readonly centrality: number;
  /** The share of the title's words that it has, 0 to 1. */
  readonly titleShare: number;
  /** The question or heading shown above it; empty for none. */
  readonly above: string;
  /** Its index in the answer to a question, from 0; undefined outside of one. */
  readonly placeInAnswer: number | undefined;
};

const usualWords = { least: 13, most: 30, tooMany: 55 } as const;
const fadesWith = 30; // sentences; in an article of this length the lead counts half
const manyClaims = 3;
const enoughWords = 8; // of the first sentence of an answer
const openingSpeech = 0.7; // the least quoted share of a sentence that opens with a quotation mark

/** One entry for each feature. */
const formFeatures = {
  central: ({ centrality }) => centrality,
  title: ({ titleShare }) => titleShare,
  lead: ({ index, of }) => (1 / (1 + index / 3)) * (fadesWith / (fadesWith + of)),
  end: ({ index, of }) => (index >= of - 3 && index >= of * 0.85 ? 1 : 0),
  opensParagraph: ({ opensParagraph }) => (opensParagraph ? 1 : 0),
  opensSection: ({ opensSection }) => (opensSection ? 1 : 0),
  length: ({ words }) => fitOfLength(words.length),
  figures: ({ words }) => (words.some(({ numeric }) => numeric) ? 1 : 0),
  claims: ({ text }) => Math.min(manyClaims, text.match(claimWords)?.length ?? 0) / manyClaims,
  thirdPerson: ({ text }) => Math.min(1, pronounsIn(text) / 3),
  addresses: ({ text }) => Math.min(1, addressesReader(text) / 3),
  quoted: ({ text }) => quotedShare(text),
  question: ({ text }) => (isQuestion(text) ? 1 : 0),
  leans: ({ text }) => (leaning.test(text) && !pointOpenings.test(text) ? 1 : 0),
  unclear: ({ text, above }) => unclearness(text, above),
  opensAnswer: ({ placeInAnswer, words }) =>
    placeInAnswer === undefined ? 0 : Math.min(1, words.length / enoughWords) / (1 + placeInAnswer / 2),
  unclearAbove: ({ above }) => unclearness(above, ''),
  calls: ({ text }) => (isCall(text) ? 1 : 0),
  points: ({ text }) => (pointOpenings.test(text) || pointsAhead.test(text) ? 1 : 0),
  needs: ({ text }) => (needWords.test(text) ? 1 : 0),
  courtesy: ({ text }) => (isCourtesy(text) ? 1 : 0),
} satisfies Record<string, (sentence: FormInput) => number>;

/** The name of a feature. */
export type FormFeature = keyof typeof formFeatures;
/** The names of the features, in order. */
const formFeatureNames = Object.keys(formFeatures) as FormFeature[];

/** The weighted sum of the features of each sentence; linear in the length of the article. */
export function formScores(
  { sentences }: ArticleSentences,
  weights: Readonly<Record<FormFeature, number>>,
  {
    centrality,
    titleShares,
    above,
  }: {
    readonly centrality: ArrayLike<number>;
    readonly titleShares: ArrayLike<number>;
    /** The context shown above each sentence. */
    readonly above: readonly Pick<FormInput, 'above' | 'placeInAnswer'>[];
  },
): readonly number[] {
  return sentences.map((sentence, index) => {
    const seen: FormInput = {
      ...sentence,
      of: sentences.length,
      centrality: centrality[index] ?? 0,
      titleShare: titleShares[index] ?? 0,
      above: '',
      placeInAnswer: undefined,
      ...above[index],
    };
    return formFeatureNames.reduce((sum, name) => sum + weights[name] * formFeatures[name](seen), 0);
  });
}

/** Whether the sentence asks the audience or those in power to act: "I ask you", "Write the rule down." */
export function isCall(text: string): boolean {
  if (isQuestion(text) || isCourtesy(text)) return false;
  const [, opening = ''] =
    /^(?:(?:and|so|but|please|then|now),? )*(\p{L}+)(?! (?:is|was|are|were|has|had|me)\b)/iu.exec(text) ?? [];
  const verb = opening.toLowerCase();
  return callWords.test(text) || callVerbs.has(verb) || instructionVerbs.has(verb);
}

/** 1 for a usual number of words; falls to 0 for very short and very long sentences. */
function fitOfLength(words: number): number {
  const { least, most, tooMany } = usualWords;
  if (words < least) return words / least;
  return words <= most ? 1 : Math.max(0, (tooMany - words) / (tooMany - most));
}

/**
 * The share of `text` in quotation marks, 0 to 1. Text up to an unopened mark or after an unclosed one
 * counts.
 */
function quotedShare(text: string): number {
  const marked = text.match(
    /["“«][^"”»]*(?:["”»]|$)|(?<!\p{L})[‘'][^’']*(?:[’'](?!\p{L})|$)|^[^"“«]*["”»]/gu,
  );
  const share = (marked ?? []).reduce((sum, words) => sum + words.length, 0) / (text.length || 1);
  return /^["“«‘']/.test(text) ? Math.max(openingSpeech, share) : share;
}

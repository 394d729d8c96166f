/** What speaks for and against a sentence of an article that is not news, each a number from 0 to 1. */
import { claimWords, leaning } from '../../lexicon/en/summary-cues.ts';
import { isCourtesy } from '../coherence/frame.ts';
import { isQuestion } from '../coherence/sentence-form.ts';
import type { ArticleSentences, CandidateSentence } from '../sentences.ts';
import { addressesReader, pronounsIn } from './sentence-style.ts';

/** A sentence with what its features are computed from. */
type FormInput = CandidateSentence & {
  /** The number of sentences. */
  readonly of: number;
  /** The share of what the article says that it stands for, beside the most of any sentence. */
  readonly centrality: number;
  /** The share of the title's words that it has. */
  readonly titleShare: number;
};

const usualWords = { least: 13, most: 30, tooMany: 55 } as const;
const fadesWith = 30; // sentences; in an article of so many the lead counts half
const manyClaims = 3;
const openingSpeech = 0.7; // the least share of a sentence that opens with a quotation mark

/** One entry a feature. */
export const formFeatures = {
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
  leans: ({ text }) => (leaning.test(text) ? 1 : 0),
  courtesy: ({ text }) => (isCourtesy(text) ? 1 : 0),
} satisfies Record<string, (sentence: FormInput) => number>;

export type FormFeature = keyof typeof formFeatures;
export const formFeatureNames = Object.keys(formFeatures) as FormFeature[];

/** The sum of the features of each sentence, each times its weight; linear in the length of the article. */
export function formScores(
  { sentences }: ArticleSentences,
  weights: Readonly<Record<FormFeature, number>>,
  {
    centrality,
    titleShares,
  }: { readonly centrality: ArrayLike<number>; readonly titleShares: ArrayLike<number> },
): readonly number[] {
  return sentences.map((sentence, index) => {
    const seen: FormInput = {
      ...sentence,
      of: sentences.length,
      centrality: centrality[index] ?? 0,
      titleShare: titleShares[index] ?? 0,
    };
    return formFeatureNames.reduce((sum, name) => sum + weights[name] * formFeatures[name](seen), 0);
  });
}

/** 1 for a usual number of words, falling to 0 for none and for very many. */
function fitOfLength(words: number): number {
  const { least, most, tooMany } = usualWords;
  if (words < least) return words / least;
  return words <= most ? 1 : Math.max(0, (tooMany - words) / (tooMany - most));
}

/** The share of `text` in quotation marks; marks that stay open count to its end, and the words before a closing one. */
function quotedShare(text: string): number {
  const marked = text.match(
    /["“«][^"”»]*(?:["”»]|$)|(?<!\p{L})[‘'][^’']*(?:[’'](?!\p{L})|$)|^[^"“«]*["”»]/gu,
  );
  const share = (marked ?? []).reduce((sum, words) => sum + words.length, 0) / (text.length || 1);
  return /^["“«‘']/.test(text) ? Math.max(openingSpeech, share) : share;
}

/** The weights of summaries for each form of article that is not news. */
import type { ArticleForm } from '../article/form/form.ts';
import type { FormFeature } from './ranking/form-features.ts';

/** The weight of each feature, and the terms of a set's score. */
export type Style = {
  readonly features: Readonly<Record<FormFeature, number>>;
  /** The weight of the fitted news model. */
  readonly fitted: number;
  /** The weight of coverage of the whole article, 0 to 1. */
  readonly coverage: number;
  /** The bonus for each further part of the article that has a sentence. */
  readonly spread: number;
  /** The bonus for a speaker's call to act. */
  readonly call: number;
  /** For each sentence that shares its question or heading with another one; negative. */
  readonly sameAbove: number;
};

const standard: Style = {
  features: {
    central: 1.5,
    title: 1,
    lead: 0,
    end: 0,
    opensParagraph: 0.4,
    opensSection: 0.3,
    length: 2,
    figures: 0.2,
    claims: 0.2,
    thirdPerson: -0.7,
    addresses: 0,
    quoted: -0.6,
    question: -1.5,
    leans: -1,
    unclear: -1.5,
    unclearAbove: 0,
    opensAnswer: 0,
    calls: 0,
    points: 0,
    needs: 0,
    courtesy: -3,
  },
  fitted: 0,
  coverage: 3,
  spread: 0.8,
  call: 0,
  sameAbove: -4,
};

/** The style of each form. News and press releases use the fitted news weights. */
export const styles: Readonly<Partial<Record<ArticleForm, Style>>> = {
  feature: withFeatures({ length: 1, unclear: -0.8 }, { fitted: 1, coverage: 6, spread: 1 }),
  encyclopaedia: withFeatures({ lead: 2, opensSection: 0.6, addresses: -0.5 }),
  interview: withFeatures(
    { claims: 1.5, quoted: 0, thirdPerson: -0.4, opensAnswer: 0.6, unclearAbove: -0.8, title: 2 },
    { spread: 1.2 },
  ),
  speech: withFeatures({ claims: 1, opensParagraph: 0.5, calls: 0.6, points: 1 }, { call: 2 }),
  guide: withFeatures({ opensParagraph: 0.6, opensSection: 1.2, lead: 0.5, needs: 0.5 }),
  tale: withFeatures(
    { lead: 2, end: 2.5, quoted: -2.5, figures: 0, thirdPerson: -1, unclear: -0.2 },
    { spread: 1.5 },
  ),
};

function withFeatures(
  features: Partial<Style['features']>,
  rest: Partial<Omit<Style, 'features'>> = {},
): Style {
  return { ...standard, ...rest, features: { ...standard.features, ...features } };
}

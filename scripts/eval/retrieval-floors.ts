/** The floors for search on the development questions. Raised with improvements only. */
export type Measure =
  | 'paragraphs@1'
  | 'paragraphs@1 macro'
  | 'paragraphs@3'
  | 'sentences@1'
  | 'sentences@1 macro'
  | 'library@1'
  | 'library@1 macro'
  | 'off-topic AUROC'
  | 'off-topic balanced'
  | 'near-miss AUROC';

/** The floor of each measure. */
export const floors: Readonly<Record<Measure, number>> = {
  'paragraphs@1': 0.875,
  'paragraphs@1 macro': 0.881,
  'paragraphs@3': 0.962,
  'sentences@1': 0.797,
  'sentences@1 macro': 0.803,
  'library@1': 0.848,
  'library@1 macro': 0.855,
  'off-topic AUROC': 0.995,
  'off-topic balanced': 0.968,
  'near-miss AUROC': 0.725,
};

/** The floors for the natural questions. */
export type NaturalMeasure =
  | 'macro@1'
  | 'macro@3'
  | 'reader@1'
  | 'reader@3'
  | 'reader off-topic AUROC'
  | 'reader answered'
  | 'reader near-miss AUROC';

/** The floor of each measure on the natural questions. */
export const naturalFloors: Readonly<Record<NaturalMeasure, number>> = {
  'macro@1': 0.868,
  'macro@3': 0.96,
  'reader@1': 0.575,
  'reader@3': 0.84,
  'reader off-topic AUROC': 0.919,
  'reader answered': 0.65,
  'reader near-miss AUROC': 0.645,
};

/** What is measured of questions with one typing error. */
export type TypoMeasure = 'typo@1' | 'typo answered';

/** What `npm run eval -- typos` must reach. */
export const typoFloors: Readonly<Record<TypoMeasure, number>> = { 'typo@1': 0.883, 'typo answered': 0.957 };

/** The floors of `npm run eval -- summary`, which fails below them. Raised with improvements only. */

/** Percentages, and differences in percentage points, as the scorer prints them. */
export type Measure =
  | 'verbatim'
  | 'notDangling'
  | 'rouge1'
  | 'rouge2'
  | 'rougeL'
  | 'words60'
  | 'oneSentence'
  | 'topic'
  | 'onTopic';

/** The floor of each measure. */
export const floors: Readonly<Record<Measure, number>> = {
  verbatim: 100,
  notDangling: 100,
  rouge1: 2.0,
  rouge2: 0.7,
  rougeL: 1.7,
  words60: 1.0,
  oneSentence: 4.5,
  topic: 9.6,
  onTopic: 86,
};

/** The figures below which `npm run eval -- summary` fails; raised when summaries get better, never lowered in silence. */

/** Percentages and differences in points, as the scorer prints them. */
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

export const floors: Readonly<Record<Measure, number>> = {
  verbatim: 100,
  notDangling: 99,
  rouge1: 1.5,
  rouge2: 0.5,
  rougeL: 1.2,
  words60: 0.5,
  oneSentence: 3.5,
  topic: 0,
  onTopic: 0,
};

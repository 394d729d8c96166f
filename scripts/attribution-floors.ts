/** The figures below which `npm run eval -- attribution` fails; raised when the engine gets better, never lowered in silence. */

/** Percentages, as the scorer prints them; `unnamedNamed` is a ceiling. */
export type Measures = {
  readonly directSpan: number;
  readonly directSpeaker: number;
  readonly directEndToEnd: number;
  readonly reportedSpan: number;
  readonly endToEnd: number;
  readonly surname: number;
  readonly pronounSurname: number;
  readonly unnamedNamed: number;
};

/** One entry for each development file. */
export const floors: Readonly<Record<string, Partial<Measures>>> = {
  'polnear.dev.jsonl': {},
  'gum-news.dev.jsonl': {},
};

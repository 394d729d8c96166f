/** The words of each language that search supports besides English. */
import { words as de } from '../de/words.ts';
import { words as es } from '../es/words.ts';
import { words as fr } from '../fr/words.ts';
import { words as it } from '../it/words.ts';
import { words as ja } from '../ja/words.ts';
import { words as nl } from '../nl/words.ts';
import { words as pl } from '../pl/words.ts';
import { words as pt } from '../pt/words.ts';
import { words as th } from '../th/words.ts';
import { words as tr } from '../tr/words.ts';
import { words as uk } from '../uk/words.ts';
import { words as zh } from '../zh/words.ts';
import type { LanguageWords } from './language-words.ts';

/** By BCP 47 language tag. */
export const languageWords = { de, es, fr, it, ja, nl, pl, pt, th, tr, uk, zh } as const satisfies Record<
  string,
  LanguageWords
>;

/** A language that search supports besides English. */
export type ForeignLanguage = keyof typeof languageWords;

/** Languages recognised by their function words; the others are recognised by their script. */
export const foreignLanguages = [
  'de',
  'es',
  'fr',
  'it',
  'nl',
  'pl',
  'pt',
  'tr',
] as const satisfies readonly ForeignLanguage[];

/** The function words that distinguish English from these languages. */
export const englishSmallWords = `the of and to that is for with it said has have are be from this which they you not would what who when how does did why
  where there their were been but his her she he an by on at or as about will can does say says tell me`;

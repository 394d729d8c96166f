/** The words of each language that articles are searched in beside English. */
import { words as de } from '../de/words.ts';
import { words as es } from '../es/words.ts';
import { words as fr } from '../fr/words.ts';
import { words as it } from '../it/words.ts';
import { words as ja } from '../ja/words.ts';
import { words as nl } from '../nl/words.ts';
import { words as pl } from '../pl/words.ts';
import { words as pt } from '../pt/words.ts';
import { words as th } from '../th/words.ts';
import { words as zh } from '../zh/words.ts';
import type { LanguageWords } from './language-words.ts';

/** By the language, as BCP 47 writes it. */
export const languageWords = { de, es, fr, it, ja, nl, pl, pt, th, zh } as const satisfies Record<
  string,
  LanguageWords
>;

/** A language that articles are searched in beside English. */
export type ForeignLanguage = keyof typeof languageWords;

/** Languages that their small words give away; the others are known by their script. */
export const foreignLanguages = [
  'de',
  'es',
  'fr',
  'it',
  'nl',
  'pl',
  'pt',
] as const satisfies readonly ForeignLanguage[];

/** The small words that set English apart from these languages. */
export const englishSmallWords = `the of and to that is for with it said has have are be from this which they you not would what who when how does did why
  where there their were been but his her she he an by on at or as about will can does say says tell me`;

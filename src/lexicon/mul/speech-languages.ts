/** The words of phrases that name a speaker, by language, besides English. */
import { speech as de } from '../de/speech.ts';
import { speech as es } from '../es/speech.ts';
import { speech as fr } from '../fr/speech.ts';
import { speech as it } from '../it/speech.ts';
import { speech as nl } from '../nl/speech.ts';
import { speech as pt } from '../pt/speech.ts';
import type { SpeechWords } from './speech-words.ts';

/** The languages in which speakers are attributed, besides English. */
export const speechWords = { de, es, fr, it, nl, pt } as const satisfies Record<string, SpeechWords>;

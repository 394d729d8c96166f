/** Builds the analysers of other languages: stems, stop words, elisions and answer types. */

import type { LanguageWords } from '../../lexicon/mul/language-words.ts';
import { englishSmallWords, type ForeignLanguage, languageWords } from '../../lexicon/mul/languages.ts';
import type { Analyser, QuestionKind } from './analyser.ts';
import { stemmerOf } from './stemmers.ts';
import { stopWords } from './stop-words.ts';
import { fold } from './terms.ts';

/** Languages written without blanks between words. */
const unspaced: ReadonlySet<string> = new Set(['ja', 'th', 'zh']);

const elisions: Partial<Readonly<Record<ForeignLanguage, RegExp>>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=\p{L})/iu,
  it: /^(?:[cdlmnstv]|un|all|dall|dell|nell|sull|coll|quell|quest|bell|gl|anch|com|dov|cos|tutt|sant)['’](?=\p{L})/iu,
};

const analysers = new Map<string, Analyser>();

/**
 * The analyser of `language`; undefined for English and for languages without word lists. `asked` is the
 * language of the question: its stop words count as stop words too.
 */
export function analyserOf(language: string, asked = language): Analyser | undefined {
  if (!isForeign(language)) return undefined;
  const key = `${language} ${asked}`;
  const known = analysers.get(key);
  if (known !== undefined) return known;
  const own = isForeign(asked) ? languageWords[asked].stopWords : [...stopWords, englishSmallWords].join(' ');
  const made = makeAnalyser(language, asked === language ? '' : own);
  analysers.set(key, made);
  return made;
}

function isForeign(language: string): language is ForeignLanguage {
  return Object.hasOwn(languageWords, language);
}

function makeAnalyser(language: ForeignLanguage, askedStopWords: string): Analyser {
  const { stopWords: own, questions, commonWords = '', ...answers }: LanguageWords = languageWords[language];
  const kinds = Object.entries(questions).flatMap(([kind, words]) =>
    [...setOf(words)].map((word) => [word, kind as QuestionKind] as const),
  );
  return {
    language,
    stem: stemmerOf(language),
    isUnspaced: unspaced.has(language),
    stopWords: setOf([own, askedStopWords, ...Object.values(questions)].join(' ')),
    commonWords: setOf(`${commonWords} ${answers.timeUnits ?? ''}`),
    questionKinds: new Map(kinds),
    answers: {
      numbers: setOf(answers.numbers),
      dates: setOf(answers.dates),
      reasons: setOf(answers.reasons),
      places: setOf(answers.places),
      denials: setOf(answers.denials),
      speech: setOf(answers.speech),
      timeUnits: setOf(answers.timeUnits ?? ''),
      years: setOf(answers.years ?? ''),
    },
    elision: elisions[language],
  };
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(
    fold(words)
      .split(/[\s'’-]+/u)
      .filter((word) => word !== ''),
  );
}

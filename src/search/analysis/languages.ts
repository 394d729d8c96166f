/** How the words of a language are read: stems, small words, elisions, and what a word may answer. */
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { englishSmallWords, type ForeignLanguage, languageWords } from '../../lexicon/mul/languages.ts';
import type { Analyser, QuestionKind } from './analyser.ts';
import { stopWords } from './stop-words.ts';
import { fold } from './terms.ts';

// Polish has no stemmer that is kept up; its endings are bridged by runs of letters (see `buildRelatedTerms`).
const stems: Partial<Readonly<Record<ForeignLanguage, (word: string) => string>>> = {
  de: stemGerman,
  es: stemSpanish,
  fr: stemFrench,
  it: stemItalian,
  nl: stemDutch,
  pt: stemPortuguese,
};

/** Written without blanks between words. */
const unspaced: ReadonlySet<string> = new Set(['ja', 'th', 'zh']);

const elisions: Partial<Readonly<Record<ForeignLanguage, RegExp>>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=\p{L})/iu,
  it: /^(?:[cdlmnstv]|un|all|dall|dell|nell|sull|coll|quell|quest|bell|gl|anch|com|dov|cos|tutt|sant)['’](?=\p{L})/iu,
};

const analysers = new Map<string, Analyser>();

/**
 * The analyser of `language`; undefined for English, and for languages whose words are only folded. `asked`: the
 * language of the question, whose small words are none to be searched for either.
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
  const { stopWords: own, questions, ...answers } = languageWords[language];
  const kinds = Object.entries(questions).flatMap(([kind, words]) =>
    [...setOf(words)].map((word) => [word, kind as QuestionKind] as const),
  );
  return {
    language,
    stem: stems[language] ?? ((word) => word),
    isUnspaced: unspaced.has(language),
    stopWords: setOf([own, askedStopWords, ...Object.values(questions)].join(' ')),
    questionKinds: new Map(kinds),
    answers: {
      numbers: setOf(answers.numbers),
      dates: setOf(answers.dates),
      reasons: setOf(answers.reasons),
      places: setOf(answers.places),
      denials: setOf(answers.denials),
      speech: setOf(answers.speech),
    },
    elision: elisions[language],
  };
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(fold(words).split(/[\s'’-]+/u));
}

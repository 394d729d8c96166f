/** The words of a language's frames as sets. They are built when the first article in that language is read. */
import { givenNames } from '../../../lexicon/en/given-names.ts';
import { languageWords } from '../../../lexicon/mul/languages.ts';
import { speechWords } from '../../../lexicon/mul/speech-languages.ts';
import type { SpeechWords } from '../../../lexicon/mul/speech-words.ts';

type ListName = Exclude<keyof SpeechWords, 'roleEnding' | 'longestName'>;

/** The lists of `SpeechWords` as sets, and further data of the language. */
export type FrameWords = { readonly [Name in ListName]: ReadonlySet<string> } & {
  readonly roleEnding: RegExp | undefined;
  readonly longestName: number;
  /** Words that negate. */
  readonly denials: ReadonlySet<string>;
  /** Words that are not a name at the start of a sentence. */
  readonly smallWords: ReadonlySet<string>;
};

const made = new Map<string, FrameWords>();

/** Returns the frame words of `language`. Undefined for a language without frames. */
export function frameWordsOf(language: string | undefined): FrameWords | undefined {
  if (language === undefined || !isKnown(language)) return undefined;
  const known = made.get(language);
  if (known !== undefined) return known;
  const { roleEnding, longestName, ...lists } = speechWords[language];
  const { stopWords, questions, dates, denials } = languageWords[language];
  const words: FrameWords = {
    verbs: setOf(lists.verbs),
    auxiliaries: setOf(lists.auxiliaries),
    participles: setOf(lists.participles),
    accordingTo: setOf(lists.accordingTo),
    skipped: setOf(lists.skipped),
    determiners: setOf(lists.determiners),
    prepositions: setOf(lists.prepositions),
    conjunctions: setOf(lists.conjunctions),
    roles: setOf(lists.roles),
    givenNames: new Set([...setOf(lists.givenNames), ...givenNames.keys()]),
    maleTitles: setOf(lists.maleTitles),
    femaleTitles: setOf(lists.femaleTitles),
    titles: setOf(lists.titles),
    particles: setOf(lists.particles),
    noNames: setOf(lists.noNames),
    denials: setOf(denials),
    smallWords: setOf([stopWords, ...Object.values(questions), dates, lists.skipped].join(' ')),
    roleEnding: roleEnding === undefined ? undefined : new RegExp(`^(?:${roleEnding})$`, 'u'),
    longestName,
  };
  made.set(language, words);
  return words;
}

function isKnown(language: string): language is keyof typeof speechWords {
  return Object.hasOwn(speechWords, language);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

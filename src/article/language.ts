/** Detects the language of an article or of a question from its function words and its script. */
import {
  englishSmallWords,
  type ForeignLanguage,
  foreignLanguages,
  languageWords,
} from '../lexicon/mul/languages.ts';
import { addTo } from '../text/multimap.ts';
import type { Article } from './article.ts';

const maxWords = 1000; // that are counted
/**
 * The least share of function words. In articles it is about 40 %; a lower share is a list of names or
 * another language.
 */
const leastShare = 0.15;
/** From 12 words on, a text with at least this share of English function words counts as partly English. */
const enoughWords = 12;
const leastEnglish = 0.06;
/** In a shorter text, another language needs this many times the score of English. */
const leadOverEnglish = 3;
/**
 * The least score of another language: a single function word may be an English name or word. A question
 * word is enough.
 */
const enoughSmallWords = 1.5;
/** How many times the score of the second language the best one needs. */
const leastLead = 1.3;
// Skip single letters: they are initials, or endings after an apostrophe.
const word = /[\p{L}\p{M}]{2,}/gu;

type Known = ForeignLanguage | 'en';

/** Letters that only one of these languages has. A word with such a letter counts as one function word. */
const ownLetters: readonly (readonly [ForeignLanguage, RegExp])[] = [
  ['pt', /[ãõ]/],
  ['es', /ñ/],
  ['de', /ß/],
  ['pl', /[ąęłńśźż]/],
  ['tr', /[ğı]/],
];

let smallWords: ReadonlyMap<string, readonly Known[]> | undefined;

/**
 * The languages of each function word. Built on the first call. Turkish is of another family than the others: a word
 * that it shares by chance with another one than English ("de", "ne") does not count for it.
 */
function languagesOfWords(): ReadonlyMap<string, readonly Known[]> {
  if (smallWords !== undefined) return smallWords;
  const found = new Map<string, Known[]>();
  const learn = (language: Known, words: string): void => {
    for (const each of new Set(words.split(/[\s'-]+/u)))
      if (language !== 'tr' || (found.get(each) ?? []).every((other) => other === 'en'))
        addTo(found, each, language);
  };
  learn('en', englishSmallWords);
  for (const language of foreignLanguages) {
    const { stopWords, questions } = languageWords[language];
    learn(language, [stopWords, ...Object.values(questions)].join(' '));
  }
  smallWords = found;
  return found;
}

/** True for a function word, in lower case, of another language than English that search supports: "und". */
export function isForeignSmallWord(lower: string): boolean {
  return (
    languagesOfWords()
      .get(lower)
      ?.some((language) => language !== 'en') === true
  );
}

/**
 * The language of the words of `text`, as a BCP 47 tag; undefined if they are too few or too mixed. A word
 * of several languages counts less for each of them.
 *
 * @example
 * detectLanguage('Was sagt der Bürgermeister?')
 * // => 'de'
 */
export function detectLanguage(text: string): string | undefined {
  const script = languageOfScript(text);
  if (script !== undefined) return script;
  const languagesOf = languagesOfWords();
  const scores = new Map<Known, number>();
  let count = 0;
  for (const [found] of text.matchAll(word)) {
    if (count === maxWords) break;
    count++;
    // The small letter of the Turkish İ is i with a dot above it.
    const lower = found.toLowerCase().replace('i\u0307', 'i');
    const small = languagesOf.get(lower);
    const languages = small ?? languagesOfLetters(lower);
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [best, next] = [...scores].sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < leastShare * count) return undefined;
  // English text may quote titles or terms of another language.
  const english = scores.get('en') ?? 0;
  const isMixed =
    count >= enoughWords ? english >= leastEnglish * count : best[1] < leadOverEnglish * english;
  if (best[0] !== 'en' && (isMixed || (best[1] < enoughSmallWords && !isOpenedIn(text, best[0]))))
    return undefined;
  return best[1] >= leastLead * (next?.[1] ?? 0) ? best[0] : undefined;
}

function languagesOfLetters(word: string): readonly Known[] {
  const own = /^\p{ASCII}*$/u.test(word) ? undefined : ownLetters.find(([, letters]) => letters.test(word));
  return own === undefined ? [] : [own[0]];
}

/** Whether the first word of `text` opens a question in `language`. */
function isOpenedIn(text: string, language: ForeignLanguage): boolean {
  const [first = ''] = /\p{L}+/u.exec(text) ?? [];
  return Object.values(languageWords[language].questions).join(' ').split(' ').includes(first.toLowerCase());
}

const scripts = [
  { language: 'ja', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'zh', pattern: /\p{Script=Han}/gu },
  { language: 'ko', pattern: /\p{Script=Hangul}/gu },
  { language: 'th', pattern: /\p{Script=Thai}/gu },
  { language: 'uk', pattern: /[іїєґ]/giu },
  { language: 'ru', pattern: /\p{Script=Cyrillic}/gu },
  { language: 'el', pattern: /\p{Script=Greek}/gu },
  { language: 'ar', pattern: /\p{Script=Arabic}/gu },
  { language: 'he', pattern: /\p{Script=Hebrew}/gu },
] as const;

/** The least share of a text's letters in a script. Japanese kana and Ukrainian "і" need less. */
const leastOfScript = 0.3;
const leastOfMarks = 0.03;
const letter = /\p{L}/gu;
const maxChars = 4000; // that are counted

function languageOfScript(whole: string): string | undefined {
  const text = whole.slice(0, maxChars);
  // Most texts are in Latin script alone.
  if (!/[^\p{Script=Latin}\p{P}\p{S}\p{N}\p{Z}\p{C}\p{M}]/u.test(text)) return undefined;
  const letters = text.match(letter)?.length ?? 0;
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(1, letters);
  return scripts.find(({ language, pattern }) => {
    const least = language === 'ja' || language === 'uk' ? leastOfMarks : leastOfScript;
    const isOwnScript =
      language !== 'ja' || share(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) > leastOfScript;
    return isOwnScript && share(pattern) >= least;
  })?.language;
}

// Letters that tell a language from another with the same script: Chinese from Japanese, Russian from Ukrainian.
const tellsApart: Readonly<Record<string, RegExp>> = {
  ja: /[吗嗎呢吧这這们們么麼谁哪几说說为她它时开东车见长门问间对發发过还进动业产两]/u,
  uk: /[ыэъё]/iu,
};
const otherOfScript: Readonly<Record<string, string>> = { ja: 'zh', uk: 'ru' };

/**
 * The language of `text`, which is asked of texts in `language`; undefined if it is open. A word in a script of
 * several languages counts as one of `language`. `found` is what `detectLanguage` returns for `text`.
 *
 * @example
 * detectQuestionLanguage('台風', 'ja', 'zh')
 * // => 'ja'
 */
export function detectQuestionLanguage(
  text: string,
  language: string,
  found: string | undefined,
): string | undefined {
  const isOpen =
    found !== undefined && otherOfScript[language] === found && tellsApart[language]?.test(text) === false;
  return isOpen ? language : found;
}

const detected = new WeakMap<Article, { readonly language: string | undefined }>();

/** Stores the `language` of `article` from an earlier detection; undefined if it was not recognised. */
export function rememberLanguage(article: Article, language: string | undefined): void {
  detected.set(article, { language });
}

/**
 * The language of `article`, as a BCP 47 tag: that of its words, else that of its front matter. Undefined if neither
 * tells it.
 */
export function recognisedLanguageOf(article: Article): string | undefined {
  const known = detected.get(article);
  if (known !== undefined) return known.language;
  const language = detectLanguage(article.text) ?? article.frontMatter.language?.split('-')[0];
  rememberLanguage(article, language);
  return language;
}

/** The language by whose rules `article` is read, as a BCP 47 tag: its own, or English if it is not recognised. */
export function languageOf(article: Article): string {
  return recognisedLanguageOf(article) ?? 'en';
}

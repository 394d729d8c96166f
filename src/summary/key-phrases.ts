/** Finds the key phrases of an article: its names and its recurring phrases. */
import { type Article, type Speaker, slice } from '../article/article.ts';
import { languageOf } from '../article/language.ts';
import { baseForms } from '../lexicon/en/irregular-forms.ts';
import { reportingVerbs } from '../lexicon/en/reporting-verbs.ts';
import { namelessWords } from '../lexicon/en/summary-cues.ts';
import type { Analyser } from '../search/analysis/analyser.ts';
import { analyserOf } from '../search/analysis/languages.ts';
import { isStopWord } from '../search/analysis/stop-words.ts';
import { splitWords, type Word } from '../search/analysis/terms.ts';
import { oncePer } from '../text/once-per.ts';

const mostNameWords = 4;
const mostPhraseWords = 3;
// A single word says less than two together.
const leastOften = { name: 1, phrase: 2, word: 3 } as const;
const shortestWord = 4; // letters; the shortest word that is offered alone
const most = 200; // topics of an article; readers look at far fewer

/** The phrase in its first written form. */
type KeyPhrase = {
  readonly written: string;
  readonly kind: keyof typeof leastOften;
  /** Its terms, with a blank before, between and after them. */
  readonly terms: string;
  readonly count: number;
};

/**
 * The speakers of `article`, then its names and phrases in their first written form, most frequent first; at
 * most 200. A phrase that occurs only inside a longer one is left out. Computed once per article object.
 *
 * @example
 * findKeyPhrases(article)
 * // => ['Joe Nguyen', 'Rob Wagner', 'exports', 'China', 'local officials', …]
 */
export const findKeyPhrases: (article: Article) => readonly string[] = oncePer(collectPhrases);

function collectPhrases(article: Article): readonly string[] {
  const { text, paragraphs, speakers } = article;
  const analyser = analyserOf(languageOf(article));
  const found = new Map<string, KeyPhrase>();
  for (const { kind, sentences } of paragraphs) {
    if (kind !== 'text') continue;
    for (const sentence of sentences) {
      for (const topic of phrasesIn(slice(text, sentence), analyser)) {
        const known = found.get(topic.terms);
        // A dateline is in capitals.
        const isBetter = known !== undefined && isShouted(known.written) && !isShouted(topic.written);
        found.set(topic.terms, {
          ...(known === undefined || isBetter ? topic : known),
          count: (known?.count ?? 0) + 1,
        });
      }
    }
  }
  const frequent = [...found.values()]
    .filter(({ kind, count }) => count >= leastOften[kind])
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
  const topics = frequent.filter((topic) => !frequent.some((other) => isPartOf(topic, other)));
  const named = speakers.filter(({ kind }) => kind === 'person' || kind === 'organisation');
  return [...new Set([...named, ...topics].map(nameOf))].slice(0, most);
}

function nameOf(topic: KeyPhrase | Speaker): string {
  return 'name' in topic ? topic.name : topic.written;
}

function isPartOf(topic: KeyPhrase, other: KeyPhrase): boolean {
  return other !== topic && other.count >= topic.count && other.terms.includes(topic.terms);
}

/** Every name in `sentence`, and every phrase that ends a run of words of its kind, where the noun is. */
function phrasesIn(sentence: string, analyser: Analyser | undefined): readonly KeyPhrase[] {
  const phraseOf = (words: readonly Word[], kind: KeyPhrase['kind']): KeyPhrase => ({
    written: sentence.slice(words[0]?.span.start, words.at(-1)?.span.end).replace(/['’]s?$/, ''),
    kind,
    terms: ` ${words.map(({ term }) => term).join(' ')} `,
    count: 1,
  });
  return runsIn(sentence, analyser).flatMap(({ words, kind }) => {
    if (kind === 'name') return words.length > mostNameWords ? [] : [phraseOf(words, 'name')];
    const lengths = Array.from(
      { length: Math.min(words.length, mostPhraseWords) },
      (_, before) => before + 1,
    );
    return lengths.flatMap((length) => {
      const phrase = words.slice(-length);
      if (length > 1) return [phraseOf(phrase, 'phrase')];
      return (phrase[0]?.folded.length ?? 0) < shortestWord ? [] : [phraseOf(phrase, 'word')];
    });
  });
}

type PhraseRun = { readonly kind: 'name' | 'phrase'; readonly words: readonly Word[] };

/** The longest runs of content words that are all capitalised or all not, separated by single blanks. */
function runsIn(sentence: string, analyser: Analyser | undefined): readonly PhraseRun[] {
  const all = splitWords(sentence, analyser);
  const runs: { kind: PhraseRun['kind']; words: Word[] }[] = [];
  for (const [at, word] of all.entries()) {
    const kind = isEmpty(word, analyser)
      ? undefined
      : isNameWord(word, at, all)
        ? 'name'
        : isPhraseWord(word)
          ? 'phrase'
          : undefined;
    const last = runs.at(-1);
    const before = last?.words.at(-1);
    if (kind === undefined || (at === 0 && kind === 'phrase')) continue;
    if (last?.kind === kind && before === all[at - 1] && isJoined(sentence, before, word))
      last.words.push(word);
    else runs.push({ kind, words: [word] });
  }
  return runs;
}

/** True for words of another language that are no topic: verbs of speech, units of time, numbers. */
function isEmpty({ folded }: Word, analyser: Analyser | undefined): boolean {
  if (analyser === undefined) return false;
  const { commonWords, answers } = analyser;
  return [commonWords, answers.speech, answers.timeUnits, answers.numbers].some((words) => words.has(folded));
}

function isShouted(written: string): boolean {
  return written.length >= shortestWord && written === written.toUpperCase();
}

// The capital of a sentence's first word counts only if a name continues after it.
function isNameWord(word: Word, at: number, all: readonly Word[]): boolean {
  if (!word.capital || isStopWord(word) || namelessWords.has(word.folded)) return false;
  return at > 0 || all[1]?.capital === true;
}

function isPhraseWord(word: Word): boolean {
  return !word.capital && !word.numeric && !isStopWord(word) && !isVerb(word);
}

/** Recognises most verbs by their endings; only a tagger would recognise all. */
function isVerb({ folded }: Word): boolean {
  return reportingVerbs.has(folded) || baseForms.has(folded) || /(?:ed|ing|ly)$/.test(folded);
}

/** Whether one blank or hyphen separates two words and the first is not a possessive. */
function isJoined(sentence: string, before: Word | undefined, { span }: Word): boolean {
  const between = before === undefined ? '' : sentence.slice(before.span.end, span.start);
  return /^[\s-]$/.test(between) && !/['’]s?$/.test(sentence.slice(before?.span.start, before?.span.end));
}

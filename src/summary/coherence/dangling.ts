/** Finds sentences that a reader cannot understand without the previous one. */
import type { Quotation } from '../../article/article.ts';
import { roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { stopWords } from '../../search/analysis/stop-words.ts';
import { fold, type Word } from '../../search/analysis/terms.ts';
import {
  backwardOpenings,
  backwardPhrases,
  continuingOpenings,
  demonstratives,
  personNouns,
  personPronouns,
  placeNouns,
  speakingPronouns,
  timeNouns,
} from './opening-words.ts';

/** The parts of a sentence that matter here. */
export type Referring = {
  readonly text: string;
  /** The start of `text` in the article. */
  readonly start: number;
  /** The words of `text`. */
  readonly words: readonly Word[];
  /** The quotations in the sentence, whole or in part. */
  readonly quotations: readonly Quotation[];
};

// "First, that we collect money.", "Secondly, each captain …": points of a list that an earlier sentence
// announces.
const laterPoint = /^(?:first(?:ly)?, that|(?:second|third|fourth|fifth)(?:ly)?,)\s/i;
// Words. After this many, a demonstrative may refer to the sentence itself.
const fewWords = 6;

/**
 * What a sentence points back at. `person`: a person, so that it is clear to a reader who knows the person.
 * `text`: earlier text. `more`: it continues earlier text but is partly clear without it ("also", "in fact").
 * `place`: "this town", which may be the speaker's location.
 */
export type Pointing = 'person' | 'text' | 'more' | 'place';

/**
 * What a sentence points back at by its first one or two words, looked up in `openings`, in lower case: "Er",
 * "Mais", "Sin embargo".
 */
export function findForeignPointing(
  { text, words }: Referring,
  openings: ReadonlySet<string>,
): Pointing | undefined {
  const [first = '', second = ''] = words
    .slice(0, 2)
    .map(({ span }) => text.slice(span.start, span.end).toLowerCase().replace('’', "'"));
  return openings.has(first) || openings.has(`${first} ${second}`) ? 'text' : undefined;
}

/**
 * What an English sentence points back at; undefined if nothing. It opens with a word such as "He", "This",
 * "But" or "The former", contains "the above remarks", or has a personal pronoun before any name: "In 2009 he
 * left", "“We won,” she said".
 */
export function findPointing(sentence: Referring): Pointing | undefined {
  const { words, quotations } = sentence;
  const first = bare(sentence, words[0]);
  const opening = `${first} ${bare(sentence, words[1])}`;
  if (personPronouns.has(first)) return 'person';
  if (backwardOpenings.has(first) || backwardOpenings.has(opening)) return 'text';
  if (laterPoint.test(sentence.text)) return 'text';
  if (words.some(({ folded }, at) => backwardPhrases.has(`${words[at - 1]?.folded} ${folded}`)))
    return 'text';
  if (hasUnnamedPerson(sentence)) return 'person';
  if (quotations.some((quotation) => isSaidByPronoun(quotation, sentence))) return 'person';
  const opened = words.slice(0, fewWords);
  const pointed = opened.flatMap((word, at) => {
    const next = words[at + 1];
    return next !== undefined && isDemonstrative(word, next) ? [next] : [];
  });
  if (pointed.length > 0) return pointed.every(({ folded }) => placeNouns.has(folded)) ? 'place' : 'text';
  const goesOn = continuingOpenings.has(first) || continuingOpenings.has(opening);
  return goesOn || opened.some(({ folded }) => folded === 'also') ? 'more' : undefined;
}

/** Whether "this" precedes a noun that is not a time: "this calculation", not "this week". */
function isDemonstrative({ folded }: Word, next: Word): boolean {
  return demonstratives.has(folded) && !stopWords.has(next.folded) && !timeNouns.has(next.folded);
}

/** The folded word up to an apostrophe: "he" for "He'd". Empty if there is no word. */
function bare({ text }: Referring, word: Word | undefined): string {
  if (word === undefined) return '';
  const { start, end } = word.span;
  if (word.folded.length === end - start) return word.folded;
  const apostrophe = text.slice(start, end).search(/['’]/);
  return apostrophe < 0 ? word.folded : fold(text.slice(start, start + apostrophe));
}

/** Whether a personal pronoun precedes every possible antecedent in the sentence. */
function hasUnnamedPerson(sentence: Referring): boolean {
  const { words } = sentence;
  const at = words.findIndex((word) => personPronouns.has(bare(sentence, word)));
  return at >= 0 && !words.slice(0, at).some((word, before) => isPerson(word) || isName(word, before));
}

/** Whether the speaker of `quotation` is a pronoun and the sentence around the words has no name. */
function isSaidByPronoun({ mention, span: said }: Quotation, sentence: Referring): boolean {
  if (mention?.type !== 'pronoun') return false;
  const { words, start } = sentence;
  const pronoun = words.find((word) => start + word.span.start === mention.span.start);
  if (pronoun === undefined || !speakingPronouns.has(bare(sentence, pronoun))) return false;
  return !words.some((word, at) => {
    const place = start + word.span.start;
    return place < mention.span.start && (place < said.start || place >= said.end) && isName(word, at);
  });
}

function isPerson({ folded }: Word): boolean {
  return personNouns.has(folded) || roleNouns.has(folded);
}

// The capital of the first word says nothing about a name.
function isName({ folded, capital }: Word, at: number): boolean {
  return capital && (at > 0 || !stopWords.has(folded));
}

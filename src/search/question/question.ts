/** Analyses a question: its search terms and its expected answer type. */

import { demonyms } from '../../lexicon/en/places/demonyms.ts';
import type { Analyser } from '../analysis/analyser.ts';
import { denials } from '../analysis/answer-types.ts';
import { lettersOf, runsOf } from '../analysis/char-ngrams.ts';
import { askedMeasures } from '../analysis/measure-types.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import { type AnswerKind, kindIn, kindOf } from './answer-kind.ts';
import { withoutChatWords } from './chat-words.ts';
import { withQuestionWord } from './typing-errors.ts';

/** One term of a question. */
export type QuestionTerm = {
  /** In its indexed form. */
  readonly term: string;
  /** Lower case, without accents. */
  readonly folded: string;
  /** As the asker wrote it. */
  readonly written: string;
  readonly capital: boolean;
  readonly numeric: boolean;
  /** True for the first word after the question word: "Which *states* …", "Who *led* …". */
  readonly focus: boolean;
};

/** A question, analysed. */
export type Question = {
  /** The language whose rules apply, as a BCP 47 tag. */
  readonly language: string;
  readonly kind: AnswerKind;
  /** All distinct words, stop words included; at most 128. */
  readonly words: readonly Word[];
  /** Distinct pairs of adjacent words, as indexes into `words`. */
  readonly neighbours: readonly (readonly [number, number])[];
  /** The distinct terms in order, without stop words; at most 64. */
  readonly terms: readonly QuestionTerm[];
  /** Distinct pairs of terms that are adjacent when stop words are left out, as indexes into `terms`. */
  readonly pairs: readonly (readonly [number, number])[];
  /**
   * Index into `terms` of the noun after "how many": "jobs" in "how many jobs". Undefined if nothing is
   * counted.
   */
  readonly counted: number | undefined;
  /**
   * True if it asks for a negative: "What did they never say?" The answer to "Why didn't they ban it?", or to a
   * question for yes or no, is often put in the affirmative.
   */
  readonly denies: boolean;
  /** The measures that may answer "how much", "how big" and the like; see `measureTypesOf`. 0 if it asks for none. */
  readonly measures: number;
  /** The letter runs of all its words; see `runsOf`. */
  readonly runs: readonly number[];
};

// A question of 6,000 characters has hundreds of words. The first ones show what it is about; the limit keeps
// it fast.
const maxTerms = 64;
const maxWords = 128;
// "According to Ana" names the speaker and adds nothing to the topic.
const isFrame = ({ folded }: Word): boolean => folded === 'according';
const questionWords = new Set(['what', 'which', 'who', 'whom', 'whose', 'when', 'where', 'why', 'how']);

/** Analyses `typed`, without its chat phrases, by the rules of English or of `analyser`. */
export function analyseQuestion(typed: string, analyser?: Analyser): Question {
  const spoken = withoutChatWords(typed);
  const text = analyser === undefined ? withQuestionWord(spoken) : spoken;
  const words = splitWords(text, analyser);
  const kept = words.flatMap((word, at) => (isStopWord(word) || isFrame(word) ? [] : [{ word, at }]));
  // "What about it?" has only stop words. They are then the search terms.
  const considered = kept.length > 0 ? kept : words.map((word, at) => ({ word, at }));
  const opens = (word: Word): boolean =>
    questionWords.has(word.folded) || analyser?.questionKinds.has(word.folded) === true;
  const asked = words.findIndex(opens);
  const focus = asked < 0 ? undefined : considered.find(({ at }) => at > asked)?.word.term;

  const places = new Map<string, number>();
  const terms: QuestionTerm[] = [];
  const pairs = new Map<string, readonly [number, number]>();
  let before: number | undefined;
  for (const { word } of considered) {
    const place = places.get(word.term) ?? terms.length;
    if (place === maxTerms) break;
    if (place === terms.length) {
      places.set(word.term, place);
      terms.push({
        term: word.term,
        folded: word.folded,
        written: text.slice(word.span.start, word.span.end),
        capital: word.capital,
        numeric: word.numeric,
        focus: word.term === focus,
      });
    }
    if (before !== undefined) pairs.set(`${before} ${place}`, [before, place]);
    before = place;
  }
  const distinct = [...new Map(words.map((word) => [word.folded, word])).values()].slice(0, maxWords);
  const placeOf = new Map(distinct.map((word, place) => [word.folded, place]));
  const neighbours = new Map<string, readonly [number, number]>();
  for (const [i, word] of words.entries()) {
    const first = placeOf.get(words[i - 1]?.folded ?? '');
    const second = placeOf.get(word.folded);
    if (first !== undefined && second !== undefined) neighbours.set(`${first} ${second}`, [first, second]);
  }
  const kind = (analyser && kindIn(words, analyser)) ?? kindOf(words, asked);
  const isDenial = ({ folded }: Word): boolean =>
    denials.has(folded) || analyser?.answers.denials.has(folded) === true;
  return {
    language: analyser?.language ?? 'en',
    kind,
    words: distinct,
    neighbours: [...neighbours.values()],
    terms,
    pairs: [...pairs.values()],
    counted: countedPlace(words, asked, places),
    denies: asked >= 0 && kind !== 'why' && words.some(isDenial),
    measures: analyser === undefined ? askedMeasures(words) : 0,
    runs: runsOf(lettersOf(words)),
  };
}

/**
 * `question` with misspelt words replaced by their `corrections`; both are folded. The terms stay as they are:
 * they are corrected when they are looked up.
 */
export function correctSpelling(question: Question, corrections: ReadonlyMap<string, string>): Question {
  if (corrections.size === 0) return question;
  const words = question.words.map((word): Word => {
    const [correction] = splitWords(corrections.get(word.folded) ?? '');
    return correction === undefined ? word : { ...word, folded: correction.folded, term: correction.term };
  });
  const asked = words.findIndex(({ folded }) => questionWords.has(folded));
  return {
    ...question,
    ...(question.language === 'en' && { kind: kindOf(words, asked), measures: askedMeasures(words) }),
    words,
    runs: runsOf(lettersOf(words)),
  };
}

const plural = /(?:[^s]s|people|men|women|children)$/u;

/** Index of the noun after "how many". A place may come between: "how many US jobs", "how many american jobs". */
function countedPlace(
  words: readonly Word[],
  asked: number,
  places: ReadonlyMap<string, number>,
): number | undefined {
  if (words[asked]?.folded !== 'how' || words[asked + 1]?.folded !== 'many') return undefined;
  const next = words[asked + 2];
  const isOfPlace = next !== undefined && (next.capital || demonyms.has(next.folded));
  const after = words[asked + 3];
  const noun = !isOfPlace ? next : after !== undefined && plural.test(after.folded) ? after : undefined;
  return noun === undefined || noun.capital || isStopWord(noun) ? undefined : places.get(noun.term);
}

/** Analyses a question: its search terms and its expected answer type. */

import type { Analyser } from '../analysis/analyser.ts';
import { answerType, denials } from '../analysis/answer-types.ts';
import { lettersOf, runsOf } from '../analysis/char-ngrams.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import { withoutChatWords } from './chat-words.ts';
import { withQuestionWord } from './typing-errors.ts';

/** The expected answer type of a question. */
export type AnswerKind = 'who' | 'when' | 'where' | 'how many' | 'how old' | 'how long' | 'why' | 'other';

/** The answer types of a sentence that answers each kind of question; 0 if any sentence may. */
export const expectedTypes: Readonly<Record<AnswerKind, number>> = {
  who: answerType.name,
  when: answerType.date,
  where: answerType.place | answerType.name,
  'how many': answerType.number,
  'how old': answerType.age,
  'how long': answerType.duration,
  why: answerType.reason,
  other: 0,
};

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
  /** True if it asks for a negative: "What did they never say?" */
  readonly denies: boolean;
  /** The letter runs of all its words; see `runsOf`. */
  readonly runs: readonly number[];
};

// A question of 6,000 characters has hundreds of words. The first ones show what it is about; the limit keeps
// it fast.
const maxTerms = 64;
const maxWords = 128;
const kindOfWord: Readonly<Record<string, AnswerKind>> = {
  who: 'who',
  whom: 'who',
  whose: 'who',
  when: 'when',
  where: 'where',
  why: 'why',
};
// "What year", "which city", "what percentage": the noun gives the answer type.
const kindOfNoun: Readonly<Record<string, AnswerKind>> = {
  year: 'when',
  date: 'when',
  day: 'when',
  month: 'when',
  century: 'when',
  decade: 'when',
  time: 'when',
  city: 'where',
  country: 'where',
  place: 'where',
  location: 'where',
  state: 'where',
  town: 'where',
  region: 'where',
  number: 'how many',
  percentage: 'how many',
  percent: 'how many',
  amount: 'how many',
  age: 'how old',
  population: 'how many',
  cost: 'how many',
  price: 'how many',
  person: 'who',
  name: 'who',
  man: 'who',
  woman: 'who',
  author: 'who',
  president: 'who',
  king: 'who',
  queen: 'who',
  reason: 'why',
  cause: 'why',
  purpose: 'why',
};
// "How many", "how far": each asks for a number or a narrower type.
const kindOfMeasure: Readonly<Record<string, AnswerKind>> = {
  ...Object.fromEntries(
    'many much often far large big tall high deep fast wide'.split(' ').map((word) => [word, 'how many']),
  ),
  old: 'how old',
  long: 'how long',
};
// Words that may come between "what" and the noun: "What is the name of …".
const between = new Set('is are was were the a an'.split(' '));
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
  return {
    language: analyser?.language ?? 'en',
    kind: (analyser && kindIn(words, analyser)) ?? kindOf(words, asked),
    words: distinct,
    neighbours: [...neighbours.values()],
    terms,
    pairs: [...pairs.values()],
    counted: countedPlace(words, asked, places),
    denies: words.some(({ folded }) => denials.has(folded) || analyser?.answers.denials.has(folded) === true),
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
    kind: question.language === 'en' ? kindOf(words, asked) : question.kind,
    words,
    runs: runsOf(lettersOf(words)),
  };
}

// "Wie alt", "quel âge", "hoe oud", "wie lange": the word after the question word gives the answer type.
const measuresIn: Readonly<Record<string, AnswerKind>> = {
  alt: 'how old',
  age: 'how old',
  oud: 'how old',
  lange: 'how long',
  lang: 'how long',
};

/** The answer type by the question words of another language: "Wie viele Stellen …". */
function kindIn(words: readonly Word[], { questionKinds }: Analyser): AnswerKind | undefined {
  const kinds = words.flatMap(({ folded }, at) => {
    const kind = questionKinds.get(folded);
    // "Wie viele", "por qué", "por que": two words form the question word.
    const [before, next] = [words[at - 1]?.folded, words[at + 1]?.folded ?? ''];
    if (kind === 'other' && /^viele?n?$/u.test(next)) return ['how many' as const];
    if (kind === 'other' && before === 'por') return ['why' as const];
    const measure = measuresIn[next];
    if (kind === 'other' && measure !== undefined) return [measure];
    return kind ?? [];
  });
  return kinds.find((kind) => kind !== 'other') ?? kinds[0];
}

/** Index of the first term after "how many", directly or one word later: "how many US jobs". */
function countedPlace(
  words: readonly Word[],
  asked: number,
  places: ReadonlyMap<string, number>,
): number | undefined {
  if (words[asked]?.folded !== 'how' || words[asked + 1]?.folded !== 'many') return undefined;
  const noun = words[asked + 2];
  return noun === undefined || noun.capital || isStopWord(noun) ? undefined : places.get(noun.term);
}

function kindOf(words: readonly Word[], asked: number): AnswerKind {
  const word = words[asked];
  if (word === undefined) return 'other';
  const kind = kindOfWord[word.folded];
  if (kind) return kind;
  const next = words[asked + 1]?.folded ?? '';
  if (next === 'long' && words[asked + 2]?.folded === 'ago') return 'when';
  if (word.folded === 'how') return kindOfMeasure[next] ?? 'other';
  const noun = words.slice(asked + 1).find(({ folded }) => !between.has(folded));
  return kindOfNoun[noun?.folded ?? ''] ?? 'other';
}

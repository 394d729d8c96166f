/** What is asked: the words to look for, and the kind of answer that is wanted. */

import type { Analyser } from '../analysis/analyser.ts';
import { denials, trait } from '../analysis/answer-types.ts';
import { lettersOf, runsOf } from '../analysis/char-ngrams.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import { withoutChatWords } from './chat-words.ts';
import { withQuestionWord } from './typing-errors.ts';

/** The kind of answer that a question asks for. */
export type AnswerKind = 'who' | 'when' | 'where' | 'how many' | 'how old' | 'how long' | 'why' | 'other';

/** The traits of a sentence that answers a question of each kind; none, where any sentence may. */
export const wantedTrait: Readonly<Record<AnswerKind, number>> = {
  who: trait.name,
  when: trait.date,
  where: trait.place | trait.name,
  'how many': trait.number,
  'how old': trait.age,
  'how long': trait.duration,
  why: trait.reason,
  other: 0,
};

/** One term of a question. */
export type QuestionTerm = {
  /** As it is indexed. */
  readonly term: string;
  /** In lower case, without accents. */
  readonly folded: string;
  /** As the asker wrote it. */
  readonly written: string;
  readonly capital: boolean;
  readonly numeric: boolean;
  /** The first word after the question word: "Which *states* …", "Who *led* …". */
  readonly focus: boolean;
};

export type Question = {
  /** The language by whose rules it was read, as BCP 47 writes it. */
  readonly language: string;
  readonly kind: AnswerKind;
  /** All its words, stop words too, none twice; at most 128. */
  readonly words: readonly Word[];
  /** Words that follow each other, by their place in `words`; none twice. */
  readonly neighbours: readonly (readonly [number, number])[];
  /** In order, stop words left out, none twice; at most 64. */
  readonly terms: readonly QuestionTerm[];
  /** Terms that stand next to each other when stop words are left out, by their place in `terms`; none twice. */
  readonly pairs: readonly (readonly [number, number])[];
  /** The place in `terms` of what "how many" counts: "jobs" in "how many jobs"; undefined where nothing is counted. */
  readonly counted: number | undefined;
  /** It asks for what is not so: "What did they never say?" */
  readonly denies: boolean;
  /** The runs of letters of all its words; see `runsOf`. */
  readonly runs: readonly number[];
};

// A question of 6,000 characters has hundreds of words; the first tell what it is about, and keep it quick.
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
// "What year", "which city", "what percentage": the noun tells the kind.
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
// "How many", "how far": each asks for a number, or for something closer.
const kindOfMeasure: Readonly<Record<string, AnswerKind>> = {
  ...Object.fromEntries(
    'many much often far large big tall high deep fast wide'.split(' ').map((word) => [word, 'how many']),
  ),
  old: 'how old',
  long: 'how long',
};
// What may stand between "what" and the noun: "What is the name of …".
const between = new Set('is are was were the a an'.split(' '));
// "According to Ana" says whose words are meant, and nothing of what they are about.
const isFrame = ({ folded }: Word): boolean => folded === 'according';
const questionWords = new Set(['what', 'which', 'who', 'whom', 'whose', 'when', 'where', 'why', 'how']);

/** What `typed` asks for, without the chat words around it; read by the rules of English, or by those of `analyser`. */
export function analyseQuestion(typed: string, analyser?: Analyser): Question {
  const spoken = withoutChatWords(typed);
  const text = analyser === undefined ? withQuestionWord(spoken) : spoken;
  const words = splitWords(text, analyser);
  const kept = words.flatMap((word, at) => (isStopWord(word) || isFrame(word) ? [] : [{ word, at }]));
  // "What about it?" has nothing but stop words: better to look for those than for nothing.
  const sought = kept.length > 0 ? kept : words.map((word, at) => ({ word, at }));
  const opens = (word: Word): boolean =>
    questionWords.has(word.folded) || analyser?.questionKinds.has(word.folded) === true;
  const asked = words.findIndex(opens);
  const focus = asked < 0 ? undefined : sought.find(({ at }) => at > asked)?.word.term;

  const places = new Map<string, number>();
  const terms: QuestionTerm[] = [];
  const pairs = new Map<string, readonly [number, number]>();
  let before: number | undefined;
  for (const { word } of sought) {
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

// "Wie alt", "quel âge", "hoe oud", "wie lange": the word behind the question word tells.
const measuresIn: Readonly<Record<string, AnswerKind>> = {
  alt: 'how old',
  age: 'how old',
  oud: 'how old',
  lange: 'how long',
  lang: 'how long',
};

/** The kind that the question words of another language tell: "Wie viele Stellen …". */
function kindIn(words: readonly Word[], { questionKinds }: Analyser): AnswerKind | undefined {
  const kinds = words.flatMap(({ folded }, at) => {
    const kind = questionKinds.get(folded);
    // "Wie viele", "por qué", "por que": two words make the question.
    const [before, next] = [words[at - 1]?.folded, words[at + 1]?.folded ?? ''];
    if (kind === 'other' && /^viele?n?$/u.test(next)) return ['how many' as const];
    if (kind === 'other' && before === 'por') return ['why' as const];
    const measure = measuresIn[next];
    if (kind === 'other' && measure !== undefined) return [measure];
    return kind ?? [];
  });
  return kinds.find((kind) => kind !== 'other') ?? kinds[0];
}

/** The place of the first term after "how many", where it follows at once or after one word: "how many US jobs". */
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

/** Reads the expected answer type of a question from its question word. */

import type { Analyser } from '../analysis/analyser.ts';
import { answerType } from '../analysis/answer-types.ts';
import type { Word } from '../analysis/terms.ts';

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
// "Wie alt", "quel âge", "hoe oud", "wie lange", "jak długo": the word after the question word gives the answer type.
const measuresIn: Readonly<Record<string, AnswerKind>> = {
  alt: 'how old',
  age: 'how old',
  oud: 'how old',
  lange: 'how long',
  lang: 'how long',
  długo: 'how long',
  dlugo: 'how long',
  довго: 'how long',
};
// "Cuánto tiempo", "combien de temps": how much time.
const timeWords = new Set('tiempo temps tempo czasu часу zaman'.split(' '));
// "Cuántos años tiene", "quanti anni ha", "ile lat ma", "kaç yaşında".
const yearWords = new Set('anos anni lat yasinda'.split(' '));
const ofAge = new Set('tiene tenia ha aveva tem tinha ma miał miala yasinda'.split(' '));

/** The answer type by the question words of another language: "Wie viele Stellen …". */
export function kindIn(words: readonly Word[], { questionKinds }: Analyser): AnswerKind | undefined {
  const kinds = words.flatMap(({ folded }, at) => {
    const kind = questionKinds.get(folded);
    // "Wie viele", "por qué", "por que": two words form the question word.
    const [before, next] = [words[at - 1]?.folded, words[at + 1]?.folded ?? ''];
    if (kind === 'other' && /^viele?n?$/u.test(next)) return ['how many' as const];
    if (kind === 'other' && before === 'por') return ['why' as const];
    const measure = measuresIn[next];
    if (kind === 'other' && measure !== undefined) return [measure];
    if (kind === 'how many') {
      const after = words[at + 2]?.folded ?? '';
      if (timeWords.has(next) || (next === 'de' && timeWords.has(after))) return ['how long' as const];
      if (yearWords.has(next) && (ofAge.has(next) || ofAge.has(after))) return ['how old' as const];
    }
    return kind ?? [];
  });
  return kinds.find((kind) => kind !== 'other') ?? kinds[0];
}

/** The answer type by the English question word at `asked`; `other` if there is none. */
export function kindOf(words: readonly Word[], asked: number): AnswerKind {
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

/** Marks the measures of a sentence, and those that a question asks for: money, a length, how often. */
import { type Measure, measurePatterns, measuresOfWord } from '../../lexicon/en/questions/measures.ts';
import type { Word } from './terms.ts';

/** One bit per measure, above those of `answerType`: a sentence has both in one number. */
const measureType: Readonly<Record<Measure, number>> = {
  money: 1 << 9,
  share: 1 << 10,
  magnitude: 1 << 11,
  length: 1 << 12,
  amount: 1 << 13,
  size: 1 << 14,
  speed: 1 << 15,
  frequency: 1 << 16,
};

const { money, share, magnitude, length, amount, size, speed, frequency } = measurePatterns;
const patterns: readonly (readonly [RegExp, number])[] = [
  [money, measureType.money],
  [share, measureType.share],
  [magnitude, measureType.magnitude],
  [length, measureType.length],
  [amount, measureType.amount],
  [size, measureType.size],
  [speed, measureType.speed],
  [frequency, measureType.frequency],
];

const aboutMoney = new Set(
  'money dollars euros pounds cost costs pay paid pays spend spent price worth salary earn'.split(' '),
);

/** The measures that the English `text` has, as bits: "every Sunday", "40 dollars". */
export function measureTypesOf(text: string): number {
  return patterns.reduce((types, [pattern, type]) => (pattern.test(text) ? types | type : types), 0);
}

/** The measures that answer a question with these `words`, as bits; 0 if it asks for none. */
export function askedMeasures(words: readonly Word[]): number {
  const how = words.findIndex(({ folded }) => folded === 'how');
  const measure = how < 0 ? '' : (words[how + 1]?.folded ?? '');
  if (measure === 'much' && words.some(({ folded }) => aboutMoney.has(folded))) return measureType.money;
  return (measuresOfWord.get(measure) ?? []).reduce((types, name) => types | measureType[name], 0);
}

/** Classifies the words of a turn label: a person, an office, or a part in the talk. */
import { givenNames } from '../../../lexicon/en/given-names.ts';
import { roleNouns, titles } from '../../../lexicon/en/honorifics-and-roles.ts';
import { answers, questions } from '../../people/interviews.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import type { Line } from '../../syntax/token-lines.ts';

/** Nouns for the parts that people take in a talk. */
export const speakerNouns = new Set(
  `q a question answer interviewer interviewee moderator host guest reporter journalist narrator presenter speaker operator
  audience caller chorus all both voice announcer facilitator participant respondent unidentified unknown member members
  hon`.split(/\s+/),
);

const questionsAndAnswers = new Set([...questions, ...answers]);

/** Whether the words of a label name a part in the talk and no person: "Hon. Members", "The Host". */
export function isGenericLabel({ tokens }: Line, { start, end }: Pick<NounPhrase, 'start' | 'end'>): boolean {
  const words = tokens.slice(start, end).map(({ lower }) => lower.replace(/\.$/, ''));
  return words.every((word) => word === 'the' || (speakerNouns.has(word) && !questionsAndAnswers.has(word)));
}

/** Whether the tokens from `start` to `end` are words in capital letters. */
export function isAllCapitals({ tokens }: Line, start: number, end: number): boolean {
  return tokens.slice(start, end).every(({ text }) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase());
}

/** Whether the letters or the word lists show that the label is of a person. */
export function isPerson(line: Line, start: number, end: number): boolean {
  return isAllCapitals(line, start, end) || isListedPerson(line, start, end);
}

/** Whether the word lists have a word of the label: a given name, a title or a role. */
export function isListedPerson(line: Line, start: number, end: number): boolean {
  return line.tokens.slice(start, end).some(({ lower }) => {
    const word = lower.replace(/\.$/, '');
    return [speakerNouns, roleNouns, titles, givenNames].some((list) => list.has(word) || list.has(lower));
  });
}

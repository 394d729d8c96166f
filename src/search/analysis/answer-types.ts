/** Marks the answer types of words: number, date, name, place, reason, age, duration, denial. */
import { dayNames, monthNames } from '../../lexicon/en/calendar.ts';
import { cardinalWords } from '../../lexicon/en/meaning-words.ts';
import { reasonWords } from '../../lexicon/en/questions/reasons.ts';
import type { Analyser, AnswerWords } from './analyser.ts';
import type { Word } from './terms.ts';

/** One bit per type, so that `|` combines those of a sentence. */
export const answerType = {
  number: 1,
  date: 2,
  name: 4,
  place: 8,
  reason: 16,
  age: 32,
  duration: 64,
  denial: 128,
  /** For sentences only. */
  speech: 256,
} as const;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

// "Second-largest" is not a count.
const numberWords: ReadonlySet<string> = new Set([...cardinalWords, 'once', 'twice', 'percent', 'several']);
const dateWords: ReadonlySet<string> = new Set([
  // "May" is mostly a verb.
  ...monthNames.filter((name) => name !== 'may'),
  ...dayNames,
  ...set(
    `yesterday today tomorrow tonight week weeks month months year years century centuries decade decades ago morning
    afternoon evening spring summer autumn winter noon midnight`,
  ),
]);
const timeUnits = set(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries sec secs min mins hrs yrs',
);
const ageUnits = set('year years month months old');
const beforeAges = set('aged age turned');
const placeWords = set('in at from near to across throughout outside toward towards');
const pointers = set('this that next recent every each per same any the');
const beforeYears = set('in since until by from around circa');
const sinceWords = set('since until till');
/** Words of negation, folded. */
export const denials = set(
  `not never no none nobody nothing neither nor without cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt arent
  wasnt werent wont wouldnt shouldnt`,
);
const englishReasons: ReadonlySet<string> = new Set(reasonWords);
// The commonest reporting verbs.
const speechWords = set(
  'said says say saying told tells adding added asked argued called tweeted wrote insisted warned according statement',
);

/** Returns the answer types of each of `words`, the words of one sentence, and those of the sentence itself. */
export function answerTypesOf(
  words: readonly Word[],
  analyser?: Analyser,
): {
  readonly ofWords: readonly number[];
  readonly ofSentence: number;
} {
  if (analyser !== undefined) return answerTypesIn(words, analyser.answers);
  let ofSentence = 0;
  const ofWords = words.map(({ folded, capital, numeric }, i) => {
    let found = 0;
    const isNumber = numeric || numberWords.has(folded);
    if (isNumber) found |= answerType.number;
    if (isDate(words, i)) found |= answerType.date;
    // The first word of a sentence always has a capital, so only later words can be names.
    if (capital && i > 0) found |= answerType.name;
    if (capital && placeWords.has(words[i - 1]?.folded ?? '')) found |= answerType.place;
    if (isNumber && isAge(words, i)) found |= answerType.age;
    if (isDuration(words, i)) found |= answerType.duration;
    if (englishReasons.has(folded)) ofSentence |= answerType.reason;
    if (denials.has(folded)) ofSentence |= answerType.denial;
    if (speechWords.has(folded)) ofSentence |= answerType.speech;
    return found;
  });
  return { ofWords, ofSentence };
}

/** The answer types by the word lists of another language. */
function answerTypesIn(
  words: readonly Word[],
  { numbers, dates, reasons, places, denials: denying, speech, timeUnits, years }: AnswerWords,
): ReturnType<typeof answerTypesOf> {
  let ofSentence = 0;
  const isNumber = (word: Word | undefined): boolean =>
    word !== undefined && (word.numeric || numbers.has(word.folded));
  const ofWords = words.map((word, i) => {
    const { folded, capital, numeric } = word;
    const [before, next] = [words[i - 1], words[i + 1]];
    let found = 0;
    if (isNumber(word)) {
      found |= answerType.number;
      if (timeUnits.size === 0) found |= answerType.age | answerType.duration;
      // A year of birth or of building gives an age too.
      if (years.has(next?.folded ?? '') || isYear(folded) || (numeric && isAge(words, i)))
        found |= answerType.age;
    } else if (timeUnits.has(folded) && isNumber(before)) found |= answerType.duration;
    if (dates.has(folded) || isYear(folded)) found |= answerType.date;
    if (capital && i > 0) found |= answerType.name;
    if (capital && places.has(before?.folded ?? '')) found |= answerType.place;
    if (reasons.has(folded)) ofSentence |= answerType.reason;
    if (denying.has(folded)) ofSentence |= answerType.denial;
    if (speech.has(folded)) ofSentence |= answerType.speech;
    return found;
  });
  return { ofWords, ofSentence };
}

function isYear(folded: string): boolean {
  return /^1\d{3}$|^20\d\d$/.test(folded);
}

/** True for "1996", "in 506", "the 20th century", "May 15", "3:40 a.m."; false for "506 books" and "may". */
function isDate(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  const { folded, capital } = word;
  if (dateWords.has(folded) || /^1\d{3}s?$|^20\d\d$/.test(folded)) return true;
  if (folded === 'may') return capital && (before?.numeric === true || after?.numeric === true);
  if (!/^\d/.test(folded)) return false;
  if (isHour(folded, after?.folded, words[at + 2]?.folded)) return true;
  return after?.folded === 'century' || (/^\d{3,4}$/.test(folded) && beforeYears.has(before?.folded ?? ''));
}

// "2.30", as "2:30" is folded, and "2.30pm".
const clockTime = /^\d{1,2}(?:\.\d\d)?$/;
const clockTimeWithHalf = /^\d{1,2}(?:\.\d\d)?[ap]m$/;

/** True for "2.30pm", "2 pm" and "2:30 a.m.", which is split into four words. */
function isHour(folded: string, next = '', afterNext = ''): boolean {
  if (clockTimeWithHalf.test(folded)) return true;
  const isHalf = /^(?:[ap]m|oclock)$/.test(next) || (/^[ap]$/.test(next) && afterNext === 'm');
  return isHalf && clockTime.test(folded);
}

/** True for "seven months", "a year", "since 1996"; false for "two weeks ago" and "in recent weeks". */
function isDuration(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word?.numeric) return sinceWords.has(before?.folded ?? '');
  const isPointInTime = after?.folded === 'ago' || pointers.has(before?.folded ?? '');
  return timeUnits.has(word?.folded ?? '') && !isPointInTime;
}

/** True for "25-year-old", "aged 51", "seven years", and ", 51," beside a name; false for "ten cities". */
function isAge(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || (word.numeric && !/^\d\d?$|^1[01]\d$/.test(word.folded))) return false;
  // True at the end, or if punctuation follows: a blank alone is one character.
  const standsAlone = after === undefined || after.span.start - word.span.end !== 1;
  const follows = before !== undefined && (beforeAges.has(before.folded) || standsAlone);
  const isAgeOf = before?.folded === 'of' && words[at - 2]?.folded === 'age';
  return follows || isAgeOf || ageUnits.has(after?.folded ?? '');
}

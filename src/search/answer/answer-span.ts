/** The words of a sentence that may be the answer itself: the date for "when", the number for "how many". */
import type { Span } from '../../article/article.ts';
import { trait, traits } from '../analysis/answer-types.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import type { Question } from '../question/question.ts';

const shortMonths = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
// No number that can be shown as the answer.
const vague = new Set(['several']);

/**
 * Where `sentence` has the one date or number that `question` can mean; undefined where it has none or several, or
 * something else is asked for. Of 1,021 development sentences that answer and have but one, it is the answer in 989;
 * a name for "who" or "where" would be in 72 and 84 of 100.
 *
 * @example
 * findAnswerWords('The cuts begin on Nov. 4, 2031.', analyseQuestion('When do they begin?'))
 * // => { start: 18, end: 30 }
 */
export function findAnswerWords(sentence: string, question: Question): Span | undefined {
  if (question.kind !== 'when' && question.kind !== 'how many') return undefined;
  const asked = new Set(question.words.map(({ folded }) => folded));
  const words = splitWords(sentence);
  const { ofWords } = traits(words);
  const written = (word: Word | undefined) => sentence.slice(word?.span.start, word?.span.end);
  const gap = (at: number) => sentence.slice(words[at - 1]?.span.end, words[at]?.span.start);
  // "1,700" is no year.
  const isGrouped = (at: number) => /\d,\d/.test(written(words[at]));
  const isDate = (at: number) =>
    (((ofWords[at] ?? 0) & trait.date) !== 0 && !isGrouped(at)) || isShortMonth(words[at]);
  const isNumber = (at: number) => ((ofWords[at] ?? 0) & trait.number) !== 0 && !vague.has(folded(words[at]));
  // "4 November", "Nov. 4": a day is no date by itself.
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

/** "$7.3 million", "40 %" or "40%" with their signs. */
function withSigns(sentence: string, { start, end }: Span): Span {
  const isMoney = /[$€£¥]/u.test(sentence[start - 1] ?? '');
  const percent = /^\s?%/u.exec(sentence.slice(end))?.[0] ?? '';
  return { start: isMoney ? start - 1 : start, end: end + percent.length };
}

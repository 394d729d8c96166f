/** Several questions asked at once: where one ends and the next begins. */
import { isStopWord } from './stop-words.ts';
import { splitWords } from './terms.ts';

const questionWords = new Set(
  `what which who whom whose when where why how is are was were do does did has have had will would can could should
  may`.split(/\s+/),
);
// A blank follows, or a capital where the blank was forgotten: "?q=" in an address is no end.
const ends = /[?？؟]+["”»]?(?=\s|\p{Lu}|\p{Script=Han})/gu;
// "They cut it. Why?" is somebody's message, and no list of questions; "Prof. Lee" is no sentence.
const statement = /\p{Ll}{4}[.!]\s+\S/u;

/**
 * The questions in `text`, in order, none twice: a question mark ends one where words follow that ask something by
 * themselves. `text` alone where there is but one.
 *
 * @example
 * splitQuestions('Who is Ana? Where does she live, and why? Thanks!')
 * // => ['Who is Ana?', 'Where does she live, and why? Thanks!']
 */
export function splitQuestions(text: string): readonly string[] {
  const cuts = [...text.matchAll(ends)]
    .map((end) => end.index + end[0].length)
    .filter((cut) => !isQuoted(text, cut));
  const pieces = [...cuts, text.length].map((cut, i) => text.slice(cuts[i - 1] ?? 0, cut).trim());
  if (pieces.some((piece) => statement.test(piece))) return [text];
  const questions: string[] = [];
  for (const piece of pieces) {
    const before = questions.at(-1);
    if (before === undefined || (isQuestion(before) && isQuestion(piece))) questions.push(piece);
    else questions[questions.length - 1] = `${before} ${piece}`;
  }
  const distinct = [...new Set(questions)];
  return distinct.length > 1 ? distinct : [text];
}

/** True if `text` asks something by itself: "and why?" does not. */
function isQuestion(text: string): boolean {
  const words = splitWords(text);
  const asks = /[?？؟]["”»]?$/u.test(text) || words.some(({ folded }) => questionWords.has(folded));
  return asks && words.some((word) => !isStopWord(word));
}

/** True if a quotation that is open at `place` goes on behind it. */
function isQuoted(text: string, place: number): boolean {
  const before = text.slice(0, place);
  const count = (marks: RegExp) => before.match(marks)?.length ?? 0;
  return count(/[“„«]/gu) > count(/[”»]/gu) || count(/"/gu) % 2 === 1;
}

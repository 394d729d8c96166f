/** Splits a text that asks several questions. */
import { detectLanguage } from '../../article/language.ts';
import { analyserOf } from '../analysis/languages.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords, type Word } from '../analysis/terms.ts';

const whWords = new Set(
  'what which who whom whose when where why how whats whos wheres whens hows'.split(' '),
);
const questionWords = new Set(
  `what which who whom whose when where why how is are was were do does did has have had will would can could should
  may`.split(/\s+/),
);
// A question ends before a blank, or before a capital if the blank is missing. "?q=" in an address is no end.
// Only the first mark of a row begins a match: a row that ends nothing would be tried from each of its marks.
const ends = /(?<![?？؟])[?？؟]+["”»]?(?=\s|\p{Lu}|\p{Script=Han})/gu;
// "They cut it. Why?" is a message, and no list of questions. "Prof. Lee" is no sentence.
const statement = /\p{Ll}{4}[.!]\s+\S/u;

// "And" before a word, in the languages of search that put it between two questions.
const joint = /,?\s+(?:and|und|et|y|e|en|i|ve|та|і|й)\s+(?=\p{L})/giu;
const minWords = 3;
// A longer text is no two questions that were typed.
const maxJoinedChars = 300;

/**
 * The two questions that "and" joins in `text`: "what did Ana say and what is her job?". Undefined if there are not
 * two that stand alone, such as in "why and when did it sink?".
 */
export function splitAtAnd(text: string): readonly [string, string] | undefined {
  if (text.length > maxJoinedChars) return undefined;
  const kinds = analyserOf(detectLanguage(text) ?? 'en')?.questionKinds;
  const isAsking = (word: Word | undefined): boolean =>
    word !== undefined && (kinds?.has(word.folded) ?? whWords.has(word.folded));
  const isWhole = (part: string): boolean => {
    const words = splitWords(part);
    return words.length >= minWords && isAsking(words[0]) && !isAsking(words.at(-1)) && readPart(part).says;
  };
  for (const { 0: and, index } of text.matchAll(joint)) {
    const parts = [text.slice(0, index).trim(), text.slice(index + and.length).trim()] as const;
    if (parts.every(isWhole)) return parts;
  }
  return undefined;
}

/**
 * The distinct questions in `text`, in order. A question mark ends one if the words after it are a question
 * by themselves. Returns `text` alone if it has only one question.
 *
 * @example
 * splitQuestions('Who is Ana? Where does she live, and why? Thanks!')
 * // => ['Who is Ana?', 'Where does she live, and why? Thanks!']
 */
export function splitQuestions(text: string): readonly string[] {
  const pieces = cutAtMarks(text);
  if (pieces.some((piece) => statement.test(piece))) return [text];
  const parts: QuestionPart[] = [];
  for (const piece of pieces.map(readPart)) {
    const before = parts.at(-1);
    if (before === undefined || (isQuestion(before) && isQuestion(piece))) parts.push(piece);
    else parts[parts.length - 1] = join(before, piece);
  }
  const distinct = [...new Set(parts.map((part) => part.text))];
  return distinct.length > 1 ? distinct : [text];
}

type QuestionPart = {
  readonly text: string;
  /** `asks`: it has a question mark or a question word. `says`: it has a word to search for. */
  readonly asks: boolean;
  readonly says: boolean;
};

function readPart(text: string): QuestionPart {
  const words = splitWords(text);
  return {
    text,
    asks: /[?？؟]["”»]?$/u.test(text) || words.some(({ folded }) => questionWords.has(folded)),
    says: words.some((word) => !isStopWord(word)),
  };
}

function join(one: QuestionPart, other: QuestionPart): QuestionPart {
  return {
    text: `${one.text} ${other.text}`,
    asks: one.asks || other.asks,
    says: one.says || other.says,
  };
}

/** True if `part` is a question by itself: not "and why?". */
function isQuestion({ asks, says }: QuestionPart): boolean {
  return asks && says;
}

/** Cuts `text` after its question marks, except inside a quotation that continues. */
function cutAtMarks(text: string): readonly string[] {
  const ended = [...text.matchAll(ends)].map((end) => end.index + end[0].length);
  const pieces: string[] = [];
  let start = 0;
  let open = 0;
  let straight = 0;
  for (const [i, end] of ended.entries()) {
    const since = text.slice(ended[i - 1] ?? 0, end);
    const count = (marks: RegExp) => since.match(marks)?.length ?? 0;
    open = Math.max(0, open + count(/[“„«]/gu) - count(/[”»]/gu));
    straight += count(/"/gu);
    if (open > 0 || straight % 2 === 1) continue;
    pieces.push(text.slice(start, end).trim());
    start = end;
  }
  return [...pieces, text.slice(start).trim()].filter((piece) => piece !== '');
}

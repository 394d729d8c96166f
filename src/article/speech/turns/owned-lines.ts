/** Finds lines of one person without a label: an author's speech, letter or column, and the answers of an interview. */

import { salutations, speechTitles } from '../../../lexicon/en/form-cues.ts';
import type { MentionRule } from '../../attribution-rules.ts';
import type { Resolver } from '../../people/coreference.ts';
import type { Referent } from '../../people/discourse.ts';
import { findLetter } from '../../people/names/letters.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { SpeechLine } from '../speech-lines.ts';

/** The owner of a line: the author of the article, or the interviewed person. */
export type Owner = 'author' | 'asked';

/** The rule name for the lines of each owner. */
export const ownerRules: Readonly<Record<Owner, MentionRule>> = {
  author: 'words of the author',
  asked: 'answer of an interview',
};

/** The title, the author and the interviewed person, from the front matter and the text. */
export type Owners = {
  /** The title, if it is not part of the text. */
  readonly title: string | undefined;
  /** The author's name; undefined if it is unknown or not a person's. */
  readonly author: string | undefined;
  /**
   * The name of the person who answers the questions from this line on; undefined if the text leaves it open.
   */
  readonly askedAt: (firstQuestion: number) => string | undefined;
};

const leastExchanges = 3; // questions with an answer
const leastAnswered = 0.4; // of the article's words are answers
const leastPersonal = 0.5; // of the answers use the first person; the answers in a list of questions do not
const leastAddressed = 0.5; // of the questions say "you"; rhetorical questions say "he" or "they"
const longestQuestion = 50; // words
const longestRemark = 25; // words
const leastFirstPerson = 2; // first-person words per 100 words
const mostQuoted = 0.25; // of a speech is quoted

const firstPersons = /^(?:i|me|my|mine|we|us|our|ours)(?:'\p{L}+)?$/u;
const seconds = /^(?:you|your|yours|yourself)(?:'\p{L}+)?$/u;
const editorsNote =
  /\b(?:interview|conversation|transcript|answers?)\s(?:has|have|was|were)\s(?:been\s)?(?:lightly\s)?(?:edited|condensed|shortened)\b/i;
const columnTitle = /^(?:opinion|column|comment|commentary|editorial|essay|letter|op-ed)\s?[:|–—-]/i;
/** The speaker in a title: "Ilse Brandt's speech", "Remarks by Ilse Brandt". */
const ownerInTitle =
  /(\p{Lu}[\p{L}'’-]+)['’]s?\s(?:\p{L}+\s){0,3}(?:[Ss]peech|[Rr]emarks|[Aa]ddress|[Ll]ecture|[Tt]estimony)|\b(?:[Ss]peech|[Rr]emarks|[Aa]ddress|[Ll]ecture|[Tt]estimony)\s(?:by|of|from)\s((?:\p{Lu}\S+\s?)+)/u;

/** The owner of each line, and the referents of the owners. */
export type OwnedLines = {
  /** The owner of each line; undefined for other lines. */
  readonly lines: readonly (Owner | undefined)[];
  readonly referents: Readonly<Partial<Record<Owner, Referent>>>;
};

/** Returns the lines that belong to the author or the interviewed person, and who these are. */
export function ownLines(
  speechLines: readonly SpeechLine[],
  resolver: Pick<Resolver, 'author' | 'askedAt'>,
  title: string | undefined,
): OwnedLines {
  const author = resolver.author();
  let asked: Referent | undefined;
  const lines = findOwners(speechLines, {
    title,
    author: author?.entity.name,
    askedAt(firstQuestion) {
      asked = resolver.askedAt(firstQuestion);
      return asked?.entity.name;
    },
  });
  return { lines, referents: { ...(author && { author }), ...(asked && { asked }) } };
}

/** The owner of each line. All are undefined if the article has labelled turns. */
function findOwners(speechLines: readonly SpeechLine[], owners: Owners): readonly (Owner | undefined)[] {
  const none = speechLines.map(() => undefined);
  if (speechLines.some(({ turn }) => turn !== undefined)) return none;
  return findAnswers(speechLines, owners) ?? findAuthored(speechLines, owners) ?? none;
}

/** The answers of an interview whose questions have no label. */
function findAnswers(
  speechLines: readonly SpeechLine[],
  { askedAt }: Owners,
): readonly (Owner | undefined)[] | undefined {
  const lines = speechLines.map(({ line }) => line);
  const isAsking = lines.map(isQuestion);
  const first = isAsking.indexOf(true);
  const asks = lines.map((line, index) => isAsking[index] === true || (index > first && isRemark(line)));
  const answers = answersOf(lines, asks);
  if (answers.length < leastExchanges) return undefined;
  const answered = answers.flat().reduce((sum, index) => sum + countWords(lines[index]), 0);
  const all = lines.reduce((sum, line) => sum + countWords(line), 0);
  const personal = answers.filter((answer) => answer.some((index) => firstPersonsIn(lines[index]) > 0));
  if (answered < leastAnswered * all || personal.length < leastPersonal * answers.length) return undefined;
  const questions = lines.filter((_, index) => isAsking[index]);
  const addressed = questions.filter(({ tokens }) => tokens.some(({ lower }) => seconds.test(lower)));
  if (addressed.length < leastAddressed * questions.length) return undefined;
  const asked = askedAt(first);
  if (asked === undefined) return undefined;
  const names = new Set(asked.toLowerCase().split(/\s+/));
  const own = new Set(answers.flat());
  return speechLines.map(({ line, whole }, index) => {
    // A paragraph that names the interviewed person or mentions the interview is the writer's.
    const isAside =
      line.tokens.some(({ lower, isCapital }) => isCapital && names.has(lower)) ||
      editorsNote.test(line.text.slice(line.paragraph.span.start, line.paragraph.span.end));
    return own.has(index) && whole.length === 0 && !isAside ? 'asked' : undefined;
  });
}

/** The lines of each answer. The last answer is cut to the length of the longest one before it. */
function answersOf(lines: readonly Line[], asks: readonly boolean[]): readonly (readonly number[])[] {
  const answers: number[][] = [];
  let current: number[] | undefined;
  for (const [index, line] of lines.entries()) {
    if (asks[index]) {
      current = undefined;
      if (asks[index + 1] === false && lines[index + 1]?.paragraph.kind === 'text') {
        current = [];
        answers.push(current);
      }
    } else if (line.paragraph.kind !== 'text') current = undefined;
    else current?.push(index);
  }
  const longest = Math.max(1, ...answers.slice(0, -1).map(({ length }) => length));
  return answers.map((answer, index) => (index === answers.length - 1 ? answer.slice(0, longest) : answer));
}

function isQuestion({ tokens, paragraph, quoted }: Line): boolean {
  const isAsking = tokens.findLast(({ text }) => !/^[*_)\]]$/.test(text))?.text === '?';
  return (
    paragraph.kind !== 'title' &&
    isAsking &&
    tokens.length <= longestQuestion &&
    quoted.every((mark) => mark === -1)
  );
}

/**
 * "You also abolished fines." between two answers: the interviewer may say it, so it is not part of an
 * answer.
 */
function isRemark(line: Line): boolean {
  return (
    line.paragraph.kind === 'text' &&
    countWords(line) <= longestRemark &&
    firstPersonsIn(line) === 0 &&
    line.tokens.some(({ lower }) => seconds.test(lower))
  );
}

/** The author's own words in a speech, a letter, or a column that its title announces. */
function findAuthored(
  speechLines: readonly SpeechLine[],
  { title: given, author }: Owners,
): readonly (Owner | undefined)[] | undefined {
  const lines = speechLines.map(({ line }) => line);
  const text = lines.filter(({ paragraph }) => paragraph.kind === 'text');
  const words = text.reduce((sum, line) => sum + countWords(line), 0);
  const personal = text.reduce((sum, line) => sum + firstPersonsIn(line), 0);
  if (author === undefined || 100 * personal < leastFirstPerson * words) return undefined;
  const title = given ?? titleOf(lines);
  const letter = findLetter(lines);
  if (letter === undefined && !isSpeech(lines, { title, author }) && !columnTitle.test(title))
    return undefined;
  const { opening = -1, closing = lines.length } = letter ?? {};
  return speechLines.map(({ line: { paragraph }, whole }, index) => {
    const isFrame = index <= opening || index >= closing;
    return paragraph.kind === 'text' && whole.length === 0 && !isFrame ? 'author' : undefined;
  });
}

function isSpeech(
  lines: readonly Line[],
  { title, author }: { readonly title: string; readonly author: string },
): boolean {
  const [, owner, other] = ownerInTitle.exec(title) ?? [];
  const surname = author.split(/\s+/).at(-1) ?? '';
  if ((owner ?? other) !== undefined && !title.includes(surname)) return false;
  const greetings = lines.reduce((sum, { text, paragraph }) => {
    const words = text.slice(paragraph.span.start, paragraph.span.end);
    return sum + (words.match(salutations)?.length ?? 0);
  }, 0);
  const tokens = lines.reduce((sum, line) => sum + line.tokens.length, 0);
  const quoted = lines.reduce((sum, line) => sum + line.quoted.filter((each) => each !== -1).length, 0);
  return Math.min(2, greetings) + (speechTitles.test(title) ? 2 : 0) >= 2 && quoted <= mostQuoted * tokens;
}

function titleOf(lines: readonly Line[]): string {
  const title = lines.find(({ paragraph }) => paragraph.kind === 'title');
  return title === undefined ? '' : title.text.slice(title.paragraph.span.start, title.paragraph.span.end);
}

function countWords(line: Line | undefined): number {
  return line?.tokens.filter(({ isWord }) => isWord).length ?? 0;
}

function firstPersonsIn(line: Line | undefined): number {
  return line?.tokens.filter(({ lower }) => firstPersons.test(lower)).length ?? 0;
}

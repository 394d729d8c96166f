/** Lines that belong to one person without a label: the author's speech, letter or column, and the answers of an interview. */
import { salutations, speechTitles } from '../../../lexicon/en/form-cues.ts';
import type { Resolver } from '../../people/coreference.ts';
import type { Referent } from '../../people/discourse.ts';
import { findLetter } from '../../people/names/letters.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { SpeechLine } from '../speech-lines.ts';

/** Who owns a line: the author of the article, or the person who is interviewed. */
export type Owner = 'author' | 'asked';

/** The rule of each owner's lines. */
export const ownerRules: Readonly<Record<Owner, string>> = {
  author: 'words of the author',
  asked: 'answer of an interview',
};

/** What the front matter and the text before the questions tell. */
export type Owners = {
  /** The title, where it does not stand in the text. */
  readonly title: string | undefined;
  /** The author's name; undefined where none is known, or where it is no person's. */
  readonly author: string | undefined;
  /** The name of the person who answers the questions that begin in this line; undefined where the text does not tell. */
  readonly askedAt: (firstQuestion: number) => string | undefined;
};

const leastExchanges = 3; // questions with an answer
const leastAnswered = 0.4; // of the article's words
const leastPersonal = 0.5; // of the answers have a first person: those of a list of questions have none
const leastAddressed = 0.5; // of the questions say "you": those that a writer asks the reader have "he" or "they"
const longestQuestion = 50; // words
const longestRemark = 25; // words
const leastFirstPerson = 2; // words of the first person among 100
const mostQuoted = 0.25; // of the words of a speech

const firstPersons = /^(?:i|me|my|mine|we|us|our|ours)(?:'\p{L}+)?$/u;
const seconds = /^(?:you|your|yours|yourself)(?:'\p{L}+)?$/u;
const editorsNote =
  /\b(?:interview|conversation|transcript|answers?)\s(?:has|have|was|were)\s(?:been\s)?(?:lightly\s)?(?:edited|condensed|shortened)\b/i;
const columnTitle = /^(?:opinion|column|comment|commentary|editorial|essay|letter|op-ed)\s?[:|–—-]/i;
/** "Ilse Brandt's speech", "Remarks by Ilse Brandt": whose speech it is. */
const ownerInTitle =
  /(\p{Lu}[\p{L}'’-]+)['’]s?\s(?:\p{L}+\s){0,3}(?:[Ss]peech|[Rr]emarks|[Aa]ddress|[Ll]ecture|[Tt]estimony)|\b(?:[Ss]peech|[Rr]emarks|[Aa]ddress|[Ll]ecture|[Tt]estimony)\s(?:by|of|from)\s((?:\p{Lu}\S+\s?)+)/u;

/** The owners of an article's lines, and who these are. */
export type OwnedLines = {
  /** For each line its owner. */
  readonly lines: readonly (Owner | undefined)[];
  readonly referents: Readonly<Partial<Record<Owner, Referent>>>;
};

/** The lines that belong to the author or to the person who is interviewed, and who these are. */
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

/** For each of `speechLines` the owner of its words; undefined for a line with a label, marks or other voices. */
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
    // A paragraph that names the person who answers, or speaks of the interview, is the writer's.
    const isAside =
      line.tokens.some(({ lower, isCapital }) => isCapital && names.has(lower)) ||
      editorsNote.test(line.text.slice(line.paragraph.span.start, line.paragraph.span.end));
    return own.has(index) && whole.length === 0 && !isAside ? 'asked' : undefined;
  });
}

/** The lines of each answer; the last one is not longer than the longest before it. */
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
    quoted.every((stretch) => stretch === -1)
  );
}

/** "You also abolished fines." between two answers: the interviewer says it, or the guest of people in general. */
function isRemark(line: Line): boolean {
  return (
    line.paragraph.kind === 'text' &&
    countWords(line) <= longestRemark &&
    firstPersonsIn(line) === 0 &&
    line.tokens.some(({ lower }) => seconds.test(lower))
  );
}

/** The author's own words: of a speech, a letter, or a column that its title announces. */
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

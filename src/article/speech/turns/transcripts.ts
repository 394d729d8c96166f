/** Finds transcripts and interviews: the paragraphs that belong to the speaker of a turn label. */
import { isCommonWord } from '../../../lexicon/en/common-words.ts';
import { clauseWords, genderOfPronoun } from '../../../lexicon/en/function-words.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { PlacedTag } from '../direct/dialogue-tag.ts';
import { coreOfLabel, findTurnLabel, type TurnLabel } from './turn-labels.ts';

/**
 * A line that belongs to one speaker, from token `start` to token `end`. Default of `end`: the end of the
 * line.
 */
export type OwnedLine = {
  /** Undefined if the lines around give the speaker. */
  readonly tag: PlacedTag | undefined;
  readonly start: number;
  readonly end?: number | undefined;
};

const leastTurns = 3;
const leastPlainShare = 0.5; // of turns are mostly in lower case with few numbers; a table has none
const leastTurnShare = 0.25; // of the paragraphs from the first to the last turn; a report has fewer

/**
 * Returns, for each line, the turn that it begins or continues. All are undefined if the article has no
 * transcript.
 */
export function findTranscript(lines: readonly Line[]): readonly (OwnedLine | undefined)[] {
  const labels = joinLabels(withNamed(lines, lines.map(findTurnLabelOf)));
  const turns = keepTurns(lines, labels);
  if (turns === undefined) return lines.map(() => undefined);
  const goesOn = isDense(lines, turns);
  const isLong = goesOn && !isExcerpt(lines, turns) && hasLongTurns(lines, turns);
  const lastTurn = turns.findLastIndex((turn) => turn !== undefined);
  const firstTurn = turns.findIndex((turn) => turn !== undefined);
  // Where the first turn answers a question without a label, such questions are the interviewer's.
  const asksWithoutLabel = asks(lines[firstTurn - 1]);
  let current: { readonly tag: PlacedTag; readonly key: string } | undefined;
  return lines.map((line, index) => {
    const turn = turns[index];
    if (turn !== undefined) {
      const tag = tagOf(turn, index);
      current = { tag, key: turn.key };
      return turn.words < line.tokens.length ? { tag, start: turn.words } : undefined;
    }
    const isOwn = isFirstAfterLabel(turns[index - 1], lines[index - 1]);
    const isAfterAll = index > lastTurn && !isOwn;
    if (line.paragraph.kind !== 'text' || (isAfterAll && !(isLong && !isAside(line, current?.key ?? ''))))
      current = undefined;
    const isAsked = asksWithoutLabel && asks(line) && turns[index + 1] !== undefined;
    // A label that is no turn may still name another speaker.
    const isLabelled =
      ['colon', 'own line'].includes(labels[index]?.form ?? '') && (labels[index]?.name.end ?? 0) > 1;
    if (isAsked || isLabelled) current = undefined;
    if (current === undefined || !(isOwn || goesOn) || isBracketed(line)) return undefined;
    const start = startOfWords(line);
    return start === undefined
      ? undefined
      : { tag: { ...current.tag, rule: 'turn of a transcript goes on' as const }, start };
  });
}

/** True for a paragraph of text that ends in a question mark. */
function asks(line: Line | undefined): boolean {
  return line?.paragraph.kind !== 'title' && line?.tokens.at(-1)?.text === '?';
}

/** The labels, with `isPerson` for a surname whose full name is in the text: "Strand" after "Mayor Eli Strand". */
function withNamed(
  lines: readonly Line[],
  labels: readonly (TurnLabel | undefined)[],
): readonly (TurnLabel | undefined)[] {
  const unsure = new Set(labels.flatMap((label) => (label?.isPerson === false ? [label.key] : [])));
  if (unsure.size === 0) return labels;
  const surnames = new Set<string>();
  for (const [index, { tokens, paragraph }] of lines.entries()) {
    if (paragraph.kind !== 'text' || labels[index] !== undefined) continue;
    for (const [at, { lower, isCapital }] of tokens.entries()) {
      const before = tokens[at - 1];
      if (isCapital && before?.isCapital && !isCommonWord(before.lower)) {
        if (unsure.has(lower)) surnames.add(lower);
        if (unsure.has(`${before.lower} ${lower}`)) surnames.add(`${before.lower} ${lower}`);
      }
    }
  }
  return labels.map((label) => label && (surnames.has(label.key) ? { ...label, isPerson: true } : label));
}

/** The label of a line. In a heading only a label on its own line counts. */
function findTurnLabelOf(line: Line): TurnLabel | undefined {
  const label = findTurnLabel(line);
  return line.paragraph.kind === 'heading' && label?.form !== 'own line' ? undefined : label;
}

/** Gives all labels of one speaker the same key: "MAYOR BERG" and "BERG", "Jane Holm" and "Holm". */
function joinLabels(labels: readonly (TurnLabel | undefined)[]): readonly (TurnLabel | undefined)[] {
  const cores = new Set(labels.flatMap((label) => (label === undefined ? [] : [coreOfLabel(label.key)])));
  const joined = new Map<string, string>();
  for (const core of cores) {
    const fuller = [...cores].filter((other) => other.endsWith(` ${core}`));
    joined.set(core, fuller.length === 1 ? (fuller[0] ?? core) : core);
  }
  return labels.map((label) => {
    const core = label && coreOfLabel(label.key);
    return label && { ...label, key: joined.get(core ?? '') ?? label.key };
  });
}

/** The labels that begin turns; undefined if they do not make a transcript. */
function keepTurns(
  lines: readonly Line[],
  labels: readonly (TurnLabel | undefined)[],
): readonly (TurnLabel | undefined)[] | undefined {
  const counts = new Map<string, number>();
  for (const label of labels)
    if (label !== undefined) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const isRepeated = ({ key }: TurnLabel) => (counts.get(key) ?? 0) > 1;
  // A name on a line of its own is a signature or a heading unless it recurs.
  // The title may be the first turn: its name counts for repetition, but it is not a turn.
  const turns = labels.map((label, index) =>
    lines[index]?.paragraph.kind === 'title' ||
    (label?.form === 'own line' && !isRepeated(label) && !label.hasTime && !label.hasHolder)
      ? undefined
      : label,
  );
  const found = turns.flatMap((turn, index) => (turn === undefined ? [] : [{ turn, index }]));
  const isQuestionAndAnswer = ['q', 'a'].every((key) => counts.has(key));
  if (found.length < (isQuestionAndAnswer ? 2 : leastTurns)) return undefined;
  const share = (holds: (each: (typeof found)[number]) => boolean) =>
    found.filter(holds).length / found.length;
  if (share(({ turn, index }) => isPlain(lines, turn, index)) < leastPlainShare) return undefined;
  const persons = share(({ turn }) => turn.isPerson || turn.hasTime);
  const repeated = share(({ turn }) => isRepeated(turn));
  const spoken = share(({ turn, index }) => isSpoken(lines, turn, index));
  // The place of a report has a dash too: "LONDON — You can swim again."
  const isPlaced = share(({ turn }) => turn.form === 'dash' && !turn.isPerson) >= 0.5;
  const isDialogue = repeated >= 0.5 && (persons >= 0.5 || (spoken >= 0.5 && !isPlaced));
  const isPanel = persons === 1 && share(({ turn }) => turn.name.end - turn.name.start > 1) === 1;
  // A programme of events has times, and no names: "[10:30] Coffee: In the hall".
  const isTimed =
    share(({ turn }) => turn.hasTime) === 1 && share(({ turn }) => turn.isPerson || isFullName(turn)) >= 0.5;
  if (!isDialogue && !isPanel && !isTimed && !isQuestionAndAnswer) return undefined;
  return turns.map((turn) =>
    turn !== undefined && (turn.isPerson || isFullName(turn) || turn.hasTime || isRepeated(turn))
      ? turn
      : undefined,
  );
}

/** Two or more words that can be a name, unlike "Video transcript" or "We are sorry". */
function isFullName({ name, key }: TurnLabel): boolean {
  return name.end - name.start > 1 && !key.split(' ').some(isCommonWord);
}

/** Whether the turn is mostly in lower case with few numbers, as speech is. */
function isPlain(lines: readonly Line[], turn: TurnLabel, index: number): boolean {
  const words = wordsOf(lines, turn, index).filter(({ isWord }) => isWord);
  const numbers = words.filter(({ text }) => /^\p{N}/u.test(text)).length;
  const capitals = words.slice(1).filter(({ isCapital, text }) => isCapital && text !== 'I').length;
  return numbers * 4 <= words.length && capitals * 2 <= words.length;
}

/** Whether the turn has a first or second person or a question mark. */
function isSpoken(lines: readonly Line[], turn: TurnLabel, index: number): boolean {
  return wordsOf(lines, turn, index).some(({ lower, text }) => text === '?' || addresses.test(lower));
}

const addresses = /^(?:i|you|we|me|us|my|your|our)(?:'\p{L}+)?$/u;

function wordsOf(lines: readonly Line[], { words }: TurnLabel, index: number): Line['tokens'] {
  const own = lines[index]?.tokens.slice(words) ?? [];
  return own.length > 0 ? own : (lines[index + 1]?.tokens ?? []);
}

/** True if turns are frequent enough that the paragraphs between two of them continue the first. */
function isDense(lines: readonly Line[], turns: readonly (TurnLabel | undefined)[]): boolean {
  const first = turns.findIndex((turn) => turn !== undefined);
  const last = turns.findLastIndex((turn) => turn !== undefined);
  const count = turns.filter((turn) => turn !== undefined).length;
  const paragraphs = lines.slice(first, last + 1).filter(({ paragraph }) => paragraph.kind === 'text').length;
  return count >= leastTurnShare * paragraphs;
}

/** True if the turns are an excerpt in a report, so that the report continues after them. */
function isExcerpt(lines: readonly Line[], turns: readonly (TurnLabel | undefined)[]): boolean {
  const first = turns.findIndex((turn) => turn !== undefined);
  const last = turns.findLastIndex((turn) => turn !== undefined);
  const after = lines.slice(last + 1).filter(({ paragraph }) => paragraph.kind === 'text').length;
  return after > last - first;
}

/** True if a turn before the last one has several paragraphs, so that the last one may too. */
function hasLongTurns(lines: readonly Line[], turns: readonly (TurnLabel | undefined)[]): boolean {
  const last = turns.findLastIndex((turn) => turn !== undefined);
  const first = turns.findIndex((turn) => turn !== undefined);
  return lines
    .slice(first, last)
    .some(
      ({ paragraph }, at) =>
        paragraph.kind === 'text' &&
        turns[first + at] === undefined &&
        !isFirstAfterLabel(turns[first + at - 1], lines[first + at - 1]),
    );
}

function isFirstAfterLabel(turn: TurnLabel | undefined, line: Line | undefined): boolean {
  return turn !== undefined && line !== undefined && turn.words >= line.tokens.length;
}

/**
 * True for a paragraph after the last turn that is the writer's own: in brackets, about the transcript, or
 * with the last speaker's name or a capitalised "He" or "She".
 */
function isAside({ tokens, text, paragraph }: Line, key: string): boolean {
  const [first] = tokens;
  if (first !== undefined && /^[[(*©]$/.test(first.text)) return true;
  if (note.test(text.slice(paragraph.span.start, paragraph.span.end))) return true;
  const names = new Set(key.split(' ').filter((word) => word.length > 2 && !clauseWords.has(word)));
  return tokens.some(({ lower, isCapital }) => isCapital && (names.has(lower) || genderOfPronoun.has(lower)));
}

const note =
  /\b(?:(?:conference|meeting|hearing|session|sitting|debate|programme|program|event|recording|talk) (?:ended|closed|concluded|lasted)|transcript|transcribed|this (?:interview|conversation|episode)|interview(?:ed)? by|podcast|edited|condensed)\b/i;

/** "[They climb.]": a stage direction, not speech. */
function isBracketed({ tokens }: Line): boolean {
  const [first, last] = [tokens[0]?.text ?? '', tokens.at(-1)?.text ?? ''];
  return (first === '[' && last === ']') || (first === '(' && last === ')');
}

/** The first token of speech, after marks and a time stamp. Undefined if there is none. */
function startOfWords({ tokens }: Line): number | undefined {
  const at = tokens.findIndex(({ isWord, text }) => isWord && !/^\d{1,2}:\d{2}/.test(text));
  return at === -1 ? undefined : at > 0 && /["“«'‘]/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
}

function tagOf({ name: { start, end } }: TurnLabel, line: number): PlacedTag {
  const phrase = { start, end, head: end - 1, type: 'name' as const, apposition: undefined };
  return { phrase, cue: undefined, rule: 'turn of a transcript', line };
}

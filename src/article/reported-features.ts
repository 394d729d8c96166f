/** What the model of reported speech sees: the cue, and the words around a place where its content may begin or end. */
import { cueForms } from './cue-verbs.ts';
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';
import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from './pronouns.ts';
import type { Token } from './tokens.ts';
import { irregularPasts } from './verbs.ts';

/** Where the content stands: after its cue, or before it ("..., she said"). */
export type Slot = 'after' | 'before';

const farthestStart = 24; // tokens between a cue and its content
const farthestEnd = 90; // tokens of content that are looked at

const closed = [subjectPronouns, auxiliaries, clauseWords, prepositions, determiners, adverbs];

/** The word itself when it is a small one, else the kind of word that it looks like. */
export function wordClass(token: Token | undefined): string {
  if (token === undefined) return '^';
  const { lower, isCapital, isWord } = token;
  if (!isWord) return token.text;
  if (closed.some((words) => words.has(lower))) return lower;
  if (timeWords.has(lower)) return '#time';
  if (isCapital) return '#Name';
  const cue = cueForms.get(lower);
  if (cue !== undefined) return cue.isTag ? `#cue-${cue.form}` : `#verb-${cue.form}`;
  if (/^\p{N}/u.test(lower)) return '#number';
  if (lower.endsWith('ing')) return '#ing';
  if (lower.endsWith('ed') || irregularPasts.has(lower)) return '#ed';
  if (lower.endsWith('ly')) return '#ly';
  return lower.endsWith('s') ? '#s' : '#word';
}

/** The classes of the tokens of `line`, in order. */
export function wordClasses({ tokens }: Line): readonly string[] {
  return tokens.map(wordClass);
}

/** The places at which content after `cue` may begin, nearest first. */
export function startsAfter(
  { tokens, quoted, sentenceEnd }: Line,
  cue: Cue,
  isTaken: (at: number) => boolean,
): number[] {
  const end = sentenceEnd[cue.verb] ?? 0;
  const starts: number[] = [];
  for (let at = cue.end; at < end && at < cue.end + farthestStart; at++) {
    if (isTaken(at)) break;
    if (
      tokens[at]?.isWord &&
      (quoted[at] === -1 || quoted[at - 1] === -1 || !(tokens[at - 1]?.isWord ?? false))
    )
      starts.push(at);
  }
  return starts;
}

/** The places at which content that begins at `start` may end: before a mark or a word that can open another phrase. */
export function endsAfter(line: Line, start: number, isTaken: (at: number) => boolean): number[] {
  const { tokens, sentenceEnd } = line;
  const end = sentenceEnd[start] ?? 0;
  const ends: number[] = [];
  for (let at = start + 1; at <= end && at < start + farthestEnd; at++) {
    const taken = at < end && isTaken(at);
    if (canEnd(tokens[at - 1], tokens[at]) && (at === end || taken || opensPhrase(tokens[at]))) ends.push(at);
    if (taken) break;
  }
  return ends;
}

const openEnds = new Set(
  'the a an of in on at and or but with from for by as into his her its their than'.split(' '),
);

/** A phrase never ends with a word that asks for another one. */
function canEnd(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.isWord !== true) return false;
  return !openEnds.has(token.lower) || token.isCapital || next?.isWord !== true;
}

function opensPhrase(token: Token | undefined): boolean {
  if (token === undefined || !token.isWord) return true;
  const { lower } = token;
  return (
    clauseWords.has(lower) ||
    prepositions.has(lower) ||
    timeWords.has(lower) ||
    adverbs.has(lower) ||
    cueForms.get(lower)?.form === 'gerund' ||
    token.isCapital ||
    subjectPronouns.has(lower) ||
    lower.endsWith('ly')
  );
}

const relatives = new Set(['which', 'that', 'what', 'who']);

/** The places at which content before `cue` may end: before its subject and the comma, or before the cue itself. */
export function endsBefore(
  { tokens, sentenceStart, quoted }: Line,
  cue: Cue,
  isTaken: (at: number) => boolean,
): number[] {
  const first = sentenceStart[cue.verb] ?? 0;
  const ends: number[] = [];
  for (let at = cue.start; at > first && at > cue.start - farthestStart; at--) {
    if (isTaken(at - 1)) break;
    const isMark = !(tokens[at]?.isWord ?? true) || quoted[at] !== quoted[at - 1];
    const isRelative = at === cue.subject?.start && relatives.has(tokens[at - 1]?.lower ?? '');
    if (tokens[at - 1]?.isWord && (isMark || isRelative || at === cue.start)) ends.push(at);
  }
  return ends;
}

/** The places at which content that ends at `end` may begin. */
export function startsBefore(
  { tokens, sentenceStart }: Line,
  end: number,
  isTaken: (at: number) => boolean,
): number[] {
  const first = sentenceStart[end - 1] ?? 0;
  const starts: number[] = [];
  for (let at = end - 1; at >= first && at > end - farthestEnd; at--) {
    if (isTaken(at)) break;
    const before = tokens[at - 1];
    const opens =
      relatives.has(tokens[at]?.lower ?? '') ||
      at === first ||
      isTaken(at - 1) ||
      before === undefined ||
      !before.isWord ||
      clauseWords.has(before.lower) ||
      clauseWords.has(tokens[at]?.lower ?? '');
    if (tokens[at]?.isWord && opens) starts.push(at);
  }
  return starts;
}

/** The cue and its neighbours: does it report anything after it, or before it? */
export function cueFeatures(
  line: Line,
  classes: readonly string[],
  cue: Cue,
  isTaken: (at: number) => boolean,
): string[] {
  const { tokens, sentenceStart, sentenceEnd } = line;
  const { verb, end, start } = cue;
  const { lemma, form } = cue.word;
  const word = tokens[verb]?.lower ?? '';
  const first = sentenceStart[verb] ?? 0;
  const last = sentenceEnd[verb] ?? 0;
  const kind = cueKind(cue);
  // What stands right after the cue and its subject, and whether both open the sentence.
  const past =
    cue.side === 'after' && cue.subject ? (classes[cue.subject.end] ?? '^') : (classes[cue.end] ?? '^');
  const opens = cue.start === first || cue.subject?.start === first;
  const head = cue.subject === undefined ? '-' : (classes[cue.subject.head] ?? '^');
  const next = classes[end] ?? '^';
  const before = classes[start - 1] ?? '^';
  const nextTaken = isTaken(end) || isTaken(end + 1) ? 'q' : '';
  const quotedBefore =
    (start > first && isTaken(start - 1)) ||
    (cue.subject !== undefined &&
      cue.side === 'before' &&
      cue.subject.start > first &&
      isTaken(cue.subject.start - 1));
  const comma =
    cue.subject !== undefined && cue.side === 'before' ? (classes[cue.subject.start - 1] ?? '^') : before;
  return [
    'bias',
    `w=${word}`,
    `l=${lemma}`,
    `f=${form}`,
    `w=${word}|n=${next}`,
    `l=${lemma}|s=${cue.side}`,
    `w=${word}|b=${before}`,
    `n=${next}`,
    `n=${next}|${classes[end + 1] ?? '^'}`,
    `b=${before}`,
    `b=${classes[start - 2] ?? '^'}|${before}`,
    `a=${start < verb ? (classes[verb - 1] ?? '') : '-'}|f=${form}`,
    `s=${cue.side}|f=${form}|t=${cue.subject?.type ?? '-'}`,
    `noun=${cue.isNoun}|f=${form}`,
    `noun=${cue.isNoun}|l=${lemma}`,
    `passive=${cue.isPassive}|l=${lemma}`,
    `passive=${cue.isPassive}|n=${next}`,
    `taken=${nextTaken}|${quotedBefore}`,
    `taken=${nextTaken}|${quotedBefore}|l=${lemma}`,
    `c=${comma}|s=${cue.side}`,
    `c=${comma}|l=${lemma}`,
    `c=${comma}|n=${next}|k=${kind}`,
    `c=${comma}|n=${next}|${classes[end + 1] ?? '^'}`,
    `c=${comma}|x=${past}|s=${cue.side}|q=${quotedBefore}`,
    `x=${past}|l=${lemma}`,
    `x=${past}|k=${kind}|s=${cue.side}`,
    `o=${opens}|c=${comma}|n=${next}`,
    `rest=${Math.min(8, last - end)}`,
    `room=${Math.min(4, start - first)}`,
    `kind=${line.paragraph.kind}|f=${form}`,
    `k=${kind}|f=${form}`,
    `k=${kind}|n=${next}`,
    `k=${kind}|s=${cue.side}|f=${form}`,
    `k=${kind}|taken=${nextTaken}|${quotedBefore}`,
    `k=${kind}|v=${Math.min(2, countVerbs(classes, end, last))}`,
    `h=${head}|f=${form}`,
    `h=${head}|k=${kind}`,
    `n=${next}|v=${Math.min(2, countVerbs(classes, end, last))}`,
    ...(hasThat(line, end, last) ? ['that', `that|l=${lemma}`, `that|k=${kind}`] : []),
  ];
}

/** How the verb is used, so that rare verbs are judged like others of their kind. */
function cueKind({ word: { isTag, takesClause, isSpeech }, isNoun, isPassive }: Cue): string {
  const use = takesClause ? 'clause' : isTag ? 'tag' : isSpeech ? 'speech' : 'thought';
  return isNoun ? `${use}-noun` : isPassive ? `${use}-passive` : use;
}

function isVerb(found: string): boolean {
  return auxiliaries.has(found) || found === '#ed' || found.startsWith('#cue') || found.startsWith('#verb');
}

/** How many tokens between two places look like verbs; counts no further than 3. */
function countVerbs(classes: readonly string[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 3; at++) if (isVerb(classes[at] ?? '')) count++;
  return count;
}

/** The next few words as a pattern: N for a run of nouns, V for a verb, small words as they are. */
function outline(classes: readonly string[], from: number, until: number): string {
  const parts: string[] = [];
  for (let at = from; at < until && parts.length < 4; at++) {
    const found = classes[at] ?? '^';
    const part = isVerb(found)
      ? 'V'
      : found.startsWith('#') && found !== '#ing' && found !== '#ly' && found !== '#time'
        ? 'N'
        : found;
    if (determiners.has(found) && !subjectPronouns.has(found)) continue;
    if (part !== 'N' || parts.at(-1) !== 'N') parts.push(part);
    if (part === 'V') break;
  }
  return parts.join(' ');
}

function hasThat({ tokens }: Line, from: number, until: number): boolean {
  for (let at = from; at < until && at < from + 12; at++) if (tokens[at]?.lower === 'that') return true;
  return false;
}

/** A place where content may begin after its cue. */
export function startAfterFeatures(line: Line, classes: readonly string[], cue: Cue, at: number): string[] {
  const { tokens } = line;
  const { lemma } = cue.word;
  const here = classes[at] ?? '^';
  const before = at === cue.end ? '<' : (classes[at - 1] ?? '^');
  const gap = Math.min(at - cue.end, 9);
  const subjectEnd = cue.side === 'after' && cue.subject ? cue.subject.end : cue.end;
  const inside = at < subjectEnd ? 'in' : at === subjectEnd ? 'end' : 'out';
  let commas = 0;
  let names = 0;
  let that = 0;
  for (let between = cue.end; between < at; between++) {
    if (!(tokens[between]?.isWord ?? true)) commas++;
    if (tokens[between]?.isCapital) names++;
    if (tokens[between]?.lower === 'that') that++;
  }
  const next = classes[at + 1] ?? '^';
  return [
    `g=${gap}`,
    `h=${here}`,
    `b=${before}`,
    `b=${before}|h=${here}`,
    `h=${here}|n=${next}`,
    `h=${here}|n=${next}|${classes[at + 2] ?? '^'}`,
    `l=${lemma}|g=${gap}`,
    `l=${lemma}|h=${here}`,
    `l=${lemma}|b=${before}|g=${Math.min(gap, 3)}`,
    `l=${lemma}|b=${before}|h=${here}`,
    `side=${cue.side}|${inside}`,
    `side=${cue.side}|${inside}|h=${here}`,
    `commas=${Math.min(commas, 3)}|b=${before}`,
    `names=${Math.min(names, 2)}|h=${here}`,
    `thats=${Math.min(that, 2)}|h=${here === 'that' ? 'that' : ''}`,
    `w=${tokens[at - 1]?.lower ?? ''}|h=${here}`,
    `q=${line.quoted[at] !== -1}|b=${before}`,
    `bb=${classes[at - 2] ?? '^'}|b=${before}|h=${here}`,
    `noun=${cue.isNoun}|h=${here}`,
    `k=${cueKind(cue)}|g=${Math.min(gap, 4)}`,
    `k=${cueKind(cue)}|b=${before}|h=${here}`,
    `k=${cueKind(cue)}|t=${outline(classes, at, at + 12)}`,
    `t=${outline(classes, at, at + 12)}|g=${Math.min(gap, 4)}`,
    `skip=${outline(classes, cue.end, at)}`,
    `k=${cueKind(cue)}|skip=${outline(classes, cue.end, at)}`,
  ];
}

/** A place where content that began at `start` may end; `at` is the token after its last word. */
export function endFeatures(
  line: Line,
  classes: readonly string[],
  cue: Cue,
  start: number,
  at: number,
): string[] {
  const { tokens, sentenceEnd, quoted } = line;
  const last = sentenceEnd[start] ?? 0;
  const here = classes[at] ?? '^';
  const next = classes[at + 1] ?? '^';
  const rest = last - at;
  const close =
    rest <= 1 || (rest <= 3 && tokens.slice(at, last).every(({ isWord }) => !isWord))
      ? 'last'
      : rest < 6
        ? 'near'
        : 'far';
  const opened = classes[start] ?? '^';
  let commas = 0;
  let verbs = 0;
  const sinceMark = 0;
  const tail = outline(classes, at, last);
  for (let inside = start; inside < at; inside++) {
    if (tokens[inside]?.text === ',') commas++;
    const found = classes[inside] ?? '';
    if (auxiliaries.has(found) || found === '#ed' || found.startsWith('#cue') || found.startsWith('#verb'))
      verbs++;
  }
  const length =
    at - start < 3
      ? at - start
      : at - start < 6
        ? '5'
        : at - start < 12
          ? '11'
          : at - start < 25
            ? '24'
            : '25';
  const inQuotes = quoted[at] !== -1 && quoted[at] === quoted[at - 1];
  const form = cue.word.form;
  return [
    `${close}`,
    `${close}|h=${here}`,
    `h=${here}`,
    `h=${here}|n=${next}`,
    `h=${here}|n=${next}|${classes[at + 2] ?? '^'}`,
    `b=${classes[at - 1] ?? '^'}|h=${here}`,
    `o=${opened}|h=${here}`,
    `o=${opened}|${close}`,
    `o=${opened}|n=${next}|h=${here}`,
    `l=${cue.word.lemma}|${close}`,
    `l=${cue.word.lemma}|h=${here}`,
    `f=${form}|h=${here}|n=${next}`,
    `len=${length}|h=${here}`,
    `len=${length}|${close}`,
    `len=${length}|l=${cue.word.lemma}`,
    `v=${Math.min(verbs, 2)}|h=${here}`,
    `v=${Math.min(verbs, 2)}|${close}|o=${opened === 'that'}`,
    `c=${Math.min(commas, 3)}|h=${here}|${close}`,
    `q=${inQuotes}`,
    `q=${inQuotes}|${close}`,
    `t=${tail}`,
    `t=${tail}|v=${Math.min(verbs, 2)}`,
    `t=${tail}|o=${opened}`,
    `m=${Math.min(sinceMark, 2)}|h=${here}|n=${next}`,
    `m=${Math.min(sinceMark, 2)}|t=${tail}`,
    `k=${cueKind(cue)}|h=${here}|v=${Math.min(verbs, 2)}`,
    `k=${cueKind(cue)}|${close}`,
    `w=${tokens[at]?.lower ?? ''}|n=${next}`,
    `w=${tokens[at + 1]?.lower ?? ''}|h=${here}`,
  ];
}

/** A place where content before its cue may end. */
export function endBeforeFeatures(line: Line, classes: readonly string[], cue: Cue, at: number): string[] {
  const here = classes[at] ?? '^';
  const subject = cue.subject !== undefined && cue.side === 'before' ? cue.subject.start : cue.start;
  const gap = subject - at;
  const { lemma } = cue.word;
  return [
    `h=${here}`,
    `g=${Math.max(-3, Math.min(gap, 6))}`,
    `g=${Math.max(-3, Math.min(gap, 6))}|h=${here}`,
    `h=${here}|n=${classes[at + 1] ?? '^'}`,
    `l=${lemma}|g=${Math.max(-3, Math.min(gap, 6))}`,
    `l=${lemma}|h=${here}`,
    `b=${classes[at - 1] ?? '^'}|h=${here}`,
    `side=${cue.side}|h=${here}|g=${Math.max(-3, Math.min(gap, 6))}`,
    `q=${line.quoted[at - 1] !== -1}|h=${here}`,
    `b=${classes[at - 1] ?? '^'}|g=${Math.max(-3, Math.min(gap, 6))}`,
  ];
}

/** A place where content that ends at `end` before its cue may begin. */
export function startBeforeFeatures(
  line: Line,
  classes: readonly string[],
  cue: Cue,
  end: number,
  at: number,
): string[] {
  const { sentenceStart, quoted } = line;
  const first = sentenceStart[at] ?? 0;
  const here = classes[at] ?? '^';
  const before = classes[at - 1] ?? '^';
  const length = end - at < 4 ? end - at : end - at < 9 ? '8' : end - at < 20 ? '19' : '20';
  const place = at === first ? 'first' : at - first < 3 ? 'near' : 'far';
  return [
    place,
    `${place}|h=${here}`,
    `${place}|l=${cue.word.lemma}`,
    `b=${before}`,
    `b=${before}|h=${here}`,
    `h=${here}|n=${classes[at + 1] ?? '^'}`,
    `f=${classes[first] ?? '^'}|${place}`,
    `len=${length}|${place}`,
    `len=${length}|b=${before}`,
    `bb=${classes[at - 2] ?? '^'}|b=${before}|${place}`,
    `q=${quoted[at] !== -1}|${place}`,
    `l=${cue.word.lemma}|b=${before}`,
  ];
}

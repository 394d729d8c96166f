/** What the model of reported speech sees of a place where content may begin or end: the words around it. */
import { cueKind } from './cue-features.ts';
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';
import { isVerb, outline } from './word-classes.ts';

/** Where the content stands: after its cue, or before it ("..., she said"). */
export type Slot = 'after' | 'before';

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
    if (isVerb(found)) verbs++;
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

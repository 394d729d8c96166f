/** Features of a place where the content of a cue may begin: the words around it. */
import { addCombinations, combinationsOf } from '../../../model/feature-combinations.ts';
import type { Features } from '../../../model/hashed-features.ts';
import { type CodedLine, outline } from '../../syntax/token-classes.ts';
import type { CodedCue } from './cue-features.ts';

const after = combinationsOf(
  'startAfter',
  [
    'gap',
    'here',
    'before',
    'next',
    'next2',
    'lemma',
    'gapUpTo3',
    'side',
    'place',
    'commas',
    'names',
    'thats',
    'isThat',
    'previousWord',
    'word',
    'gapUpTo2',
    'quoted',
    'previous2',
    'kind',
    'gapUpTo4',
    'pattern',
    'skipped',
    'objectPlace',
  ],
  [
    'gap',
    'here',
    'before',
    'before here',
    'here next',
    'here next next2',
    'lemma gap',
    'lemma here',
    ['lemma before gap', 'lemma before gapUpTo3'],
    'lemma before here',
    'side place',
    'side place here',
    'side place before here',
    'lemma place',
    'commas before',
    'names here',
    'thats isThat',
    'previousWord here',
    'previousWord word',
    ['word gap', 'word gapUpTo2'],
    'quoted before',
    'previous2 before here',
    'kind here',
    ['kind gap', 'kind gapUpTo4'],
    'kind before here',
    'kind pattern',
    ['pattern gap', 'pattern gapUpTo4'],
    'pattern side place',
    'skipped',
    'kind skipped',
    'lemma skipped',
    'lemma objectPlace',
    'kind objectPlace here next',
  ],
);

/** Adds the features of a place where content may begin after its cue. */
export function addStartAfter(features: Features, coded: CodedLine, cue: CodedCue, start: number): void {
  const { values, at } = after;
  values[at.lemma] = cue.lemma;
  values[at.side] = cue.side;
  values[at.kind] = cue.kind;
  describeDistance(cue, start);
  describeBetween(coded, cue.cue.end, start);
  describeWords(coded, cue.cue.end, start);
  addCombinations(features, after);
}

/** Describes the distance from the cue, its subject and its object to the start. */
function describeDistance({ cue, past, object }: CodedCue, start: number): void {
  const { values, at } = after;
  const gap = Math.min(start - cue.end, 9);
  values[at.gap] = gap;
  values[at.gapUpTo2] = Math.min(gap, 2);
  values[at.gapUpTo3] = Math.min(gap, 3);
  values[at.gapUpTo4] = Math.min(gap, 4);
  values[at.place] = start < past ? 1 : start === past ? 2 : start === past + 1 ? 3 : 4;
  values[at.objectPlace] = start === object ? 1 : start === object + 1 ? 2 : start < object ? 3 : 4;
}

/** Describes the words between the end of the cue, `from`, and the start. */
function describeBetween(coded: CodedLine, from: number, start: number): void {
  const { values, at } = after;
  let commas = 0;
  let names = 0;
  let thats = 0;
  for (let between = from; between < start; between++) {
    const token = coded.line.tokens[between];
    if (token?.isWord === false) commas++;
    if (token?.isCapital) names++;
    if (token?.lower === 'that') thats++;
  }
  values[at.commas] = Math.min(commas, 3);
  values[at.names] = Math.min(names, 2);
  values[at.thats] = Math.min(thats, 2);
  values[at.skipped] = outline(coded, from, start);
}

/** Describes the words around the start. */
function describeWords(coded: CodedLine, from: number, start: number): void {
  const { values, at } = after;
  const { line, classes, words } = coded;
  values[at.here] = classes[start] ?? 0;
  values[at.next] = classes[start + 1] ?? 0;
  values[at.next2] = classes[start + 2] ?? 0;
  values[at.before] = start === from ? 1 : (classes[start - 1] ?? 0);
  values[at.previous2] = classes[start - 2] ?? 0;
  values[at.word] = words[start] ?? 0;
  values[at.previousWord] = words[start - 1] ?? 0;
  values[at.isThat] = line.tokens[start]?.lower === 'that' ? 1 : 0;
  values[at.quoted] = line.quoted[start] === -1 ? 0 : 1;
  values[at.pattern] = outline(coded, start, start + 12);
}

const before = combinationsOf(
  'startBefore',
  [
    'place',
    'here',
    'lemma',
    'side',
    'kind',
    'before',
    'next1',
    'word',
    'previousWord',
    'firstClass',
    'length',
    'previous2',
    'quoted',
    'pattern',
    'leadPattern',
  ],
  [
    'place',
    'place here',
    'place lemma',
    'place side kind',
    'before',
    'before here',
    'here next1',
    'word place',
    'previousWord here',
    'firstClass place',
    'length place',
    'length before',
    'previous2 before place',
    'quoted place',
    'lemma before',
    'pattern place',
    'pattern before',
    'leadPattern pattern',
  ],
);

/** Adds the features of a place where content that ends at `end`, before its cue, may begin. */
export function addStartBefore(
  features: Features,
  coded: CodedLine,
  { lemma, side, kind }: CodedCue,
  { end, at: start }: { readonly end: number; readonly at: number },
): void {
  const { values, at } = before;
  const { line, classes, words } = coded;
  const first = line.sentenceStart[start] ?? 0;
  const size = end - start;
  values[at.lemma] = lemma;
  values[at.side] = side;
  values[at.kind] = kind;
  values[at.here] = classes[start] ?? 0;
  values[at.before] = start > first ? (classes[start - 1] ?? 0) : 0;
  values[at.previous2] = classes[start - 2] ?? 0;
  values[at.next1] = classes[start + 1] ?? 0;
  values[at.word] = words[start] ?? 0;
  values[at.previousWord] = words[start - 1] ?? 0;
  values[at.firstClass] = classes[first] ?? 0;
  values[at.length] = size < 4 ? size : size < 9 ? 8 : size < 20 ? 19 : 20;
  values[at.place] = start === first ? 1 : start - first < 3 ? 2 : 3;
  values[at.quoted] = line.quoted[start] === -1 ? 0 : 1;
  values[at.pattern] = outline(coded, start, end);
  values[at.leadPattern] = outline(coded, first, start);
  addCombinations(features, before);
}

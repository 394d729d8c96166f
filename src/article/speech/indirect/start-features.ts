/** Features of a place where the content of a cue may begin: the words around it. */
import { add, type Features, templatesOf } from '../../../model/hashed-features.ts';
import { type CodedLine, outline } from '../../syntax/token-classes.ts';
import type { CodedCue } from './cue-features.ts';

const startAfterTemplate = templatesOf('startAfter', [
  'gap',
  'here',
  'before',
  'before here',
  'here next',
  'here next next2',
  'lemma gap',
  'lemma here',
  'lemma before gap',
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
  'word gap',
  'quoted before',
  'previous2 before here',
  'kind here',
  'kind gap',
  'kind before here',
  'kind pattern',
  'pattern gap',
  'pattern side place',
  'skipped',
  'kind skipped',
  'lemma skipped',
  'lemma objectPlace',
  'kind objectPlace here next',
]);

/** A place where content may begin after its cue. */
export function addStartAfter(
  features: Features,
  coded: CodedLine,
  { cue, lemma, side, kind, past, object }: CodedCue,
  at: number,
): void {
  const { line, classes, words } = coded;
  const { tokens, quoted } = line;
  const here = classes[at] ?? 0;
  const before = at === cue.end ? 1 : (classes[at - 1] ?? 0);
  const gap = Math.min(at - cue.end, 9);
  const place = at < past ? 1 : at === past ? 2 : at === past + 1 ? 3 : 4;
  let commas = 0;
  let names = 0;
  let thats = 0;
  for (let between = cue.end; between < at; between++) {
    const token = tokens[between];
    if (token?.isWord === false) commas++;
    if (token?.isCapital) names++;
    if (token?.lower === 'that') thats++;
  }
  const next = classes[at + 1] ?? 0;
  const pattern = outline(coded, at, at + 12);
  const skipped = outline(coded, cue.end, at);
  const isThat = tokens[at]?.lower === 'that' ? 1 : 0;
  add(features, startAfterTemplate.gap, gap);
  add(features, startAfterTemplate.here, here);
  add(features, startAfterTemplate.before, before);
  add(features, startAfterTemplate['before here'], before, here);
  add(features, startAfterTemplate['here next'], here, next);
  add(features, startAfterTemplate['here next next2'], here, next, classes[at + 2] ?? 0);
  add(features, startAfterTemplate['lemma gap'], lemma, gap);
  add(features, startAfterTemplate['lemma here'], lemma, here);
  add(features, startAfterTemplate['lemma before gap'], lemma, before, Math.min(gap, 3));
  add(features, startAfterTemplate['lemma before here'], lemma, before, here);
  add(features, startAfterTemplate['side place'], side, place);
  add(features, startAfterTemplate['side place here'], side, place, here);
  add(features, startAfterTemplate['side place before here'], side, place, before, here);
  add(features, startAfterTemplate['lemma place'], lemma, place);
  add(features, startAfterTemplate['commas before'], Math.min(commas, 3), before);
  add(features, startAfterTemplate['names here'], Math.min(names, 2), here);
  add(features, startAfterTemplate['thats isThat'], Math.min(thats, 2), isThat);
  add(features, startAfterTemplate['previousWord here'], words[at - 1] ?? 0, here);
  add(features, startAfterTemplate['previousWord word'], words[at - 1] ?? 0, words[at] ?? 0);
  add(features, startAfterTemplate['word gap'], words[at] ?? 0, Math.min(gap, 2));
  add(features, startAfterTemplate['quoted before'], quoted[at] === -1 ? 0 : 1, before);
  add(features, startAfterTemplate['previous2 before here'], classes[at - 2] ?? 0, before, here);
  add(features, startAfterTemplate['kind here'], kind, here);
  add(features, startAfterTemplate['kind gap'], kind, Math.min(gap, 4));
  add(features, startAfterTemplate['kind before here'], kind, before, here);
  add(features, startAfterTemplate['kind pattern'], kind, pattern);
  add(features, startAfterTemplate['pattern gap'], pattern, Math.min(gap, 4));
  add(features, startAfterTemplate['pattern side place'], pattern, side, place);
  add(features, startAfterTemplate.skipped, skipped);
  add(features, startAfterTemplate['kind skipped'], kind, skipped);
  add(features, startAfterTemplate['lemma skipped'], lemma, skipped);
  add(
    features,
    startAfterTemplate['lemma objectPlace'],
    lemma,
    at === object ? 1 : at === object + 1 ? 2 : at < object ? 3 : 4,
  );
  add(
    features,
    startAfterTemplate['kind objectPlace here next'],
    kind,
    at === object ? 1 : at === object + 1 ? 2 : at < object ? 3 : 4,
    here,
    next,
  );
}

const startBeforeTemplate = templatesOf('startBefore', [
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
]);

/** A place where content that ends at `end` before its cue may begin. */
export function addStartBefore(
  features: Features,
  coded: CodedLine,
  { lemma, side, kind }: CodedCue,
  { end, at }: { readonly end: number; readonly at: number },
): void {
  const { line, classes, words } = coded;
  const first = line.sentenceStart[at] ?? 0;
  const here = classes[at] ?? 0;
  const before = at > first ? (classes[at - 1] ?? 0) : 0;
  const size = end - at;
  const length = size < 4 ? size : size < 9 ? 8 : size < 20 ? 19 : 20;
  const place = at === first ? 1 : at - first < 3 ? 2 : 3;
  const pattern = outline(coded, at, end);
  add(features, startBeforeTemplate.place, place);
  add(features, startBeforeTemplate['place here'], place, here);
  add(features, startBeforeTemplate['place lemma'], place, lemma);
  add(features, startBeforeTemplate['place side kind'], place, side, kind);
  add(features, startBeforeTemplate.before, before);
  add(features, startBeforeTemplate['before here'], before, here);
  add(features, startBeforeTemplate['here next1'], here, classes[at + 1] ?? 0);
  add(features, startBeforeTemplate['word place'], words[at] ?? 0, place);
  add(features, startBeforeTemplate['previousWord here'], words[at - 1] ?? 0, here);
  add(features, startBeforeTemplate['firstClass place'], classes[first] ?? 0, place);
  add(features, startBeforeTemplate['length place'], length, place);
  add(features, startBeforeTemplate['length before'], length, before);
  add(features, startBeforeTemplate['previous2 before place'], classes[at - 2] ?? 0, before, place);
  add(features, startBeforeTemplate['quoted place'], line.quoted[at] === -1 ? 0 : 1, place);
  add(features, startBeforeTemplate['lemma before'], lemma, before);
  add(features, startBeforeTemplate['pattern place'], pattern, place);
  add(features, startBeforeTemplate['pattern before'], pattern, before);
  add(features, startBeforeTemplate['leadPattern pattern'], outline(coded, first, at), pattern);
}

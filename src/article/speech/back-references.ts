/** Finds sentences that refer back to the quotation before: "Mr. Lee made the above remarks in an interview". */

import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { subjectBefore } from '../syntax/subject-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';

const verbs = new Set([
  'made',
  'makes',
  'gave',
  'offered',
  'delivered',
  'issued',
  'said',
  'told',
  'wrote',
  'spoke',
  'posted',
  'uttered',
]);
const pointers = new Set(['the', 'these', 'those', 'this', 'that', 'his', 'her', 'their', 'so']);
const words = new Set([
  'remarks',
  'remark',
  'comments',
  'comment',
  'statement',
  'statements',
  'observation',
  'observations',
  'assessment',
  'words',
  'prediction',
  'claim',
  'claims',
  'point',
  'points',
]);
const between = new Set(['above', 'above-mentioned', 'aforementioned', 'foregoing', 'same', 'above-quoted']);

/** The verb of a sentence that refers back, and its subject, the speaker of the words before. */
export type BackReference = { readonly verb: number; readonly subject: NounPhrase };

/** Returns the back-references in `line`. */
export function findBackReferences(line: Line): readonly BackReference[] {
  const { tokens } = line;
  const found: BackReference[] = [];
  for (const [verb, { lower, isCapital }] of tokens.entries()) {
    if (isCapital || !verbs.has(lower) || line.quoted[verb] !== -1 || !pointsBack(line, verb)) continue;
    const subject = subjectBefore(line, verb, line.sentenceStart[verb] ?? 0);
    // Only a name that opens the sentence counts: "the man who made the remarks" adds no information.
    if (subject !== undefined && subject.type === 'name' && subject.start === line.sentenceStart[verb])
      found.push({ verb, subject });
  }
  return found;
}

function pointsBack({ tokens, sentenceEnd }: Line, verb: number): boolean {
  const end = sentenceEnd[verb] ?? tokens.length;
  const pointer = tokens[verb + 1];
  if (pointer === undefined || verb + 1 >= end || !pointers.has(pointer.lower)) return false;
  const next = tokens[verb + 2]?.lower ?? '';
  if (pointer.lower === 'so' || pointer.lower === 'this' || pointer.lower === 'that') {
    const closes =
      verb + 2 >= end ||
      !(tokens[verb + 2]?.isWord ?? false) ||
      ['in', 'on', 'at', 'during', 'to', 'when', 'while'].includes(next);
    if (closes) return tokens[verb]?.lower === 'said' || pointer.lower === 'this';
  }
  return words.has(next) || (between.has(next) && words.has(tokens[verb + 3]?.lower ?? ''));
}

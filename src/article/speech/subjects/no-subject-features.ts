/** Features of the option that a cue has no subject in its sentence. */
import { addCombinations, combinationsOf } from '../../../model/feature-combinations.ts';
import { codeOf, type Features } from '../../../model/hashed-features.ts';
import type { CueContext } from './subject-context.ts';

const none = combinationsOf(
  'no subject',
  ['form', 'lemma', 'use', 'rules', 'before', 'wordBefore', 'next', 'opens', 'side'],
  [
    'form',
    'lemma form',
    'use form',
    'rules',
    'rules use form',
    'before form',
    ['word before', 'wordBefore'],
    'next form',
    'opens form',
    'side use',
  ],
);

/** Adds the features of the option that the cue has no subject. */
export function addNoSubject(features: Features, { coded, cue, codes }: CueContext): void {
  const { values, at } = none;
  const first = coded.line.sentenceStart[cue.verb] ?? 0;
  values[at.form] = codes.form;
  values[at.lemma] = codes.lemma;
  values[at.use] = codes.use;
  values[at.rules] = cue.subject === undefined ? 0 : codeOf(cue.subject.type);
  values[at.before] = codes.before;
  values[at.wordBefore] = cue.start > first ? (coded.words[cue.start - 1] ?? 0) : 0;
  values[at.next] = codes.next;
  values[at.opens] = cue.start === first ? 1 : 0;
  values[at.side] = codes.side;
  addCombinations(features, none);
}

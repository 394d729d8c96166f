/** Fingerprints of attribution features: they change with every template, word list and value. */
import { codeOf } from '../../src/model/hashed-features.ts';
import { collectEnds, collectSpans, readAnnotated } from './attribution-cases.ts';
import { collectSubjects } from './subject-cases.ts';

const text = `Harbour

Despite ice on two rivers, Mayor Ilse Brandt said on Monday that the lock would stay open, telling crews to sail. A report
by the Tide Museum, which had studied the gates for years, found they were sound, according to Per Dahl, its keeper.
“We lost the boat,” said Mara Lind, who added that nobody had asked her. She and Mr. Okoro were told to wait by the
council. The ferries, officials say, will return in May; others fear a strike. Asked why, he called it “a bad idea”.`;

/** The annotations of the first sentences: cues, contents and sources by their words. */
const marks: readonly (readonly [cue: string, content: string, source: string | null])[] = [
  ['said', 'that the lock would stay open', 'Mayor Ilse Brandt'],
  ['found', 'they were sound', 'A report\nby the Tide Museum'],
  ['added', 'that nobody had asked her', 'Mara Lind'],
  ['say', 'The ferries', 'officials'],
  ['told', 'to wait', 'the\ncouncil'],
  ['fear', 'a strike', 'others'],
  ['called', 'it “a bad idea”', 'he'],
];

const gold = {
  id: 'probe',
  text,
  ignore: [],
  quotes: marks.map(([cue, content, source]) => ({
    ...spanOfWords(content),
    kind: 'indirect',
    cue: spanOfWords(cue),
    speaker: source === null ? null : spanOfWords(source),
  })),
};

function spanOfWords(words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const empty = { cueAfter: '', cueBefore: '', startAfter: '', endAfter: '', endBefore: '', startBefore: '' };

/** The fingerprint of the subject features. */
export function subjectFingerprint(): string {
  return fingerprint(collectSubjects([readAnnotated(gold)]).flatMap(({ options }) => options));
}

/** The fingerprint of the features for indirect speech. */
export function indirectFingerprint(): string {
  const article = readAnnotated(gold);
  const { cueAfter, cueBefore, ...choices } = collectEnds([article]);
  return fingerprint([
    ...[...cueAfter, ...cueBefore, ...collectSpans([article], empty)].map(({ features }) => features),
    ...Object.values(choices).flatMap((each) => each.flatMap(({ options }) => options)),
  ]);
}

function fingerprint(features: readonly Int32Array[]): string {
  return (codeOf(features.map((each) => each.toSorted().join(' ')).join('\n')) >>> 0)
    .toString(16)
    .padStart(8, '0');
}

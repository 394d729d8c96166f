/** Cues in single sentences: the reporting words, and the noun phrase of the one who speaks. */
import { describe, expect, it } from 'vitest';
import { findBackReferences } from '../../../src/article/speech/back-references.ts';
import { type Cue, endOfDateline, findCues } from '../../../src/article/speech/cues.ts';
import { withoutRelays } from '../../../src/article/speech/relayed-speech.ts';
import type { Line } from '../../../src/article/syntax/token-lines.ts';
import { expectLinear } from '../../growth.ts';
import { lineOf, wordsOf } from '../syntax/sentences.ts';

const nothingQuoted = () => false;

/** "subject | reporting word", "-" for no subject. */
function shown(line: Line, { subject, verb }: Cue): string {
  return `${wordsOf(line, subject) ?? '-'} | ${line.tokens[verb]?.text}`;
}

describe('findCues', () => {
  it.each<[string, string, readonly string[]]>([
    ['a verb after its subject', 'Ann Lee said it rained.', ['Ann Lee | said']],
    ['"according to"', 'It rained, according to Ann Lee.', ['Ann Lee | according']],
    ['an agent', 'He was told by Ann Lee that it rained.', ['Ann Lee | told']],
    ['a passive without one', 'He was told that it rained.', ['- | told']],
    ['a noun with its owner', "Ann Lee's claim that it rained failed.", ['Ann Lee | claim']],
    ['a document at the head', 'Report finds that it rained.', ['Report | finds']],
    ['a phrasal verb', 'Ann Lee called off the strike.', []],
    ['a participle', 'She sold a book written by Ann Lee.', ['Ann Lee | written']],
    [
      'two verbs of one subject',
      'Ann Lee said it rained and added it snowed.',
      ['Ann Lee | said', 'Ann Lee | added'],
    ],
    ['no reporting word', 'It rained.', []],
  ])('of %s', (_, sentence, cues) => {
    const line = lineOf(sentence);
    expect(findCues(line, nothingQuoted).map((cue) => shown(line, cue))).toEqual(cues);
  });
});

describe('endOfDateline', () => {
  it.each([
    ['PORT HALLEN, April 3 — The council met.', 'The'],
    ['NORD (Agency) - Sol left.', 'Sol'],
    ['The council – as ever – met.', undefined],
    ['NATO met.', undefined],
  ])('of %j', (sentence, next) => {
    const line = lineOf(sentence);
    const end = endOfDateline(line);
    expect(end === 0 ? undefined : line.tokens[end]?.text).toBe(next);
  });
});

describe('withoutRelays', () => {
  it.each<[string, string, string]>([
    ['quoted X as saying', 'An Acme report quoted Ann Lee as saying it rained.', 'Ann Lee'],
    ['read out a letter from X', 'Bo Ek read out a letter from Ann Lee.', 'Ann Lee'],
    ['X said', 'Ann Lee said it rained.', 'Ann Lee'],
  ])('gives the words of %j to the one who says them', (_, sentence, name) => {
    const line = lineOf(sentence);
    const subjects = withoutRelays(line, findCues(line, nothingQuoted)).map(({ subject }) =>
      wordsOf(line, subject),
    );
    expect(subjects).toContain(name);
  });

  it('looks only at the sentence of a cue', { timeout: 120_000 }, () => {
    const linesOf = (sentences: number) => {
      const line = lineOf('Ann Lee said it rained. '.repeat(sentences));
      return { line, cues: findCues(line, nothingQuoted) };
    };
    expectLinear(({ line, cues }) => withoutRelays(line, cues), linesOf, 3_000);
  });
});

describe('findBackReferences', () => {
  it.each<[string, readonly string[]]>([
    ['Ann Lee made the above remarks in an interview.', ['Ann Lee']],
    ['Ann Lee made a cake.', []],
  ])('of %j', (sentence, subjects) => {
    const line = lineOf(sentence);
    expect(findBackReferences(line).map(({ subject }) => wordsOf(line, subject))).toEqual(subjects);
  });
});

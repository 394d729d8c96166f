/** The subject of a reporting verb, in single sentences. */
import { describe, expect, it } from 'vitest';
import {
  agentAfter,
  findSubject,
  leadSubject,
  ownerBefore,
} from '../../../src/article/syntax/verb-subjects.ts';
import { reportingVerbs } from '../../../src/lexicon/en/reporting-verbs.ts';
import { indexOf, lineOf, wordsOf } from './sentences.ts';

describe('findSubject', () => {
  it.each([
    ['before the verb', 'Ann Lee said it rained.', 'said', 'before', 'Ann Lee'],
    ['after a tag verb that opens the clause', '“Go,” said Ann Lee.', 'said', 'after', 'Ann Lee'],
    ['after a comma and the verb', 'It rained, said Ann Lee.', 'said', 'after', 'Ann Lee'],
    [
      'of the verb before "and"',
      'Ann Lee left early, and added that it rained.',
      'added',
      'shared',
      'Ann Lee',
    ],
    [
      'of the main verb, for a gerund',
      'Ann Lee left early, noting that it rained.',
      'noting',
      'shared',
      'Ann Lee',
    ],
    ['of a gerund after "with"', 'It closed, with Ann Lee saying it rained.', 'saying', 'shared', 'Ann Lee'],
    [
      'after the comma, for a gerund that opens',
      'Promising more, Ann Lee has gone.',
      'Promising',
      'shared',
      'Ann Lee',
    ],
    ['before a relative clause', 'People who saw the storm said it rained.', 'said', 'before', 'People'],
    ['nowhere', 'As said before, it rained.', 'said', 'none', undefined],
  ])('is %s', (_, sentence, verb, side, words) => {
    const line = lineOf(sentence);
    const at = indexOf(line, verb);
    const word = reportingVerbs.get(verb.toLowerCase());
    if (word === undefined) throw new Error(`${verb}: expected a reporting verb`);
    const found = findSubject(line, at, word, {
      from: clauseStart(sentence, line, at),
      until: line.tokens.length,
      previous: undefined,
    });
    expect({ side: found.side, words: wordsOf(line, found.subject) }).toEqual({ side, words });
  });
});

/** A quotation before the verb ends the clause: the verb opens the next one. */
function clauseStart(sentence: string, { tokens }: ReturnType<typeof lineOf>, at: number): number {
  return sentence.startsWith('“')
    ? tokens.findLastIndex(({ text }, index) => text === '”' && index < at) + 1
    : 0;
}

describe('leadSubject', () => {
  it.each([
    ['an auxiliary', 'Ann Lee has left and said so.', 'Ann Lee'],
    ['an irregular past', 'Ann Lee went home and said so.', 'Ann Lee'],
    ['no verb before it', 'Then said so.', undefined],
  ])('is that of %s', (_, sentence, words) => {
    const line = lineOf(sentence);
    expect(wordsOf(line, leadSubject(line, indexOf(line, 'said'), 0))).toBe(words);
  });
});

describe('agentAfter', () => {
  it.each([
    ['It was told by Ann Lee.', 'Ann Lee'],
    ['It was told to Ann Lee.', undefined],
  ])('of %j', (sentence, words) => {
    const line = lineOf(sentence);
    expect(wordsOf(line, agentAfter(line, indexOf(line, 'told'), line.tokens.length))).toBe(words);
  });
});

describe('ownerBefore', () => {
  it.each([
    ["In Ann Lee's claim it rained.", "'s", 'Ann Lee'],
    ['In her claim it rained.', 'her', 'her'],
    ['In the claim it rained.', 'the', undefined],
  ])('of the claim in %j', (sentence, mark, words) => {
    const line = lineOf(sentence);
    expect(wordsOf(line, ownerBefore(line, indexOf(line, mark), 1))).toBe(words);
  });
});

/** Messages that may be a request or a question, over the answers that an article has for them. */
import { describe, expect, it } from 'vitest';
import { isSure, isVague, prefersRequest } from '../../../src/bot/requests/request-or-question.ts';
import { readRequest } from '../../../src/bot/requests/requests.ts';

const nothing = { kind: 'not-found', searched: ['main', 'points'], unknown: ['main', 'points'] } as const;
const covered = { kind: 'closest', searched: ['language', 'speak'], unknown: [] } as const;

describe('isSure', () => {
  it.each([
    ['who wrote this', true],
    ['are you a bot', true],
    ['did she say “the bot helps”?', true],
    ['who made the bot', false],
  ])('%s: %s', (text, expected) => {
    const request = readRequest(text);
    expect(request && isSure(request, text)).toBe(expected);
  });
});

describe('isVague', () => {
  it.each([
    ['how big is it', true],
    ['what is it called', true],
    ['can i save it?', true],
    ['who wrote it', false],
    ['how long is this article', false],
    ['make it shorter', false],
    ['what should i do', true],
  ])('%s: %s', (text, expected) => {
    const request = readRequest(text);
    expect(request && isVague(request, text)).toBe(expected);
  });
});

describe('prefersRequest', () => {
  it.each([
    ['a request without an answer', 'im not reading that, main points', 0.9, nothing, true],
    ['an article that has the words', 'what language do they speak', 0.9, covered, false],
    ['an article that is about a bot', 'who made the bot', 1, { ...covered, searched: ['bot'] }, false],
    ['a request about this article', 'which language is this article in', 0.9, covered, true],
    [
      'what an article tells of its author',
      'what oven do you use',
      0.97,
      { kind: 'closest', searched: ['oven', 'use'], unknown: [] },
      false,
    ],
    ['an answer', 'main points', 0.9, { ...nothing, kind: 'answered' }, false],
    [
      'a sure request to an answer by chance',
      'thanks, that helped me',
      0.99,
      { ...nothing, kind: 'answered' },
      true,
    ],
  ] as const)('prefers %s', (_, text, probability, answer, expected) => {
    const request = {
      ...readRequest('help'),
      command: 'help',
      about: undefined,
      speaker: undefined,
      quotation: undefined,
      probability,
    } as const;
    expect(prefersRequest(request, text, answer)).toBe(expected);
  });
});

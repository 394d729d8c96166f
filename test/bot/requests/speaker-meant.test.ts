/** The speaker that a request means. */
import { describe, expect, it } from 'vitest';
import { speakerMeant } from '../../../src/bot/requests/speaker-meant.ts';
import { corpus, openBot } from '../../commands/bot.ts';

const { articles } = (await openBot(corpus)).library;

describe('speakerMeant', () => {
  it.each([
    ['Wagner', 'did Wagner say “we stay”?', [], 'Wagner'],
    ['he', 'did he say “we stay”?', ['Rob Wagner'], 'Rob Wagner'],
    ['him', 'a quote from him', ['US-China Business Council', 'Joe Nguyen'], 'Joe Nguyen'],
    [undefined, 'read me something he said', ['Joe Nguyen'], 'Joe Nguyen'],
    ['he', 'did he say “we stay”?', [], undefined],
    ['the article', 'does the article say “we stay”?', ['Joe Nguyen'], undefined],
    ['anyone', 'did anyone say “we stay”?', [], undefined],
    ['article', 'the article says “we stay”, right?', ['Joe Nguyen'], undefined],
    ['his', 'what were his actual words', ['Joe Nguyen'], 'Joe Nguyen'],
    ['they', 'did they say “we stay”?', ['Joe Nguyen'], undefined],
    [undefined, 'any good quotes?', ['Joe Nguyen'], undefined],
  ])('of %s in “%s”', (speaker, question, recalled, expected) => {
    expect(speakerMeant({ speaker, question }, { articles, recalled })).toBe(expected);
  });
});

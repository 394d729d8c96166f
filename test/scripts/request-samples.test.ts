/** Messages that are written out from the table of intents and from the patterns of requests. */
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../scripts/random.ts';
import { sampler, writeOut } from '../../scripts/train/request-samples.ts';
import { requestPatterns } from '../../src/lexicon/en/chat/requests.ts';

const joined = /z{4}[^ z]|[^ z]z{4}/u;

describe('messages of a pattern', () => {
  it('match the pattern that they are written out from, and keep topics apart from other words', () => {
    const random = createRandom(7);
    for (const { pattern } of requestPatterns) {
      const whole = new RegExp(`^(?:${pattern})$`, 'u');
      const write = sampler(pattern, random);
      for (const text of Array.from({ length: 50 }, write)) {
        expect(text).toMatch(whole);
        expect(text).not.toMatch(joined);
      }
    }
  });

  it.each([
    ['a word boundary', '\\bthx\\b', 'thx'],
    ['what must not follow', '(?!.*\\bwho\\b)thx', 'thx'],
    ['what must precede', 'so (?<=so )much', 'so much'],
    ['a topic before a word', 'in .{0,30}sentences', /^in(?: zzzz)+ sentences$/u],
  ])('write nothing more for %s', (_, pattern, message) => {
    const write = sampler(pattern, createRandom(1));
    for (const text of Array.from({ length: 20 }, write)) expect(text).toMatch(message);
    if (typeof message === 'string') expect(write()).toBe(message);
  });

  it('are refused for an escape that the sampler does not know', () => {
    expect(() => sampler('\\d+ points', createRandom(1))).toThrow('expected no escape but \\b, got \\d');
  });
});

describe('messages of a line of the table', () => {
  it('hold one of the choices, and a topic of one to three words', () => {
    const random = createRandom(1);
    for (let i = 0; i < 20; i++)
      expect(writeOut('((quote|line)s|words) about X', random)).toMatch(
        /^(?:quotes|lines|words) about(?: zzzz){1,3}$/u,
      );
  });
});

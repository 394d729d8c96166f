/** Summaries of articles that are hardly articles. */
import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/summary/summary.ts';
import { articleOf, plainRequest, told } from './article-of.ts';

describe('an odd article', () => {
  it.each([
    ['of one word', 'Rain'],
    ['of one sentence', 'It rains in Lindesund.'],
    ['in Chinese', '港口将关闭。市议会周一决定。市长说游客太多。酒店协会警告。码头将用于渡轮。'],
    ['in Arabic', 'أغلق الميناء. قال العمدة إن السفن كثيرة. حذرت الفنادق. يبدأ العمل في الخريف.'],
    ['of one sentence a thousand times', 'The harbour is closed to ships. '.repeat(1000)],
    ['of quotations', '"We cannot breathe." '.repeat(50)],
  ])('%s has an honest summary', (_, words) => {
    const sentences = told(words);
    expect(sentences).not.toBe('not-treated');
    expect(sentences.length).toBeGreaterThan(0);
  });

  it('of sentences that all point back is not shown whole for a topic of the last', () => {
    const text = `${'He went home at six again. '.repeat(20_000)}He saw a walrus there at six.`;
    expect(told(text, { about: 'walrus' })).toEqual(['He saw a walrus there at six.']);
  });

  it('of one sentence a thousand times says it once', () => {
    expect(told('The harbour is closed to ships. '.repeat(1000))).toEqual([
      'The harbour is closed to ships.',
    ]);
  });

  it('of no words has none', () => {
    expect(summarise(articleOf(''), plainRequest)).toEqual({ kind: 'whole', sentences: [], total: 0 });
  });
});

/** Reporting verbs: all forms are known, none is invented. */
import { describe, expect, it } from 'vitest';
import { reportingVerbs, tagVerbs } from '../../src/lexicon/en/reporting-verbs.ts';

describe('reportingVerbs', () => {
  it.each([
    ['said', 'say', 'past'],
    ['blogged', 'blog', 'past'],
    ['referred', 'refer', 'past'],
    ['referring', 'refer', 'gerund'],
    ['echoes', 'echo', 'third'],
    ['signalled', 'signal', 'past'],
    ['signaled', 'signal', 'past'],
    ['labelling', 'label', 'gerund'],
    ['foresaw', 'foresee', 'past'],
    ['replies', 'reply', 'third'],
    ['pleaded', 'plead', 'past'],
    ['pled', 'plead', 'past'],
    ['agreeing', 'agree', 'gerund'],
    ['snapped', 'snap', 'past'],
    ['barked', 'bark', 'past'],
  ])('knows %s as a form of %s', (word, lemma, form) => {
    expect(reportingVerbs.get(word)).toMatchObject({ lemma, form });
  });

  it.each(['bloged', 'refered', 'echos', 'writed', 'sayed', 'repplied', 'quiped'])(
    'does not know %s',
    (word) => {
      expect(reportingVerbs.has(word)).toBe(false);
    },
  );

  it('has four kinds of form of every verb that stands beside quotations', () => {
    const kinds = (lemma: string) =>
      new Set([...reportingVerbs.values()].filter((verb) => verb.lemma === lemma).map(({ form }) => form));
    // A past that is spelt like the base counts as the base: "she put it", "they read".
    const unchanged = ['put', 'read'];
    const incomplete = tagVerbs.filter((lemma) => kinds(lemma).size < (unchanged.includes(lemma) ? 3 : 4));
    expect(incomplete).toEqual([]);
  });
});

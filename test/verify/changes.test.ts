/** What the verdict on an altered claim says: the change that matters, and what was cut away. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/verify/verdict.ts';
import { createVerify, type Verify } from '../../src/verify/verify.ts';
import { loadArticles } from './articles.ts';

let verify: Verify;
beforeAll(() => {
  verify = createVerify(loadArticles());
});

function check(text: string): readonly Verdict[] {
  return verify({ text, speaker: undefined, article: undefined }).checked.map(({ verdict }) => verdict);
}

/** What was changed, as "negation: cannot → can". */
function changesOf(text: string): readonly string[] {
  return check(text).flatMap((verdict) => {
    if (verdict.kind !== 'altered') return [];
    const article = verdict.place.article.text;
    return verdict.changes.map(({ matters, article: from, claim: to }) => {
      const [before, after] = [
        from && article.slice(from.start, from.end),
        to && text.slice(to.start, to.end),
      ];
      return [`${matters.join('+')}:`, before, '→', after].filter((part) => part !== undefined).join(' ');
    });
  });
}

/** What was cut away and turns the rest, as "condition: If …". */
function turnsOf(text: string): readonly string[] {
  return check(text).flatMap((verdict) => {
    if (!('omissions' in verdict)) return [];
    const { text: article } = verdict.place.article;
    return verdict.omissions.flatMap(({ span, turn }) =>
      turn === undefined ? [] : [`${turn}: ${article.slice(span.start, span.end)}`],
    );
  });
}

describe('a change that matters', () => {
  it.each([
    ['a negation', 'We can ask the sea to wait for us', ['negation: cannot → can']],
    [
      'a negation left out',
      'If the subsidy is renewed in March, the winter timetable will go.',
      ['negation: not →'],
    ],
    ['a number', 'nearly two million US jobs depend on exports to China', ['number: one → two']],
    ['a currency', 'The work will cost $4.2 million and is to begin in May.', ['number: £ → $']],
    [
      'a day',
      'The council of Penmarrow voted on Friday to raise the harbour wall by 1.5 metres.',
      ['date: Thursday → Friday'],
    ],
    ['a month', 'The work will cost £4.2 million and is to begin in June.', ['date: May → June']],
    ['a name', 'nearly one million US jobs depend on exports to Japan', ['name: China → Japan']],
    ['a modal verb', 'We might never accept a smaller crew', ['modal: will → might']],
    [
      'several, the worst first and other wording last',
      'If a subsidy is renewed in April, the winter timetable must go.',
      ['negation: not →', 'date: March → April', 'modal: will → must', ': the → a'],
    ],
  ])('is named: %s', (_, text, changes) => {
    const told = changesOf(text);
    expect(told).toEqual(changes);
  });

  it('is none where both say no', () => {
    expect(changesOf("We don't see state governors beginning to think about how to continue")).toEqual([
      "negation: → don't",
    ]);
    expect(
      changesOf('I don’t believe that anybody on that board has ever waited for a boat in January.'),
    ).toEqual([': do not → don’t']);
  });
});

describe('what is cut away', () => {
  it.each([
    [
      'a contrast',
      'I believe the situation will calm down',
      [
        'contrast: but when it does, having established this partnership and relationship in advance will make it easier for us to recover and rebuild',
      ],
    ],
    ['a condition', 'the winter timetable will go', ['condition: If the subsidy is not renewed in March']],
    [
      'a "not" at an ellipsis',
      'If the subsidy is … renewed in March, the winter timetable will go',
      ['negation: not'],
    ],
    ['nothing that counts', 'Three of us take the boat to school on Monday', []],
  ])('%s', (_, text, turns) => {
    expect(turnsOf(text)).toEqual(turns);
  });
});

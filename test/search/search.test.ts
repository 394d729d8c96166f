/** What holds for every search. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, slice } from '../../src/article/article.ts';
import type { Answer } from '../../src/search/answer/answer.ts';
import { createSearch } from '../../src/search/search.ts';
import { articleIn, harbour } from './articles.ts';

const article = articleIn(harbour);
const tides = articleIn(
  `How the tides are measured

A tide gauge is a pipe with a float in it. The one in Brest is the oldest.

The moon pulls the sea. The sun helps it twice a month.`,
  'tides.txt',
);
const search = createSearch([article, tides]);

function ask(question: string, where: { articles?: readonly Article[]; speaker?: string } = {}): Answer {
  return search({ question, articles: where.articles, speaker: where.speaker });
}

const paragraphs = ({ hits }: Answer): readonly number[] => hits.map(({ passage }) => passage.paragraph);
const sentence = ({ hits: [hit] }: Answer): string | undefined =>
  hit && slice(hit.article.text, hit.sentence());

describe('a question', () => {
  it.each([
    ['How much will the bridge cost?', 1, 'It will cost 40 million crowns.'],
    ['Why does work begin in March?', 4, /^Work begins in March 2031/],
    ['Which company will build it?', 4, 'The company Nordspan will build it.'],
    ['bridge hospital', 3, /halve the way to the hospital/],
    ['NORDSPAN', 4, 'The company Nordspan will build it.'],
    ['**what** does the _Guild_ fear for its `moorings`?', 2, /moorings/],
    ['Our fishermen will lose their moorings for three years', 2, /moorings/],
  ])('%s', (question, paragraph, expected) => {
    const answer = ask(question, { articles: [article] });
    expect(answer.kind).toBe('answered');
    expect(paragraphs(answer)[0]).toBe(paragraph);
    expect(sentence(answer)).toMatch(expected);
  });

  it('that asks two things at once finds the first, and may call it the closest', () => {
    const answer = ask('When does work begin? Where is the hospital?', { articles: [article] });
    expect(answer.kind).not.toBe('not-found');
    expect(paragraphs(answer)[0]).toBe(4);
  });

  it.each(['Who won the football match?', 'How do I bake bread?', 'What does Angela Merkel think?'])(
    'is refused when the article does not say: %s',
    (question) => {
      expect(ask(question, { articles: [article] }).kind).toBe('not-found');
    },
  );

  it.each([
    ['How old is Mayor Holm?', 'not-found'],
    ['How long did the old office stay closed?', 'not-found'],
    ['When will the council meet?', 'answered'],
    ['When does the harbour office of Tavik open?', 'answered'],
  ])('for a measure is answered only where there is one, for a time by any words: %s', (question, kind) => {
    const office = articleIn(
      `Harbour office of Tavik opens again

The harbour office of Tavik opens at noon, Mayor Ines Holm said. The old office is closed.

Holm said the council will meet in May to vote on the new pier.`,
      'office.txt',
    );
    const search = createSearch([office]);
    expect(search({ question, articles: undefined, speaker: undefined }).kind).toBe(kind);
  });

  it('finds the article that answers it among several', () => {
    expect(ask('Where is the oldest tide gauge?').hits[0]?.article).toBe(tides);
    expect(ask('Where is the oldest tide gauge?', { articles: [article] }).kind).toBe('not-found');
  });

  it('says which of its words the articles do not have', () => {
    const answer = ask('Which zeppelins moor at the harbour?');
    expect(answer.searched).toEqual(['zeppelins', 'moor', 'harbour']);
    expect(answer.unknown).toEqual(['zeppelins']);
  });

  it.each(['', '   ', '?!', '🙂🙂', '…—', '\ud800'])(
    'without a letter searches for nothing: %j',
    (question) => {
      expect(ask(question)).toMatchObject({ kind: 'not-found', hits: [], searched: [], unknown: [] });
    },
  );

  it.each(['桥要花多少钱?', 'متى يبدأ العمل؟', 'Wann beginnt die Zeppelinfahrt?'])(
    'in another language is refused: %s',
    (question) => {
      expect(ask(question).kind).toBe('not-found');
    },
  );
});

describe('a speaker', () => {
  it.each([
    ['What did Solberg say about the moorings?', 'Ingrid Solberg'],
    ['what did ingrid solberg ask for', 'Ingrid Solberg'],
    ["What does the head of the Fishers' Guild say?", 'Ingrid Solberg'],
    ['What did the mayor Tomas Brandt say?', 'Tomas Brandt'],
    ['What did Ms. Lund say?', undefined],
    ['What does the bridge cost?', undefined],
  ])('is who the question names: %s', (question, name) => {
    expect(ask(question).speaker?.name).toBe(name);
  });

  it('comes before others who speak of the same', () => {
    expect(paragraphs(ask('What did Solberg say about the tunnel?'))[0]).toBe(2);
    expect(paragraphs(ask('What did Brandt say about the tunnel?'))[0]).toBe(3);
  });

  it.each(['Ingrid Solberg', 'solberg', 'SÓLBERG', "president of the Fishers' Guild"])(
    'is the only speaker found when asked for: %s',
    (speaker) => {
      expect(paragraphs(ask('bridge tunnel harbour moorings', { speaker }))).toEqual([2]);
    },
  );

  it('that no article has gives no passages', () => {
    expect(ask('bridge', { speaker: 'Lund' })).toMatchObject({ kind: 'not-found', hits: [] });
  });
});

describe('a name that is misspelt', () => {
  it.each([
    ['What did Solbreg say about the moorings?', 'Solberg', 2],
    ['Will Nordspen build it?', 'Nordspan', 4],
  ])('is searched for as the article spells it: %s', (question, searched, paragraph) => {
    const answer = ask(question);
    expect(answer.corrections.map((each) => each.searched)).toEqual([searched]);
    expect(answer.unknown).toEqual([]);
    expect(paragraphs(answer)[0]).toBe(paragraph);
  });

  it('never takes the place of a word that the article has', () => {
    expect(ask('Who is Solberg?').corrections).toEqual([]);
  });
});

describe('a pronoun', () => {
  const question = 'and what did she say about the tunnel?';

  it('means the speaker mentioned before', () => {
    const answer = search({
      question,
      articles: [article],
      speaker: undefined,
      mentioned: () => ({ names: ['Ingrid Solberg'], justNow: [] }),
    });
    expect(answer).toMatchObject({ byPronoun: true, speaker: { name: 'Ingrid Solberg' } });
    expect(paragraphs(answer)[0]).toBe(2);
  });

  it('means no one if no one was mentioned, or if another is named', () => {
    expect(ask(question)).toMatchObject({ byPronoun: false, speaker: undefined });
    const other = 'What did Brandt say about her tunnel?';
    const answer = search({
      question: other,
      articles: [article],
      speaker: undefined,
      mentioned: () => ({ names: ['Solberg'], justNow: [] }),
    });
    expect(answer).toMatchObject({ byPronoun: false, speaker: { name: 'Tomas Brandt' } });
  });
});

describe('words of the article, pasted', () => {
  it.each([
    ['Our fishermen will lose their moorings for three years', 2],
    ['A tunnel, he added, was never within the town’s means. Work begins in March 2031', 3],
    ['Who said “will lose their moorings for three years”?', 2],
    ['“for barges”', 4],
    ['Who said “their moorings”?', 2],
  ])('are found whole, and first: %s', (question, paragraph) => {
    const answer = ask(question, { articles: [article] });
    expect(answer.kind).toBe('answered');
    expect(paragraphs(answer)[0]).toBe(paragraph);
  });
});

it('is not taken for words pasted where two words in marks are but a name in it', () => {
  expect(ask('Which zeppelins moor at the “old harbour”?', { articles: [article] }).isPasted).toBe(false);
});

describe('the reasons', () => {
  it('add up to the score', () => {
    for (const { score, reasons } of ask('How much will the bridge cost?').hits)
      expect(reasons().reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(score);
  });
});

describe('whatever is asked', () => {
  it('gives sentences that stand in their passages, in the same order each time', () => {
    const words = fc.constantFrom(
      'bridge',
      'the',
      'harbour',
      'tide',
      '“',
      '@everyone',
      '中国',
      'who',
      '?',
      '\n',
      '**',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const answer = ask(parts.join(' '));
        for (const { passage, sentence } of answer.hits) expect(passage.sentences).toContainEqual(sentence());
        const places = ({ hits }: Answer) =>
          hits.map(({ sentence, score }) => ({ sentence: sentence(), score }));
        expect(places(ask(parts.join(' ')))).toEqual(places(answer));
      }),
    );
  });

  it('puts passages that fit as well in the order of the article', () => {
    const twin = articleIn('Title\n\nThe heron waits.\n\nThe heron waits.\n\nThe heron waits.', 'twin.txt');
    const { hits } = createSearch([twin])({
      question: 'heron waits',
      articles: undefined,
      speaker: undefined,
    });
    expect(hits[0]?.passage.paragraph).toBe(1);
  });

  it('answers 6,000 characters within the time of a test', () => {
    const question = 'How much will the bridge over the harbour cost? '.repeat(125);
    expect(paragraphs(ask(question, { articles: [article] }))[0]).toBe(1);
  });

  it('finds nothing where there is no article', () => {
    const answer = createSearch([])({ question: 'bridge', articles: undefined, speaker: undefined });
    expect(answer).toMatchObject({ kind: 'not-found', hits: [], unknown: ['bridge'] });
  });
});

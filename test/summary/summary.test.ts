/** What holds for every summary, and for those of a topic or a speaker. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/article.ts';
import { readSentences } from '../../src/summary/sentences.ts';
import { summarise } from '../../src/summary/summary.ts';
import { articleOf, plainRequest, told } from './article-of.ts';

const harbour = `The harbour of Lindesund will be closed to cruise ships from next May, the town council decided on Monday.

Mayor Ines Dahl said the ships bring 400,000 visitors a year to a town of 9,000 people. "We love guests, but we cannot breathe," she said.

The hotel association warned that the ban could cost 250 jobs. Its chairman, Otto Brandt, called the decision hasty.

Scroll down for video

The council wants to use the quay for a new ferry to the islands. Work on the ferry terminal is to begin in autumn and will cost 12 million crowns.

But not everybody in Lindesund is convinced. At the fish market, traders said they live on the ships.

A similar ban in the neighbouring port of Varnes was lifted after two years. Cruise lines had threatened to sue.`;

const dahl = { name: 'Ines Dahl', kind: 'person', role: 'Mayor', aliases: [] } as const;
const sentence = fc
  .tuple(
    fc.constantFrom('He', 'This', 'But', 'The mayor', 'Ines Dahl', 'Ships', '“We', 'A', '其'),
    fc.array(fc.constantFrom('harbour', 'ships', 'ban', 'said', 'Lindesund', '400', 'of', 'quay'), {
      maxLength: 12,
    }),
  )
  .map(([first, rest]) => `${[first, ...rest].join(' ')}.`);
const text = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));

describe('a summary', () => {
  it('holds whole sentences of the article, in its order, none twice, at most half of them', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'binary' })),
        fc.integer({ min: 1, max: 7 }),
        (words, sentences) => {
          const article = articleOf(words);
          const summary = summarise(article, { ...plainRequest, sentences });
          if (summary.kind === 'not-treated') return expect(words.trim()).toBe('');
          const all = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
          const places = summary.sentences.map(({ span }) => all.indexOf(span));
          expect(places).not.toContain(-1);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          expect(places.length).toBeLessThanOrEqual(
            summary.kind === 'whole' ? 3 : Math.min(sentences, all.length / 2),
          );
        },
      ),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(told(words)).toEqual(told(words));
      }),
    );
  });

  it('has the sentence before each sentence that points back', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (words, sentences) => {
        const article = articleOf(words);
        const summary = summarise(article, { ...plainRequest, sentences });
        if (summary.kind !== 'summary') return;
        const all = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
        const places = summary.sentences.map(({ span }) => all.indexOf(span));
        for (const place of places.filter((at) => at > 0)) {
          const points = /^(?:He|This|But)\b/.test(slice(words, all[place] ?? { start: 0, end: 0 }));
          if (points) expect(places).toContain(place - 1);
        }
      }),
    );
  });

  it('is the article itself when that has three sentences or fewer', () => {
    const article = articleOf('It rained in Lindesund. The quay was flooded. Nobody was hurt.');
    expect(summarise(article, plainRequest)).toMatchObject({
      kind: 'whole',
      total: 3,
      sentences: { length: 3 },
    });
  });

  it('tells the paragraph of each sentence and how many sentences there are', () => {
    const summary = summarise(articleOf(harbour), plainRequest);
    expect(summary).toMatchObject({ kind: 'summary', total: 12, sentences: [{ paragraph: 1 }, {}, {}] });
  });

  it('opens with what the article opens with, and shows no notice of the site', () => {
    const sentences = told(harbour, { sentences: 5 });
    expect(sentences[0]).toContain('will be closed to cruise ships');
    expect(sentences).not.toContain('Scroll down for video');
  });
});

describe('a sentence that is not understood alone', () => {
  const dependenciesOf = (before: string, sentence: string) =>
    readSentences(articleOf(`${before} ${sentence}`))
      .sentences.at(-1)
      ?.dependencies.map(({ kind, anyOf }) => [kind, ...anyOf]);

  it.each([
    ['a word that points back', 'Although this ban is new, traders fear it.', 'text'],
    ['a pronoun for somebody not named', 'In 2009 a report praised his work for the town.', 'person'],
    ['a word that goes on', 'The hotels also fear for their guests.', 'more'],
    ['few words', 'Not so.', 'text'],
    ['a thing that was told of', 'The harbour was built by monks.', 'thing'],
    ['all that was told', 'The decision angered the hotels of the region.', 'thing'],
    ['a name that was more', 'Ferries are cheap, Dahl told them on Monday.', 'name'],
  ])('needs the one before it: %s', (_, sentence, kind) => {
    const dependencies = dependenciesOf('Mayor Ines Dahl has closed the harbour to ships.', sentence);
    expect(dependencies).toContainEqual([kind, 0]);
  });

  it.each([
    'The council met this week in Lindesund.',
    'In May this year the ban begins.',
    'The government paid half of the 12 million crowns.',
    'A woman from Varnes sold her boat on Monday.',
    'Traders on the quay often say this.',
    'On Monday ships waited in Varnes for Otto Brandt.',
  ])('is not one that is: %s', (sentence) => {
    expect(dependenciesOf('Mayor Ines Dahl has closed the harbour to ships.', sentence)).toEqual([]);
  });

  it('needs the question that it answers, and the rest of what somebody says', () => {
    expect(
      dependenciesOf('Who pays for the quay in Lindesund?', 'The government of the islands pays for it.'),
    ).toEqual([['text', 0]]);
    const words = '"We love guests in Lindesund. We cannot breathe in summer,"';
    const said = readSentences(articleOf(`${words} Ines Dahl said.`, [{ words, speaker: dahl }])).sentences;
    expect(said.map(({ dependencies }) => dependencies.map(({ kind, anyOf }) => [kind, ...anyOf]))).toEqual([
      [['quotation', 1]],
      [['quotation', 0]],
    ]);
  });

  it('needs any of the sentences that introduce a name', () => {
    const text =
      'Mayor Ines Dahl closed the harbour. Ferries are cheap, Ines Dahl says. Hotels are full, Dahl says.';
    const [, , last] = readSentences(articleOf(text)).sentences;
    expect(last?.dependencies).toEqual([{ kind: 'name', term: 'dahl', anyOf: [0, 1] }]);
  });

  it.each([1, 2, 3, 5])('comes with what it needs, or not at all: %i', (sentences) => {
    const article = articleOf(harbour);
    const read = readSentences(article).sentences;
    const shown = told(harbour, { sentences });
    for (const { text: words, dependencies } of read.filter(({ text }) => shown.includes(text))) {
      for (const { anyOf } of dependencies.filter((need) => need.anyOf.length > 0))
        expect(
          anyOf.map((index) => read[index]?.text).some((other) => shown.includes(other ?? '')),
          words,
        ).toBe(true);
    }
  });

  it('needs nothing more where the reader has named the thing', () => {
    const ferry =
      'A ferry was launched on Monday in Lindesund. Hotels are full. The ferry can carry 300 passengers. Traders are glad.';
    expect(told(ferry, { sentences: 1, about: 'ferry passengers' })).toEqual([
      'The ferry can carry 300 passengers.',
    ]);
  });
});

describe('what no summary is made of', () => {
  it.each([
    'Scroll down for a video of the harbour of Lindesund.',
    '-- The harbour of Lindesund has 400 berths for ships.',
    '• The harbour of Lindesund has 400 berths for ships.',
    'The latest from the harbour of Lindesund:',
  ])('is left out: %s', (line) => {
    const text = `${line}\n\nThe harbour of Lindesund closed on Monday. Ships left.\n\nHotels are full. Traders are glad. Ferries wait.`;
    for (const sentences of [1, 3]) expect(told(text, { sentences })).not.toContain(line);
  });

  it('is a first sentence that does not tell the news', () => {
    const text =
      "It's the home of ships and gulls.\n\nThe harbour of Lindesund closed on Monday. Ships left.\n\nHotels are full.";
    expect(told(text, { sentences: 1 })).toEqual(['The harbour of Lindesund closed on Monday.']);
  });
});

describe('a summary about a topic', () => {
  it('holds sentences that treat it', () => {
    expect(told(harbour, { about: 'ferry' })).toEqual([
      'The council wants to use the quay for a new ferry to the islands.',
      'Work on the ferry terminal is to begin in autumn and will cost 12 million crowns.',
    ]);
  });

  it.each(['opera', 'the of and', '', '🚢'])(
    'is not there for a topic that the article does not treat: "%s"',
    (about) => {
      expect(told(harbour, { about })).toBe('not-treated');
    },
  );
});

describe('a summary of what a speaker says', () => {
  const words = '"We love guests, but we cannot breathe,"';

  it('holds only sentences with their words, and the quotations in them', () => {
    const article = articleOf(harbour, [{ words, speaker: dahl }]);
    const summary = summarise(article, { ...plainRequest, speaker: dahl });
    expect(summary).toMatchObject({ sentences: [{ paragraph: 2, quotations: [{ speaker: dahl }] }] });
  });

  it('is not there for somebody who says nothing', () => {
    const article = articleOf(harbour, [{ words, speaker: dahl }]);
    const brandt = { ...dahl, name: 'Otto Brandt' };
    expect(summarise(article, { ...plainRequest, speaker: brandt })).toEqual({
      kind: 'not-treated',
      total: 12,
    });
  });
});

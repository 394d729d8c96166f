/** What holds for every summary, and for those of a topic or a speaker. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/article.ts';
import { readSentences } from '../../src/summary/reading.ts';
import { type SummaryRequest, summarise } from '../../src/summary/summary.ts';
import { articleOf } from './article-of.ts';

const harbour = `The harbour of Lindesund will be closed to cruise ships from next May, the town council decided on Monday.

Mayor Ines Dahl said the ships bring 400,000 visitors a year to a town of 9,000 people. "We love guests, but we cannot breathe," she said.

The hotel association warned that the ban could cost 250 jobs. Its chairman, Otto Brandt, called the decision hasty.

Scroll down for video

The council wants to use the quay for a new ferry to the islands. Work on the ferry terminal is to begin in autumn and will cost 12 million crowns.

But not everybody in Lindesund is convinced. At the fish market, traders said they live on the ships.

A similar ban in the neighbouring port of Varnes was lifted after two years. Cruise lines had threatened to sue.`;

const dahl = { name: 'Ines Dahl', kind: 'person', role: 'Mayor', aliases: [] } as const;
const ask = { sentences: 3, about: undefined, speaker: undefined };

function told(
  text: string,
  request: Partial<SummaryRequest> = {},
  said: Parameters<typeof articleOf>[1] = [],
) {
  const article = articleOf(text, said);
  const summary = summarise(article, { ...ask, ...request });
  return summary.kind === 'not-treated'
    ? summary.kind
    : summary.sentences.map(({ span }) => slice(text, span) as string);
}

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
          const summary = summarise(article, { ...ask, sentences });
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
        const summary = summarise(article, { ...ask, sentences });
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
    expect(summarise(article, ask)).toMatchObject({ kind: 'whole', total: 3, sentences: { length: 3 } });
  });

  it('tells the paragraph of each sentence and how many sentences there are', () => {
    const summary = summarise(articleOf(harbour), ask);
    expect(summary).toMatchObject({ kind: 'summary', total: 12, sentences: [{ paragraph: 1 }, {}, {}] });
  });

  it('opens with what the article opens with, and shows no notice of the site', () => {
    const sentences = told(harbour, { sentences: 5 });
    expect(sentences[0]).toContain('will be closed to cruise ships');
    expect(sentences).not.toContain('Scroll down for video');
  });
});

describe('a sentence that points back', () => {
  it.each([
    'For some people, this calculation is simple.',
    'Although this ban is new, traders fear it.',
    'In 2009 he left the council of the town.',
  ])('is known by more than its first word: %s', (sentence) => {
    const [, second] = readSentences(articleOf(`The harbour is closed to ships. ${sentence}`)).sentences;
    expect(second?.pointing?.to).toBe(0);
  });

  it.each([
    'The council met this week in Lindesund.',
    'In May this year the ban begins.',
    'Traders say this.',
  ])('is not taken for one: %s', (sentence) => {
    const [, second] = readSentences(articleOf(`Ships bring visitors. ${sentence}`)).sentences;
    expect(second?.pointing).toBeUndefined();
  });
});

describe('a sentence about a thing that was told of before', () => {
  const ferry = `A new ferry to Varnes was launched on Monday in Lindesund, the largest of its kind in the region.

Tickets to the islands cost 40 crowns. The ferry can carry 300 passengers and 60 cars to the islands of the region.

The government paid half of the 12 million crowns. Otto Brandt, who leads the hotel association, was not invited.

The decision angered the hotels of the region, which had asked for a larger ferry and for cheaper tickets.`;
  const { sentences: read } = readSentences(articleOf(ferry));
  const pointingOf = (opening: string) => read.find(({ text }) => text.startsWith(opening))?.pointing;

  it('points to the sentence that told of it', () => {
    expect(pointingOf('The ferry can')).toMatchObject({ kind: 'thing', to: 0 });
  });

  it('points to the sentence before, where the thing is what was told', () => {
    expect(pointingOf('The decision')).toMatchObject({ kind: 'thing', to: 4 });
  });

  it.each(['A new ferry', 'Tickets', 'The government'])('is understood alone: %s', (opening) => {
    expect(pointingOf(opening)).toBeUndefined();
  });

  it.each([1, 2, 3])('comes with that sentence or not at all: %i', (sentences) => {
    const shown = told(ferry, { sentences });
    for (const { text, pointing } of read) {
      if (shown.includes(text) && pointing?.to !== undefined)
        expect(shown).toContain(read[pointing.to]?.text);
    }
  });

  it('needs nothing more where the reader has named the thing', () => {
    const [first] = told(ferry, { sentences: 1, about: 'ferry passengers' });
    expect(first).toContain('The ferry can carry 300 passengers');
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
    const summary = summarise(article, { ...ask, speaker: dahl });
    expect(summary).toMatchObject({ sentences: [{ paragraph: 2, quotations: [{ speaker: dahl }] }] });
  });

  it('is not there for somebody who says nothing', () => {
    const article = articleOf(harbour, [{ words, speaker: dahl }]);
    const brandt = { ...dahl, name: 'Otto Brandt' };
    expect(summarise(article, { ...ask, speaker: brandt })).toEqual({ kind: 'not-treated', total: 12 });
  });
});

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

  it('of one sentence a thousand times says it once', () => {
    expect(told('The harbour is closed to ships. '.repeat(1000))).toEqual([
      'The harbour is closed to ships.',
    ]);
  });

  it('of no words has none', () => {
    expect(summarise(articleOf(''), ask)).toEqual({ kind: 'whole', sentences: [], total: 0 });
  });
});

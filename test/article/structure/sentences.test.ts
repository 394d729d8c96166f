/** Sentences: where one ends, and the law that they cover the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/article/structure/sentences.ts';
import { anyText } from './any-text.ts';

/** `||` stands where one sentence ends and the next begins. */
const cases: readonly (readonly [string, string])[] = [
  ['ends a sentence with a stop', 'The tide came in. ||The boats rose.'],
  ['keeps a title and its name together', 'Dr. Lee left. ||Mrs. Ola and Gen. Ruiz stayed.'],
  ['keeps initials together', 'J. K. Rowling met John F. Kennedy. ||They talked.'],
  ['goes on after "U.S." before a name', 'The U.S. Senate met. ||It voted.'],
  [
    'ends a sentence with "U.S." before a word that opens sentences',
    'He lives in the U.S. ||The law is strict.',
  ],
  [
    'keeps the place of a dateline with its sentence',
    'NORTH HAVEN, Va. - The tide rose. ||It fell.\n||ST. OLAF, Minn. — In May it rose again. ||So it did.',
  ],
  ['ends a sentence before a dash that opens the next', 'He left. ||- She stayed. ||They met.'],
  ['goes on after a time of day', 'They met at 5 a.m. Monday. ||At 6 p.m. they left.'],
  ['keeps decimals and numbers together', 'It rose by 3.5 metres at No. 5 on Jan. 3. ||Then it fell.'],
  ['ends a sentence with the word "no"', 'He said no. ||Nobody asked why.'],
  ['keeps the number of an opus', 'She played the Prelude Op. 28 twice. ||It rained.'],
  [
    'ends a sentence with a word like the end of a contraction',
    "It wasn't. ||Snow had come. ||It is Ola's. ||Ben left.",
  ],
  [
    'keeps a firm and its suffix together',
    'Tidal Inc. Chief Ana Paz left. ||She founded Ebb Ltd. ||The firm grew.',
  ],
  ['keeps a party and state together', 'Sen. Ana Paz (D-N.Y.) spoke. ||Rep. Bo Lund, D-Mass., did not.'],
  [
    'lets marks close after the stop',
    'He said, “We won.” ||She said, “We lost.” ||(Nobody agreed.) ||Then they left.',
  ],
  ['ends a sentence where the blank before a mark is missing', '“Go.”||“Stay.”'],
  ['goes on after a question that is followed by its tag', '“Why?” he asked. ||“Now!” shouted Ola.'],
  ['goes on after a question that is followed by its tag and a name', '"Why?" Ms. Lee asked. ||She left.'],
  ['ends a sentence with a question before another sentence', '"Why?" ||Ms. Lee left the room.'],
  ['goes on after dots inside a sentence', 'He left... and came back… slowly.'],
  ['ends a sentence with dots before a capital', 'He left... ||Nobody knew. ||It was late… ||They slept.'],
  [
    'goes on after dots that leave something out',
    'It acted in line with ... Canon Law. ||It was . . . late.',
  ],
  ['takes dots after a stop as the end of the sentence before', 'It was wrong. ... ||We knew nothing.'],
  ['takes a remark in brackets as part of the sentence', 'He paid (!) the bill. ||He left (?) soon.'],
  ['keeps an address of the web together', 'See https://tides.example/a?b=c!d for more. ||Or node.js 20.'],
  ['takes the number of a note as part of the sentence', 'The tide came in.[12] ||The boats rose.[3]'],
  [
    'keeps the numbers of a list with their items',
    '1. The first\n||2. The second. ||It is longer.\n||b) Third',
  ],
  ['starts an item of a list on its line', 'We need:\n||- rope\n||- a boat'],
  [
    'does not end a sentence at a line that is broken to a width',
    'The tide came in and the\nHarbour of Ola was full\nof boats. ||They rose.',
  ],
  [
    'ends a sentence at a line break that no width explains',
    'Tides\n||The sea rises and falls twice a day, here as elsewhere.',
  ],
  ['ends a sentence at a blank line', 'one\n\n||two'],
  ['ends sentences where a text has no capitals', 'he left. ||she stayed, e.g. at home.'],
  ['starts a sentence with a name that has a small first letter', 'It fell. ||iPhones rang.'],
  ['knows a French mark that stands off by a blank', '« Non ! » dit-il. ||« Oui. » ||Le roi partit.'],
  ['knows German marks', 'Er sagte: „Nein.“ ||Dann ging er. ||»Ja.« ||Er blieb.'],
  ['knows Spanish marks', '¿Por qué? ||¡No! ||Nadie vino.'],
  ['knows Chinese stops, which no blank follows', '潮水上涨了。||船也上升了！||为什么？||没人知道。'],
  ['goes on after a question in Chinese that is followed by its tag', '“为什么？”他问。||“走吧。”||他走了。'],
  ['goes on after a Japanese quotation', '「はい。」と言った。||雨だ。'],
  ['knows Arabic stops', 'ارتفع المد. ||لماذا؟ ||لا أحد يعرف.'],
  ['knows Devanagari stops', 'ज्वार आया। ||नावें उठीं।'],
  ['splits a list in one line', '1) Open the hatch ||2) Drain the tank'],
  ['splits a list whose numbers have two marks', '1.) Open the hatch. ||2.) Drain the tank.'],
  ['splits a list with letters', 'a. The hatch opens ||b. The tank drains ||c. The pump stops'],
  ['keeps a bullet and a number with their item', '• 3. The hatch opens ||• 4. The tank drains'],
  ['takes the number of a page for no item', '1. The hatch opens on page 2. ||The tank drains.'],
  ['takes small letters after numbers as one sentence', 'It lists 1) the hatch, 2) the tank.'],
  [
    'ends a sentence at a time of day before a title',
    'At 5 a.m. Mr. Lee left. ||He slept at 9 p.m. ||Dr. Moe did not.',
  ],
  ['ends a sentence with the word "I"', 'They are taller, Ola and I. ||Did Albert I. Berg grow?'],
  ['ends a sentence with "no" before "I"', 'She said no. ||I left. ||See Vol. I of it.'],
  ['keeps the sign for a number together', 'It lies in box N°. 26.3. ||It is full.'],
  [
    'goes on after dots in square brackets',
    '“Waves [...] fell on stairs [...]” (Berg 55). ||It rained [...] ||The end.',
  ],
  [
    'goes on after spaced dots before "I"',
    "The thing is . . . I didn't see it. ||So it was . . . . ||Then it rained.",
  ],
  ['leaves a text without stops whole', 'no stop at all'],
  ['leaves a text without words whole', '. . . ! ?'],
];

describe('splitSentences', () => {
  it.each(cases)('%s', (_, marked) => {
    const text = marked.replaceAll('||', '');
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(marked.split('||'));
  });

  it('gives the result of its example', () => {
    expect(splitSentences('Dr. Lee left. He ran.')).toEqual([
      { start: 0, end: 14 },
      { start: 14, end: 21 },
    ]);
  });

  it('finds no sentence in nothing', () => {
    expect(splitSentences('')).toEqual([]);
  });

  it('gives back every text, in stretches that touch and are not empty', () => {
    const pieces = fc.constantFrom(
      'The',
      'ola',
      'Mr.',
      'U.S.',
      '?',
      '!”',
      '...',
      '\n',
      ' ',
      '。',
      '“',
      '(',
      ')',
      '1.',
      '\ud800',
      '😀',
      'ا',
    );
    const texts = fc.oneof(
      anyText,
      fc.array(pieces).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = splitSentences(text);
        expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const [index, { start, end }] of sentences.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBe(sentences[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});

describe('splitSentences, beyond English and beyond blanks', () => {
  it.each([
    [
      'keeps a German date whole',
      'Er geht am 3. Mai weg. Sie bleibt.',
      ['Er geht am 3. Mai weg.', 'Sie bleibt.'],
    ],
    [
      'keeps German abbreviations',
      'Das gilt bzw. galt z. B. hier. Gut.',
      ['Das gilt bzw. galt z. B. hier.', 'Gut.'],
    ],
    [
      'keeps a German ordinal',
      'Im 19. Jahrhundert, am Mi., 5. März. Gut.',
      ['Im 19. Jahrhundert, am Mi., 5. März.', 'Gut.'],
    ],
    ['ends a German sentence with an ordinal', 'Er war der 2. Sie ging.', ['Er war der 2.', 'Sie ging.']],
    [
      'keeps a German street and paragraph',
      'In der Hafenstr. 5 gilt Abs. 2 GG. Gut.',
      ['In der Hafenstr. 5 gilt Abs. 2 GG.', 'Gut.'],
    ],
    [
      'keeps an Italian title behind its article',
      'L’avv. Moe e il prof. Gil, ecc. Poi basta.',
      ['L’avv. Moe e il prof. Gil, ecc.', 'Poi basta.'],
    ],
    ['keeps a French era', 'Né en 50 av. J.-C. à Rome. Il dort.', ['Né en 50 av. J.-C. à Rome.', 'Il dort.']],
    [
      'keeps Portuguese titles',
      'A Sra. Rud mora na Av. Central. O Dr. Gil sai.',
      ['A Sra. Rud mora na Av. Central.', 'O Dr. Gil sai.'],
    ],
    [
      'keeps Dutch abbreviations',
      'Dhr. Vik kost o.a. 3 mln. euro. Zie blz. 12.',
      ['Dhr. Vik kost o.a. 3 mln. euro.', 'Zie blz. 12.'],
    ],
    ['keeps a Spanish title', 'La Sra. Gil vino. Habló.', ['La Sra. Gil vino.', 'Habló.']],
    [
      'keeps the Spanish U.S.',
      'Vive en EE. UU. desde 2010. Trabaja.',
      ['Vive en EE. UU. desde 2010.', 'Trabaja.'],
    ],
    ['keeps a sum of rupees', 'It costs Rs. 500 now. Pay.', ['It costs Rs. 500 now.', 'Pay.']],
    [
      'keeps the numbers of a list in the line',
      'Do this: 1. Open. 2. Close.',
      ['Do this: 1. Open.', '2. Close.'],
    ],
    [
      'sees the end where a blank is missing',
      'He left on Friday.They stayed.',
      ['He left on Friday.', 'They stayed.'],
    ],
    [
      'takes a note figure to the sentence before',
      'It was sold.12 They left.',
      ['It was sold.12', 'They left.'],
    ],
    ['leaves names of files and sites whole', 'Use Node.js or a.Org today.', ['Use Node.js or a.Org today.']],
    [
      'ends after the U.S. before a word of number',
      'In the U.S. Millions left.',
      ['In the U.S.', 'Millions left.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(expected);
  });
});

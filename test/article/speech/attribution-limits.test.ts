/** What attribution does with texts that are no news: it never throws, never takes long, and names nobody out of despair. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/article/speech/attribution.ts';
import { splitParagraphs } from '../../../src/article/structure/paragraphs.ts';
import { expectLinear, repeat } from '../../growth.ts';

function read(text: string) {
  return attribute(text, splitParagraphs(text, []), []);
}

const story = [
  '“The keel is cracked,” said Lise Aaberg, the harbour chief. “Nobody sells keels.”',
  'Ms. Aaberg said that a boat from the coast guard would carry the post.',
  'According to the council, which met on Monday, the ferry had been "safe enough" since 2015.',
  'She added that islanders had asked for a second boat, and that they would ask again.',
].join('\n\n');

const shapes: readonly (readonly [string, (chars: number) => string])[] = [
  ['a story', (chars) => repeat(`${story}\n\n`, chars)],
  ['a story in one paragraph', (chars) => repeat(`${story.replaceAll('\n\n', ' ')} `, chars)],
  ['one sentence', (chars) => repeat('the mayor said the council said that ', chars)],
  ['only quotation marks', (chars) => repeat('"“”\'‘’«» ', chars)],
  ['an unclosed mark in every paragraph', (chars) => repeat('“The keel is cracked, he said.\n\n', chars)],
  ['an unopened mark in every paragraph', (chars) => repeat('The keel is cracked," he said.\n\n', chars)],
  [
    'ever new names',
    (chars) => repeatWith((n) => `Mr. ${nameOf(n)} said that he knew ${nameOf(n + 1)}. `, chars),
  ],
  [
    'turns of a transcript',
    (chars) => repeatWith((n) => `${nameOf(n % 9).toUpperCase()}: We said so.\n\n`, chars),
  ],
  ['signed letters', (chars) => repeatWith((n) => `I was there.\n\n- Ann ${nameOf(n)}\n\n`, chars)],
  ['one letter', (chars) => 'a'.repeat(chars)],
  ['blank lines', (chars) => repeat('a\n\n', chars)],
];

function repeatWith(part: (n: number) => string, chars: number): string {
  let text = '';
  for (let n = 0; text.length < chars; n++) text += part(n);
  return text;
}

/** "Abab", "Cbab": a different name for each number. */
function nameOf(n: number): string {
  const letters = [...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `Q${letters.join('')}`;
}

describe('a text that is no news', () => {
  it.each([
    ['nothing', ''],
    ['one word', 'Word'],
    ['one mark', '“'],
    ['only marks', "“”\"''``«»‹›„‟「」"],
    ['marks that open nothing', '” said. ’ told. » added.'],
    ['a verb alone', 'said said said'],
    ['control characters', '\u0000\u200b\ufeff"\u202eyes\u202c," he said\u0007.'],
    ['half of a surrogate pair', '\ud83d "yes," he said. \ude00'],
  ])('%s gives speakers to nobody', (_, text) => {
    expect(read(text).speakers).toEqual([]);
  });

  it.each(shapes)(
    '%s is read in a time that grows with its length alone',
    (_, textOf) => expectLinear(read, textOf, 8_000),
    60_000,
  );
});

describe('a language without rules', () => {
  it.each([
    ['Chinese', '渡轮停航\n\n港务局长说：“船的龙骨裂了，没有人卖龙骨。”\n\n“我们要等到五月，”她说。', 2],
    ['Arabic', 'توقف العبارة\n\nقالت مديرة الميناء: «انكسر هيكل السفينة ولا أحد يبيع الهياكل».', 1],
    ['Hebrew', 'המעבורת מושבתת\n\nמנהלת הנמל אמרה: "השדרית סדוקה ואיש אינו מוכר שדריות."', 1],
    [
      'Norwegian',
      'Fergen står\n\n«Kjølen er brukket, og ingen selger kjøler», sa Lise Aaberg.\n\nDen kommer først tilbake i mai, og til da bringer en båt fra kystvakten posten.',
      1,
    ],
  ])('in %s direct quotations are found, and nobody is named', (_, text, count) => {
    const { quotations, speakers } = read(text);
    expect(quotations.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => 'direct'));
    expect(speakers).toEqual([]);
  });
});

describe('two thousand paragraphs', () => {
  it('keep each quotation in its own, whatever marks the others leave open', () => {
    const lines = Array.from({ length: 2_000 }, (_, n) =>
      n % 2 === 0 ? `“It leaks, he said ${n} times.` : `“We know,” said Ann Lee on day ${n}.`,
    );
    const text = lines.join('\n\n');
    const closed = read(text).quotations.filter(
      ({ span }) => text.slice(span.start, span.end) === '“We know,”',
    );
    expect(closed).toHaveLength(1000);
    expect(new Set(closed.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Ann Lee']));
  }, 60_000);
});

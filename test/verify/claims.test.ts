/** What a message claims: quotations, who is said to say them, and words without markup. */
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/verify/message/claims.ts';
import { maskMarkup } from '../../src/verify/message/discord-markup.ts';
import { withoutLookAlikes } from '../../src/verify/words/homoglyphs.ts';
import { looseForm } from '../../src/verify/words/loose-form.ts';
import { splitWords } from '../../src/verify/words/verbatim-words.ts';

const known = {
  isSpeaker: (words: string) => words.toLowerCase() === 'ana sol',
  isInArticle: () => false,
};
const keys = (text: string) => splitWords(text).map(({ key }) => key);

/** Each claim as "speaker: words", and what is left outside. */
function read(message: string) {
  const { wholes, parts } = readMessage(message, known);
  const quoted = parts.flatMap((part) => part.quoted);
  const outside = parts.flatMap((part) => part.outside);
  const show = (claim: (typeof quoted)[number]) =>
    `${claim.speaker ?? '-'}: ${message.slice(claim.span.start, claim.span.end)}`;
  return {
    claims: (quoted.length > 0 ? quoted : wholes.slice(-1)).map(show),
    outside: outside.map(({ key }) => key),
  };
}

describe('a message', () => {
  it.each([
    ['a name behind a dash', '“The sea rises.” – Ana Sol', 'Ana Sol: The sea rises.'],
    ['a name behind a dash in the next line', '> The sea rises.\n— Ana Sol', 'Ana Sol: The sea rises.'],
    [
      'a name behind a hyphen, after straight marks',
      '"The sea rises" - Tom Hask, fisherman',
      'Tom Hask: The sea rises',
    ],
    ['a name before a colon', 'Tom Hask: "The sea rises"', 'Tom Hask: The sea rises'],
    ['a name before a colon, without marks', 'Tom Hask: The sea rises', 'Tom Hask: The sea rises'],
    ['"according to"', 'According to Tom Hask, the sea rises.', 'Tom Hask: the sea rises.'],
    [
      '"according to" at the end',
      'The sea rises, according to the Harbour Board.',
      'the Harbour Board: The sea rises',
    ],
    ['"as … put it"', 'As Tom Hask put it: “The sea rises.”', 'Tom Hask: The sea rises.'],
    ['"said" before the name', '“The sea rises,” said Tom Hask on Monday.', 'Tom Hask: The sea rises,'],
    ['"said" behind the name', '“The sea rises,” Tom Hask told reporters.', 'Tom Hask: The sea rises,'],
    ['"said" before the words', 'Tom Hask said on Monday: “The sea rises.”', 'Tom Hask: The sea rises.'],
    ['a name in brackets', '“The sea rises” (Tom Hask)', 'Tom Hask: The sea rises'],
    ['a name in brackets before the words', '(Tom Hask) “The sea rises”', 'Tom Hask: The sea rises'],
    [
      'a name in small letters that somebody has',
      'ana sol: the sea rises',
      'Ana Sol: the sea rises'.replace('Ana Sol', 'ana sol'),
    ],
    ['a name behind a role', 'The mayor, Tom Hask, has said: “The sea rises.”', 'Tom Hask: The sea rises.'],
    [
      'a name behind a role, after',
      '“The sea rises,” the mayor, Tom Hask, said.',
      'Tom Hask: The sea rises,',
    ],
    ['two names', '“The sea rises” – Tom Hask & Ana Sol', 'Tom Hask & Ana Sol: The sea rises'],
    [
      'the name that a report passes on',
      'According to an Acme report quoting Tom Hask, “the sea rises.”',
      'Tom Hask: the sea rises.',
    ],
    ['no name', 'the sea rises: so much for that', '-: the sea rises: so much for that'],
    ['no name, but what looks like one', 'Look: “The sea rises” - what a joke', '-: The sea rises'],
    ['a pronoun for a name', 'He said: “The sea rises.”', '-: The sea rises.'],
  ])('has %s', (_, message, claim) => {
    expect(read(message).claims).toEqual([claim]);
  });

  it('has several quotations, and words around them', () => {
    expect(read('so "The sea rises," he thinks, while «it falls» there')).toEqual({
      claims: ['-: The sea rises,', '-: it falls'],
      outside: ['so', 'he', 'thinks', 'while', 'there'],
    });
  });

  it('has one name for the parts of a quotation that it interrupts', () => {
    expect(read('“The sea rises,” said Tom Hask. “And it falls.”').claims).toEqual([
      'Tom Hask: The sea rises,',
      'Tom Hask: And it falls.',
    ]);
  });

  it('tells ellipses and insertions from other words', () => {
    const [claim] = readMessage('We … see [the] sea [...] rise', known).wholes;
    expect(claim?.words.map(({ key, afterGap, inserted }) => [key, afterGap, inserted])).toEqual([
      ['we', false, false],
      ['see', true, false],
      ['the', false, true],
      ['sea', false, false],
      ['rise', true, false],
    ]);
  });
});

describe('words', () => {
  it.each([
    ['the example of its comment', '“Don’t pay £1,000!”', ["don't", 'pay', '£', '1000']],
    ['abbreviations', 'the U.S. at 5 p.m.', ['the', 'us', 'at', '5', 'pm']],
    ['hyphens as blanks', 'well-known – re‑sign', ['well', 'known', 're', 'sign']],
    [
      'numbers with their signs and points',
      '-5 °, 3.5 or 10:30, 1990-95',
      ['-5', '°', '3.5', 'or', '10:30', '1990', '95'],
    ],
    ['powers and fractions as they are', '10² and 3½', ['10²', 'and', '3½']],
    ['letters that a quoter changed', '[T]he sea', ['the', 'sea']],
    ['scripts without blanks, letter by letter', '海は', ['海', 'は']],
  ])('are %s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    ['normal forms', 'é', 'e\u0301'],
    ['ligatures', 'ﬁnd', 'find'],
    ['letters of full width', 'ＡＢ', 'ab'],
    ['apostrophes', 'don’t', "don't"],
    ['what has no width', 'a\u200db', 'ab'],
    ['accents, for a quoter may have no key for them', 'Łódź, café', 'Lodz, cafe'],
    ['note marks', 'their judgement[4] before', 'their judgement before'],
    ['note marks behind a blank', 'José Brandt [4] stays', 'José Brandt stays'],
    ['raised note marks', 'June.¹ Nobody¹² was', 'June. Nobody was'],
    ['words broken at the end of a line', 'the govern-\nment', 'the government'],
    ['words of two words, broken where a page had the end of a line', 'old news- paper', 'old newspaper'],
    ['words broken where a page had the end of a line', 'the gov- ernment', 'the government'],
  ])('are the same in different %s', (_, a, b) => {
    expect(keys(a)).toEqual(keys(b));
  });

  it.each([
    ['nowhere', 'now here'],
    ['wellknown', 'well-\nknown'],
    ['preand', 'pre- and'],
    ['governor', 'governor[s]'],
    ['й', 'и'],
    ['resign', 're-sign'],
    ['were', 'we’re'],
    ['а', 'a'],
    ['102', '10²'],
    ['5', '-5'],
    ['the members', 'the [12] members'],
    ['1.5', '15'],
  ])('“%s” and “%s” are not the same', (a, b) => {
    expect(keys(a)).not.toEqual(keys(b));
  });
});

it('markup is blank, and every word stays in its place', () => {
  expect(maskMarkup('> **We** cannot [ask](https://a.example)')).toBe(
    '    We   cannot  ask                    ',
  );
  const message = '# <@1> *un*believ**able** ||x|| <:e:1> https://a.example `y`';
  expect(maskMarkup(message)).toHaveLength(message.length);
  expect(keys(maskMarkup(message))).toEqual(['unbelievable', 'x', 'y']);
});

it('letters that look like Latin ones are known', () => {
  expect(withoutLookAlikes('ехроrts')).toBe('exports');
});

it('a loose form is that of every form of a word, and of what reporting makes of it', () => {
  expect(looseForm('exported')).toBe(looseForm('exports'));
  expect(looseForm('i')).toBe(looseForm('she'));
  expect(looseForm('will')).toBe(looseForm('would'));
  expect(looseForm('will')).not.toBe(looseForm('may'));
});

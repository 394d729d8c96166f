/** The quotations of each fixture, and whose they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KnownSpeaker } from '../../../src/article/article.ts';
import { attribute } from '../../../src/article/speech/attribution.ts';
import { splitParagraphs } from '../../../src/article/structure/paragraphs.ts';

/** What a fixture expects: its quotations in order, and what is to be known about some of its speakers. */
type Expected = {
  readonly quotations: readonly {
    readonly kind: string;
    readonly words: string;
    readonly mention: string | null;
    readonly speaker: string | null;
    /** Given when it is a belief or a wish. */
    readonly speech?: false;
    /** Given when it goes on with the utterance before it. */
    readonly goesOn?: true;
  }[];
  readonly speakers?: Readonly<
    Record<string, { readonly role?: string; readonly aliases?: readonly string[]; readonly kind?: string }>
  >;
};

const folder = new URL('../../fixtures/attribution/', import.meta.url);

function read(text: string, known: readonly KnownSpeaker[] = []) {
  const paragraphs = splitParagraphs(text, []);
  const { quotations, speakers } = attribute(text, paragraphs, known);
  const titleEnd = paragraphs.find(({ kind }) => kind === 'title')?.span.end ?? 0;
  // What a headline reports is not shown; what it gives after a colon is as good as any quotation.
  const shown = quotations.filter(({ span, rules }) => span.start >= titleEnd || rules[0] === 'headline');
  return {
    speakers,
    quotations: shown.map(({ kind, span, mention, speaker, speech, group }, index) => ({
      kind,
      words: text.slice(span.start, span.end),
      mention: mention ? text.slice(mention.span.start, mention.span.end) : null,
      speaker: speaker?.name ?? null,
      ...(speech ? {} : { speech }),
      ...(shown.slice(0, index).some((other) => other.group === group) ? { goesOn: true } : {}),
    })),
  };
}

describe('an article', () => {
  it.each(readdirSync(folder))('%s has the quotations and speakers that a reader finds', (name) => {
    const text = readFileSync(new URL(`${name}/source.txt`, folder), 'utf8');
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')) as Expected;
    const { quotations, speakers } = read(text);
    expect(quotations).toEqual(expected.quotations);
    for (const [speaker, facts] of Object.entries(expected.speakers ?? {})) {
      expect(speakers.find((each) => each.name === speaker)).toMatchObject(facts);
    }
  });
});

describe('the article of the corpus', () => {
  const text = readFileSync(new URL('../../../corpus/us-states-china.txt', import.meta.url), 'utf8');
  const { quotations, speakers } = read(text);

  it('gives each of its seven stretches of reported speech to whoever says it', () => {
    const [headline, ...body] = quotations.filter(({ speech }) => speech !== false);
    expect(headline).toMatchObject({ mention: 'U.S. state government officials', speaker: null });
    expect(body.map(({ kind, words, speaker }) => [kind, words.slice(0, 24), speaker])).toEqual([
      ['direct', '“I believe the situation', 'Joe Nguyen'],
      ['indirect', 'that Oregon will continu', 'Rob Wagner'],
      ['direct', '“I see some governors ge', 'Shaun Steen'],
      ['indirect', 'that nearly one million ', 'US-China Business Council'],
      ['direct', '“We see state governors ', 'Shaun Steen'],
      ['indirect', 'that he expected the sta', 'Shaun Steen'],
      ['direct', '“Once you lose trading p', 'Joe Nguyen'],
    ]);
  });

  it('shows roles as the text has them, and both names of whoever has two', () => {
    expect(speakers.map(({ name, role, aliases }) => [name, role, aliases])).toEqual([
      ['Joe Nguyen', 'Washington State Commerce Secretary', ['Mr. Ruan']],
      ['Rob Wagner', 'Oregon Senate President', ['Wagner']],
      ['Shaun Steen', 'president of the US-China Business Council', ['Stan']],
      ['US-China Business Council', undefined, []],
    ]);
  });

  it('prefers the names and roles of the front matter to its own', () => {
    const known = [
      { name: 'Joseph Nguyen', aliases: ['Mr. Ruan', 'Joe Nguyen'], role: 'Director of Commerce' },
    ];
    const { speakers } = attribute(text, splitParagraphs(text, []), known);
    expect(speakers.find(({ kind }) => kind === 'person')).toMatchObject({
      name: 'Joseph Nguyen',
      role: 'Director of Commerce',
      kind: 'person',
    });
  });
});

describe('speakers of the front matter', () => {
  const known = [
    { name: 'Ana Sol', aliases: ['Mrs. Sol', 'the keeper'], role: 'keeper of the clock' },
    { name: 'Ben Sol', aliases: ['Mr. Sol', 'the bell-ringer'], role: 'Mayor' },
  ];
  const speakersOf = (words: string) =>
    read(`The clock of Porto Leve\n\n${words}\n\nThe tower was built long ago.`, known).quotations.map(
      ({ speaker }) => speaker,
    );

  it.each([
    [
      'by an alias that is no name, and then by a pronoun',
      'The keeper said the clock had stopped. “It is old,” she said.',
      ['Ana Sol', 'Ana Sol'],
    ],
    [
      'by the role, and then by a pronoun',
      'The keeper of the clock said that it was old. “It is old,” she said.',
      ['Ana Sol', 'Ana Sol'],
    ],
    [
      'in any case of letters',
      '“It is old,” said THE KEEPER. According to the Keeper, it is slow.',
      ['Ana Sol', 'Ana Sol'],
    ],
    ['without an article', 'The clock had stopped, keeper said.', ['Ana Sol']],
    ['by a role in small letters', 'The mayor said that the clock was late.', ['Ben Sol']],
    [
      'in a transcript',
      'THE BELL-RINGER: It is old.\n\nKEEPER: It is not.\n\nTHE BELL-RINGER: It is.',
      ['Ben Sol', 'Ana Sol', 'Ben Sol'],
    ],
    [
      'by a pronoun where the alias says nothing',
      'The keeper opened the door. “It is old,” she said.',
      ['Ana Sol'],
    ],
    [
      'by title where two share a surname',
      'Mrs. Sol said it was old, and Mr. Sol said it was new.',
      ['Ana Sol', 'Ben Sol'],
    ],
  ])('are found %s', (_, words, speakers) => expect(speakersOf(words)).toEqual(speakers));

  it.each([
    ['somebody new', 'A keeper said that the clock was old.'],
    ['somebody else', 'The keeper of the lighthouse said that the clock was old.'],
    ['somebody else of the same trade', 'The lighthouse keeper said that the clock was old.'],
  ])('are not %s', (_, words) => expect(speakersOf(words)).toEqual([null]));

  it('are nobody where a surname fits two of them', () => {
    expect(speakersOf('Sol said that the clock was old.')).not.toContain('Ana Sol');
    expect(speakersOf('Sol said that the clock was old.')).not.toContain('Ben Sol');
  });
});

it('takes nobody for the president who is an adviser to one', () => {
  const text = 'A visit\n\nJohn Dray, adviser to the president, came. The president said that it was late.\n';
  expect(read(text).quotations).toMatchObject([{ mention: 'The president', speaker: null }]);
});

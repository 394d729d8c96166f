import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KnownSpeaker } from '../../src/article/article.ts';
import { attribute } from '../../src/article/attribution.ts';
import { splitParagraphs } from '../../src/article/paragraphs.ts';

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

const folder = new URL('../fixtures/attribution/', import.meta.url);

function read(text: string, known: readonly KnownSpeaker[] = []) {
  const paragraphs = splitParagraphs(text, []);
  const { quotations, speakers } = attribute(text, paragraphs, known);
  const titleEnd = paragraphs.find(({ kind }) => kind === 'title')?.span.end ?? 0;
  // What a headline reports is not shown; what it gives after a colon is as good as any quotation.
  const shown = quotations.filter(({ span, rule }) => span.start >= titleEnd || rule.startsWith('headline'));
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
  const text = readFileSync(new URL('../../corpus/us-states-china.txt', import.meta.url), 'utf8');
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

/** Whether the speaker that a claim names says its words: right, wrong, or left open. */
import { describe, expect, it } from 'vitest';
import { reportingVerbs } from '../../src/lexicon/en/reporting-verbs.ts';
import { createVerify, type Verify } from '../../src/verify/verify.ts';
import { articleIn } from '../search/articles.ts';

const yard = createVerify([
  articleIn(`---
author: Ida Moll and Kari Lund
publisher: The Quay Courier
---
The boat on the hill

Mara Lind, a skipper, showed the yard to Tom Hask on Monday. “He loved that boat,” Mara Lind said. “And he made me love it.”

A voice from the back shouted: “Sell it to the museum now.”

Ola Vik told the Courier that “the yard closes in May, and the boats go north.”

The yard has eleven boats and a crane of its own.`),
]);

const speech = createVerify([
  articleIn(`---
speakers:
  - name: Mara Lind
---
A speech on the sea

We came here with two boats and no money. The sea gave us everything.

I thank you all for listening to an old woman.`),
]);

const interview = createVerify([
  articleIn(`---
author: Ida Moll
speakers:
  - name: Mara Lind
---
Forty years on the boats

How long have you sailed?

Forty years, and I never learned to swim.`),
]);

function decide(verify: Verify, text: string) {
  return verify({ text, speaker: undefined, article: undefined }).checked.map(
    ({ verdict, attribution }) => `${verdict.kind}, ${attribution}`,
  );
}

describe('the speaker that a claim names', () => {
  it.each([
    ['says it', '“He loved that boat” – Mara Lind', 'exact, right'],
    ['is named without a dash', '"He loved that boat" Mara Lind', 'exact, right'],
    ['is named without a dash, and wrong', '"He loved that boat" Tom Hask', 'wrong speaker, wrong'],
    [
      'says it around the dialogue tag',
      '“He loved that boat. And he made me love it.” – Mara Lind',
      'exact words, right',
    ],
    ['may be the voice that has no name', '“Sell it to the museum now” – Tom Hask', 'exact, open'],
    [
      'is the paper that passes it on',
      '“the yard closes in May, and the boats go north” – the Courier',
      'exact, open',
    ],
    ['is an author', '“The yard has eleven boats and a crane of its own.” – Kari Lund', 'exact, right'],
    [
      'is the publisher',
      '“The yard has eleven boats and a crane of its own.” – The Quay Courier',
      'exact, right',
    ],
    [
      'is no author',
      '“The yard has eleven boats and a crane of its own.” – Tom Hask',
      'wrong speaker, wrong',
    ],
    ['is misspelt by a letter', '“He loved that boat” – Mara Lindt', 'exact, open'],
  ])('%s', (_, text, expected) => {
    expect(decide(yard, text)).toEqual([expected]);
  });

  it('gives the speech', () => {
    expect(decide(speech, '“The sea gave us everything” – Mara Lind')).toEqual(['exact, right']);
    expect(decide(speech, '“The sea gave us everything” – Tom Hask')).toEqual(['wrong speaker, wrong']);
  });

  it('is interviewed', () => {
    expect(decide(interview, '“Forty years, and I never learned to swim.” – Mara Lind')).toEqual([
      'exact, right',
    ]);
  });
});

describe('every reporting verb', () => {
  const finite = [...reportingVerbs].filter(([, { form }]) => form === 'past' || form === 'third');

  it.each(finite.map(([verb]) => verb))('ties a name to the words: %s', (verb) => {
    const claims = [
      `“He loved that boat,” Tom Hask ${verb}.`,
      `“He loved that boat,” ${verb} Tom Hask on Monday. So be it.`,
    ];
    expect(claims.map((claim) => decide(yard, claim))).toEqual(claims.map(() => ['wrong speaker, wrong']));
  });
});

/** The speakers that a question refers to by a name, an office or a pronoun; none if the article leaves it open. */
import { describe, expect, it } from 'vitest';
import { placesOfSpeaker } from '../../../src/search/question/speech-questions.ts';
import { createSearch } from '../../../src/search/search.ts';
import { articleIn, ferry } from '../articles.ts';

const search = createSearch([articleIn(ferry, 'ferry.txt')]);
const ask = (question: string, ...mentioned: readonly string[]) =>
  search({
    question,
    articles: undefined,
    speaker: undefined,
    mentioned: () => ({ names: mentioned, justNow: mentioned }),
  });

describe('a question', () => {
  it.each([
    ['What did the minister say?', 'Daniel Brevik'],
    ['What did the transport minister say about the contract?', 'Daniel Brevik'],
    ['What does the professor of medicine say?', 'Asta Moen'],
    ['What did the doctor say?', 'Asta Moen'],
    ['What did the opposition leader say about a desk?', 'Elena Marchetti'],
    ['What did the general secretary of the Maritime Guild claim?', 'Hanne Dufresne'],
    ['What did Marchetti say about Brevik?', 'Elena Marchetti'],
    ['What did Marchetti tell Oyelaran?', 'Elena Marchetti'],
  ])('resolves the speaker of the words: %s', (question, name) => {
    const answer = ask(question);
    expect(answer.speaker?.name).toBe(name);
  });

  it.each([
    'What did the finance minister say?',
    'What did Minister Smith say?',
    'What did the minister of finance say?',
    'What was said about Brevik?',
    'What does Maritime State export?',
    'Who said that Brevik bought a desk?',
    'What did her husband say?',
  ])('means none of the speakers: %s', (question) => {
    expect(ask(question, 'Asta Moen').speaker).toBeUndefined();
  });

  it('finds what a speaker says of another by the office of the other', () => {
    const answer = ask('What did Marchetti say about Brevik?');
    expect(answer.kind).not.toBe('not-found');
    expect(answer.hits[0]?.passage.paragraph).toBe(4);
  });

  it('is not answered if it names a person who says nothing', () => {
    expect(ask('What did the finance minister say about a contract?').kind).not.toBe('answered');
  });
});

it('a surname of two people means the one who has no other name', () => {
  const text = `---
title: A visit to the museum
speakers:
  - name: Obama
  - name: Michelle Obama
---

“A museum alone will not feed anybody,” Obama said.

“He has waited for this day,” Michelle Obama said of him.`;
  const { speaker } = createSearch([articleIn(text, 'museum.md')])({
    question: 'What did Obama say?',
    articles: undefined,
    speaker: undefined,
  });
  expect(speaker?.name).toBe('Obama');
});

describe('two names', () => {
  it.each(['What did Brevik and Dufresne say?', 'What did Daniel Brevik and Dufresne say?'])(
    'are two speakers, and both are found: %s',
    (question) => {
      const { kind, speaker, hits } = ask(question);
      expect({ kind, speaker }).toEqual({ kind: 'answered', speaker: undefined });
      expect(new Set(hits.map(({ passage }) => passage.paragraph))).toEqual(new Set([2, 5]));
    },
  );
});

describe('a speech act', () => {
  it('is looked for in their words', () => {
    const { kind, hits } = ask('Whom did Marchetti accuse?');
    expect(kind).toBe('answered');
    expect(hits.map(({ passage }) => passage.paragraph)).toEqual([4]);
  });

  it('is not said to be found where they only say something', () => {
    expect(ask('What did Dufresne deny?')).toMatchObject({
      kind: 'closest',
      speaker: { name: 'Hanne Dufresne' },
    });
  });
});

describe('a pronoun', () => {
  it.each([
    ['what did she say about officers?', ['Daniel Brevik', 'Margaret Oyelaran'], 'Margaret Oyelaran'],
    ['what else did he say?', ['Margaret Oyelaran', 'Daniel Brevik'], 'Daniel Brevik'],
    ['what did they say about officers?', ['Hanne Dufresne', 'Daniel Brevik'], 'Hanne Dufresne'],
    ['what is her opinion?', ['Daniel Brevik', 'Asta Moen'], 'Asta Moen'],
    ['how many patients did she send?', ['Asta Moen'], 'Asta Moen'],
  ])('means the last who may be meant: %s', (question, mentioned, name) => {
    expect(ask(question, ...mentioned)).toMatchObject({ byPronoun: true, speaker: { name } });
  });

  it('means no one if only a man was mentioned, and is then not answered', () => {
    const answer = ask('and what did she say about the contract?', 'Daniel Brevik');
    expect(answer).toMatchObject({ byPronoun: false, speaker: undefined });
    expect(answer.kind).not.toBe('answered');
  });

  it('means no person by “they” if the question asks for no words', () => {
    expect(ask('How fast do they grow?', 'Daniel Brevik')).toMatchObject({
      byPronoun: false,
      speaker: undefined,
    });
  });

  it('means no one in words of the article', () => {
    const answer = ask('They ran out of respect', 'Daniel Brevik');
    expect(answer).toMatchObject({ byPronoun: false, isPasted: true, kind: 'answered' });
  });
});

describe('who it is that the question asks for', () => {
  it.each([
    ['Who said the sea does not wait?', 'Asta Moen'],
    ['Who sent patients to the mainland?', 'Asta Moen'],
    ['Who is the chief executive?', 'Margaret Oyelaran'],
  ])('is given by the sentence that answers: %s', (question, name) => {
    const { speaker, foundSpeaker } = ask(question);
    expect((speaker ?? foundSpeaker)?.name).toBe(name);
  });
});

describe('passages that are not likely to answer', () => {
  it('are left out behind one that is', () => {
    expect(ask('How many patients were sent to the mainland?').hits).toHaveLength(1);
  });
});

it.each([
  ['What did Ana say to Tom about Mo?', ['What did Ana ', 'What did Ana say to Tom ']],
  ['What is the opinion of Ana?', ['What is the ', 'What is the opinion of Ana?']],
  ['Where is the mill?', ['Where is the mill?']],
])('the speaker is looked for before the verb, then before the topic: %s', (question, places) => {
  expect(placesOfSpeaker(question)).toEqual(places);
});

/** Questions for a speaker's words: only that speaker's passages, or none on the topic. */
import { expect, it } from 'vitest';
import { createSearch } from '../../../src/search/search.ts';
import { articleIn, harbour } from '../articles.ts';

const search = createSearch([articleIn(harbour)]);
const ask = (question: string, ...mentioned: readonly string[]) => {
  const { kind, hits } = search({
    question,
    articles: undefined,
    speaker: undefined,
    mentioned: () => ({ names: mentioned, justNow: mentioned }),
  });
  return { kind, paragraphs: hits.map(({ passage }) => passage.paragraph) };
};

it.each([
  ['What did Ingrid Solberg say?', [2]],
  ['What did Solburg say?', [2]],
  ['What does the mayor think?', [3]],
  ['What did the head of the Fishers’ Guild claim?', [2]],
  ['What did Brandt say about the hospital?', [3]],
  ['What did Mayor Brandt tell them about a tunnel?', [3]],
])('%s is answered with the words of that speaker alone', (question, paragraphs) => {
  expect(ask(question)).toEqual({ kind: 'answered', paragraphs });
});

it('understands a pronoun for whoever was mentioned', () => {
  expect(ask('and what did she say?', 'Ingrid Solberg')).toEqual({ kind: 'answered', paragraphs: [2] });
});

it.each(['What did Solberg say about the hospital?', 'What does Brandt think of football?'])(
  '%s is not answered with what they say of something else',
  (question) => {
    expect(ask(question).kind).toBe('not-found');
  },
);

it('shows nothing else beside words that were found whole', () => {
  expect(ask('“A tunnel, he added, was never within”')).toEqual({ kind: 'answered', paragraphs: [3] });
});

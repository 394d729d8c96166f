/** Headings and questions above a passage. */
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/search/search.ts';
import { articleIn } from '../articles.ts';

const faq = articleIn(
  `# The ferry to Lund Island

## Tickets

At the kiosk on the pier, or from the crew.

## On board

May I bring a bicycle?

Only on weekdays, and at your own risk.

Q: Does it run in winter?

A: It stops when the bay freezes.`,
  'ferry.md',
);
const search = createSearch([faq]);
const first = (question: string): string => {
  const [hit] = search({ question, articles: undefined, speaker: undefined }).hits;
  return hit === undefined ? '' : faq.text.slice(hit.passage.span.start, hit.passage.span.end);
};

it('finds a passage by the words of its heading', () => {
  expect(first('where can I buy tickets?')).toContain('kiosk');
});

it.each([
  ['May I bring a bicycle?', 'Only on weekdays'],
  ['does it run in winter', 'It stops when'],
])('answers %s with the turn below the question, not with the question', (question, words) => {
  expect(first(question)).toContain(words);
});

describe('an interview', () => {
  const interview = articleIn(
    `# The woman who mends bells

What do you mend?

Bells, mostly, and now and then a weather vane.

Who taught you?

My aunt, who cast them for sixty years.

You have said that you would never mend an electric bell. Why not?

Because it hums. I cannot stand the hum, and it has no clapper that I could set right. Would you?

Is there a bell that you are proud of?

The one of Vellmar, which had been silent since the fire.`,
    'bells.md',
  );

  it('is not answered with a turn that ends with a question, but with the next one', () => {
    const [hit] = createSearch([interview])({
      question: 'why does she never mend an electric bell',
      articles: undefined,
      speaker: undefined,
    }).hits;
    expect(hit && interview.text.slice(hit.passage.span.start)).toMatch(/^Because it hums/);
  });
});

describe('a paragraph of facts that ends with a question', () => {
  const between = 'Who pays for it?\n\nWho decided that?\n\nWhere shall the children swim?\n\n';
  const next =
    'The mayor did not reply to a letter. The pool had been open for ninety years, and was repaired twice since the fire.';

  it.each([
    [
      'is found in an article with many questions',
      'The pool costs the town 31,000 crowns a year. Is that too much?',
      'How much does the pool cost?',
    ],
    [
      'is found if someone is quoted with the question',
      'Tom Reyes said he had earned 31,000 crowns a year. “Why should you move?”',
      'How much did Tom Reyes earn?',
    ],
  ])('%s', (_, paragraph, question) => {
    const pool = articleIn(`# The pool closes\n\n${between}${paragraph}\n\n${next}`, 'pool.md');
    const [hit] = createSearch([pool])({ question, articles: undefined, speaker: undefined }).hits;
    expect(hit && pool.text.slice(hit.passage.span.start, hit.passage.span.end)).toBe(paragraph);
  });
});

/** Summaries of what is not news: interviews, lists of questions, guides, speeches and tales. */
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/article.ts';
import { keyFigures } from '../../src/summary/figures.ts';
import { keyQuotations } from '../../src/summary/key-quotations.ts';
import { articleIn } from '../search/articles.ts';
import { told } from './summary-of.ts';

const panel = `The ferry of the islands

Rolf Lund: Good evening and welcome. Ana Sol has sailed the ferry for thirty years. Ana, what is wrong with it?

Ana Sol: Thank you, Rolf. The engine of the ferry is forty years old, and the yard that built it has closed. We stand still on one day in nine.

Rolf Lund: And who pays for a new one?

Ana Sol: The islands cannot pay for a ferry of twelve million alone. The county must pay half of it, as it does for every road on the mainland.

Rolf Lund: What will you do if it says no?

Ana Sol: I will retire and the islands will be empty in ten years. Nobody moves to a place that cannot be reached in winter.

Rolf Lund: Thank you for coming. And thank you for listening.
`;

const bakery = `Talking to: Bea Castel, baker

By Tom Whitfield

Bea Castel has baked in the old fire station since 2011. She has no sign on the door.

You were an accountant before. What happened?

My firm closed, and I had a bad conscience about how I ate. I took a course in baking and stayed for two years.

What is different about your bread?

The dough of the bread rests for thirty hours, and most bakeries give it three.

Will you open a second shop?

No. A second shop means that I sit in a car and do not stand at the oven. I have trained nine bakers instead.
`;

const steps = `# How to repair a bicycle tube

A puncture is the commonest fault of a bicycle. You need two tyre levers, a patch kit and a pump.

## Take the tube out

Let out all of the air and press the edge of the tyre into the rim. Push one lever under the edge.

## Find the hole

Pump up the tube and hold it under water until you see bubbles. Mark the place with chalk.

## Close it

Roughen the place with sandpaper and spread the glue thinly. Press the patch on hard.
`;

const questions = `# Questions about the pool

## When is it open?

The pool is open from six to nine in the evening, every day but Monday. On Monday it is cleaned.

## What does a ticket cost?

A ticket for the pool costs 40 kroner. Children swim for free until they are twelve.

## Is there a lift?

No. The building is too old for that.

## Where do I park?

Behind the fish hall there are sixty places for the visitors of the pool.
`;

const speech = `Speech at the opening of the harbour

Ladies and gentlemen, dear friends, good evening.

It is a great honour to be here tonight. I would like to thank the choir for the music.

We waited twelve years for this harbour, and in those years four hundred families moved away. A town without a harbour is a town without work.

I therefore ask the council to build the school that we promised. We must build it before winter, because the children are here already.

Thank you for your attention.
`;

const tale = `The girl who combed the sea

Once upon a time a girl lived by the sea who had a comb of bone from her mother. It had a hundred teeth.

“Comb what is tangled,” said her mother before she died. “I will,” said the girl. Then she was alone.

One night the sea was so tangled that no ship could leave the harbour of the king. The girl sat down on a stone and combed the waves until they lay still. “Who are you?” asked the king. “I am the one who combs,” said she.

The king gave the girl a boat with a silver sail. She sailed away and was never seen again. When the sea is smooth, the fishermen leave bread for the girl upon the stone.
`;

describe('a summary of an interview', () => {
  it.each([1, 2, 3])('is made of the guest’s words, each with its question: %i sentences', (sentences) => {
    const shown = told(panel, { sentences });
    const answers = shown.filter(({ context }) => context !== undefined);
    expect(shown).toHaveLength(sentences);
    expect(answers).toHaveLength(Math.max(1, sentences - 1));
    for (const { text, context } of answers) {
      expect(panel).toContain(text);
      expect(text).not.toMatch(/Rolf Lund:|^Ana Sol:|welcome|Thank you|\?$/);
      expect(context).toMatch(/^(?!Rolf Lund).*\?$/);
    }
  });

  it('begins with the sentence that introduces the guest, and takes one answer after the other', () => {
    const [first, ...answers] = told(panel, { sentences: 4 });
    expect(first?.text).toBe('Ana Sol has sailed the ferry for thirty years.');
    expect(new Set(answers.map(({ context }) => context)).size).toBe(3);
  });

  it('shows the remark with the question, and no greeting', () => {
    const contexts = told(panel, { sentences: 4 }).map(({ context }) => context);
    expect(contexts).toContain('Ana, what is wrong with it?');
    expect(contexts.join(' ')).not.toMatch(/Good evening/);
  });

  it('takes answers that no name opens and no mark, each by itself', () => {
    const shown = told(bakery);
    expect(shown[0]?.text).toBe('Bea Castel has baked in the old fire station since 2011.');
    expect(shown).toHaveLength(3);
    expect(shown.slice(1).every(({ context }) => context?.endsWith('?'))).toBe(true);
    for (const { text } of shown) expect(text).not.toMatch(/^By Tom|\?$/);
  });
});

describe('a summary of questions and answers', () => {
  it('is made of first answers, each below its question', () => {
    const shown = told(questions, {}, 'test.md');
    expect(shown).toHaveLength(3);
    for (const { text, context } of shown) {
      expect(context).toMatch(/\?$/);
      expect(text).not.toMatch(/cleaned|until they are twelve|^No\.$/);
    }
  });
});

describe('a summary of a guide', () => {
  it('begins with what it needs, then takes the first sentence below several headings', () => {
    const shown = told(steps, {}, 'test.md');
    expect(shown[0]?.text).toBe('You need two tyre levers, a patch kit and a pump.');
    expect(new Set(shown.map(({ context }) => context)).size).toBe(3);
  });
});

describe('a summary of a speech', () => {
  it('has its claims and calls, and no greeting or thanks', () => {
    const shown = told(speech).map(({ text }) => text);
    expect(shown.join(' ')).toMatch(/We must build it|I therefore ask the council/);
    for (const text of shown) expect(text).not.toMatch(/gentlemen|honour|thank/i);
  });
});

describe('a summary of a tale', () => {
  it('goes from its beginning to its end, told by the narrator', () => {
    const shown = told(tale).map(({ text }) => text);
    expect(shown[0]).toMatch(/^Once upon a time/);
    expect(shown.at(-1)).toMatch(/boat|sailed|fishermen/);
    for (const text of shown) expect(text).not.toMatch(/[“”]/);
  });
});

describe('the quotations and figures of an interview', () => {
  it('are those of the guest: no question and no frame', () => {
    const article = articleIn(`${panel}\n\nRolf Lund: If you like the show, leave us one of 12 reviews.\n`);
    const quotations = keyQuotations(article, { among: article.quotations, limit: 5 });
    expect(new Set(quotations.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Ana Sol']));
    const figures = keyFigures(article, { limit: 5, apart: [] });
    expect(figures.map(({ figure }) => slice(article.text, figure))).not.toContain('12');
  });
});

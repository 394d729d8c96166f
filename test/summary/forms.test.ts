/** Summaries of what is not news: interviews, lists of questions, speeches, tales, and what frames them. */
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { parseArticleFile } from '../../src/article/source/article-file.ts';
import { keyFigures } from '../../src/summary/figures.ts';
import { keyQuotations } from '../../src/summary/key-quotations.ts';
import { type SummaryRequest, summarise } from '../../src/summary/summary.ts';

function read(text: string, file = 'test.txt') {
  const parsed = parseArticleFile({ file, bytes: new TextEncoder().encode(text), maxBytes: 1e6 });
  if (parsed.kind === 'fault') throw new Error(parsed.message);
  return readArticle(parsed.source);
}

function told(text: string, request: Partial<SummaryRequest> = {}, file?: string) {
  const article = read(text, file);
  const summary = summarise(article, { sentences: 3, about: undefined, speaker: undefined, ...request });
  if (summary.kind === 'not-treated') return [];
  return summary.sentences.map(({ span, context }) => ({
    text: slice(article.text, span) as string,
    context: context && (slice(article.text, context) as string),
  }));
}

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

describe('what frames an article', () => {
  const body = [
    'The harbour of Lindesund was closed to ships by the town council.',
    'The council said that the harbour brings too many guests to the town.',
    'The hotels of the town fear for two hundred jobs.',
    'The ferry to the islands will use the quay of the harbour from May.',
  ].join('\n\n');

  it.each([
    ['a credit', 'Photographs by Ana Paz', ''],
    ['a byline', 'By Ines Calder and Otto Brandt', ''],
    ['a note of the editors', 'This interview has been edited for length and clarity.', ''],
    ['a correction', '', 'Correction: An earlier version of this article gave the wrong harbour.'],
    ['a note on the author', '', 'Ines Calder is a reporter who lives in the harbour of Lindesund.'],
    ['references', '', 'References\n\nHarbour of Lindesund. Harbour Press, 2006. ISBN 978-0-521-85349-1.'],
    ['comments', '', '3 comments\n\nThe harbour of the town of Lindesund is closed to all of us now.'],
  ])('is never in its summary: %s', (_, before, after) => {
    const text = `Harbour closed\n\n${before}\n\n${body}\n\n${after}\n`;
    for (const sentences of [1, 2, 3, 5])
      for (const { text: shown } of told(text, { sentences })) expect(body).toContain(shown);
  });

  it('are comments also where their heading is set aside', () => {
    const text = `# Harbour closed\n\n${body}\n\n---\n\n### 3 comments\n\n**Ana:** The harbour of the town of Lindesund is closed to all of us now.\n`;
    for (const sentences of [1, 3, 5])
      for (const { text: shown } of told(text, { sentences }, 'test.md')) expect(body).toContain(shown);
  });

  it('is no sentence of the text that only begins like it', () => {
    const text = `Harbour closed\n\nBy the fall of 2010 the harbour of Lindesund had closed to ships.\n\n${body}`;
    expect(told(text, { sentences: 1 })[0]?.text).toBeDefined();
    expect(told(text, { sentences: 5 }).length).toBeLessThanOrEqual(2);
  });
});

describe('a sentence that points back', () => {
  it('has the sentence before it as its context, where the summary has no room for both', () => {
    const text =
      'Harbour\n\nThe council met on Monday. Ships left. A ferry from Varnes was late on Monday. It had struck a walrus near the quay. Hotels are full. Gulls cried.';
    expect(told(text, { sentences: 1, about: 'walrus' })).toEqual([
      { text: 'It had struck a walrus near the quay.', context: 'A ferry from Varnes was late on Monday.' },
    ]);
  });
});

describe('a summary in another language', () => {
  const text = `Der Hafen von Lindesund

Der Hafen von Lindesund wird für Schiffe über hundert Meter geschlossen. Er ist zu flach.

Aber die Hotels der Stadt fürchten um zweihundert Arbeitsplätze. Die Fähre zu den Inseln fährt weiter aus dem Hafen von Lindesund.

Deshalb will der Rat im Mai noch einmal über den Hafen abstimmen. Die Bürgermeisterin nennt die Schließung des Hafens einen Fehler.`;

  it('has no sentence that opens with a pronoun or a conjunction without the one before it', () => {
    const shown = told(text, { sentences: 3 }).map((each) => each.text);
    expect(shown).toHaveLength(3);
    for (const opening of ['Er ', 'Aber ', 'Deshalb ']) {
      const at = shown.findIndex((each) => each.startsWith(opening));
      if (at >= 0)
        expect(text.indexOf(shown[at - 1] ?? 'x') + (shown[at - 1]?.length ?? 0)).toBeLessThan(
          text.indexOf(opening),
        );
    }
  });

  it('reads the words of a topic by the rules of the language', () => {
    expect(told(text, { about: 'die Schließungen der Häfen', sentences: 1 })[0]?.text).toContain(
      'Schließung',
    );
  });
});

describe('a long article', () => {
  const words = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => `word${((from + at) * 7919) % 5003}`).join(' ');
  const long = (sentences: number) =>
    `The quay\n\n${Array.from({ length: sentences / 5 }, (_, paragraph) =>
      Array.from({ length: 5 }, (_, at) => `The ${words(paragraph * 31 + at * 7, 12)}.`).join(' '),
    ).join('\n\n')}`;

  it('has a summary of sentences from its whole length', () => {
    const article = read(long(600));
    const summary = summarise(article, { sentences: 5, about: undefined, speaker: undefined });
    expect(summary).toMatchObject({ kind: 'summary', sentences: { length: 5 } });
    const places = summary.kind === 'not-treated' ? [] : summary.sentences.map(({ paragraph }) => paragraph);
    expect(places.some((paragraph) => paragraph > 60)).toBe(true);
  });
});

describe('a topic in other words', () => {
  const text = `# Visiting the tower

The tower of Lindesund stands on a rock.

## Parking

Behind the fish hall, free for two hours. Buses stop at the gate.

## Food

The kiosk sells soup and bread from May to August. Nobody may cook in the tower.

The farmers of the island sell cheese there on Sundays. The rest of the week it is closed.
`;

  it.each([
    ['the heading above', 'parking', 'Behind the fish hall, free for two hours.'],
    ['a word of nearly the same meaning', 'purchase of bread', 'The kiosk sells soup and bread'],
    ['another form of the word', 'farming', 'The farmers of the island sell cheese there on Sundays.'],
  ])('is found by %s', (_, about, expected) => {
    expect(told(text, { about, sentences: 1 }, 'test.md')[0]?.text).toContain(expected);
  });

  it('is not found where the article has nothing of it', () => {
    expect(told(text, { about: 'elections', sentences: 1 }, 'test.md')).toEqual([]);
  });
});

describe('the quotations and figures of an interview', () => {
  it('are those of the guest: no question and no frame', () => {
    const article = read(`${panel}\n\nRolf Lund: If you like the show, leave us one of 12 reviews.\n`);
    const quotations = keyQuotations(article, { among: article.quotations, limit: 5 });
    expect(new Set(quotations.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Ana Sol']));
    const figures = keyFigures(article, { limit: 5, apart: [] });
    expect(figures.map(({ figure }) => slice(article.text, figure))).not.toContain('12');
  });
});

/** What a summary leaves out, what it adds, long articles, other languages, and topics in other words. */
import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/summary/summary.ts';
import { articleIn } from '../search/articles.ts';
import { told } from './summary-of.ts';

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
    const shown = told(text, { sentences: 5 }).map((each) => each.text);
    expect(shown).toContain('By the fall of 2010 the harbour of Lindesund had closed to ships.');
    expect(shown.length).toBeLessThanOrEqual(2);
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
    const before = (sentence: string) => text.slice(0, text.indexOf(sentence)).trimEnd();
    const alone = shown.filter(
      (each, at) => /^(?:Er|Aber|Deshalb) /.test(each) && !before(each).endsWith(shown[at - 1] ?? '-'),
    );
    expect(alone).toEqual([]);
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
    const article = articleIn(long(600));
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

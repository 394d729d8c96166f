/** The topics that are offered of an article. */
import { expect, it } from 'vitest';
import { findKeyPhrases } from '../../src/summary/key-phrases.ts';
import { articleOf } from './article-of.ts';

const text = `The harbour council of Lindesund will close the old quay. Ines Dahl's ferry company is on the old quay.

On Monday the fish market of Varnes protested. Every fish market needs to be open to visitors, said Mr Brandt of the Hotel Association.

Beside the fish market, and for the ferry company, more visitors are in the fish market now than in May. The fish market will be closed to visitors.`;
const dahl = { name: 'Ines Dahl', kind: 'person', role: 'Mayor', aliases: [] } as const;

const topics = findKeyPhrases(articleOf(text));

it('offers names and phrases that come again, as the article writes them', () => {
  for (const topic of [
    'Lindesund',
    'Varnes',
    'Ines Dahl',
    'Hotel Association',
    'fish market',
    'old quay',
    'ferry company',
    'visitors',
  ])
    expect(topics).toContain(topic);
});

it.each(['Monday', 'May', 'Mr', 'The', 'market', 'fish', 'ferry', 'said', 'Every'])(
  'leaves out what names nothing, comes once, or only stands in a longer one: %s',
  (topic) => {
    expect(topics).not.toContain(topic);
  },
);

it('offers what comes most often first, and the speakers before all', () => {
  expect(topics[0]).toBe('fish market');
  const said = [{ words: 'The fish market will be closed to visitors.', speaker: dahl }];
  expect(findKeyPhrases(articleOf(text, said)).slice(0, 2)).toEqual(['Ines Dahl', 'fish market']);
});

it.each(['', 'Rain.', '港口将关闭。', '"""'])('offers only words of the article: "%s"', (words) => {
  for (const topic of findKeyPhrases(articleOf(words))) expect(words).toContain(topic);
});

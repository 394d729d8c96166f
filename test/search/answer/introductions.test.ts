/** Questions that ask who someone is: the passage that introduces them comes first. */
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/article/article.ts';
import { createSearch } from '../../../src/search/search.ts';
import { articleIn } from '../articles.ts';

const article = articleIn(`Harbour town sells its lamp

Berg was right, said the keeper. “Berg told us so,” he added, and Berg laughed.

“We will sell the lamp,” said Ana Berg, mayor of Vellmar. The keeper will look for another house.

Ms. Berg said, “The lamp is old.” She has been to Tavik, where the lamps are new.`);
const search = createSearch([article]);

describe('who someone is', () => {
  it.each([
    'Who is Ana Berg?',
    'who is berg',
    "what is Berg's job?",
    'whats bergs job',
    'Wer ist Ana Berg?',
    'quien es ana berg',
  ])('%s', (question) => {
    const { kind, hits, missing } = search({ question, articles: undefined, speaker: undefined });
    expect(kind).toBe('answered');
    expect(missing).toEqual([]);
    expect(slice(article.text, hits[0]?.passage.span ?? { start: 0, end: 0 })).toContain('mayor of Vellmar');
  });

  it('is another question than what they did', () => {
    const { hits } = search({ question: 'Who told Berg?', articles: undefined, speaker: undefined });
    expect(hits.length).toBeGreaterThan(1);
  });
});

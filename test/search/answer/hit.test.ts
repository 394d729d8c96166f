/** The best sentence of a passage. */
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/article/article.ts';
import { createSearch } from '../../../src/search/search.ts';
import { articleIn } from '../articles.ts';

describe('a question that the passage itself asks and answers', () => {
  it('gives its answer as the best sentence', () => {
    const article = articleIn(`Rye bread

Can I use yeast? You can, but the bread will be crumbly.

Where do you buy your flour? From the mill in Tavik.`);
    const search = createSearch([article]);
    const best = (question: string) => {
      const [hit] = search({ question, articles: undefined, speaker: undefined }).hits;
      return hit && slice(article.text, hit.sentence());
    };
    expect(best('can i use yeast')).toBe('You can, but the bread will be crumbly.');
    expect(best('where do you buy the flour')).toBe('From the mill in Tavik.');
  });
});

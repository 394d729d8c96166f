/** Messages with several quotations, and quotations with words around them. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { VerdictKind } from '../../src/verify/verdict.ts';
import { createVerify, type Verify } from '../../src/verify/verify.ts';
import { articleIn } from '../search/articles.ts';
import { loadArticles } from './articles.ts';

let verify: Verify;
beforeAll(() => {
  verify = createVerify(loadArticles());
});

function verdictsOf(text: string): readonly VerdictKind[] {
  return verify({ text, speaker: undefined, article: undefined }).checked.map(({ verdict }) => verdict.kind);
}

describe('a message', () => {
  it('has a verdict for each of its quotations', () => {
    const verdicts = verdictsOf(
      'lol "It has stopped twice in my time" and then "Once for a cat, and once for a war." – Ana Sol',
    );
    expect(verdicts).toEqual(['exact', 'altered']);
  });

  it('that is a passage of the article, quotations and all, is one claim', () => {
    const verdicts = verdictsOf('"Nobody asked the people who work there," he said.');
    expect(verdicts).toEqual(['exact']);
  });

  it('whose words around a quotation were changed is one altered claim', () => {
    const verdicts = verdictsOf(
      'Tom Hask, who has fished from the river for thirty years, said the wall would shut out the “light” from the sheds.',
    );
    expect(verdicts).toEqual(['altered']);
  });
});

describe('a quotation with the words around it', () => {
  const article = articleIn(`A test of temper

Jane Doe told reporters on Monday that his temperament is “dangerous for a president.”

The council met on Tuesday in the town hall.`);
  const verify = createVerify([article]);

  it.each([
    ['as they stand', 'his temperament is “dangerous for a president.”', 'exact'],
    ['in another order', 'is temperament his “dangerous for a president.”', 'altered'],
    ['of a reader who comments on it', 'This is so true: “dangerous for a president.”', 'exact'],
  ])('%s', (_, text, kind) => {
    const { checked } = verify({ text, speaker: undefined, article: undefined });
    expect(checked.map(({ verdict }) => verdict.kind)).toEqual([kind]);
  });
});

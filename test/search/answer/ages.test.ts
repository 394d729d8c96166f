/** Questions for the age of a person. */
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/article/article.ts';
import { createSearch } from '../../../src/search/search.ts';
import { articleIn } from '../articles.ts';

const text = (age: string) => `Council keeps the mill

The council of Tavik voted for the mill on Tuesday after a debate of 30 minutes.

“We have waited 20 years for this,” said Marta Keller, who leads the council. “I am glad.”

${age}

The mill is 140 years old. “It was time,” said Per Dahl, a 34-year-old baker.`;

describe('how old is she', () => {
  it.each([
    [
      'beside the name',
      'She was born in Moss. Keller, 58, has led it since 2019.',
      'Keller, 58, has led it since 2019.',
    ],
    ['in brackets', 'Marta Keller (58) has led it since 2019.', 'Marta Keller (58) has led it since 2019.'],
    [
      'before the name',
      'The 58-year-old Keller has led it since 2019.',
      'The 58-year-old Keller has led it since 2019.',
    ],
    ['with a pronoun', 'Keller grew up in Moss. She is now 58 and sings.', 'She is now 58 and sings.'],
  ])('is answered by the age %s', (_, age, sentence) => {
    const article = articleIn(text(age));
    const { kind, hits } = createSearch([article])({
      question: 'how old is marta keller',
      articles: undefined,
      speaker: undefined,
    });
    expect(kind).toBe('answered');
    expect(hits[0] && slice(article.text, hits[0].sentence())).toBe(sentence);
  });

  it('is not answered by the age of another', () => {
    const article = articleIn(text('She has led it for ten years.'));
    const { kind } = createSearch([article])({
      question: 'how old is marta keller',
      articles: undefined,
      speaker: undefined,
    });
    expect(kind).not.toBe('answered');
  });
});

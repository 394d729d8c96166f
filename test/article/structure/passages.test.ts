/** Passages: whole paragraphs, or runs of whole sentences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../src/article/structure/paragraphs.ts';
import { splitPassages } from '../../../src/article/structure/passages.ts';

const sentence = 'The tide rises twice a day in the harbour of Ola, and all the boats there rise too. '; // 84 characters

function read(text: string) {
  return splitPassages(splitParagraphs(text, []));
}

describe('splitPassages', () => {
  it('gives the result of its example', () => {
    expect(read('Tides\n\nThe sea rises. It falls.')).toEqual([
      {
        number: 1,
        paragraph: 1,
        span: { start: 7, end: 31 },
        sentences: [
          { start: 7, end: 22 },
          { start: 22, end: 31 },
        ],
      },
    ]);
  });

  it('leaves a paragraph of 900 characters whole', () => {
    expect(read(sentence.repeat(10))).toHaveLength(1);
  });

  it('cuts a longer one into parts of whole sentences and about equal length, none far above 700 characters', () => {
    const lengths = read(sentence.repeat(20)).map(({ span }) => span.end - span.start);
    expect(lengths).toEqual(
      [7, 7, 6]
        .map((count) => count * sentence.length)
        .map((length, index) => (index === 2 ? length - 1 : length)),
    );
  });

  it('never cuts a sentence, however long', () => {
    expect(read(`${'word '.repeat(400)}end.`)).toHaveLength(1);
  });

  it('numbers passages through the article, and names the paragraph of each', () => {
    const passages = read(`Tides\n\n${sentence.repeat(12)}\n\nThe end\n\n${sentence}`);
    expect(passages.map(({ number, paragraph }) => [number, paragraph])).toEqual([
      [1, 1],
      [2, 1],
      [3, 3],
    ]);
  });

  it('takes headings where there is nothing else', () => {
    const text = 'Tides\n\nEbb';
    const headings = [
      { start: 0, end: 5 },
      { start: 7, end: 10 },
    ];
    expect(splitPassages(splitParagraphs(text, [], { headings }))).toHaveLength(1);
  });

  it('makes every passage of whole sentences, and loses none', () => {
    const words = fc.constantFrom(
      'Tides rose. ',
      'Is it? ',
      `${sentence.repeat(9)}`,
      '\n\n',
      'so it goes on ',
      '😀 ',
    );
    fc.assert(
      fc.property(
        fc.array(words).map((each) => each.join('')),
        (text) => {
          const paragraphs = splitParagraphs(text, []);
          const texts = paragraphs.filter(({ kind }) => kind === 'text');
          const passages = splitPassages(paragraphs);
          if (texts.length > 0)
            expect(passages.flatMap(({ sentences }) => sentences)).toEqual(
              texts.flatMap(({ sentences }) => sentences),
            );
          for (const { span, sentences } of passages) {
            expect([span.start, span.end]).toEqual([sentences[0]?.start, sentences.at(-1)?.end]);
          }
        },
      ),
    );
  });
});

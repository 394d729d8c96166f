/** Quotations that a dialogue tag interrupts, checked without it. */
import { describe, expect, it } from 'vitest';
import { createVerify } from '../../src/verify/verify.ts';
import { articleIn } from '../search/articles.ts';

const verify = createVerify([
  articleIn(`The boat on the hill

“He loved that boat,” Mara Lind said. “And he made me love it.”

“I believe,” she told the radio show “Night Harbour,” “that the hull is sound.”

“We paid for it twice,” Tom Hask said.

“And then we sank it,” he said. He laughed for a while, and his wife left the room. “It was cheap.”

“No,” said Ola Vik. “Never again,” said Tom Hask.

She said it “creaks like a door” or “sings like a kettle.”

‘I smelt smoke at five,’ said Ida Moll. ‘It was not the bread.’`),
]);

function verdictOn(text: string): string {
  const [checked] = verify({ text, speaker: undefined, article: undefined }).checked;
  return checked?.verdict.kind ?? 'none';
}

describe('a quotation without the dialogue tag that interrupts it', () => {
  it.each([
    ['between two sentences', 'He loved that boat. And he made me love it.', 'exact words'],
    ['inside of a sentence, with a title in marks', 'I believe that the hull is sound.', 'exact words'],
    ['over two paragraphs', 'We paid for it twice. And then we sank it.', 'exact words'],
    ['in single marks', 'I smelt smoke at five. It was not the bread.', 'exact words'],
    ['and without what the author tells between', 'And then we sank it. It was cheap.', 'cut'],
    ['that ends inside of its second part', 'He loved that boat. And he made me', 'cut'],
    ['with a word changed', 'He loved that boat. And he makes me love it.', 'altered'],
    ['without the word that joins two quotations', 'creaks like a door sings like a kettle', 'altered'],
    ['of two speakers', 'No. Never again.', 'altered'],
  ])('%s', (_, text, expected) => {
    expect(verdictOn(text)).toBe(expected);
  });
});

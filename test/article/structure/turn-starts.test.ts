/** Where the turns of a transcript begin. */
import { describe, expect, it } from 'vitest';
import { findTurnStarts, turnLabelOf } from '../../../src/article/structure/turn-starts.ts';

describe('findTurnStarts', () => {
  it('gives the result of its example', () => {
    expect(findTurnStarts('Ida: Yes? Per: No. Ida: Oh. Per: Ah, you.', [{ start: 0, end: 41 }])).toEqual([
      0, 10, 19, 28,
    ]);
  });

  it.each([
    ['finds names that come again', '|Ida: Yes?\n|Per: No.\n|Ida: Oh.'],
    ['finds times before names, within a line too', '|[00:01] Ida: Yes? |[00:09] Per: No. |[00:12] Ida: Oh.'],
    ['finds times behind names', '|Ida Moe (00:01): Yes?\n|Per Dahl (00:09): No.\n|Ida Moe (00:12): Oh.'],
    ['leaves a label that comes once within a line', '|Ida: Yes. Note: she smiles.\n|Per: No.\n|Ida: Oh.'],
    ['leaves a recipe', 'Serves: four people.\nFlour: 200 g.\nMilk: a cup.'],
    [
      'leaves places in a list of books',
      'Moe, Ida. Tides. Brana: Holm. Dahl, Per. Ebbs. Brana: Holm. Lund, Eva. Waves. Moss: Ness. Rud, Bo. Sea. Moss: Ness.',
    ],
    [
      'leaves a warning that comes again',
      'Warnung: Es ist tief. Niemand ging. Achtung: Es ist kalt. So war es. Achtung: Es ist nass.',
    ],
    ['leaves two labels', 'Ida: Yes?\nPer: No.'],
    ['leaves what stands in quotation marks', '“Ida: Yes? Per: No. Ida: Oh. Per: Ah.”'],
  ])('%s', (_, marked) => {
    const text = marked.replaceAll('|', '');
    const starts = findTurnStarts(text, [{ start: 0, end: text.length }]);
    const pieces = starts.map((at, index) => text.slice(at, starts[index + 1]));
    expect(text.slice(0, starts[0]) + pieces.map((piece) => `|${piece}`).join('')).toBe(marked);
  });
});

describe('turnLabelOf', () => {
  it.each([
    ['Ida Moe: Yes.', 'ida moe'],
    ['[00:12] Ida van der Berg (North) (Coast Party): Yes.', 'ida van der berg'],
    ['The Minister for Ports (Nils Berg): Yes.', 'nils berg'],
    ['Photos: the quay', undefined],
    ['The quay is deep: nine metres.', undefined],
  ])('reads %j', (line, name) => {
    expect(turnLabelOf(line)).toBe(name);
  });
});

/** The terms by which the store finds a passage. */
import { describe, expect, it } from 'vitest';
import { passageTerms, soughtTerms } from '../../src/library/passage-terms.ts';
import { articleIn } from '../search/articles.ts';

describe('the terms of a passage and of a question', () => {
  it.each([
    [
      'German',
      'Der Stadtrat hat am Dienstag beschlossen, die alten Brücken über den Hafen zu sanieren, weil sie nicht mehr sicher sind.',
      'Warum wird die alte Brücke saniert?',
      ['alt', 'bruck'],
    ],
    [
      'Spanish',
      'El ayuntamiento decidió el martes reparar los puentes viejos del puerto, porque ya no son seguros para los barcos.',
      '¿Por qué se reparan los puentes del puerto?',
      ['puent', 'puert'],
    ],
    [
      'English',
      'The council decided on Tuesday to repair the old bridges over the harbour, because they are no longer safe.',
      'Why are the bridges over the harbour repaired?',
      ['bridg', 'harbour', 'repair'],
    ],
  ])('meet in %s', (_, text, question, common) => {
    const [first] = passageTerms(articleIn(text));
    const terms = new Set(first?.terms);
    expect(
      soughtTerms(question)
        .filter((term) => terms.has(term))
        .sort(),
    ).toEqual(expect.arrayContaining(common));
  });

  it('meet in a name that is asked about in another language', () => {
    const text =
      'Die Bürgermeisterin Klara Holms hat am Dienstag gesagt, dass die Brücke nicht mehr sicher ist.';
    const [first] = passageTerms(articleIn(text));
    expect(first?.terms).toEqual(expect.arrayContaining(soughtTerms('What does Klara say?').slice(0, 1)));
  });
});
